import { checkFile, XlsxRefusal } from '../../markbook/workbookFile';
import type { OpenedFile } from '../book/bookState';
import type { AfterAct, CellAt, GridBook } from '../grid/gridBook';
import type { Area, Grid, GridEvent, SheetInfo } from '../grid/port';
import { ActRefusal } from '../xlsx/acts/actRefusal';
import type { Lines } from '../xlsx/acts/lines';
import { type Act, type Acted, performAct } from '../xlsx/acts/performAct';
import type { Opened } from '../xlsx/open/openXlsx';
import { zip } from '../xlsx/package/zip';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const TAKEN_BACK = { insert: 'delete', delete: 'insert' } as const;

/** The act that would take another one back, as far as it is told of. */
const reversed = (lines: Lines): Lines => ({ ...lines, kind: TAKEN_BACK[lines.kind] });

function linesEvent(sheetId: string, { axis, kind, at, count }: Lines): GridEvent {
  const [one, other] = [
    { row: at, column: 0, rows: count, columns: COLUMNS },
    { row: 0, column: at, rows: ROWS, columns: count },
  ];
  const [inserted, deleted] =
    axis === 'rows' ? (['RowInserted', 'RowDeleted'] as const) : (['ColumnInserted', 'ColumnDeleted'] as const);
  const change = kind === 'insert' ? inserted : deleted;
  return { kind: 'reshaped', sheetId, change, area: axis === 'rows' ? one : other };
}

/** What everyone is told of an act, or of its taking back; sheets are those before the act. */
function eventsOf(
  sheets: readonly SheetInfo[],
  { act, added = '' }: { readonly act: Act; readonly added?: string | undefined },
  isTakenBack: boolean,
): readonly GridEvent[] {
  const sheetId = sheets.find(({ name }) => name === act.sheet)?.id ?? '';
  switch (act.kind) {
    case 'lines':
      return [linesEvent(sheetId, isTakenBack ? reversed(act.lines) : act.lines)];
    case 'delete':
      return [{ kind: isTakenBack ? 'sheetAdded' : 'sheetDeleted', sheetId }];
    case 'rename': {
      const [before, after] = isTakenBack ? [act.to, act.sheet] : [act.sheet, act.to];
      return [{ kind: 'sheetRenamed', sheetId, before, after }];
    }
    case 'copy':
      return [
        { kind: isTakenBack ? 'sheetDeleted' : 'sheetAdded', sheetId: added },
        { kind: 'tablesChanged', sheetId: added },
      ];
    case 'move':
      return [{ kind: 'tablesChanged', sheetId }];
    case 'filter':
      return [];
    case 'sort':
      return [{ kind: 'sorted', sheetId, area: act.chosen }];
  }
}

/** What the user looks at, to be shown again when another workbook takes the place of the one on show. */
interface View {
  readonly restore: () => void;
}

/** Remembers the sheet in front and what is selected on it. */
const viewOf = (grid: Grid): View => {
  const before = grid.sheets();
  const { sheetId, area } = grid.selection();
  const at = before.findIndex(({ id }) => id === sheetId);
  return {
    restore: () => {
      const visible = grid.sheets().filter(({ visibility }) => visibility === 'visible');
      const isThere = visible.some(({ id }) => id === sheetId);
      const beside = visible[Math.min(at, visible.length - 1)]?.id;
      const shown = isThere ? sheetId : beside;
      if (shown === undefined) return;
      grid.select(shown, isThere ? area : FIRST_CELL);
    },
  };
};

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

type Spreadsheet = Grid & GridBook;

/** What was done to the shape of a workbook, and what it takes to take it back. */
export interface DoneAct {
  readonly act: Act;
  /** The id of the sheet that it made. */
  readonly added?: string | undefined;
  /** The file as it was before. */
  readonly before: Uint8Array;
  readonly stale: readonly CellAt[];
  /** Was anything typed between the act before this one and this one? Then no more than this one is taken back. */
  readonly isAfterEdits: boolean;
}

/** A workbook that is about to take the place of the one on show, which is the same one in another shape. */
export interface Shape {
  readonly bytes: Uint8Array;
  readonly affected: Acted['affected'];
  readonly stale: readonly CellAt[];
  readonly told: readonly GridEvent[];
}

const NOTHING: Acted['affected'] = new Map();

const staleNow = (grid: Spreadsheet): readonly CellAt[] =>
  grid.unsureResults().filter(({ standing }) => standing === 'stale');

/** Does an act to the file of a workbook as it stands; a sentence says why it can't be done. */
export function reshaped(
  grid: Spreadsheet,
  before: Uint8Array,
  act: Act,
  isAfterEdits: boolean,
): string | (Shape & { readonly done: DoneAct }) {
  try {
    const { parts, affected, placeAfter, added } = performAct(checkFile(before).file, act);
    const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
    const stale = staleNow(grid).flatMap(({ sheetId, ...at }) => {
      const place = placeAfter(names.get(sheetId) ?? '', at);
      const isCopied = added !== undefined && names.get(sheetId) === act.sheet;
      return place ? [sheetId, ...(isCopied ? [added] : [])].map((id) => ({ ...place, sheetId: id })) : [];
    });
    return {
      bytes: zip(parts),
      affected,
      stale,
      told: eventsOf(grid.sheets(), { act, added }, false),
      done: { act, added, before, stale: staleNow(grid), isAfterEdits },
    };
  } catch (error) {
    if (error instanceof ActRefusal || error instanceof XlsxRefusal) return error.message;
    throw error;
  }
}

/** The shape a workbook had before an act. */
export const shapeBefore = ({ before, stale, ...done }: DoneAct, grid: Spreadsheet): Shape => ({
  bytes: before,
  affected: NOTHING,
  stale,
  told: eventsOf(grid.sheets(), done, true),
});

interface Showing {
  readonly grid: Spreadsheet;
  readonly shape: Shape;
  readonly hold: () => Promise<() => void>;
  /** Called at the moment in which the workbook is on show in its other shape. */
  readonly shown: () => void;
}

/** Puts the workbook on show in its other shape. The add-in goes on with it, and is told. */
export async function showShape(file: OpenedFile, { grid, shape, hold, shown }: Showing): Promise<void> {
  const view = viewOf(grid);
  const letGo = await hold();
  const { affected, stale, told } = shape;
  const places = file.workbook.sheets.map(({ id, name }) => [id, affected.get(name) ?? new Set<number>()] as const);
  const after: AfterAct = {
    affected: new Map(places),
    stale,
    shown: () => {
      shown();
      view.restore();
      letGo();
      for (const event of told) grid.tell(event);
    },
  };
  await grid.load(file, after).finally(letGo);
}

/** The file of a shape as it was read, calculated by whom the workbook was before. */
export const likeBefore = (opened: Opened | undefined, { isCalculatedByExcel }: OpenedFile): OpenedFile | undefined =>
  opened?.ok === true ? { ...opened.file, isCalculatedByExcel } : undefined;
