import { gradeIn } from '../../rules';
import { figureIn } from './figureIn';
import type { PastedLine } from './pastedLine';

/** Fewer figures than this in one line are the rows of tables side by side. */
const FEWEST_FIGURES = 10;
/** Raw marks, UMS, grades, and one more. */
const MOST_LINES = 4;

const figuresIn = ({ cells }: PastedLine): readonly number[] =>
  cells.flatMap((cell) => {
    const figure = figureIn(cell);
    return figure === undefined ? [] : [Number(figure.text)];
  });

/** True for a line that is a row of a table turned on its side: a heading perhaps, then figures or grades only. */
const isWide = ({ cells }: PastedLine): boolean => {
  const filled = cells.slice(1).filter((cell) => cell !== '');
  return (
    filled.length >= FEWEST_FIGURES &&
    filled.every((cell) => figureIn(cell) !== undefined || gradeIn(cell) !== undefined)
  );
};

/** True for raw marks, which count by one. */
const countsByOne = (line: PastedLine): boolean => {
  const figures = figuresIn(line);
  const steps = new Set(figures.slice(1).map((figure, at) => figure - (figures[at] ?? 0)));
  return figures.length >= FEWEST_FIGURES && steps.size === 1 && (steps.has(1) || steps.has(-1));
};

/** The columns of a few lines as lines. */
const turned = (lines: readonly PastedLine[]): readonly PastedLine[] =>
  Array.from({ length: Math.max(...lines.map(({ cells }) => cells.length)) }, (_, column): PastedLine => {
    const cells = lines.map((line) => line.cells[column] ?? '');
    return { line: lines[0]?.line ?? 0, text: cells.filter((cell) => cell !== '').join(' | '), cells };
  });

/** Wide lines that stand together, parted so that each part has the raw marks once; undefined where they are no such table. */
const tablesIn = (run: readonly PastedLine[]): readonly (readonly PastedLine[])[] | undefined => {
  const counting = run.flatMap((line, at) => (countsByOne(line) ? [at] : []));
  const [first, second] = counting;
  const tables =
    second === undefined ? [run] : counting.map((at, index) => run.slice(index === 0 ? 0 : at, counting[index + 1]));
  return first !== undefined && tables.every(({ length }) => length > 1 && length <= MOST_LINES) ? tables : undefined;
};

/** Tables that were turned on their side, with raw marks and UMS in lines, stood up again; other lines stay as they are. */
export const turnedTables = (lines: readonly PastedLine[]): readonly PastedLine[] => {
  const found: PastedLine[] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at;
    for (let line = lines[end]; line !== undefined && isWide(line); line = lines[end]) end += 1;
    const run = lines.slice(at, end);
    const tables = run.length === 0 ? undefined : tablesIn(run);
    if (tables !== undefined) found.push(...tables.flatMap(turned));
    else found.push(...lines.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return found;
};
