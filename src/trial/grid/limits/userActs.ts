import { CustomCommandExecutionError, type ICommandInfo, type IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Act } from '../../xlsx/acts/performAct';
import type { Lines } from '../../xlsx/acts/lines';
import { areaOf } from '../engine/areas';
import type { Engine } from '../engine/engine';
import { shownText } from '../engine/shownText';
import type { Area } from '../../book/terms';

/** Commands for filtering, which is done to the file. */
export const FILTER_BY_VALUE = 'sheet.command.filter-by-value';
export const SHOW_ALL_ROWS = 'sheet.command.show-all-rows';

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly order?: number;
}

/** By the cell that the keyboard is in, whichever way it is asked for. */
const SORT = /^sheet\.command\.sort-range-(asc|desc)(?:-ext)?(?:-ctx)?$/;

/** What is chosen: an area, and the cell in it that the keyboard is in. */
function chosenIn(engine: Engine): { readonly area: Area; readonly at: Pick<Area, 'row' | 'column'> } {
  const last = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const area = last ? areaOf(last.range) : { row: 0, column: 0, rows: 1, columns: 1 };
  const { actualRow: row, actualColumn: column } = last?.primary ?? { actualRow: area.row, actualColumn: area.column };
  return { area, at: { row, column } };
}

/** Every way to insert or delete rows and columns comes down to one of these. */
const LINES = /^sheet\.command\.(insert|remove)-(row|col)(?:-by-range)?$/;

function linesOf(id: string, { range }: Params): Lines | null {
  const [, verb, axis] = LINES.exec(id) ?? [];
  if (verb === undefined || !range) return null;
  const isRows = axis === 'row';
  const [first, last] = isRows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return {
    axis: isRows ? 'rows' : 'columns',
    kind: verb === 'insert' ? 'insert' : 'delete',
    at: first,
    count: last - first + 1,
  };
}

/** What a column of the sheet in front shows. */
function textsOf(engine: Engine, column: number): string[] {
  const sheet = engine.workbook().getActiveSheet();
  return Array.from({ length: sheet.getRowCount() }, (_, row) => shownText(engine, sheet.getSheetId(), row, column));
}

/** What a command would do to the shape of the workbook; null when it does nothing to it. */
function actOf(engine: Engine, { id, params = {} }: Readonly<ICommandInfo>): Act | null {
  const given = params as Params;
  const sheet = engine.worksheet(given.subUnitId ?? engine.workbook().getActiveSheet().getSheetId()).getName();
  const lines = linesOf(id, given);
  if (lines) return { kind: 'lines', sheet, lines };
  const [, order] = SORT.exec(id) ?? [];
  if (order !== undefined) {
    const { area, at } = chosenIn(engine);
    return { kind: 'sort', sheet, chosen: area, at, order: order === 'asc' ? 'ascending' : 'descending' };
  }
  if (id === FILTER_BY_VALUE || id === SHOW_ALL_ROWS) {
    const { at } = chosenIn(engine);
    return { kind: 'filter', sheet, at, texts: id === SHOW_ALL_ROWS ? null : textsOf(engine, at.column) };
  }
  if (id === 'sheet.command.remove-sheet') return { kind: 'delete', sheet };
  if (id === 'sheet.command.copy-sheet') return { kind: 'copy', sheet };
  if (id === 'sheet.command.set-worksheet-name' && given.name !== undefined)
    return { kind: 'rename', sheet, to: given.name };
  if (id === 'sheet.command.set-worksheet-order' && given.order !== undefined)
    return { kind: 'move', sheet, to: given.order };
  return null;
}

/**
 * What a user does to rows, columns and sheets is done to the workbook's file, where everything follows; the spreadsheet's
 * own command is ended before it begins.
 */
export function takeOverActs(engine: Engine, isHost: () => boolean, act: (act: Act) => void): void {
  engine.commands.beforeCommandExecuted((command) => {
    if (isHost() || !command.id.startsWith('sheet.command.') || !engine.hasWorkbook()) return;
    const found = actOf(engine, command);
    if (found === null) return;
    act(found);
    throw new CustomCommandExecutionError('The act is done to the file.');
  });
}
