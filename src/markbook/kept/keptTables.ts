import {
  COMPONENT,
  FIGURES_TABLES,
  SERIES,
  SOURCE,
  SUBJECT,
  type KeptColumn,
  type KeptTableSchema,
} from './figuresTables';

const LEARNER = { name: 'Learner', needed: true, key: 'learner' } as const;

/** The tables that the add-in makes. Names and headings are for ever: files keep them. */
export const KEPT_TABLES = {
  ...FIGURES_TABLES,
  BTEC_Sittings: {
    sheet: 'BTEC Sittings',
    columns: [
      ...[LEARNER, COMPONENT, SERIES],
      ...([
        { name: 'UMS', needed: true },
        { name: 'Claimed' },
        { name: 'Mark' },
        { name: 'Kind', key: 'kind of sitting', absent: 'live' },
        { name: 'Note' },
        { name: 'Subject', key: 'subject or none', isAdded: true },
      ] as const),
    ],
  },
  BTEC_Moderation: {
    sheet: 'BTEC Moderation',
    columns: [
      ...[LEARNER, COMPONENT, SERIES],
      ...([
        { name: 'Mark' },
        { name: 'Ticked' },
        { name: 'Video' },
        { name: 'Amended' },
        { name: 'Reason' },
        { name: 'Subject', key: 'subject or none', isAdded: true },
      ] as const),
    ],
  },
  BTEC_Resubmissions: {
    sheet: 'BTEC Resubmissions',
    columns: [
      ...[LEARNER, COMPONENT, SERIES],
      ...([
        { name: 'Approved on', isDay: true },
        { name: 'Approved by' },
        { name: 'Mark before' },
        { name: 'Note' },
        { name: 'Subject', key: 'subject' },
      ] as const),
    ],
  },
  BTEC_Dates: {
    sheet: 'BTEC Dates',
    columns: [
      { name: 'Year' },
      SERIES,
      { name: 'What', needed: true, key: 'event' },
      { name: 'From', isDay: true },
      { name: 'To', needed: true, isDay: true },
      SOURCE,
    ],
  },
  BTEC_Entries: {
    sheet: 'BTEC Entries',
    columns: [
      ...[LEARNER, SUBJECT, COMPONENT, SERIES],
      ...([
        { name: 'Kind', needed: true, key: 'kind of entry' },
        { name: 'Sent on', isDay: true },
        { name: 'Sent by' },
        { name: 'Note' },
      ] as const),
    ],
  },
  BTEC_Sending: {
    sheet: 'BTEC Sending',
    columns: [
      ...[SUBJECT, COMPONENT, SERIES],
      ...([
        { name: 'What', needed: true, key: 'word' },
        { name: 'Sent on', needed: true, isDay: true },
        { name: 'Sent by' },
        { name: 'Marks' },
        { name: 'Sum' },
        { name: 'Note' },
      ] as const),
    ],
  },
  BTEC_Scenarios: {
    sheet: 'BTEC Scenarios',
    columns: [
      ...([{ name: 'Scenario', needed: true, key: 'text' }] as const),
      ...[LEARNER, COMPONENT, SERIES],
      ...([{ name: 'Mark' }, { name: 'UMS' }, { name: 'Subject', key: 'subject or none', isAdded: true }] as const),
    ],
  },
  BTEC_Provenance: {
    sheet: 'BTEC Provenance',
    columns: [
      { name: 'On' },
      { name: 'What' },
      { name: 'Sheet' },
      { name: 'Cells' },
      { name: 'Subject' },
      { name: 'Component' },
      { name: 'Series' },
      { name: 'Status' },
      SOURCE,
      { name: 'Scale' },
      { name: 'Add-in' },
    ],
  },
} as const satisfies Readonly<Record<string, KeptTableSchema>>;

export type KeptTableName = keyof typeof KEPT_TABLES;

/** The headings of one of these tables. */
export type HeadingOf<Name extends KeptTableName> = (typeof KEPT_TABLES)[Name]['columns'][number]['name'];

export const KEPT_TABLE_NAMES = Object.keys(KEPT_TABLES) as readonly KeptTableName[];

/** The table's headings in their order; only those of columns that pass. */
export const keptHeadings = <Name extends KeptTableName>(
  table: Name,
  passes: (column: KeptColumn) => boolean = () => true,
): readonly HeadingOf<Name>[] => {
  const columns: readonly KeptColumn[] = KEPT_TABLES[table].columns;
  return columns.filter(passes).map(({ name }) => name as HeadingOf<Name>);
};

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What is known of the columns of a table of the workbook, whatever the case of its name; nothing of a teacher's own. */
export const columnsKnown = (table: string): readonly KeptColumn[] => {
  const name = KEPT_TABLE_NAMES.find((each) => isSame(each, table));
  return name === undefined ? [] : KEPT_TABLES[name].columns;
};

/** What is known of one column of it. */
export const columnKnown = (table: string, heading: string): KeptColumn | undefined =>
  columnsKnown(table).find(({ name }) => isSame(name, heading));
