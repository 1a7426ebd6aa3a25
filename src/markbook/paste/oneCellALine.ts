import { gradeIn } from '../../rules';
import { figureIn } from './figureIn';
import { pasteRole } from './pasteRole';
import type { PastedLine } from './pastedLine';

/** Fewer lines than this are no table whose cells stand below each other. */
const FEWEST_LINES = 20;

const isFigure = ({ cells: [cell = ''] }: PastedLine): boolean => figureIn(cell) !== undefined;
const isCell = (line: PastedLine): boolean => isFigure(line) || gradeIn(line.text) !== undefined;
const isHeading = ({ text }: PastedLine): boolean => pasteRole(text) !== undefined;

/** Headings and the cells below them, as lines from `start`. */
interface Run {
  readonly start: number;
  readonly headings: readonly PastedLine[];
  readonly cells: readonly PastedLine[];
}

const runsOf = (lines: readonly PastedLine[]): readonly Run[] => {
  const runs: Run[] = [];
  let at = 0;
  while (at < lines.length) {
    const from = (start: number, is: (line: PastedLine) => boolean): readonly PastedLine[] => {
      let end = start;
      for (let line = lines[end]; line !== undefined && is(line); line = lines[end]) end += 1;
      return lines.slice(start, end);
    };
    const headings = from(at, isHeading);
    const cells = from(at + headings.length, isCell);
    if (cells.length > 0) runs.push({ start: at, headings, cells });
    at += Math.max(1, headings.length + cells.length);
  }
  return runs;
};

const joined = (cells: readonly PastedLine[]): PastedLine => ({
  line: cells[0]?.line ?? 0,
  text: cells.map(({ text }) => text).join(' '),
  cells: cells.map(({ text }) => text),
});

const inRows = (cells: readonly PastedLine[], width: number): readonly PastedLine[] =>
  Array.from({ length: cells.length / width }, (_, row) => joined(cells.slice(row * width, (row + 1) * width)));

const namesBoth = (headings: readonly PastedLine[]): boolean => {
  const roles = headings.map(({ text }) => pasteRole(text));
  return roles.includes('raw') && roles.includes('ums');
};

/** True for cells of which every other one counts by one: raw marks, each before or behind its UMS. */
const countsInTurn = (cells: readonly PastedLine[]): boolean =>
  [0, 1].some((first) => {
    const numbers = cells.flatMap(({ text }, index) => (index % 2 === first ? [Number(text)] : []));
    const steps = new Set(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0)));
    return steps.size === 1 && (steps.has(1) || steps.has(-1));
  });

const rowsOf = ({ headings, cells }: Run): readonly PastedLine[] | undefined => {
  const width = headings.length;
  if (namesBoth(headings) && cells.length % width === 0) return [joined(headings), ...inRows(cells, width)];
  return width === 0 && cells.length % 2 === 0 && cells.every(isFigure) && countsInTurn(cells)
    ? inRows(cells, 2)
    : undefined;
};

/** Two columns that were copied one after the other: all raw marks, then their UMS. */
const besideEachOther = (first: Run, second: Run): readonly PastedLine[] | undefined => {
  const headings = [...first.headings, ...second.headings];
  if (headings.length !== 2 || !namesBoth(headings) || first.cells.length !== second.cells.length) return undefined;
  return [joined(headings), ...first.cells.map((cell, row) => joined([cell, second.cells[row] ?? cell]))];
};

/** The table of a document that landed with one cell a line, put together in rows; any other lines stay as they are. */
export const oneCellALine = (lines: readonly PastedLine[]): readonly PastedLine[] => {
  const filled = lines.filter(({ text }) => text !== '');
  const single = filled.filter((line) => line.cells.length === 1 && isCell(line));
  if (single.length < FEWEST_LINES || single.length * 2 < filled.length) return lines;
  const found: PastedLine[] = [];
  let at = 0;
  const runs = runsOf(filled);
  for (const [index, run] of runs.entries()) {
    if (run.start < at) continue;
    const next = runs[index + 1];
    const isNext = next?.start === run.start + run.headings.length + run.cells.length;
    const pair = isNext ? besideEachOther(run, next) : undefined;
    const rows = pair ?? rowsOf(run);
    if (rows === undefined) continue;
    found.push(...filled.slice(at, run.start), ...rows);
    const last = pair === undefined || next === undefined ? run : next;
    at = last.start + last.headings.length + last.cells.length;
  }
  return [...found, ...filled.slice(at)];
};
