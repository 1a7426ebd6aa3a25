import type { CellInput } from '../../rules';
import { asNumber, one, singlePart, type GivenParts, type Part, type Parts } from './part';
import { isFree, UNSEEN } from './rest';

type Play = (given: GivenParts) => Parts;

const NOT_FOUND = one('#N/A', UNSEEN);
const NOT_KNOWN = one(undefined, UNSEEN);

const isFound = ({ value }: Part, wanted: CellInput): boolean =>
  value !== undefined &&
  typeof value === typeof wanted &&
  String(value ?? '').toUpperCase() === String(wanted ?? '').toUpperCase();

/** Where a value stands first among cells; undefined where that is not known, -1 where it does not. */
const placeOf = (cells: readonly Part[], { value }: Part): number | undefined => {
  if (value === undefined || value === null || cells.some((each) => each.value === undefined)) return undefined;
  return cells.findIndex((each) => isFound(each, value));
};

const isExactly = (given: GivenParts, index: number, usual: boolean): boolean => {
  if (index >= given.count) return usual;
  const { value } = singlePart(given.at(index));
  return value === null || value === false || value === 0;
};

const at = (part: Part | undefined): Parts => (part === undefined ? NOT_FOUND : [[part]]);

const vlookup =
  (turn: (parts: Parts) => Parts): Play =>
  (given) => {
    if (!isExactly(given, 3, false)) return NOT_KNOWN;
    const rows = turn(given.at(1));
    const place = placeOf(
      rows.flatMap(([first]) => first ?? []),
      singlePart(given.at(0)),
    );
    const column = asNumber(singlePart(given.at(2)).value);
    if (place === undefined || column === undefined) return NOT_KNOWN;
    return place === -1 ? NOT_FOUND : at(rows[place]?.[column - 1]);
  };

const turned = (parts: Parts): Parts => (parts[0] ?? []).map((_, column) => parts.flatMap((row) => row[column] ?? []));

const instead = (parts: Parts): Parts =>
  parts.map((row) => row.map((part) => (isFree(part.rest) ? { ...part, rest: UNSEEN } : part)));

const xlookup: Play = (given) => {
  if (!isExactly(given, 4, true)) return NOT_KNOWN;
  const [looked, answers] = [given.at(1).flat(), given.at(2).flat()];
  const place = placeOf(looked, singlePart(given.at(0)));
  if (place === undefined || looked.length !== answers.length) return NOT_KNOWN;
  if (place === -1) return given.count > 3 ? instead(given.at(3)) : NOT_FOUND;
  return at(answers[place]);
};

const match: Play = (given) => {
  if (!isExactly(given, 2, false)) return NOT_KNOWN;
  const place = placeOf(given.at(1).flat(), singlePart(given.at(0)));
  if (place === undefined) return NOT_KNOWN;
  return place === -1 ? NOT_FOUND : one(place + 1);
};

const index: Play = (given) => {
  const cells = given.at(0);
  const [first, second] = [1, 2].map((each) => (each < given.count ? asNumber(singlePart(given.at(each)).value) : 1));
  if (first === undefined || second === undefined) return given.count > 1 ? NOT_KNOWN : cells;
  const isOneRow = cells.length === 1 && given.count === 2;
  const [row, column] = isOneRow ? [1, first] : [first, second];
  return row === 0 || column === 0 ? NOT_KNOWN : at(cells[row - 1]?.[column - 1]);
};

/** The look-ups that fetch a mark from where it stands: a blank there is fetched as 0. */
export const LOOK_UP_FUNCTIONS: Readonly<Record<string, Play>> = {
  VLOOKUP: vlookup((parts) => parts),
  HLOOKUP: vlookup(turned),
  XLOOKUP: xlookup,
  MATCH: match,
  INDEX: index,
};
