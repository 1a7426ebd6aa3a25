import type { CellInput, ConversionKey } from '../../../rules';
import { keysNamed } from '../../formula';
import { type Figures, type HeldConversion, keyText } from '../../tables';
import { functionEntry, isErrorGiven } from '../../functions';
import { evaluate, type EvaluatedCall, type ReadReferences, readReferences, wantedReferences } from '../../why';
import type { BtecCell } from './btecCells';
import { areaCellsIn, type WorkbookRead } from './sheetsRead';

const cellsGiven = ({ given }: EvaluatedCall, name: string): readonly CellInput[] =>
  (given.find((each) => each.name === name)?.rows ?? []).flat().flatMap((cell) => (isErrorGiven(cell) ? [] : [cell]));

const keysOf = (call: EvaluatedCall): readonly ConversionKey[] =>
  keysNamed(call.call.name, (argument) => cellsGiven(call, argument));

const KEY_PARTS: ReadonlySet<string> = new Set(['subject', 'component', 'series']);

/** True where the conversion is named in the formula itself: then the same formula names the same one in every row. */
const namesItself = ({ read }: BtecCell): boolean =>
  (read?.calls ?? []).every(({ name, given }) =>
    given.every(({ kind }, index) => kind === 'constant' || !KEY_PARTS.has(functionEntry(name).arguments[index] ?? '')),
  );

const readOf = ({ read: formula, ...cell }: BtecCell, { sheets, places }: WorkbookRead): ReadReferences => {
  const wanted = formula === undefined ? [] : wantedReferences(formula, cell, places);
  return readReferences(
    wanted,
    wanted.map((place) => areaCellsIn(sheets, place)),
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
