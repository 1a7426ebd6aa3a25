import { CustomCommandExecutionError, type ICommandInfo, type IRange } from '@univerjs/core';
import type { Act } from '../../xlsx/acts/performAct';
import type { Lines } from '../../xlsx/acts/lines';
import type { Engine } from '../book/engine';

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly order?: number;
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

/** What a command would do to the shape of the workbook; null when it does nothing to it. */
function actOf(engine: Engine, { id, params = {} }: Readonly<ICommandInfo>): Act | null {
  const given = params as Params;
  const sheet = engine.worksheet(given.subUnitId ?? engine.workbook().getActiveSheet().getSheetId()).getName();
  const lines = linesOf(id, given);
  if (lines) return { kind: 'lines', sheet, lines };
  if (id === 'sheet.command.remove-sheet') return { kind: 'delete', sheet };
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
