import {
  type CellEntry,
  type CellName,
  grownOver,
  type ResizedTable,
  type Restoring,
  typedEntry,
  type UndoPlan,
  type Watched,
} from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';
import { hiddenOn, hiddenRowsIn, type HiddenRows } from '../reading/hiddenRowsIn';
import { rangeAt, type PlacedArea } from '../reading/readCells';
import { inRuns } from './inRuns';
import { settle } from './settle';
import { tablesOnSheets, type TableWatched } from './tablesOnSheets';
import { watch } from './watch';

const CELLS_PER_REQUEST = 2_000;

const cellsIn = ({ entries }: Restoring): number => entries.length * (entries[0]?.length ?? 0);

const inRequests = (parts: readonly Restoring[]): readonly (readonly Restoring[])[] => {
  const requests: Restoring[][] = [];
  let room = 0;
  for (const part of parts) {
    if (room < cellsIn(part) || requests.length === 0) {
      requests.push([]);
      room = CELLS_PER_REQUEST;
    }
    requests.at(-1)?.push(part);
    room -= cellsIn(part);
  }
  return requests;
};

interface Restorable {
  readonly context: Excel.RequestContext;
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly hidden: HiddenRows;
}

const placeOf = ({ sheets }: Pick<Restorable, 'sheets'>, part: Restoring): PlacedArea | undefined => {
  const worksheet = sheets.get(part.sheetId);
  const { row, column, entries } = part;
  const area = { row, column, rows: entries.length, columns: entries[0]?.length ?? 0 };
  return worksheet === undefined ? undefined : { worksheet, area };
};

const isSet = (cells: readonly (readonly unknown[])[]): boolean =>
  cells.some((row) => row.some((cell) => cell !== null));

const setFormats = (range: Excel.Range, formats: Restoring['formats']): void => {
  if (isSet(formats)) range.numberFormat = formats.map((cells) => [...cells]);
};

const putBack = async (work: Restorable, parts: readonly Restoring[]): Promise<void> => {
  work.context.application.suspendApiCalculationUntilNextSync();
  for (const part of parts) {
    const place = placeOf(work, part);
    if (place === undefined) continue;
    inRuns(place, hiddenOn(work.hidden, part.sheetId), (range, rowsOf) => {
      const [entries, toEnter] = [rowsOf(part.entries), rowsOf(part.formatsToEnter)];
      setFormats(range, toEnter);
      if (isSet(entries)) {
        range.formulas = entries.map((cells, down) =>
          cells.map((entry, across) => typedEntry(entry, toEnter[down]?.[across] ?? undefined)),
        );
      }
      setFormats(range, rowsOf(part.formats));
    });
  }
  await work.context.sync();
};

const isIn = ({ row, column, rows, columns }: Area, ofRow: number, ofColumn: number): boolean =>
  ofRow >= row && ofRow < row + rows && ofColumn >= column && ofColumn < column + columns;

/**
 * The cells that a table is to let go, and that were blank: emptied while they belong to it, they leave no formula behind
 * that speaks of its own row of a table. A heading can't be blank while it is one.
 */
const emptied = (parts: readonly Restoring[], tables: readonly ResizedTable[]): readonly Restoring[] => {
  const isLetGo = (sheetId: string, row: number, column: number): boolean =>
    tables.some(
      (table) =>
        table.sheetId === sheetId &&
        row !== table.after.row &&
        grownOver(table.before, table.after).some((area) => isIn(area, row, column)),
    );
  return parts.flatMap((part) => {
    const entries = part.entries.map((cells, down) =>
      cells.map((entry, across): CellEntry =>
        entry === '' && isLetGo(part.sheetId, part.row + down, part.column + across) ? '' : null,
      ),
    );
    const none = entries.map((cells) => cells.map(() => null));
    return isSet(entries) ? [{ ...part, entries, formatsToEnter: none, formats: none }] : [];
  });
};

const resizeBack = async (
  context: Excel.RequestContext,
  tables: readonly ResizedTable[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<void> => {
  for (const { tableId, sheetId, before } of tables) {
    const worksheet = sheets.get(sheetId);
    if (worksheet !== undefined) {
      context.workbook.tables.getItem(tableId).resize(rangeAt({ worksheet, area: before }));
    }
  }
  if (tables.length > 0) await context.sync();
};

/** What stands where things are put back, and what a write that did not come to its end had found there. */
export interface PutBackInto {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly earlier?: Watched;
}

const tablesThere = (
  context: Excel.RequestContext,
  { cells, tablesToResize, sheetsToDelete }: UndoPlan,
  { sheets, earlier }: PutBackInto,
): Promise<readonly TableWatched[]> => {
  const ids = [...cells, ...tablesToResize, ...(earlier?.areas ?? [])].map(({ sheetId }) => sheetId);
  const staying = [...new Set(ids)].filter((id) => !sheetsToDelete.includes(id));
  return tablesOnSheets(
    context,
    staying.flatMap((id) => sheets.get(id) ?? []),
    (tableId, area) =>
      tablesToResize.find((table) => table.tableId === tableId)?.before ?? earlier?.sizes.get(tableId) ?? area,
  );
};

/**
 * Puts back what a write did, and reads it back: tables that lost rows get them first, cells that a table is to let go
 * are emptied before it does, then all else, then sheets go. Names the cells that Excel would not put back.
 */
export const restore = async (
  context: Excel.RequestContext,
  plan: UndoPlan,
  into: PutBackInto,
): Promise<readonly CellName[]> => {
  const { sheets } = into;
  const parts = plan.cells.toReversed();
  for (const id of plan.tablesToDissolve) context.workbook.tables.getItem(id).convertToRange();
  const tables = await tablesThere(context, plan, into);
  const wanted = parts.map(({ sheetId, row, column, entries }) => ({ sheetId, row, column, entries }));
  const watching = await watch(context, { ...into, tables, wanted, isAllReadBack: true });
  const hidden = await hiddenRowsIn(context, watching.places);
  const work: Restorable = { context, sheets, hidden };
  const [shrunk, grown] = [
    plan.tablesToResize.filter(({ before, after }) => grownOver(before, after).length === 0),
    plan.tablesToResize.filter(({ before, after }) => grownOver(before, after).length > 0),
  ];
  await resizeBack(context, shrunk, sheets);
  for (const each of inRequests(emptied(parts, grown))) await putBack(work, each);
  await resizeBack(context, grown, sheets);
  for (const each of inRequests(parts)) await putBack(work, each);
  const { unsettled } = await settle(context, watching, hidden);
  for (const id of plan.sheetsToDelete) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
  return unsettled;
};
