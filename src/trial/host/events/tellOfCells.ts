import type { Area, Reshaping, TableInfo } from '../../grid/port';
import { localAddress } from '../addresses';
import { intersection } from '../areas';
import type { Audience, Details } from './audience';
import { EVENTS, WORKBOOK_TARGET } from './eventRegister';
import { eventReference } from './eventRange';

const partOf = (table: TableInfo, sheetId: string, area: Area): Area | null =>
  table.sheetId === sheetId ? intersection(table.area, area) : null;

/** Cells were changed: the sheet's event, and that of every table they belong to. */
export const tellEdited = (audience: Audience, sheetId: string, area: Area, by: 'user' | 'addin'): void => {
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
export const tellReshaped = (audience: Audience, sheetId: string, area: Area, changeType: Reshaping): void =>
  audience.onSheet(EVENTS.dataChanged, sheetId, {
    changeType,
    source: 'Local',
    triggerSource: 'Unknown',
    shiftDirection: SHIFTED[changeType],
    address: localAddress(area),
    referenceId: eventReference({ sheetId, area }),
  });

/** Other cells were selected: the sheet's event, and for its tables which of their cells are among them. */
export const tellSelected = (audience: Audience, sheetId: string, area: Area): void => {
  audience.onSheet(EVENTS.selectionChanged, sheetId, { address: localAddress(area) });
  for (const table of audience.grid.tables().filter((each) => each.sheetId === sheetId)) {
    const part = partOf(table, sheetId, area);
    const address = part === null ? '' : localAddress(part);
    const details = { address, tableId: table.id, worksheetId: sheetId };
    audience.send(EVENTS.tableSelectionChanged, [table.id], details);
  }
};
