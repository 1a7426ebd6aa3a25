import { cellAddress, type SheetSnapshot } from '../../sheet';
import { diagnose, type Diagnosis } from '../../why';
import { readFormula } from '../../formula';
import type { WorkbookPlaces } from '../../places';
import type { BtecCell } from '../formulas/btecCells';
import { repairedFormula } from './repairedFormula';

/** A cell in which a function of the add-in does not work, and what stands there. */
export interface TroubledCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly formula: string;
  /** The formula that would work in its place, perhaps the same entered again; absent where the text makes no formula. */
  readonly repaired?: string;
}

/**
 * What is wrong with cells that should hold the add-in's formulas. `name`: Excel does not know the function; `text`: the
 * formula stands there as plain text; `spelling`: it is spelled as files spell it; `waiting`: Excel still waits for an answer.
 */
export type TroubleKind = 'name' | 'text' | 'spelling' | 'waiting';

/** Cells with the same trouble, and what to do about it. */
export interface FormulaTrouble {
  readonly kind: TroubleKind;
  readonly cells: readonly [TroubledCell, ...TroubledCell[]];
  /** For `name`: what Excel did not know, where that can be told from the formula. */
  readonly diagnosis?: Diagnosis;
}

const TEXT = /^\s*(?:'\s*)?(?:=\s*)?@?(?:_xldudf_)?BTEC[._][A-Z]+\s*\(/i;
const FILE_SPELLING = /_xldudf_|!@?BTEC[._][A-Z]+\s*\(/i;
const WAITING: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

const stuckTexts = (sheet: SheetSnapshot): readonly TroubledCell[] =>
  sheet.values.flatMap((cells, down) =>
    cells.flatMap((value, across): readonly TroubledCell[] => {
      if (typeof value !== 'string' || !TEXT.test(value)) return [];
      const formula = sheet.formulas[down]?.[across];
      if (formula !== value && formula !== `'${value}`) return [];
      const [row, column] = [sheet.row + down, sheet.column + across];
      const repaired = repairedFormula(value);
      const place = { sheet: sheet.name, row, column, cell: cellAddress(row, column), formula };
      return [{ ...place, ...(repaired === undefined ? {} : { repaired }) }];
    }),
  );

const kindOf = ({ value, formula }: BtecCell): TroubleKind | undefined => {
  if (FILE_SPELLING.test(formula)) return 'spelling';
  if (value === '#NAME?') return 'name';
  return WAITING.has(value) ? 'waiting' : undefined;
};

const troubled = (
  { sheet, row, column, cell, formula }: BtecCell,
  kind: TroubleKind,
  diagnosis: Diagnosis | undefined,
): TroubledCell => {
  const again = diagnosis?.isEnteredAgain === true ? formula : undefined;
  const repaired = kind === 'spelling' ? repairedFormula(formula) : again;
  return { sheet, row, column, cell, formula, ...(repaired === undefined ? {} : { repaired }) };
};

const diagnosisOf = (cell: BtecCell, places: WorkbookPlaces): Diagnosis | undefined => {
  const read = cell.read ?? readFormula(cell.formula);
  if (read === undefined) return undefined;
  return diagnose({ ...cell, text: '#NAME?' }, read, places);
};

/** Everything over a workbook that keeps the add-in's formulas from answering, the same trouble together. */
export const formulaTroubles = (
  sheets: readonly SheetSnapshot[],
  cells: readonly BtecCell[],
  places: WorkbookPlaces,
): readonly FormulaTrouble[] => {
  const groups = new Map<string, { kind: TroubleKind; diagnosis?: Diagnosis; cells: TroubledCell[] }>();
  const add = (kind: TroubleKind, cell: TroubledCell, diagnosis?: Diagnosis): void => {
    const key = `${kind} ${diagnosis?.sentence ?? ''}`;
    const group = groups.get(key) ?? { kind, cells: [], ...(diagnosis === undefined ? {} : { diagnosis }) };
    group.cells.push(cell);
    groups.set(key, group);
  };
  for (const text of sheets.flatMap(stuckTexts)) add('text', text);
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === undefined) continue;
    const diagnosis = kind === 'name' ? diagnosisOf(cell, places) : undefined;
    add(kind, troubled(cell, kind, diagnosis), diagnosis);
  }
  return [...groups.values()].flatMap(({ cells: [first, ...others], ...group }): readonly FormulaTrouble[] =>
    first === undefined ? [] : [{ ...group, cells: [first, ...others] }],
  );
};
