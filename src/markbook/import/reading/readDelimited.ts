import Papa from 'papaparse';
import { answered, refused, type Answer } from '../../../rules';
import { MOST_ROWS, type ListProblem } from './listProblem';

/** A list as rows of cells, every cell the text it was. */
export type ListGrid = readonly (readonly string[])[];

const SEPARATORS = ['\t', ';', ',', '|'];
const LOOKED_AT = 60;

const parse = (text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });

/** How well a separator fits: rows that have the most usual number of cells, times the cells gained. */
const fitOf = (text: string, separator: string): number => {
  const counts = new Map<number, number>();
  for (const row of parse(text, separator, LOOKED_AT).data) {
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts].map(([cells, rows]) => rows * (cells - 1)));
};

const separatorOf = (text: string): string => {
  const fits = SEPARATORS.map((separator) => ({ separator, fit: fitOf(text, separator) }));
  return fits.reduce((best, each) => (each.fit > best.fit ? each : best), { separator: ',', fit: 0 }).separator;
};

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** Rows of a list that was typed, pasted or exported as text, whatever separates its cells. */
export const readDelimited = (text: string): Answer<ListGrid, ListProblem> => {
  const { data, errors } = parse(text, separatorOf(text));
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) return refused({ code: 'quote-not-closed', facts: { line: (open.row ?? 0) + 1 } });
  return checkedGrid(data);
};

/** A grid with something in it and not too much of it; blank rows at its end are dropped. */
export const checkedGrid = (rows: ListGrid): Answer<ListGrid, ListProblem> => {
  const end = rows.findLastIndex(isFilled) + 1;
  if (end === 0) return refused({ code: 'list-empty' });
  if (end > MOST_ROWS) return refused({ code: 'list-too-long', facts: { rows: MOST_ROWS } });
  return answered(rows.slice(0, end));
};
