import { foundBoundaries, type FoundBoundaries } from './foundBoundaries';
import type { FoundReading, FoundTable, KeyInText } from '../tables';
import { groupedByKey } from './groupedByKey';
import { keyInText } from './keyInText';
import { gathered, type PartTable } from './partTable';
import type { PastedLine } from './pastedLine';
import { pastedLines } from './pastedLines';
import { readingsOf, type SegmentReading } from './readingsOf';
import { segmentsOf, type Segment } from './segments';

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
