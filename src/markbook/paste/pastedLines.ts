import Papa from 'papaparse';
import { cleanText } from './cleanText';
import { figureIn } from './figureIn';
import { oneCellALine } from './oneCellALine';
import type { PastedLine } from './pastedLine';
import { spacedCells } from './spacedCells';
import { turnedTables } from './turnedTables';

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
