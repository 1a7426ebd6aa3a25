import type { Area, Grid, GridEvent, Reshaping, TableInfo } from '../../grid/port';
import { localAddress } from '../addresses';
import { intersection } from '../areas';
import { eventReference } from './eventRange';
import { type EventId, type EventRegister, EVENTS, WORKBOOK_TARGET } from './eventRegister';

type Details = Readonly<Record<string, unknown>>;

/** Those whom events of the workbook concern. */
interface Audience {
  readonly grid: Grid;
  send(event: EventId, targets: readonly string[], details: Details): void;
  /** Tells those who asked about this sheet, and those who asked about all. */
  onSheet(event: EventId, sheetId: string, details: Details): void;
}

const audienceOf = (grid: Grid, events: EventRegister): Audience => {
  const send: Audience['send'] = (event, targets, details) => {
    for (const target of targets) events.send(event, target, details);
  };
  return {
    grid,
    send,
    onSheet: (event, sheetId, details) => send(event, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId, ...details }),
  };
};

const partOf = (table: TableInfo, sheetId: string, area: Area): Area | null =>
  table.sheetId === sheetId ? intersection(table.area, area) : null;

/** Cells were changed: the sheet's event, and that of every table they belong to. */
const tellEdited = (audience: Audience, sheetId: string, area: Area, by: 'user' | 'addin'): void => {
  const about = (part: Area): Details => ({
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    address: localAddress(part),
    referenceId: eventReference({ sheetId, area: part }),
  });
  audience.onSheet(EVENTS.dataChanged, sheetId, about(area));
  for (const table of audience.grid.tables()) {
    const part = partOf(table, sheetId, area);
    if (part === null) continue;
    const details = { ...about(part), worksheetId: sheetId, tableId: table.id };
    audience.send(EVENTS.tableDataChanged, [table.id, sheetId, WORKBOOK_TARGET], details);
  }
};

const SHIFTED = { RowInserted: 'Down', RowDeleted: 'Up', ColumnInserted: 'Right', ColumnDeleted: 'Left' } as const;

/** Whole rows or columns came in, or went. */
const tellReshaped = (audience: Audience, sheetId: string, area: Area, changeType: Reshaping): void =>
  audience.onSheet(EVENTS.dataChanged, sheetId, {
    changeType,
    source: 'Local',
    triggerSource: 'Unknown',
    shiftDirection: SHIFTED[changeType],
    address: localAddress(area),
    referenceId: eventReference({ sheetId, area }),
  });

/** Other cells were selected: the sheet's event, and for its tables which of their cells are among them. */
const tellSelected = (audience: Audience, sheetId: string, area: Area): void => {
  audience.onSheet(EVENTS.selectionChanged, sheetId, { address: localAddress(area) });
  for (const table of audience.grid.tables().filter((each) => each.sheetId === sheetId)) {
    const part = partOf(table, sheetId, area);
    const address = part === null ? '' : localAddress(part);
    const details = { address, tableId: table.id, worksheetId: sheetId };
    audience.send(EVENTS.tableSelectionChanged, [table.id], details);
  }
};

/** Tells which tables were made or removed since it was asked last. */
const tableChanges = (audience: Audience): (() => void) => {
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

/** A sheet has another name. */
const renamedIn =
  (events: EventRegister) =>
  ({ sheetId, before, after }: Extract<GridEvent, { kind: 'sheetRenamed' }>): void => {
    const details = { source: 'Local', worksheetId: sheetId, nameBefore: before, nameAfter: after };
    events.send(EVENTS.nameChanged, WORKBOOK_TARGET, details);
  };

/** Turns what happens in the grid into the events of Excel, for those who asked for them. */
export const tellAddin = (grid: Grid, events: EventRegister): ((event: GridEvent) => void) => {
  const audience = audienceOf(grid, events);
  const compareTables = tableChanges(audience);
  const renamed = renamedIn(events);
  let active = grid.activeSheetId();

  const activated = (sheetId: string): void => {
    if (sheetId === active) return;
    audience.onSheet(EVENTS.deactivated, active, {});
    active = sheetId;
    audience.onSheet(EVENTS.activated, sheetId, {});
  };
  const ofSheets = (event: typeof EVENTS.sheetAdded | typeof EVENTS.sheetDeleted, worksheetId: string): void =>
    audience.send(event, [WORKBOOK_TARGET], { source: 'Local', worksheetId });

  return (event) => {
    switch (event.kind) {
      case 'edited':
        tellEdited(audience, event.sheetId, event.area, event.by);
        return;
      case 'selected':
        tellSelected(audience, event.sheetId, event.area);
        return;
      case 'activated':
        activated(event.sheetId);
        return;
      case 'sheetAdded':
        ofSheets(EVENTS.sheetAdded, event.sheetId);
        return;
      case 'sheetDeleted':
        compareTables();
        ofSheets(EVENTS.sheetDeleted, event.sheetId);
        return;
      case 'reshaped':
        compareTables();
        tellReshaped(audience, event.sheetId, event.area, event.change);
        return;
      case 'tablesChanged':
        compareTables();
        return;
      case 'sorted':
        audience.onSheet(EVENTS.rowSorted, event.sheetId, { source: 'Local', address: localAddress(event.area) });
        return;
      case 'calculated':
        for (const { id } of grid.sheets()) audience.onSheet(EVENTS.calculated, id, { address: '' });
        return;
      case 'sheetRenamed':
        renamed(event);
        return;
    }
  };
};
