import type { Answer, CellInput, ConversionKey } from '../../../rules';
import { structureFor } from '../../../reference/specifications/structures';
import { readComponent, readSeries, readSubject } from '../../keys/readKey';
import type { HeldConversion } from '../../tables/chosenConversions';
import type { Figures } from '../../tables/figures';
import { keyText } from '../../tables/rowKey';
import { isErrorGiven } from '../../functions/call/given';
import { entryOf } from '../../functions/catalogue';
import { evaluate, type EvaluatedCall, type ReadReferences } from '../../why/evaluate';
import { readReferences, wantedReferences } from '../../why/wantedReferences';
import type { BtecCell } from './btecCells';
import { cellsIn, type WorkbookRead } from './sheetsRead';

const cellsGiven = ({ given }: EvaluatedCall, name: string): readonly CellInput[] =>
  (given.find((each) => each.name === name)?.rows ?? []).flat().flatMap((cell) => (isErrorGiven(cell) ? [] : [cell]));

const namedIn = <Value>(
  cells: readonly CellInput[],
  read: (cell: CellInput) => Answer<Value, unknown>,
): readonly Value[] => [
  ...new Set(
    cells.flatMap((cell) => {
      const named = read(cell);
      return named.ok ? [named.value] : [];
    }),
  ),
];

const keysOf = (call: EvaluatedCall): readonly ConversionKey[] => {
  const subjects = namedIn(cellsGiven(call, 'subject'), readSubject);
  const components = namedIn(cellsGiven(call, 'component'), readComponent);
  const series = namedIn(cellsGiven(call, 'series'), readSeries);
  const isAward = call.call.name === 'AWARD';
  const inOrder = cellsGiven(call, 'series').map((cell) => readSeries(cell));
  if (isAward && inOrder.length > 1) {
    return subjects.flatMap((subject) =>
      structureFor(subject).components.flatMap((component, index) => {
        const of = inOrder[index];
        return of?.ok === true ? [{ subject, component, series: of.value }] : [];
      }),
    );
  }
  return subjects.flatMap((subject) =>
    (isAward ? structureFor(subject).components : components).flatMap((component) =>
      series.map((each) => ({ subject, component, series: each })),
    ),
  );
};

const KEY_PARTS: ReadonlySet<string> = new Set(['subject', 'component', 'series']);

/** True where the conversion is named in the formula itself: then the same formula names the same one in every row. */
const namesItself = ({ read }: BtecCell): boolean =>
  (read?.calls ?? []).every(({ name, given }) =>
    given.every(({ kind }, index) => kind === 'constant' || !KEY_PARTS.has(entryOf(name).arguments[index] ?? '')),
  );

const readOf = ({ read: formula, ...cell }: BtecCell, { sheets, places }: WorkbookRead): ReadReferences => {
  const wanted = formula === undefined ? [] : wantedReferences(formula, cell, places);
  return readReferences(
    wanted,
    wanted.map((place) => cellsIn(sheets, place)),
  );
};

/** The conversions that some formulas name and the workbook holds, each once, in the order of their keys. */
export const conversionsUsed = (
  cells: readonly BtecCell[],
  workbook: WorkbookRead,
  figures: Figures,
): readonly HeldConversion[] => {
  const found = new Map<string, HeldConversion>();
  const seen = new Set<string>();
  for (const cell of cells) {
    if (seen.has(cell.formula)) continue;
    if (namesItself(cell)) seen.add(cell.formula);
    const references = readOf(cell, workbook);
    for (const call of cell.read?.calls ?? []) {
      for (const key of keysOf(evaluate(call, references, figures))) {
        const held = figures.find(key);
        if (held.ok) found.set(keyText(key), held.value);
      }
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, held]) => held);
};
