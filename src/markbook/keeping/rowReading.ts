import { isBlank, learnerId, textOf, type Answer, type CellInput } from '../../rules';
import { readEntryKind } from '../keys/entryKind';
import { readEvent } from '../keys/knownEvent';
import { readComponent, readSeries, readSubject } from '../keys/readKey';

const asText = (answer: Answer<string, unknown>): string | undefined => (answer.ok ? answer.value : undefined);

const READ: Readonly<Record<string, (cell: CellInput) => string | undefined>> = {
  learner: (cell) => learnerId(textOf(cell)),
  subject: (cell) => asText(readSubject(cell)),
  component: (cell) => asText(readComponent(cell)),
  series: (cell) => asText(readSeries(cell)),
  what: (cell) => readEvent(textOf(cell)),
  kind: (cell) => (textOf(cell).toLowerCase() === 'mock' ? 'mock' : 'live'),
};

/** A row of a learner may say no subject. */
const OF_LEARNERS: typeof READ = { ...READ, subject: (cell) => (isBlank(cell) ? '' : asText(readSubject(cell))) };

/** A Kind of BTEC_Entries is a first sitting, a retake, a resit or a claim. */
const READ_IN: Readonly<Record<string, typeof READ>> = {
  btec_entries: { ...READ, kind: (cell) => readEntryKind(textOf(cell)) },
  btec_sittings: OF_LEARNERS,
  btec_moderation: OF_LEARNERS,
};

/** What a cell of a table under a heading names, in one spelling: `June 2024` under Series is `2024-06`; undefined where it can't be read. */
export const namedIn = (table: string, heading: string, cell: CellInput): string | undefined =>
  ((READ_IN[table.toLowerCase()] ?? READ)[heading.toLowerCase()] ?? textOf)(cell);
