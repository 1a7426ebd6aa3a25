import type { Area, CellStyle } from '../../grid/port';
import { intersection } from '../areas';
import { type PlayedClass, playing } from '../wire/played';
import { invalidArgument } from '../wire/refusals';
import type { Book } from './book';
import { onGrid } from './readCells';
import { ensureUnlocked } from './writeCells';

const PIXELS_PER_LETTER = 7;
/** Capitals and figures are wider than the letters of a sentence: a UCI is of nothing else. */
const MORE_FOR_WIDE = 1;
const MARGIN = 12;
const NARROWEST = 24;
const WIDEST = 1_790;

const pixelsOf = (text: string): number =>
  text.length * PIXELS_PER_LETTER + (text.match(/[A-Z0-9]/g)?.length ?? 0) * MORE_FOR_WIDE;

/** Makes columns as wide as their longest text. */
const autofitColumns = (book: Book, sheetId: string, area: Area): void => {
  const used = book.grid.usedArea(sheetId, true);
  const part = used === null ? null : intersection(used, area);
  if (part === null) return;
  const text = book.grid.readText(sheetId, part);
  for (let across = 0; across < part.columns; across += 1) {
    const longest = text.reduce((most, row) => Math.max(most, pixelsOf(row[across] ?? '')), 0);
    if (longest === 0) continue;
    const pixels = Math.min(WIDEST, Math.max(NARROWEST, longest + MARGIN));
    book.grid.setColumnWidth(sheetId, part.column + across, 1, pixels);
  }
};

/** The cells whose looks are asked about. */
export interface FormatSubject {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Excel counts widths in points, the page in pixels. */
const POINTS_PER_PIXEL = 0.75;

const parts = ({ book, sheetId, areas }: FormatSubject): Area[] =>
  areas.map((area) => onGrid(book, { sheetId, area })).filter((part) => part !== null);

/** What all cells have in common; null where they differ, as Excel answers. */
const common = <Value>(values: readonly Value[]): Value | null => {
  const [first, ...others] = values;
  return first !== undefined && others.every((other) => other === first) ? first : null;
};

const ofStyles =
  <Value>(read: (style: CellStyle) => Value) =>
  (subject: FormatSubject): Value | null =>
    common(parts(subject).flatMap((area) => subject.book.grid.styles(subject.sheetId, area).flat().map(read)));

const setStyle = (subject: FormatSubject, style: CellStyle): void => {
  for (const area of parts(subject)) ensureUnlocked(subject.book, { sheetId: subject.sheetId, area });
  for (const area of parts(subject)) subject.book.grid.setStyle(subject.sheetId, area, style);
};

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

const colour = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument();
  const named = NAMED_COLOURS[value.toLowerCase()] ?? (/^[0-9a-f]{6}$/i.test(value) ? `#${value}` : value);
  if (!/^#[0-9a-f]{6}$/i.test(named)) throw invalidArgument();
  return named.toUpperCase();
};

const fillClass: PlayedClass<FormatSubject> = {
  className: 'RangeFill',
  scalars: { Color: ofStyles(({ fill }) => (fill ?? '#FFFFFF').toUpperCase()) },
  writes: {
    Color: (subject, value) => setStyle(subject, { fill: value === '' ? null : colour(value) }),
  },
  methods: { Clear: (subject) => setStyle(subject, { fill: null }) },
};

const fontClass: PlayedClass<FormatSubject> = {
  className: 'RangeFont',
  scalars: {
    Bold: ofStyles(({ bold }) => bold ?? false),
    Italic: ofStyles(({ italic }) => italic ?? false),
    Color: ofStyles(({ fontColor }) => (fontColor ?? '#000000').toUpperCase()),
  },
  writes: {
    Bold: (subject, value) => setStyle(subject, { bold: flag(value) }),
    Italic: (subject, value) => setStyle(subject, { italic: flag(value) }),
    Color: (subject, value) => setStyle(subject, { fontColor: colour(value) }),
  },
};

const lockedOf = ({ book, sheetId, areas }: FormatSubject): boolean | null =>
  common(
    parts({ book, sheetId, areas }).flatMap((area) =>
      Array.from({ length: area.rows * area.columns }, (_cell, index) =>
        book.grid.isLocked(sheetId, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
      ),
    ),
  );

const protectionClass: PlayedClass<FormatSubject> = {
  className: 'FormatProtection',
  scalars: { Locked: lockedOf },
};

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;

const alignment = (value: unknown): keyof typeof ALIGNMENTS => {
  const found = (['left', 'center', 'right', 'general'] as const).find((key) => ALIGNMENTS[key] === value);
  if (found === undefined) throw invalidArgument();
  return found;
};

const widthOf = (subject: FormatSubject): number | null =>
  common(
    parts(subject).flatMap(({ column, columns }) =>
      Array.from(
        { length: columns },
        (_column, index) => subject.book.grid.columnWidth(subject.sheetId, column + index) * POINTS_PER_PIXEL,
      ),
    ),
  );

const setWidth = (subject: FormatSubject, value: unknown): void => {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  for (const { column, columns } of parts(subject)) {
    subject.book.grid.setColumnWidth(subject.sheetId, column, columns, Math.round(value / POINTS_PER_PIXEL));
  }
};

/** How cells look: fill, font, alignment, width of their columns, and whether they are locked. */
export const formatClass: PlayedClass<FormatSubject> = {
  className: 'RangeFormat',
  scalars: {
    WrapText: ofStyles(({ wrap }) => wrap ?? false),
    HorizontalAlignment: ofStyles(({ horizontal }) => ALIGNMENTS[horizontal ?? 'general']),
    ColumnWidth: widthOf,
  },
  writes: {
    WrapText: (subject, value) => setStyle(subject, { wrap: flag(value) }),
    HorizontalAlignment: (subject, value) => setStyle(subject, { horizontal: alignment(value) }),
    ColumnWidth: setWidth,
  },
  objects: {
    Fill: (subject) => playing(fillClass, subject),
    Font: (subject) => playing(fontClass, subject),
    Protection: (subject) => playing(protectionClass, subject),
  },
  methods: {
    AutofitColumns: (subject) => {
      for (const area of parts(subject)) autofitColumns(subject.book, subject.sheetId, area);
    },
  },
};
