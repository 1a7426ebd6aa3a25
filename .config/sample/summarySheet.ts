import { SAMPLE_SIZES } from '../../src/reference/policies/sampleSizes';
import { GRADES, sampleSize, tally, type GradeCode } from '../../src/rules';
import type { SheetState } from '../../src/trial/xlsx/bookState';
import { LEARNERS, type SampleMark } from './learners';
import { resultsOf } from './marksSheet';
import { cell, HEADER, sheetOf, styled, TITLE } from './sheetOf';

const TALLY_ROW = 3;
const COUNTS_ROW = 14;
const FIRST_MARKS = 'Marks[C1 mark]';

/** The class at a glance: the tally, and counts by everyday formulas. */
export function summarySheet(): SheetState {
  const cells = [
    cell(0, 0, 'Summary (invented learners, illustrative tables)'),
    ...['Grade', 'Learners', 'Share'].map((name, column) => cell(TALLY_ROW - 1, column, name)),
    ...tallyCells(),
    ...['Count', 'Value'].map((name, column) => cell(COUNTS_ROW - 1, column, name)),
    ...counts().flatMap(({ label, value, formula }, index) => [
      cell(COUNTS_ROW + index, 0, label),
      cell(COUNTS_ROW + index, 1, value, formula),
    ]),
  ];
  const styles = [
    styled(0, 0, 1, 1, TITLE),
    styled(TALLY_ROW - 1, 0, 1, 3, HEADER),
    styled(TALLY_ROW, 2, GRADES.length, 1, { n: { pattern: '0%' } }),
    styled(COUNTS_ROW - 1, 0, 1, 2, HEADER),
  ];
  return sheetOf('Summary', cells, { styles, widths: [370, 120, 80], headerHeight: 28 });
}

function tallyCells() {
  const grades = LEARNERS.map((learner) => resultsOf(learner)[4]).filter((grade): grade is GradeCode =>
    (GRADES as readonly unknown[]).includes(grade),
  );
  const rows = tally(grades).map(({ grade, count, share }) => [grade, count, share ?? '']);
  const spill = { row: TALLY_ROW, column: 0, rows: rows.length, columns: 3 };
  return rows.flatMap((line, row) =>
    line.map((value, column) =>
      row === 0 && column === 0
        ? { ...cell(TALLY_ROW, 0, value, '=BTEC.TALLY(Marks[Grade])'), spill }
        : cell(TALLY_ROW + row, column, value),
    ),
  );
}

interface Count {
  readonly label: string;
  readonly value: number | string;
  readonly formula: string;
}

function counts(): Count[] {
  const totals = LEARNERS.flatMap((learner) => {
    const sum = resultsOf(learner)[3];
    return typeof sum === 'number' ? [{ name: learner.name, sum }] : [];
  });
  const sums = totals.map(({ sum }) => sum);
  const highest = Math.max(...sums);
  const first = LEARNERS.map(({ marks }) => marks[0]);
  const having = (isCounted: (mark: SampleMark) => boolean) => first.filter(isCounted).length;
  const entered = having((mark) => mark !== null);
  return [
    { label: 'Learners', value: LEARNERS.length, formula: '=COUNTA(Marks[Learner])' },
    { label: 'With a total', value: sums.length, formula: '=COUNT(Marks[Total])' },
    { label: 'Highest total', value: highest, formula: '=MAX(Marks[Total])' },
    {
      label: 'Highest total held by',
      value: totals.find(({ sum }) => sum === highest)?.name ?? '',
      formula: '=XLOOKUP(MAX(Marks[Total]),Marks[Total],Marks[Learner])',
    },
    { label: 'Lowest total', value: Math.min(...sums), formula: '=MIN(Marks[Total])' },
    { label: 'C1: marks', value: having((mark) => typeof mark === 'number'), formula: `=COUNT(${FIRST_MARKS})` },
    { label: 'C1: marks of 0', value: having((mark) => mark === 0), formula: `=COUNTIF(${FIRST_MARKS},0)` },
    { label: 'C1: absent (X)', value: having((mark) => mark === 'X'), formula: `=COUNTIF(${FIRST_MARKS},"X")` },
    {
      label: 'C1: not entered yet',
      value: LEARNERS.length - entered,
      formula: `=ROWS(${FIRST_MARKS})-COUNTA(${FIRST_MARKS})`,
    },
    {
      label: 'C1: moderation sample, before the extremes are added',
      value: sizeFor(entered),
      formula: `=BTEC.SAMPLESIZE(COUNTA(${FIRST_MARKS}),"DIT","2025-06")`,
    },
  ];
}

function sizeFor(cohort: number): number {
  const size = sampleSize({ cohort, series: '2025-06' }, SAMPLE_SIZES);
  if (!size.ok) throw new Error('The sample tracker asks for a sample size that is not held.');
  return size.value;
}
