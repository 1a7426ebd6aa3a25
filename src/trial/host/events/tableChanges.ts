import type { TableInfo } from '../../grid/port';
import type { Audience } from './audience';
import { EVENTS, WORKBOOK_TARGET, type EventId } from './eventRegister';

/** Tells which tables were made or removed since it was asked last. */
export const tableChanges = (audience: Audience): (() => void) => {
  let tables = audience.grid.tables();
  const isIn = (list: readonly TableInfo[], { id }: TableInfo): boolean => list.some((table) => table.id === id);
  const tell = (event: EventId, { id, name, sheetId }: TableInfo): void => {
    const details = { source: 'Local', tableId: id, tableName: name, worksheetId: sheetId };
    audience.send(event, [sheetId, WORKBOOK_TARGET], details);
  };
  return () => {
    const before = tables;
    tables = audience.grid.tables();
    for (const table of tables) if (!isIn(before, table)) tell(EVENTS.tableAdded, table);
    for (const table of before) if (!isIn(tables, table)) tell(EVENTS.tableDeleted, table);
  };
};
