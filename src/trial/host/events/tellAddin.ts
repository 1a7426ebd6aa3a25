import type { Area, Grid, GridEvent, TableInfo } from '../../grid/port';
import { intersection } from '../model/areas';
import { localAddress } from '../model/addresses';
import { EVENTS, WORKBOOK_TARGET, type EventId, type EventRegister } from './eventRegister';
import { eventReference } from './eventRange';

type Details = Readonly<Record<string, unknown>>;

/** Turns what happens in the grid into the events of Excel, for those who asked for them. */
export const tellAddin = (grid: Grid, events: EventRegister): ((event: GridEvent) => void) => {
  let tables = grid.tables();
  let active = grid.activeSheetId();

  const send = (event: EventId, targets: readonly string[], details: Details): void => {
    for (const target of targets) events.send(event, target, details);
  };
  const onSheet = (event: EventId, sheetId: string, details: Details): void =>
    send(event, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId, ...details });
  const touched = (sheetId: string, area: Area): readonly { readonly table: TableInfo; readonly area: Area }[] =>
    grid.tables().flatMap((table) => {
      const shared = table.sheetId === sheetId ? intersection(table.area, area) : null;
      return shared === null ? [] : [{ table, area: shared }];
    });

  const edited = (sheetId: string, area: Area, by: 'user' | 'addin'): void => {
    const change = {
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    };
    const about = (part: Area): Details => ({
      ...change,
      address: localAddress(part),
      referenceId: eventReference({ sheetId, area: part }),
    });
    onSheet(EVENTS.dataChanged, sheetId, about(area));
    for (const { table, area: part } of touched(sheetId, area)) {
      const details = { ...about(part), worksheetId: sheetId, tableId: table.id };
      send(EVENTS.tableDataChanged, [table.id, sheetId, WORKBOOK_TARGET], details);
    }
  };

  const selected = (sheetId: string, area: Area): void => {
    onSheet(EVENTS.selectionChanged, sheetId, { address: localAddress(area) });
    for (const { id } of grid.tables().filter((table) => table.sheetId === sheetId)) {
      const inside = touched(sheetId, area).find(({ table }) => table.id === id);
      const address = inside === undefined ? '' : localAddress(inside.area);
      events.send(EVENTS.tableSelectionChanged, id, { address, tableId: id, worksheetId: sheetId });
    }
  };

  const activated = (sheetId: string): void => {
    if (sheetId === active) return;
    onSheet(EVENTS.deactivated, active, {});
    active = sheetId;
    onSheet(EVENTS.activated, sheetId, {});
  };

  const compareTables = (): void => {
    const before = tables;
    tables = grid.tables();
    const isIn = (list: readonly TableInfo[], { id }: TableInfo): boolean => list.some((table) => table.id === id);
    const tell = (event: EventId, { id, name, sheetId }: TableInfo): void =>
      send(event, [sheetId, WORKBOOK_TARGET], { source: 'Local', tableId: id, tableName: name, worksheetId: sheetId });
    for (const table of tables) if (!isIn(before, table)) tell(EVENTS.tableAdded, table);
    for (const table of before) if (!isIn(tables, table)) tell(EVENTS.tableDeleted, table);
  };

  return (event) => {
    switch (event.kind) {
      case 'edited':
        edited(event.sheetId, event.area, event.by);
        return;
      case 'selected':
        selected(event.sheetId, event.area);
        return;
      case 'activated':
        activated(event.sheetId);
        return;
      case 'sheetAdded':
        send(EVENTS.sheetAdded, [WORKBOOK_TARGET], { source: 'Local', worksheetId: event.sheetId });
      case 'sheetDeleted':
        compareTables();
        return send(EVENTS.sheetDeleted, [WORKBOOK_TARGET], { source: 'Local', worksheetId: event.sheetId });
      case 'tablesChanged':
        return compareTables();
      case 'calculated':
        for (const { id } of grid.sheets()) onSheet(EVENTS.calculated, id, { address: '' });
        return;
      case 'sheetRenamed':
        return;
    }
  };
};
