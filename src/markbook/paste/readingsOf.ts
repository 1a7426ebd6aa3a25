import { compileLookUp, type TableProblem } from '../../rules';
import { figureIn } from './figureIn';
import { layoutsByHeading, layoutsWithoutHeading, type Layout, type LayoutBlock } from './layout';
import { maximumOfRows, readRows, type PastedRow } from './readRows';
import type { Segment } from './segments';

/** One way to read a segment. */
export interface SegmentReading {
  readonly layout: Layout;
  readonly rows: readonly PastedRow[];
  readonly outOf: number | undefined;
}

interface Judged extends SegmentReading {
  readonly faults: number;
  readonly isNeat: boolean;
}

const weightOf = (problem: TableProblem): number =>
  problem.code === 'table-raw-missing' ? problem.facts.ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0) : 1;

const readingOf = (segment: Segment, layout: Layout): SegmentReading => {
  const rows = readRows(segment, layout);
  return { layout, rows, outOf: maximumOfRows(segment, layout, rows) };
};

const judged = (segment: Segment, layout: Layout, topUms: readonly number[]): Judged => {
  const reading = readingOf(segment, layout);
  const lookUp = compileLookUp(reading.rows);
  if (!lookUp.ok) {
    const faults = lookUp.problems.reduce((sum, problem) => sum + weightOf(problem), 0);
    return { ...reading, faults, isNeat: false };
  }
  const isNeat = lookUp.value[0] === 0 && topUms.includes(lookUp.value.at(-1) ?? -1);
  return { ...reading, faults: 0, isNeat };
};

/** The readings that fit best; several when the columns could be either. */
const best = (readings: readonly Judged[]): readonly SegmentReading[] => {
  const neat = readings.filter(({ isNeat }) => isNeat);
  if (neat.length > 0) return neat;
  const fewest = Math.min(...readings.map(({ faults }) => faults));
  return readings.filter(({ faults }) => faults === fewest);
};

const figuresPerColumn = ({ rows }: Segment): readonly number[] => {
  const counts: number[] = [];
  for (const { cells } of rows)
    cells.forEach((cell, column) => {
      while (counts.length <= column) counts.push(0);
      if (figureIn(cell) !== undefined) counts[column] = (counts[column] ?? 0) + 1;
    });
  return counts;
};

const withoutHeading = (segment: Segment, topUms: readonly number[]): readonly SegmentReading[] => {
  const { sideBySide, pairs } = layoutsWithoutHeading(figuresPerColumn(segment), segment.rows.length);
  const beside = sideBySide.map((layout) => judged(segment, layout, topUms));
  const whole = beside.filter(({ faults }) => faults === 0);
  if (whole.length > 0 || pairs.length === 0) return best(whole);
  return best([...beside, ...pairs.map((layout) => judged(segment, layout, topUms))]);
};

/** Tables side by side without headings, where each is one by itself and they hold the same raw marks. */
const besideWithoutHeading = (segment: Segment, topUms: readonly number[]): readonly SegmentReading[] => {
  const { sideBySide } = layoutsWithoutHeading(figuresPerColumn(segment), segment.rows.length);
  const [found] = sideBySide
    .map((layout) => apart(segment, layout).map((each) => judged(segment, each, topUms)))
    .filter((tables) => tables.length > 1 && tables.every(({ isNeat }) => isNeat));
  return found ?? [];
};

const hasFigures = ({ rows }: SegmentReading): boolean =>
  rows.some(({ raw, ums }) => figureIn(raw) !== undefined && figureIn(ums) !== undefined);

const rawsOf = (segment: Segment, block: LayoutBlock): readonly string[] =>
  readRows(segment, { blocks: [block] }).map(({ raw }) => raw);

/** Blocks that go on with one another are one table; those that hold the same raw marks are tables of their own. */
const apart = (segment: Segment, layout: Layout): readonly Layout[] => {
  const { blocks } = layout;
  const raws = blocks.map((block) => rawsOf(segment, block));
  const [first = new Set<string>(), ...others] = raws.map((each) => new Set(each));
  const isEach =
    others.length > 0 && others.every((each) => [...each].filter((raw) => first.has(raw)).length * 2 > each.size);
  return isEach
    ? blocks.map((block, place): Layout => ({ blocks: [block], beside: [place, blocks.length] }))
    : [layout];
};

/**
 * The tables of a segment, each with the ways its columns can be read: by its headings; where there are none, or they
 * don't fit the rows, by what a table must be (UMS-3).
 */
export const readingsOf = (
  segment: Segment,
  topUms: readonly number[],
): readonly (readonly [SegmentReading, ...SegmentReading[]])[] => {
  const named = segment.heading === undefined ? [] : layoutsByHeading(segment.heading.cells);
  const byHeading = named
    .flatMap((layout) => apart(segment, layout))
    .map((layout) => readingOf(segment, layout))
    .filter(hasFigures);
  if (byHeading.length > 0) return byHeading.map((reading) => [reading]);
  const neatly = besideWithoutHeading(segment, topUms);
  if (neatly.length > 0) return neatly.map((reading) => [reading]);
  const [first, ...others] = withoutHeading(segment, topUms);
  return first === undefined ? [] : [[first, ...others]];
};
