import { isBlank, learnerId, textOf, type Answer, type CellInput } from '../../rules';
import { readComponent, readEntryKind, readEvent, readSeries, readSubject } from '../keys';

const asText = (answer: Answer<string, unknown>): string | undefined => (answer.ok ? answer.value : undefined);

const READINGS = {
  text: textOf,
  word: (cell: CellInput) => textOf(cell).toLowerCase(),
  learner: (cell: CellInput) => learnerId(textOf(cell)),
  subject: (cell: CellInput) => asText(readSubject(cell)),
  'subject or none': (cell: CellInput) => (isBlank(cell) ? '' : asText(readSubject(cell))),
  component: (cell: CellInput) => asText(readComponent(cell)),
  series: (cell: CellInput) => asText(readSeries(cell)),
  event: (cell: CellInput) => readEvent(textOf(cell)),
  'kind of sitting': (cell: CellInput) => (textOf(cell).toLowerCase() === 'mock' ? 'mock' : 'live'),
  'kind of entry': (cell: CellInput) => readEntryKind(textOf(cell)),
} as const satisfies Readonly<Record<string, (cell: CellInput) => string | undefined>>;

/** The ways in which the cells of a column are read. */
export type CellReading = keyof typeof READINGS;

/** What a cell names, in one spelling: `June 2024` read as a series is `2024-06`; undefined where it can't be read. */
export const namedBy = (reading: CellReading, cell: CellInput): string | undefined => READINGS[reading](cell);
