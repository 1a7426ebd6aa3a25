import { type AreaCells, isErrorText, type SheetArea } from '../sheet';
import { referenceKey, type ReadReference, type ReadReferences } from './evaluate';
import type { GivenRows } from '../functions';
import type { FormulaCall, ReadFormula, ReferenceExpression } from '../formula';
import { type Anchor, resolveReference, type WorkbookPlaces } from '../places';

/** A reference of a formula and the cells it stands for. */
export interface WantedReference extends SheetArea {
  readonly key: string;
}

/** More cells than this are not read for an explanation. */
const MOST_CELLS = 100_000;

/** A formula's calls hold those within other calls, too. */
const referencesIn = (calls: readonly FormulaCall[]): readonly ReferenceExpression[] =>
  calls.flatMap(({ given }) => given.filter((each) => each.kind === 'reference'));

/** Where the spills of a formula's references begin: their reach has to be asked for. */
export const spillAnchors = ({ calls }: ReadFormula, from: Anchor, places: WorkbookPlaces): readonly Anchor[] =>
  referencesIn(calls)
    .filter(({ isSpill }) => isSpill)
    .flatMap((reference) => {
      const found = resolveReference({ ...reference, isSpill: false }, from, places);
      return found.ok ? [{ sheet: found.place.sheet, row: found.place.area.row, column: found.place.area.column }] : [];
    });

/** The cells to read for a formula, each reference once. */
export const wantedReferences = (
  { calls }: ReadFormula,
  from: Anchor,
  places: WorkbookPlaces,
): readonly WantedReference[] => {
  const wanted = new Map<string, WantedReference>();
  for (const reference of referencesIn(calls)) {
    const found = resolveReference(reference, from, places);
    if (!found.ok || found.place.area.rows * found.place.area.columns > MOST_CELLS) continue;
    wanted.set(referenceKey(reference), { ...found.place, key: referenceKey(reference) });
  }
  return [...wanted.values()];
};

const asRows = ({ values }: AreaCells): GivenRows =>
  values.map((row) => row.map((cell) => (isErrorText(cell) ? { error: cell } : cell)));

/** What was read for the references wanted, in their order. */
export const readReferences = (wanted: readonly WantedReference[], cells: readonly AreaCells[]): ReadReferences =>
  new Map(
    wanted.flatMap(({ key, sheet, area }, index): readonly (readonly [string, ReadReference])[] => {
      const read = cells[index];
      return read === undefined ? [] : [[key, { place: { sheet, area }, rows: asRows(read) }]];
    }),
  );
