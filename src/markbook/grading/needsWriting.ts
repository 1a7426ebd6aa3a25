import { plainFormula, writtenFormula } from './writtenFormula';

/** Whether a cell's formula has to be written; `typed`: something other than the add-in's formula stands there. */
export type NeedsWriting = 'yes' | 'no' | 'typed';

/** Blanks are told from 0 only by a reference handed over as text; results of formulas are never blank. */
const keepsBlanks = (formula: string): boolean => !/BTEC[._](UMS|AWARD)\(/i.test(formula) || /&\s*""/.test(formula);

const TEXT = /"(?:[^"]|"")*"/g;
const CELL_IN_ROW = /(?<![\p{L}\d_.!])\$?[A-Z]{1,3}(\d+)(?![\d(\p{L}])/giu;

const rowsNamed = (formula: string): readonly string[] =>
  [...formula.replace(TEXT, '').matchAll(CELL_IN_ROW)].map(([, row]) => row ?? '');

/** A formula filled from another row, or left behind by a sort, names that row. */
const namesOtherRow = (there: string, formula: string): boolean => {
  const own = new Set(rowsNamed(formula));
  return own.size > 0 && rowsNamed(there).some((row) => !own.has(row));
};

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
  const isOurs = written.role === wanted?.role && keepsBlanks(text) && !namesOtherRow(text, formula);
  const namesSeries = written.series.length > 0 && (wanted?.series.length ?? 0) > 0;
  return isOurs && (!namesSeries || namesSame(written.series, wanted?.series ?? [])) ? 'no' : 'yes';
};
