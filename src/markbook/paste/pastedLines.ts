import Papa from 'papaparse';
import { gradeIn } from '../../rules';
import { figureIn } from './figureIn';
import { headingWords } from './pasteRole';
import { oneCellALine } from './oneCellALine';
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
const turnedTables = (lines: readonly PastedLine[]): readonly PastedLine[] => {
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

const JOIN = '\u0001';
const LEVEL_WORDS = /level ([12]) (pass|merit|distinction)(?: ?\*| star)?/gi;
const BETWEEN_FIGURES = / ?(?:\.{2,}|…|→|->|=>|=|:| [–—-] ) ?/g;

const joined = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/(\d) ?(?:\/|out of) ?(\d)/gi, '$1/$2')
    .replace(LEVEL_WORDS, (words) => words.replaceAll(' ', JOIN))
    .replaceAll(' *', '*');

const isCellOfTable = (cell: string): boolean => figureIn(cell) !== undefined || gradeIn(cell) !== undefined;

/** The cells of a line parted by spaces only: its figures and grades, or its headings; any other line is one cell. */
const spacedCells = (line: string): readonly string[] => {
  const text = line.trim();
  const headings = headingWords(text);
  if (headings.length > 0) return headings;
  const cells = joined(text)
    .replace(BETWEEN_FIGURES, ' ')
    .split(' ')
    .map((cell) => cell.replaceAll(JOIN, ' '))
    .filter((cell) => cell !== '');
  const figures = cells.filter((cell) => figureIn(cell) !== undefined).length;
  return figures > 1 && cells.every(isCellOfTable) ? cells : [text];
};

const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Letters, figures and signs as wide as a Chinese one. */
const WIDE = /[\uFF01-\uFF5E]/g;
const WIDE_BY = 0xfee0;
const MINUS_SIGNS = /[\u2212\uFE63\uFF0D]/g;

/** A pasted text with ordinary spaces and line ends only, and without signs that nobody sees. */
const cleanText = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(MINUS_SIGNS, '-')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE_BY));

const DELIMITERS = ['\t', ';', ',', '|'];
/** A quote sign that no text holds: quotation marks then are signs like others. */
const NO_QUOTES = '\u0000';

const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');

/** In how many lines a delimiter stands between figures. */
const linesParted = (lines: readonly string[], delimiter: string): number =>
  lines.filter((line) => line.split(delimiter).filter((cell) => figureIn(unquoted(cell)) !== undefined).length > 1)
    .length;

const delimiterOf = (text: string): string | undefined => {
  const lines = text.split('\n');
  const parted = DELIMITERS.map((delimiter) => ({ delimiter, lines: linesParted(lines, delimiter) }));
  const most = Math.max(...parted.map((each) => each.lines));
  return most === 0 ? undefined : parted.find((each) => each.lines === most)?.delimiter;
};

const delimited = (text: string, delimiter: string): string[][] => {
  const quoted = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted.data;
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: NO_QUOTES }).data;
};

const asOneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** The lines of a pasted text as cells: parted by tabs, semicolons, commas or bars where these stand between figures, else by spaces. */
export const pastedLines = (pasted: string): readonly PastedLine[] => {
  const text = cleanText(pasted);
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) {
    return oneCellALine(
      text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim(), cells: spacedCells(line) })),
    );
  }
  let line = 1;
  const lines = delimited(text, delimiter).map((row) => {
    const cells = row.map(asOneLine);
    const read = { line, text: cells.filter((cell) => cell !== '').join(' | '), cells };
    line += 1 + row.join('').split('\n').length - 1;
    return read;
  });
  return turnedTables(lines);
};
