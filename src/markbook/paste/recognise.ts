import { type Answer, type ConversionStatus, isBlank } from '../../rules';
import { readComponent, readSeries, readSubject } from '../keys';
import {
  type FoundReading,
  type FoundTable,
  type FromText,
  type KeyInText,
  leastTrusted,
  readConversionStatus,
} from '../tables';
import { foundBoundaries, type FoundBoundaries } from './foundBoundaries';
import { keyInText } from './keyInText';
import { gathered, type PartTable } from './partTable';
import type { PastedLine } from './pastedLine';
import { pastedLines } from './pastedLines';
import { readingsOf, type SegmentReading } from './readingsOf';
import type { PastedRow } from './readRows';
import { type Segment, segmentsOf } from './segments';

const named = <Value>(
  text: string,
  line: number,
  read: (text: string) => Answer<Value, unknown>,
): FromText<Value> | undefined => {
  if (isBlank(text)) return undefined;
  const reading = read(text);
  return reading.ok ? { value: reading.value, line } : undefined;
};

const keyOf = ({ subject, component, series, line }: PastedRow, titles: KeyInText): KeyInText => {
  const own = {
    subject: named(subject, line, readSubject) ?? titles.subject,
    component: named(component, line, readComponent) ?? titles.component,
    series: named(series, line, readSeries) ?? titles.series,
  };
  return {
    ...(own.subject === undefined ? {} : { subject: own.subject }),
    ...(own.component === undefined ? {} : { component: own.component }),
    ...(own.series === undefined ? {} : { series: own.series }),
  };
};

/**
 * What the rows say of their origin, as BTEC_Tables itself is read: a blank among others is `typed`. Nothing where no row
 * says it, or where one says what can't be read: the teacher is asked then.
 */
const statusIn = (rows: readonly PastedRow[]): ConversionStatus | undefined => {
  if (rows.every(({ status }) => isBlank(status))) return undefined;
  const given = new Set<ConversionStatus>();
  for (const { status } of rows) {
    const reading = readConversionStatus(status);
    if (!reading.ok) return undefined;
    given.add(reading.value);
  }
  return leastTrusted(given);
};

/** One table for each conversion that the rows' own columns name, as in a table of this add-in; none without such columns. */
const groupedByKey = (rows: readonly PastedRow[], titles: KeyInText): readonly FoundTable[] => {
  if (rows.every(({ subject, component, series }) => subject + component + series === '')) return [];
  const groups = new Map<string, PastedRow[]>();
  for (const row of rows) {
    const name = [row.subject, row.component, row.series].join('\n').toLowerCase();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const status = statusIn(group);
    const source = group.find((row) => row.source !== '')?.source;
    return [
      {
        key: keyOf(first, titles),
        readings: [{ label: '', rows: group.map(({ line, raw, ums, grade }) => ({ line, raw, ums, grade })) }],
        ...(status === undefined ? {} : { status }),
        ...(source === undefined ? {} : { source }),
      },
    ];
  });
};

/** What a paste holds: converter tables, and the lines that are none of their rows. */
export interface Recognised {
  readonly tables: readonly FoundTable[];
  /** Grade boundaries below their headings; then there are no tables. */
  readonly boundaries: readonly FoundBoundaries[];
  readonly leftOut: readonly PastedLine[];
}

/** Columns as a person counts them. */
const labelOf = ({ layout: { blocks } }: SegmentReading): string => {
  const columns = (of: 'raw' | 'ums'): string => blocks.map((block) => block[of] + 1).join(', ');
  return `Raw marks in column ${columns('raw')}, UMS in column ${columns('ums')}`;
};

const foundReading = (reading: SegmentReading): FoundReading => ({
  label: labelOf(reading),
  rows: reading.rows.map(({ line, raw, ums, grade }) => ({ line, raw, ums, grade })),
  ...(reading.outOf === undefined ? {} : { outOf: reading.outOf }),
});

const partsOf = (segment: Segment, topUms: readonly number[], isOwnHeading: boolean): readonly PartTable[] => {
  const { heading, titles } = segment;
  const headings =
    heading === undefined || !isOwnHeading ? [] : heading.cells.map((text) => ({ line: heading.line, text }));
  const tables = readingsOf(segment, topUms);
  return tables.flatMap(([first, ...others]): readonly PartTable[] => {
    const title = first.layout.title;
    const own = keyInText(
      title === undefined ? [...titles, ...headings] : [{ line: heading?.line ?? 0, text: title }],
      first.layout.beside,
    );
    const key: KeyInText = title === undefined ? own : { ...keyInText(titles), ...own };
    const [only] = others.length === 0 ? [first] : [];
    const grouped = only === undefined ? [] : groupedByKey(only.rows, key);
    if (grouped.length > 0) return grouped.map((table) => ({ ...table, isWhole: true }));
    return [{ key, readings: [foundReading(first), ...others.map(foundReading)], isWhole: title !== undefined }];
  });
};

/**
 * Finds converter tables in a pasted text, in whatever form it landed on the clipboard. `topUms` are the components'
 * maximum UMS: they tell columns apart where headings are missing.
 */
export const recognise = (text: string, topUms: readonly number[]): Recognised => {
  const lines = pastedLines(text);
  const boundaries = foundBoundaries(lines);
  if (boundaries.length > 0) return { tables: [], boundaries, leftOut: [] };
  const { segments, footers } = segmentsOf(lines);
  const parts = segments.map((segment, index) =>
    partsOf(segment, topUms, segment.heading !== segments[index - 1]?.heading),
  );
  const found = gathered(parts.flat());
  const below = found.length === 0 ? {} : keyInText(footers);
  const tables = found.map((table) => ({ ...table, key: { ...below, ...table.key } }));
  const unread = segments.flatMap(({ titles, rows }, index) =>
    parts[index]?.length === 0 ? [...titles, ...rows] : titles,
  );
  const leftOut = [...unread, ...footers];
  return { tables, boundaries, leftOut };
};
