import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import type { Area, GridEvent } from '../port';
import { areaOf, around } from '../engine/areas';
import { hasContent, isCalculated } from './cellCommands';
import type { Engine } from '../engine/engine';

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly selections?: readonly { readonly range: IRange }[];
}

function editedArea(params: Params): Area | null {
  let area: Area | null = null;
  new ObjectMatrix(params.cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    if (hasContent(cell)) area = around(area, { row, column, rows: 1, columns: 1 });
  });
  return area;
}

function eventFor(command: Readonly<ICommandInfo>, by: 'user' | 'addin', before: string): GridEvent | null {
  const params = (command.params ?? {}) as Params;
  const sheetId = params.subUnitId ?? '';
  switch (command.id) {
    case 'sheet.mutation.set-range-values': {
      const area = editedArea(params);
      return area && { kind: 'edited', sheetId, area, by };
    }
    case 'sheet.operation.set-selections': {
      const range = params.selections?.at(-1)?.range;
      return range ? { kind: 'selected', sheetId, area: areaOf(range) } : null;
    }
    case 'sheet.operation.set-worksheet-active':
      return { kind: 'activated', sheetId };
    case 'sheet.mutation.insert-sheet':
      return { kind: 'sheetAdded', sheetId: params.sheet?.id ?? '' };
    case 'sheet.mutation.remove-sheet':
      return { kind: 'sheetDeleted', sheetId };
    case 'sheet.mutation.set-worksheet-name':
      return { kind: 'sheetRenamed', sheetId, before, after: params.name ?? '' };
    case 'sheet.mutation.add-table':
    case 'sheet.mutation.delete-table':
    case 'sheet.mutation.set-sheet-table':
      return { kind: 'tablesChanged', sheetId };
    default:
      return null;
  }
}

/** Tells what happened in the spreadsheet; results of calculation are not edits. */
export function tellEvents(engine: Engine, isHost: () => boolean, tell: (event: GridEvent) => void): void {
  let before = '';
  engine.commands.beforeCommandExecuted((command) => {
    if (command.id !== 'sheet.mutation.set-worksheet-name') return;
    before = engine.worksheet((command.params as Params).subUnitId ?? '').getName();
  });
  engine.commands.onCommandExecuted((command, options) => {
    if (isCalculated(options) || !engine.hasWorkbook()) return;
    const event = eventFor(command, isHost() ? 'addin' : 'user', before);
    if (event) tell(event);
  });
}
