import type { Tracker } from '../tracker/tracker';
import type { SetUp } from './setUp';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');

const isColumn = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['role'] === 'string' &&
  typeof value['heading'] === 'string' &&
  typeof value['column'] === 'number';

const isTracker = (value: unknown): value is Tracker =>
  isRecord(value) &&
  ['id', 'name', 'subject', 'sheet'].every((key) => typeof value[key] === 'string') &&
  isPair(value['headerRows']) &&
  isPair(value['learnerRows']) &&
  Array.isArray(value['columns']) &&
  value['columns'].every(isColumn) &&
  isRecord(value['series']) &&
  (value['sending'] === undefined || isRecord(value['sending']));

/** The trackers a workbook remembers; what is no tracker is passed over. */
export const keptTrackers = ({ trackers }: SetUp): readonly Tracker[] =>
  Array.isArray(trackers) ? trackers.filter(isTracker) : [];
