import { withLeadingZeros, type Series } from '../../rules';
import { specificationOfCode } from '../../reference/specifications/specifications';
import type { CellEntry, CellsEdit, Edit } from '../edits';
import { groupedBy } from '../groupedBy';
import { freeSheetName } from '../sheet';
import { componentInWords, counted, seriesInWords, ukDay } from '../wording';
import type { SeriesEntrant } from './entrants';
import { kindWords } from './entryWords';
import type { HeldEntry } from './heldEntries';

/** Edexcel Online saves so many learners at a time; with more it may time out (SUP). */
const BLOCK = 20;

const HEADINGS = ['Block', 'No.', 'Candidate number', 'UCI', 'Name', 'Entry code', 'Entered for', 'Kind', 'Sent'];
const WIDTHS = [60, 36, 108, 108, 190, 90, 96, 84, 78];
const NUMBERS = [HEADINGS.indexOf('Candidate number'), HEADINGS.indexOf('Name')] as const;

/** One entry or claim to type. */
export interface EntryLine {
  readonly candidateNumber: string;
  readonly uci: string;
  readonly name: string;
  /** Pearson's code of a component where one is held; '' for a claim, whose cash-in code is not held. */
  readonly code: string;
  /** True where no source prints the code: it follows the pattern of the external's. */
  readonly isToCheck: boolean;
  readonly held: HeldEntry;
}

/** The lines of one component, or the claims, of one subject. */
export interface EntryGroup {
  readonly title: string;
  readonly code: string;
  readonly isToCheck: boolean;
  readonly lines: readonly EntryLine[];
}

const nameOf = ({ learner: { fullName, surname, forename, shownAs } }: SeriesEntrant): string =>
  fullName.trim() || [surname, forename].filter((part) => part.trim() !== '').join(': ') || shownAs;

const codeOf = ({ subject, component, kind }: HeldEntry): Pick<EntryLine, 'code' | 'isToCheck'> => {
  const held = specificationOfCode(subject)?.components.find(({ id }) => id === component)?.entryCode;
  if (kind === 'claim' || held === undefined) return { code: '', isToCheck: true };
  return { code: held.value, isToCheck: held.status !== 'stated' };
};

/** A learner may be in two classes, or on two rows of one: the entry is typed once. */
const unseen = (held: readonly HeldEntry[], seen: Set<HeldEntry>): readonly HeldEntry[] =>
  held.filter((each) => !seen.has(each) && seen.add(each));

const byNumber = (a: EntryLine, b: EntryLine): number =>
  Number(a.candidateNumber === '') - Number(b.candidateNumber === '') ||
  a.candidateNumber.localeCompare(b.candidateNumber, 'en-GB', { numeric: true }) ||
  a.name.localeCompare(b.name);

const titleOf = ({ subject, component, kind }: HeldEntry): string => {
  const of = specificationOfCode(subject)?.title ?? subject;
  return kind === 'claim' ? `${of}, claim of the qualification` : `${of}, ${componentInWords(component)}`;
};

/** The entries and claims of a series to type: subject by subject, component by component, in the order of candidate numbers. */
export const entryGroups = (entrants: readonly SeriesEntrant[]): readonly EntryGroup[] => {
  const seen = new Set<HeldEntry>();
  const lines = entrants.flatMap((entrant) =>
    unseen(entrant.held, seen).map((held): EntryLine => ({
      candidateNumber: withLeadingZeros(entrant.learner.candidateNumber),
      uci: entrant.learner.uci,
      name: nameOf(entrant),
      ...codeOf(held),
      held,
    })),
  );
  const keyOf = ({ held: { subject, component, kind } }: EntryLine): string =>
    `${subject} ${kind === 'claim' ? 'claim' : component}`;
  return [...groupedBy(lines, keyOf)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const { code, isToCheck } = first;
      return [{ title: titleOf(first.held), code, isToCheck, lines: [...members].sort(byNumber) }];
    });
};

type Line = readonly CellEntry[];

const line = (...cells: readonly CellEntry[]): Line => HEADINGS.map((_, index) => cells[index] ?? '');

const codeWords = ({ code, isToCheck, lines }: EntryGroup): string => {
  if (code !== '') return isToCheck ? `${code}, by pattern: compare it with Pearson’s list` : code;
  return lines[0]?.held.kind === 'claim' ? 'cash-in code: see Pearson’s list of cash-in codes' : 'code not held';
};

const topLines = (groups: readonly EntryGroup[], series: Series, today: string): readonly Line[] => [
  line(`Entries and claims, ${seriesInWords(series)}`),
  line('Series', '', series),
  line('Written', '', ukDay(today), '', 'As recorded on that day; the list does not follow later changes.'),
  line('Order', '', 'Subject, component, candidate number. No source says in which order Edexcel Online lists them.'),
  line('Typing', '', `Save after each block of ${BLOCK}, then read back the counts below.`),
  ...groups.map((group) =>
    line('Count', '', group.title, '', counted(group.lines.length, 'learner'), codeWords(group)),
  ),
  line(),
  line(...HEADINGS),
];

/** The first and the last number of a block, to read back. */
const spanOf = (members: readonly EntryLine[]): string => {
  const numbers = members.map(({ candidateNumber }) => candidateNumber).filter((number) => number !== '');
  return numbers.length === 0 ? 'without numbers' : `from ${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}`;
};

const groupLines = (group: EntryGroup): readonly Line[] =>
  Array.from({ length: Math.ceil(group.lines.length / BLOCK) }, (_, block) => {
    const members = group.lines.slice(block * BLOCK, (block + 1) * BLOCK);
    return [
      ...members.map(({ candidateNumber, uci, name, code, held }, index) =>
        line(
          ...[block + 1, index + 1, candidateNumber, uci, name, code],
          held.kind === 'claim' ? 'Qualification' : componentInWords(held.component),
          kindWords(held.kind),
          held.sentOn === undefined ? '' : ukDay(held.sentOn),
        ),
      ),
      line(`Block ${block + 1}`, '', `${counted(members.length, 'learner')}, ${spanOf(members)}`),
      line(),
    ];
  }).flat();

const cellsAt = (sheet: string, column: number, lines: readonly Line[], numberFormat?: string): CellsEdit => ({
  ...{ kind: 'cells', sheet, row: 0, column, after: lines },
  before: lines.map((cells) => cells.map(() => '')),
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/** The name of the sheet that would be made: always a new one. */
export const entriesSheetName = (series: Series, taken: readonly string[]): string =>
  freeSheetName(`Entries to type ${series}`, taken);

/** The edits that make a new sheet of entries and claims to type; numbers are text there. */
export const entriesSheetEdits = (
  groups: readonly EntryGroup[],
  { series, today, sheet }: { readonly series: Series; readonly today: string; readonly sheet: string },
): readonly Edit[] => {
  const lines = [
    ...topLines(groups, series, today),
    ...groups.flatMap((group) => [line(group.title), ...groupLines(group)]),
  ];
  const part = (from: number, to: number): readonly Line[] => lines.map((cells) => cells.slice(from, to));
  return [
    { kind: 'add-sheet', sheet, columnWidths: WIDTHS },
    cellsAt(sheet, 0, part(0, NUMBERS[0])),
    cellsAt(sheet, NUMBERS[0], part(...NUMBERS), '@'),
    cellsAt(sheet, NUMBERS[1], part(NUMBERS[1], HEADINGS.length)),
  ];
};
