import type { Grid } from '../../grid/port';
import { WORKBOOK_TARGET, type EventId, type EventRegister } from './eventRegister';

export type Details = Readonly<Record<string, unknown>>;

/** Those whom events of the workbook concern. */
export interface Audience {
  readonly grid: Grid;
  send(event: EventId, targets: readonly string[], details: Details): void;
  /** Tells those who asked about this sheet, and those who asked about all. */
  onSheet(event: EventId, sheetId: string, details: Details): void;
}

export const audienceOf = (grid: Grid, events: EventRegister): Audience => {
  const send: Audience['send'] = (event, targets, details) => {
    for (const target of targets) events.send(event, target, details);
  };
  return {
    grid,
    send,
    onSheet: (event, sheetId, details) => send(event, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId, ...details }),
  };
};
