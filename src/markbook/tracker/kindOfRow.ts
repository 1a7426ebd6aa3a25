import { gradeIn, textOf } from '../../rules';
import type { SheetCells } from './cellsOf';
import { plainHeading, type Heading } from './headings';
import type { RowLeftOutBecause } from './trackerReading';
import { isNameRole, isNumberRole, type ColumnRole } from './tracker';

export type RowKind = 'learner' | 'blank' | RowLeftOutBecause;

/** What is needed to tell a learner's row from the others. */
export interface RowColumns {
  readonly headings: readonly Heading[];
  readonly columns: readonly { readonly role: ColumnRole; readonly column: number }[];
}

const MEASURES =
  'total|totals|sub-?total|grand total|average|avg|mean|median|mode|max|maximum|highest|min|minimum|lowest|range|sum|count|number|no\\.?|out of|available|possible|marks available|std\\.? ?dev\\.?|standard deviation|percentage|%';
const OF_WHAT =
  'sat|entered|absent|present|marked|passed|of (learners|students|pupils|entries)|learners|students|pupils|entries|marks?|raw|ums|score|points|c[123]|comp(onent)? ?[123]|pass(es)?|on target|above target';
const TOTALS = new RegExp(
  `^((class|group|set|overall|cohort|year|school)\\s+)?(${MEASURES})(\\s+(${OF_WHAT}))*(\\s+at grade.*|\\s*:?)$`,
  'i',
);

const PEOPLE = '(students|learners|pupils|candidates|entries|records|rows|names)';
/** What reports print under a list: how many there are, when it was printed, and by whom. */
const COUNTED = new RegExp(
  `^(total )?((number|no\\.?|count|total) (of )?)?${PEOPLE}( [^:=]*)?[:=] ?\\d*$|^(total )?(number|no\\.?|count|total) (of )?${PEOPLE}\\b|^\\d+ ${PEOPLE}$`,
  'i',
);
const PRINTED =
  /^(printed|generated|created|exported|produced|downloaded|report (run|date|generated)|data (as )?(of|at))\b.*\d|^page \d+( ?(of|\/) ?\d+)?$|^(end of (report|list)|source|confidential)\b/i;
const GROUP = /^(class|teaching group|group|set|form|tutor group|registration group|reg|year|yr)\b\D{0,8}\d/i;
/** A class's name by itself above its learners: `11A`, `10x/It1`. */
const FORM_ALONE = /^(7|8|9|10|11|12|13) ?[-./]? ?[a-z]{1,3}\d?([/ -][a-z]{1,3}\d?)?$/i;

/** A title above those who are in the class no longer. */
const LEAVERS =
  /^(left( (the )?(course|class|school|group))?|(course |school )?leavers?|withdrawn( from .*)?|withdrew|removed( from .*)?|off roll|no longer (on|in|taking) .*) ?[:.-]?$/i;

/** What stands before boundaries, maxima, weightings and explanations of signs, and in nobody's name. */
const ABOUT_MARKS = /\b(boundar(y|ies)|thresholds?|weightings?|out of|maximum marks?|marks? available)\b|\S [=<>] \S/i;

/** True for what is no number of a learner, though a figure may be in it: `L2P` before its boundaries, `Out of 60`. */
const isLabel = (text: string): boolean => ABOUT_MARKS.test(text) || gradeIn(text) !== undefined;

/** True for what schools write beside the sums and averages under a class. */
export const saysTotals = (text: string): boolean => TOTALS.test(text) || COUNTED.test(text);

const AGGREGATE = /^=\s*[+-]?(IFERROR\(|ROUND\()*(SUM|AVERAGE|COUNT|MEDIAN|MODE|MAX|MIN|SUBTOTAL|AGGREGATE|STDEV)/i;
const DOWN_A_COLUMN = /\$?([A-Z]{1,3})\$?\d+:\$?\1\$?\d+|\[[^[\]@#]+\]/i;

/** True for a formula that sums up a column rather than a learner's row. */
const sumsUpAColumn = (formula: string | number | boolean): boolean =>
  typeof formula === 'string' && AGGREGATE.test(formula) && DOWN_A_COLUMN.test(formula) && !formula.includes('@');

const WIDE_TITLE = 3;

const isHeadingAgain = (cells: SheetCells, row: number, { columns, headings }: RowColumns): boolean => {
  const byColumn = new Map(headings.map((heading) => [heading.column, heading]));
  const filled = columns.filter(({ column }) => !cells.isBlankAt(row, column));
  const same = filled.filter(({ column }) => {
    const text = plainHeading(cells.textAt(row, column));
    const heading = byColumn.get(column);
    return heading !== undefined && [heading.full, heading.last].some((each) => plainHeading(each) === text);
  });
  return same.length >= 2 && same.length * 2 > filled.length;
};

/** Whether a row is a learner, or totals, headings again, a title, or nothing. */
export const kindOfRow = (cells: SheetCells, row: number, given: RowColumns): RowKind => {
  const { columns } = given;
  const filled = columns.filter(({ column }) => !cells.isBlankAt(row, column));
  if (filled.length === 0) return 'blank';
  const textsOf = (isWanted: (role: string) => boolean): string[] =>
    filled.filter(({ role }) => isWanted(role)).map(({ column }) => textOf(cells.valueAt(row, column)));
  if (isHeadingAgain(cells, row, given)) return 'headings';
  const keys = textsOf(isNumberRole);
  const names = textsOf(isNameRole);
  const title = titleAlone(cells, row, filled.length);
  if (title !== undefined) return title;
  if (keys.some((text) => /\d/.test(text) && !isLabel(text))) return 'learner';
  const first = Math.min(...filled.map(({ column }) => column));
  const words = [...keys, ...names, ...labelsBefore(cells, row, first)];
  if (words.some((text) => ABOUT_MARKS.test(text))) return 'totals';
  if (names.length < 2 && (words.some(saysTotals) || [...keys, ...names].some(isLabel))) return 'totals';
  if (filled.some(({ column }) => sumsUpAColumn(cells.formulaAt(row, column)))) return 'totals';
  if (filled.some(({ column }) => (cells.mergeAt(row, column)?.columns ?? 1) >= WIDE_TITLE)) return 'title';
  if (names.length > 0) return 'learner';
  const hasIdentity = columns.some(({ role }) => isNumberRole(role) || isNameRole(role));
  return hasIdentity ? 'no-learner' : 'learner';
};

/** What a row with one text alone is, where that is a footer or the name of a class rather than a learner's. */
const titleAlone = (cells: SheetCells, row: number, filled: number): 'totals' | 'title' | 'leavers' | undefined => {
  if (filled !== 1) return undefined;
  const texts = Array.from({ length: cells.endColumn }, (_, column) => cells.textAt(row, column)).filter(
    (text) => text !== '',
  );
  const [text = ''] = texts;
  if (texts.length !== 1) return undefined;
  if (COUNTED.test(text)) return 'totals';
  if (LEAVERS.test(text)) return 'leavers';
  return PRINTED.test(text) || GROUP.test(text) || FORM_ALONE.test(text) ? 'title' : undefined;
};

/** Texts to the left of the first column in use: totals are often named there. */
const labelsBefore = (cells: SheetCells, row: number, first: number): string[] =>
  Array.from({ length: Math.min(first + 1, 6) }, (_, back) => cells.textAt(row, first - back)).filter(
    (text) => text !== '',
  );
