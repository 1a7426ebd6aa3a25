import { figureIn } from './figureIn';
import { isHeadingRow } from './pasteRole';
import type { PastedLine } from './pastedLine';

/** A run of rows with the words above it: one table, or one page of a table. */
export interface Segment {
  readonly titles: readonly PastedLine[];
  /** Its headings, or those of the rows before it. */
  readonly heading: PastedLine | undefined;
  readonly rows: readonly PastedLine[];
}

export interface Segments {
  readonly segments: readonly Segment[];
  /** What stands below the last row. */
  readonly footers: readonly PastedLine[];
}

const isRow = ({ cells }: PastedLine, heading: PastedLine | undefined): boolean => {
  const figures = cells.filter((cell) => figureIn(cell) !== undefined).length;
  return figures > 1 || (figures === 1 && heading !== undefined && cells.length > 1);
};

/** Parts the lines of a paste at every line of words between rows. */
export const segmentsOf = (lines: readonly PastedLine[]): Segments => {
  const segments: { titles: PastedLine[]; heading: PastedLine | undefined; rows: PastedLine[] }[] = [];
  let heading: PastedLine | undefined;
  let words: PastedLine[] = [];
  let isNew = true;
  for (const line of lines) {
    if (line.cells.every((cell) => cell === '')) continue;
    if (isHeadingRow(line.cells)) {
      heading = line;
      isNew = true;
    } else if (!isRow(line, heading)) {
      words.push(line);
      isNew = true;
    } else if (isNew) {
      segments.push({ titles: words, heading, rows: [line] });
      words = [];
      isNew = false;
    } else {
      segments.at(-1)?.rows.push(line);
    }
  }
  return { segments, footers: words };
};
