import { eachCell } from './engine/areas';
import { readArea } from './book/cells';
import { namesIn } from './book/names';
import type { Parts } from './parts';
import type { Grid } from './port';

type Unary<Arguments extends unknown[], Result> = (...args: Arguments) => Result;

/** The spreadsheet as the add-in's host sees it: every change counts as the add-in's own. */
export function gridOver(parts: Parts, habits: Pick<Grid, 'write' | 'resizeTable'>, on: Grid['on']): Grid {
  const { calculation, cells, changes, engine, gate, guard, layout, selection, sheets, tables, undoSteps } = parts;
  const asHost =
    <Arguments extends unknown[], Result>(work: Unary<Arguments, Result>): Unary<Arguments, Result> =>
    (...args) =>
      gate.asHost(() => work(...args));
  return {
    ...sheets,
    addSheet: asHost(sheets.addSheet),
    deleteSheet: asHost(sheets.deleteSheet),
    renameSheet: asHost(sheets.renameSheet),
    setVisibility: asHost(sheets.setVisibility),

    read: (sheetId, area) => readArea(cells, sheetId, area),
    readText: (sheetId, area) => eachCell(area, (row, column) => cells.text(sheetId, row, column)),
    usedArea: (sheetId, valuesOnly) => cells.used(sheetId, valuesOnly),
    write: asHost(habits.write),
    clear: asHost(changes.clear),
    styles: changes.styles,
    setStyle: asHost(changes.setStyle),
    ...layout,
    setColumnWidth: asHost(layout.setColumnWidth),
    freezeRows: asHost(layout.freezeRows),

    printing: parts.printing.of,
    changePrinting: asHost(parts.printing.change),
    changeValidation: asHost(parts.validations.change),
    isMadeHere: parts.isMadeHere,

    tables: tables.list,
    addTable: asHost(tables.add),
    renameTable: asHost(tables.rename),
    resizeTable: asHost(habits.resizeTable),
    convertTableToRange: asHost(tables.convertToRange),
    names: () => namesIn(engine),

    isProtected: guard.isProtected,
    isLocked: guard.isLocked,
    protect: guard.set,

    ...selection,
    select: asHost(selection.select),
    beginStep: undoSteps.beginStep,
    endStep: undoSteps.endStep,
    forgetSteps: undoSteps.forgetSteps,

    calculationMode: calculation.mode,
    setCalculationMode: calculation.setMode,
    recalculate: (scope) => (scope === 'full' ? calculation.full() : calculation.dirty()),
    worked: calculation.worked,
    settled: calculation.settled,
    on,
  };
}
