import { quoted } from './phrases';

/** A table that Excel has copied with its sheet. */
export const copiedTable = (copy: string, table: string): string =>
  `${copy} is a copy that Excel made of ${table} with its sheet. It is not read; delete one.`;

/** A kept table without the columns that it can’t be read without. */
export const columnsNeeded = (table: string, columns: string): string =>
  `${table} needs the columns ${columns}. Nothing kept there is read.`;

/** A row of learners’ facts that is nobody’s. */
export const NO_LEARNER_NAMED = 'This row names no learner. Type the UCI or candidate number.';

export const notASeries = (text: string): string => `${quoted(text)} is not a series. Type one such as 2027-01.`;

/** A row for which another stands above it. */
export const rowTwice = (text: string): string =>
  `${quoted(text)} stands here twice; the first row counts. Delete one.`;

/** A row whose cell under a column can’t be read. */
export const rowUnreadable = (text: string, column: string): string =>
  `${quoted(text)} is no ${column.toLowerCase()}, so the row is not used.`;
