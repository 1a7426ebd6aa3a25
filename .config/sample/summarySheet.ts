import type { CellInput } from '../../src/rules';
import { MARKS_SHEET } from './marksSheet';
import type { SampleBook } from './sampleBook';

export const SUMMARY_SHEET = 'Summary';
export const TALLY_ROW = 3;
export const COUNTS_ROW = 14;
const FIRST_MARKS = 'Marks[C1 mark]';

interface Count {
  readonly label: string;
  readonly value: CellInput;
  readonly formula: string;
}

/** What Excel's own formulas come to: this file has to show it before Excel has calculated anything. */
const counts = (book: SampleBook): readonly Count[] => {
  const { values } = book.snapshot(MARKS_SHEET);
  const [headings = [], ...rows] = values;
  const columnOf = (heading: string): readonly CellInput[] => rows.map((row) => row[headings.indexOf(heading)] ?? null);
  const [first, names, totals] = [columnOf('C1 mark'), columnOf('Learner'), columnOf('Total UMS')];
  const sums = totals.filter((total) => typeof total === 'number');
  const highest = Math.max(...sums);
  const having = (isCounted: (mark: CellInput) => boolean): number => first.filter(isCounted).length;
  const entered = having((mark) => mark !== null);
  return [
    { label: 'Learners', value: names.length, formula: '=COUNTA(Marks[Learner])' },
    { label: 'With a total', value: sums.length, formula: '=COUNT(Marks[Total UMS])' },
    { label: 'Highest total', value: highest, formula: '=MAX(Marks[Total UMS])' },
    {
      label: 'Highest total held by',
      value: names[totals.indexOf(highest)] ?? '',
      formula: '=XLOOKUP(MAX(Marks[Total UMS]),Marks[Total UMS],Marks[Learner])',
    },
    { label: 'Lowest total', value: Math.min(...sums), formula: '=MIN(Marks[Total UMS])' },
    { label: 'C1: marks', value: having((mark) => typeof mark === 'number'), formula: `=COUNT(${FIRST_MARKS})` },
    { label: 'C1: marks of 0', value: having((mark) => mark === 0), formula: `=COUNTIF(${FIRST_MARKS},0)` },
    { label: 'C1: absent (X)', value: having((mark) => mark === 'X'), formula: `=COUNTIF(${FIRST_MARKS},"X")` },
    {
      label: 'C1: not entered yet',
      value: first.length - entered,
      formula: `=ROWS(${FIRST_MARKS})-COUNTA(${FIRST_MARKS})`,
    },
    { label: 'C1: entered, absent ones too', value: entered, formula: `=COUNTA(${FIRST_MARKS})` },
  ];
};

/** The class at a glance: the tally, and counts by everyday formulas. */
export const putSummary = (book: SampleBook): void => {
  const put = (row: number, column: number, value: CellInput, formula?: string): void =>
    book.put(SUMMARY_SHEET, row, column, { value, format: 'General', ...(formula === undefined ? {} : { formula }) });
  put(0, 0, 'Summary (invented learners, illustrative tables)');
  ['Grade', 'Learners', 'Share'].forEach((heading, column) => put(TALLY_ROW - 1, column, heading));
  put(TALLY_ROW, 0, null, '=BTEC.TALLY(Marks[Grade])');
  ['Count', 'Value'].forEach((heading, column) => put(COUNTS_ROW - 1, column, heading));
  const all = counts(book);
  all.forEach(({ label, value, formula }, index) => {
    put(COUNTS_ROW + index, 0, label);
    put(COUNTS_ROW + index, 1, value, formula);
  });
  const last = COUNTS_ROW + all.length;
  put(last, 0, 'C1: moderation sample, before the extremes are added');
  put(last, 1, null, `=BTEC.SAMPLESIZE(B${last},"DIT","2025-06")`);
};
