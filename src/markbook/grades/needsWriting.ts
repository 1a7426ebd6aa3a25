import { functionEntry, FUNCTION_NAMES } from '../functions';
import { plainFormula } from '../sheet';
import { writtenFormula } from './writtenFormula';

/** Whether a cell's formula has to be written; `typed`: something other than the add-in's formula stands there. */
export type NeedsWriting = 'yes' | 'no' | 'typed';

/** The functions that fill a column from cells with marks. */
const FROM_MARKS = FUNCTION_NAMES.map((name) => ({ name, ...functionEntry(name) }))
  .filter((each) => each.gives !== undefined && /^marks?$/.test(each.arguments[0] ?? ''))
  .map(({ name }) => name);
const READS_MARKS = new RegExp(`BTEC[._](?:${FROM_MARKS.join('|')})\\(`, 'i');

/** Blanks are told from 0 only by a reference handed over as text; results of formulas are never blank. */
const keepsBlanks = (formula: string): boolean => !READS_MARKS.test(formula) || /&\s*""/.test(formula);

const TEXT = /"(?:[^"]|"")*"/g;
const CELL = /(?<![\p{L}\d_.!])\$?([A-Z]{1,3})(\d+)(?![\d(\p{L}])/giu;
/** The innermost brackets of a reference into a table; a heading in them can look like a cell: `[@C1]`. */
const BRACKETS = /\[@?((?:'.|[^[\]'])*)\]/gu;

interface References {
  /** Cells in rows that are not fixed by a `$`. */
  readonly cells: readonly { readonly name: string; readonly row: string }[];
  readonly headings: readonly string[];
}

const referencesIn = (formula: string): References => {
  const bare = plainFormula(formula).replace(TEXT, '');
  const cells = bare.replace(BRACKETS, '').replace(BRACKETS, '').matchAll(CELL);
  return {
    cells: [...cells].map(([, column = '', row = '']) => ({ name: `${column}${row}`, row })),
    headings: [...bare.matchAll(BRACKETS)].map(([, heading = '']) => heading),
  };
};

const namesAll = (there: readonly string[], wanted: readonly string[]): boolean =>
  there.length === 0 || wanted.every((each) => there.includes(each));

/** A formula filled from another row, or left behind by a sort, names that row. */
const namesOtherRow = (there: References, wanted: References): boolean => {
  const own = new Set(wanted.cells.map(({ row }) => row));
  return own.size > 0 && there.cells.some(({ row }) => !own.has(row));
};

/** A formula of the same function that reads another column, such as C2's marks for C1. */
const readsOther = (there: References, wanted: References): boolean =>
  !namesAll(there.headings, wanted.headings) ||
  !namesAll(
    there.cells.map(({ name }) => name),
    wanted.cells.map(({ name }) => name),
  );

const namesSame = (there: readonly string[], wanted: readonly string[]): boolean => {
  const length = Math.max(there.length, wanted.length);
  const spread = (series: readonly string[]): readonly string[] =>
    series.length === 1 ? Array.from({ length }, () => series[0] ?? '') : series;
  const [a, b] = [spread(there), spread(wanted)];
  return a.length === b.length && a.every((each, index) => each === b[index]);
};

/** Compares what stands in a cell with the formula that belongs there; an equal one spelled otherwise may stay. */
export const needsWriting = (there: string | number | boolean, formula: string): NeedsWriting => {
  if (formula === '') return 'no';
  if (there === '') return 'yes';
  const written = writtenFormula(there);
  if (written === undefined) return 'typed';
  const text = String(there);
  if (plainFormula(text) === plainFormula(formula)) return 'no';
  const wanted = writtenFormula(formula);
  const [inCell, belonging] = [referencesIn(text), referencesIn(formula)];
  const isElsewhere =
    namesOtherRow(inCell, belonging) || (written.name === wanted?.name && readsOther(inCell, belonging));
  const isOurs = written.role === wanted?.role && keepsBlanks(text) && !isElsewhere;
  const namesSeries = written.series.length > 0 && (wanted?.series.length ?? 0) > 0;
  return isOurs && (!namesSeries || namesSame(written.series, wanted?.series ?? [])) ? 'no' : 'yes';
};
