import type { Grid, GridEvent } from '../../grid/port';
import { localAddress } from '../addresses';
import { audienceOf } from './audience';
import { EVENTS, WORKBOOK_TARGET, type EventRegister } from './eventRegister';
import { tableChanges } from './tableChanges';
import { tellEdited, tellReshaped, tellSelected } from './tellOfCells';

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
