import { figureIn, maximumNamed } from './figureIn';
import type { FoundRow } from '../tables';
import type { Layout, LayoutBlock } from './layout';
import type { PastedLine } from './pastedLine';
import type { Segment } from './segments';

/** A row as read, with what its own columns say about the conversion it belongs to. */
export interface PastedRow extends FoundRow {
  readonly subject: string;
  readonly component: string;
  readonly series: string;
  readonly status: string;
  readonly source: string;
  readonly outOf: number | undefined;
}

const cellReader =
  (row: PastedLine) =>
  (column: number | undefined): string =>
    column === undefined ? '' : (row.cells[column] ?? '');

const readRow = (row: PastedLine, block: LayoutBlock): PastedRow[] => {
  const cell = cellReader(row);
  const raw = cell(block.raw);
  const ums = cell(block.ums);
  if (raw === '' && ums === '') return [];
  const figure = figureIn(raw);
  return [
    {
      line: row.line,
      raw: figure?.text ?? raw,
      ums: figureIn(ums)?.text ?? ums,
      grade: cell(block.grade),
      subject: cell(block.subject),
      component: cell(block.component),
      series: cell(block.series),
      status: cell(block.status),
      source: cell(block.source),
      outOf: figure?.outOf,
    },
  ];
};

/** The rows of a segment as one layout reads them, block after block. */
export const readRows = ({ rows }: Segment, { blocks }: Layout): readonly PastedRow[] =>
  blocks.flatMap((block) => rows.flatMap((row) => readRow(row, block)));

/** The maximum raw mark that the rows, their heading or the titles name. */
export const maximumOfRows = (
  { heading, titles }: Segment,
  { blocks }: Layout,
  rows: readonly PastedRow[],
): number | undefined => {
  const outOf = rows.flatMap((row) => row.outOf ?? []);
  if (outOf.length > 0) return outOf.reduce((most, each) => Math.max(most, each));
  const own = heading === undefined ? undefined : maximumNamed(heading.cells[blocks[0]?.raw ?? -1] ?? '');
  const named = titles.flatMap(({ text }) =>
    /\bmark/i.test(text) && /\bmax/i.test(text) ? (maximumNamed(text) ?? []) : [],
  );
  return own ?? named[0];
};
