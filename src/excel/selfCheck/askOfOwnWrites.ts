import { type CellEntry, type CellsEdit, type Edit, formulaEntry, isTaken } from '../../markbook/edits';
import { cellAddress } from '../../markbook/sheet';
import { applyEdits } from '../writing/applyEdits';
import { undoEdits } from '../writing/undoEdits';
import type { Asked, OnScratch } from './asking';

type Cells = readonly (readonly (string | number | boolean)[])[];

const ROWS = 8;
const COLUMNS = 4;
const LOOKED_AT = 'A1:D8';
const WATCH = { tell: () => undefined, isStopped: () => false };

const shown = async ({ context, sheet }: OnScratch): Promise<Cells> => {
  const range = sheet.getRange(LOOKED_AT);
  range.load('formulas');
  await context.sync();
  return range.formulas as (string | number | boolean)[][];
};

/** What edits make of cells; a cell that none of them writes stays. */
const wantedOf = (edits: readonly Edit[], row: number, column: number): CellEntry | undefined => {
  for (const edit of edits.toReversed()) {
    if (edit.kind !== 'cells') continue;
    const entry = edit.after[row - edit.row]?.[column - edit.column] ?? null;
    if (entry !== null) return entry;
  }
  return undefined;
};

const everyCell = Array.from({ length: ROWS * COLUMNS }, (_, at) => ({
  row: Math.floor(at / COLUMNS),
  column: at % COLUMNS,
}));

const cellIn = (cells: Cells, { row, column }: { readonly row: number; readonly column: number }) =>
  cells[row]?.[column] ?? '';

/** The addresses of cells that are not as they should be. */
const otherwise = (
  now: Cells,
  isRight: (place: (typeof everyCell)[number], found: string | number | boolean) => boolean,
) =>
  everyCell
    .filter((place) => !isRight(place, cellIn(now, place)))
    .map(({ row, column }) => cellAddress(row, column))
    .join(', ');

const told = (right: string, wrong: string): string => (wrong === '' ? right : `not ${right}: ${wrong}`);

/** Has the add-in write and take back in its own way, and says whether every cell was as it should be. */
const written =
  (prepare: (on: OnScratch) => Promise<void>, plan: (sheet: string, before: Cells) => readonly Edit[]) =>
  async (on: OnScratch): Promise<string> => {
    on.sheet.load('name');
    await prepare(on);
    const before = await shown(on);
    const edits = plan(on.sheet.name, before);
    const applied = await applyEdits(edits, WATCH);
    if (!applied.ok) return `not written: ${applied.problems[0].code}`;
    const after = otherwise(await shown(on), (place, found) => {
      const wanted = wantedOf(edits, place.row, place.column);
      return wanted === undefined ? found === cellIn(before, place) : isTaken(wanted, found);
    });
    const undone = await undoEdits(applied.value);
    if (!undone.ok) return `${told('as previewed', after)}; not taken back: ${undone.problems[0].code}`;
    const back = otherwise(await shown(on), (place, found) => found === cellIn(before, place));
    return `${told('as previewed', after)}; ${told('as before', back)}`;
  };

const cellsOn =
  (before: Cells) =>
  (sheet: string, row: number, column: number, after: CellsEdit['after']): CellsEdit => ({
    ...{ kind: 'cells', sheet, row, column, after },
    before: after.map((entries, down) =>
      entries.map((_, across) => cellIn(before, { row: row + down, column: column + across })),
    ),
  });

const TWICE = '=[@Mark]*2';

/** Four rows, of which the last column is worked out in some. */
const withClass =
  (worked: readonly (string | number)[]) =>
  async ({ context, sheet }: OnScratch): Promise<void> => {
    sheet.getRange('A1:C5').values = [
      ['Learner', 'Mark', 'Twice'],
      ...worked.map((_, learner) => [`Learner ${String(learner + 1)}`, learner + 30, '']),
    ];
    sheet.tables.add('A1:C5', true);
    await context.sync();
    sheet.getRange('C2:C5').formulas = worked.map((entry) => [entry]);
    await context.sync();
  };

/** Question 17. */
export const OWN_WRITES: readonly Asked[] = [
  [
    'text, numbers and a formula in free cells',
    written(
      () => Promise.resolve(),
      (sheet, before) => [cellsOn(before)(sheet, 1, 0, [['0042', '=1+1', 7, formulaEntry('=1+2')]])],
    ),
  ],
  [
    'formulas around a figure that was typed in a table’s column',
    written(withClass(['', '', 45, '']), (sheet, before) => [
      cellsOn(before)(sheet, 1, 2, [[formulaEntry(TWICE)], [formulaEntry(TWICE)], [null], [formulaEntry(TWICE)]]),
    ]),
  ],
  [
    'marks over a hidden row',
    written(
      async (on) => {
        await withClass(['', '', '', ''])(on);
        on.sheet.getRange('3:3').rowHidden = true;
        await on.context.sync();
      },
      (sheet, before) => [cellsOn(before)(sheet, 1, 1, [[10], [20], [30], [40]])],
    ),
  ],
  [
    'a figure typed over one formula of a calculated column',
    written(withClass([TWICE, TWICE, TWICE, TWICE]), (sheet, before) => [cellsOn(before)(sheet, 2, 2, [[45]])]),
  ],
];
