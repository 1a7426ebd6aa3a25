import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { movable, type MovableFormula } from '../../xlsx/formulas/moveFormula';
import type { Engine } from '../engine/engine';

interface Head {
  readonly row: number;
  readonly column: number;
  readonly formula: MovableFormula;
}

type Heads = ReadonlyMap<string, Head>;

const headsOf = (sheet: Worksheet): Heads => {
  const heads = new Map<string, Head>();
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell?.si && cell.f) heads.set(cell.si, { row, column, formula: movable(cell.f) });
  });
  return heads;
};

/**
 * Cells that were filled from one another share one formula. Univer looks through the whole sheet for it each time a cell
 * is asked, and moving it loses doubled quotation marks, unions and line breaks. Here the sheet is looked through once
 * after a change, and only the references move.
 */
export function keepFormulaTexts(engine: Engine): void {
  const bySheet = new Map<string, Heads>();
  engine.commands.onCommandExecuted(({ id }) => {
    if (id.includes('mutation')) bySheet.clear();
  });
  const headsIn = (sheet: Worksheet): Heads => {
    const key = `${sheet.getUnitId()} ${sheet.getSheetId()}`;
    const heads = bySheet.get(key) ?? headsOf(sheet);
    bySheet.set(key, heads);
    return heads;
  };
  engine.formulas.getFormulaStringByCell = (row, column, sheetId) => {
    const sheet = engine.hasWorkbook() ? engine.workbook().getSheetBySheetId(sheetId) : null;
    const cell = sheet?.getCellRaw(row, column);
    if (!sheet || !cell) return null;
    if (cell.f?.startsWith('=')) return cell.f;
    const head = cell.si ? headsIn(sheet).get(cell.si) : undefined;
    return head ? head.formula(row - head.row, column - head.column) : null;
  };
}
