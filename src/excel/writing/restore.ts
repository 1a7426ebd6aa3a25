import type { ResizedTable } from '../../markbook/edits/receipt';
import { typedEntry } from '../../markbook/edits/typedEntry';
import type { Restoring, UndoPlan } from '../../markbook/edits/undoPlan';
import type { Area } from '../../markbook/sheet/sheetSnapshot';
import { rangeAt } from '../reading/readCells';

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

const setFormats = (range: Excel.Range, formats: Restoring['formats']): void => {
  if (formats.every((cells) => cells.every((format) => format === null))) return;
  range.numberFormat = formats.map((cells) => [...cells]);
};

const putBack = async (context: Excel.RequestContext, parts: readonly Restoring[]): Promise<void> => {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { sheetId, row, column, entries, formatsToEnter, formats } of parts) {
    const area = { row, column, rows: entries.length, columns: entries[0]?.length ?? 0 };
    const range = rangeAt({ worksheet: context.workbook.worksheets.getItem(sheetId), area });
    setFormats(range, formatsToEnter);
    range.formulas = entries.map((cells, down) =>
      cells.map((entry, across) => typedEntry(entry, formatsToEnter[down]?.[across] ?? undefined)),
    );
    setFormats(range, formats);
  }
  await context.sync();
};

const size = ({ rows, columns }: Area): number => rows * columns;
const hasGrown = ({ before, after }: ResizedTable): boolean => size(after) > size(before);

const resizeBack = (context: Excel.RequestContext, { tableId, sheetId, before }: ResizedTable): void => {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  context.workbook.tables.getItem(tableId).resize(rangeAt({ worksheet, area: before }));
};

/** Puts back what a write did, last things first: tables, then cells, then sheets. */
export const restore = async (
  context: Excel.RequestContext,
  plan: Omit<UndoPlan, 'left' | 'kept' | 'isMixedUp'>,
): Promise<void> => {
  for (const id of plan.tablesToDissolve) context.workbook.tables.getItem(id).convertToRange();
  for (const table of plan.tablesToResize) if (hasGrown(table)) resizeBack(context, table);
  await context.sync();
  for (const parts of inRequests(plan.cells.toReversed())) await putBack(context, parts);
  for (const table of plan.tablesToResize) if (!hasGrown(table)) resizeBack(context, table);
  for (const id of plan.sheetsToDelete) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
};
