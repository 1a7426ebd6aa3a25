/** Excel's numbers for the events it tells Office.js about. */
export const EVENTS = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  rowSorted: 19,
  columnSorted: 20,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

export type EventId = (typeof EVENTS)[keyof typeof EVENTS];

/** What events are sent about when they concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in asked for, and the way to tell it. */
export interface EventRegister {
  add(event: EventId, target: string): void;
  remove(event: EventId, target: string): void;
  has(event: EventId, target: string): boolean;
  /** Tells the add-in, if it asked for this and has not switched its events off. */
  send(event: EventId, target: string, details: Readonly<Record<string, unknown>>): void;
  isEnabled(): boolean;
  enable(on: boolean): void;
}

export type SendEvent = (event: EventId, target: string, details: string) => void;

export const createEventRegister = (sendOn: SendEvent): EventRegister => {
  const asked = new Set<string>();
  let enabled = true;
  const key = (event: EventId, target: string): string => `${event}:${target}`;
  return {
    add: (event, target) => {
      asked.add(key(event, target));
    },
    remove: (event, target) => {
      asked.delete(key(event, target));
    },
    has: (event, target) => asked.has(key(event, target)),
    send: (event, target, details) => {
      if (enabled && asked.has(key(event, target))) sendOn(event, target, JSON.stringify(details));
    },
    isEnabled: () => enabled,
    enable: (on) => {
      enabled = on;
    },
  };
};
