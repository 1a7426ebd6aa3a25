import type { CellReading } from './cellReading';

/** One column of a table that the add-in makes. */
export interface KeptColumn {
  readonly name: string;
  /** A table without it can't be read. */
  readonly needed?: true;
  /** It tells one row from another, its cells read in this way. */
  readonly key?: CellReading;
  /** Its cells hold days. */
  readonly isDay?: true;
  /** What a table says that lacks the column. */
  readonly absent?: string;
  /** A table may lack it without anything meaning something else. */
  readonly isSpare?: true;
  /** Tables of an earlier version lack it: they get it with the next write. */
  readonly isAdded?: true;
}

/** One table that the add-in makes: its sheet, and its columns in order. */
export interface KeptTableSchema {
  readonly sheet: string;
  readonly columns: readonly KeptColumn[];
}

export const SUBJECT = { name: 'Subject', needed: true, key: 'subject' } as const;
export const COMPONENT = { name: 'Component', needed: true, key: 'component' } as const;
export const SERIES = { name: 'Series', needed: true, key: 'series' } as const;
const STATUS = { name: 'Status', absent: 'typed' } as const;
export const SOURCE = { name: 'Source' } as const;
const ADDED = { name: 'Added', isDay: true, isSpare: true } as const;
const MINIMA = (['L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'] as const).map((name) => ({ name, needed: true }) as const);

/** The tables that hold the figures, and so are read for cells too. Names and headings are for ever: files keep them. */
export const FIGURES_TABLES = {
  BTEC_Tables: {
    sheet: 'BTEC Tables',
    columns: [
      ...[SUBJECT, COMPONENT, SERIES],
      ...([
        { name: 'Raw', needed: true },
        { name: 'UMS', needed: true },
        { name: 'Grade', isSpare: true },
      ] as const),
      ...[STATUS, SOURCE, ADDED],
    ],
  },
  BTEC_Boundaries: {
    sheet: 'BTEC Boundaries',
    columns: [
      ...[SUBJECT, COMPONENT, SERIES],
      ...([{ name: 'Max', needed: true }] as const),
      ...MINIMA,
      ...([{ name: 'Rounding' }] as const),
      ...[STATUS, SOURCE, ADDED],
    ],
  },
  BTEC_Scale: {
    sheet: 'BTEC Scale',
    columns: [
      ...([
        { name: 'Scope', needed: true, key: 'word' },
        { name: 'Subject', key: 'subject or none' },
        { name: 'Max', needed: true },
      ] as const),
      ...MINIMA,
      ...([
        { name: 'L2D*', needed: true },
        { name: 'Status' },
        { name: 'Checked by' },
        { name: 'Checked on', isDay: true },
      ] as const),
    ],
  },
} as const satisfies Readonly<Record<string, KeptTableSchema>>;

export type FiguresTableName = keyof typeof FIGURES_TABLES;
