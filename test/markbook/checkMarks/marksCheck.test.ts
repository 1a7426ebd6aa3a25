import { describe, expect, it } from 'vitest';
import type { MarkFinding } from '../../../src/markbook/checkMarks/markFinding';
import type { MarksCheck } from '../../../src/markbook/checkMarks/marksCheck';
import { withStandardisation } from '../../../src/markbook/checkMarks/sending';
import {
  assessorsSentence,
  checkSentence,
  doubleWords,
  dueSentence,
  findingSentence,
  hiddenSentence,
  mostSentence,
} from '../../../src/markbook/checkMarks/checkingWords';
import { describeSample } from '../../../src/markbook/wording/moderation';
import type { CellInput } from '../../../src/rules';
import { checked, checkedSheet, CLASS, classSheet, type Row } from './markedClass';

const learner = (number: string, c1: CellInput, c2: CellInput = null): Row => [
  number,
  `NAME${number}: Ann`,
  '11B',
  c1,
  c2,
];

const found = ({ findings }: MarksCheck): string[] =>
  findings.map((finding: MarkFinding) => `${finding.cell.cell} ${finding.code} ${findingSentence(finding)}`.trim());

const zeros = ({ findings }: MarksCheck): number => findings.filter(({ code }) => code === 'zero').length;
const sentence = (check: MarksCheck): string =>
  checkSentence(check.kind, check.counts, { zerosToAsk: zeros(check), doubles: check.doubles.length });

describe('the marks of a component', () => {
  it('can all be sent when each is whole, in range or a capital X', () => {
    const check = checked([learner('0101', 0), learner('0102', 60), learner('0103', 31)]);
    expect(found(check)).toEqual([]);
    expect(sentence(check)).toBe('All 3 can be sent: 3 marks, 0 X.');
  });

  it('keep blank, 0 and X apart', () => {
    const check = checked([learner('0101', null), learner('0102', 0), learner('0103', 'X')]);
    expect(check.counts).toEqual({ learners: 3, marked: 1, absent: 1, blank: 1, unfinished: 0, toMend: 0, hidden: 0 });
    expect(sentence(check)).toBe('2 of 3 can be sent. 1 blank, 1 mark of 0 to be sure of.');
  });

  it.each([
    [59, []],
    [60, []],
    [61, ['D2 unreadable Mark 61 is above the maximum of 60 for DIT C1 2026-01.']],
    [-1, ['D2 unreadable Mark -1 is below 0. Type a mark from 0, X for absent, or leave it blank.']],
    [30.5, ['D2 unreadable Mark 30.5 is not a whole number. Only whole marks have a UMS.']],
    ['#N/A', ['D2 unreadable “#N/A” is not a mark. Type a whole number, X for absent, or leave it blank.']],
    ['forty', ['D2 unreadable “forty” is not a mark. Type a whole number, X for absent, or leave it blank.']],
    [true, ['D2 unreadable “TRUE” is not a mark. Type a whole number, X for absent, or leave it blank.']],
  ])('take %s for what it is', (mark, expected) => {
    const check = checked([learner('0101', mark)]);
    expect(found(check)).toEqual(expected);
    expect(sentence(check)).toBe(
      expected.length === 0 ? '1 of 1 can be sent: 1 mark, 0 X.' : '0 of 1 can be sent. 1 to correct.',
    );
  });

  it.each([
    [60, []],
    [61, ['D2 above-usual Mark 61 is above 60.']],
  ])('are held against the usual maximum where no conversion is held: %s', (mark, expected) => {
    const check = checked([learner('0101', mark)], { series: '2027-01' });
    expect(found(check)).toEqual(expected);
    expect(check.counts.toMend).toBe(expected.length);
    expect(mostSentence(check, 'DIT')).toBe(
      'No UMS table is held for DIT, Component 1, December 2026/January 2027, so marks are checked against 60, the usual maximum.',
    );
  });

  it('say which conversion’s maximum they are held against', () => {
    expect(mostSentence(checked([learner('0101', 3)]), 'DIT')).toBe(
      'Marks are checked against 60, the maximum of DIT, Component 1, December 2025/January 2026.',
    );
  });

  it.each([
    ['X', []],
    ['x', ['D2 absence-spelt “x” means absent.']],
    ['abs', ['D2 absence-spelt “abs” means absent.']],
    [' X', ['D2 absence-spelt “ X” means absent.']],
    ['A', ['D2 maybe-absent “A” is not a mark. If it means absent, make it X.']],
    ['n/a', ['D2 maybe-absent “n/a” is not a mark. If it means absent, make it X.']],
    ['-', ['D2 maybe-absent “-” is not a mark. If it means absent, make it X.']],
  ])('name an absence that is no capital X: “%s”', (mark, expected) => {
    const check = checked([learner('0101', mark)]);
    expect(found(check)).toEqual(expected);
    expect(check.counts.absent).toBe(expected[0]?.includes('maybe') === true ? 0 : 1);
  });

  it('question a 0 where the learner is X elsewhere, and where the column holds 0 and X', () => {
    expect(found(checked([learner('0101', 0, 'X'), learner('0102', 0, 5)]))).toEqual(['D2 zero 0 here, X for C2.']);
    expect(found(checked([learner('0101', 0, 4), learner('0102', 'X', 5)]))).toEqual(['D2 zero 0 here.']);
    expect(found(checked([learner('0101', 0, 0), learner('0102', 7, 'X')]))).toEqual([]);
  });

  it('name a number that is text, also a 0 that may be an absence', () => {
    expect(found(checked([learner('0101', '42'), learner('0102', 'X'), learner('0103', '0')]))).toEqual([
      'D2 number-as-text “42” is text.',
      'D4 zero 0 here.',
      'D4 number-as-text “0” is text.',
    ]);
  });

  it('of the external are in order rather than sent, without a date', () => {
    const check = checked([['0101', 'A: B', '11B', null, null, 5]], { component: 'C3' });
    expect(sentence(check)).toBe('1 of 1 are in order: 1 mark, 0 X.');
    expect(check.due).toBeUndefined();
    expect(check.submission).toEqual([]);
  });

  it('in hidden rows are counted, and said so', () => {
    const check = checkedSheet(classSheet([learner('0101', null), learner('0102', 4)], {}, [1]));
    expect(check.counts.blank).toBe(1);
    expect(hiddenSentence(check.counts)).toBe('1 learner in hidden rows is counted too.');
  });
});

describe('learners', () => {
  it('who share a UCI, a candidate number, or name and form are named, each group once', () => {
    const row = (number: string, name: string, form: string, uci = ''): Row => [
      ...[number, name, form, 3, null, null, null],
      uci,
    ];
    const { doubles } = checked([
      row('0101', 'ABARA: Aisha', '11B', '689990980001D'),
      row('0101', 'ABARA: Aisha', '11B', '689990980001d'),
      row('0103', 'Ève O’Neil', '11B'),
      row('0104', 'EVE ONEIL', '11b'),
      row('0105', 'EVE ONEIL', '11C'),
      row('0106', 'One', '11C'),
      row('106', 'Two', '11C'),
    ]);
    expect(doubles.map((double) => [doubleWords(double), double.learners.map(({ row: at }) => at)])).toEqual([
      ['UCI: 689990980001D', [1, 2]],
      ['Candidate number: 0106', [6, 7]],
      ['Same name and form: Ève O’Neil', [3, 4]],
    ]);
  });

  it('without UCI, ULN and candidate number are named', () => {
    const check = checked([learner('0101', 3), [null, 'NO: Number', '11B', 4]]);
    expect(check.withoutIdentifier.map(({ shownAs }) => shownAs)).toEqual(['NO: Number']);
  });

  it('are missing where a row has a mark and nothing else', () => {
    const check = checked([
      learner('0101', 3),
      [null, null, null, 44],
      [null, null, null, null, 44],
      learner('0102', 5),
    ]);
    expect(check.withoutLearner.map(({ row }) => row)).toEqual([2]);
    expect(check.counts.learners).toBe(2);
  });
});

describe('standardisation', () => {
  const by = (assessor: CellInput): Row => ['0101', 'A: B', '11B', 4, null, null, assessor];
  const warnings = ({ submission }: MarksCheck): string[] =>
    submission.filter(({ severity }) => severity === 'Warning').map((finding) => describeSample(finding));

  it('is asked for with two assessors, not with one in two spellings', () => {
    expect(warnings(checked([by('Ms Abel'), by('ms abel '), by(null)]))).toEqual([]);
    const two = checked([by('Ms Abel'), by('Mr Brook'), by(null)]);
    expect(warnings(two)).toEqual([
      '2 assessors, and no standardisation is on record. Sending marks confirms that it happened (CG).',
    ]);
    expect(assessorsSentence(two.assessors, 'C1')).toBe(
      '2 assessors: Ms Abel (1) and Mr Brook (1). 1 learner without an assessor.',
    );
  });

  it('is not asked for again once its day is kept, for that component and series only', () => {
    const tracker = withStandardisation(CLASS, { component: 'C1', series: '2026-01' }, '2025-11-20');
    const rows = [by('Ms Abel'), by('Mr Brook')];
    expect(checked(rows, { tracker }).standardisedOn).toBe('2025-11-20');
    expect(warnings(checked(rows, { tracker }))).toEqual([]);
    expect(warnings(checked(rows, { tracker, series: '2026-06' }))).toHaveLength(1);
    const taken = withStandardisation(tracker, { component: 'C1', series: '2026-01' }, undefined);
    expect(warnings(checked(rows, { tracker: taken }))).toHaveLength(1);
  });
});

describe('the day marks are due', () => {
  const due = (today: string, series: '2026-01' | '2027-01' | '2031-06' = '2026-01'): string => {
    const check = checked([learner('0101', 4)], { today, series });
    return check.due === undefined ? '' : dueSentence(check.due, check);
  };

  it.each([
    ['2025-12-01', 'Marks and sample are due 15/12/2025, also when that is a weekend. 14 days left.'],
    ['2025-12-14', 'Marks and sample are due 15/12/2025, also when that is a weekend. That is tomorrow.'],
    ['2025-12-15', 'Marks and sample are due 15/12/2025, also when that is a weekend. That is today.'],
    [
      '2025-12-16',
      'Marks and sample were due 15/12/2025. Sent after that day, there may be no chance to amend marks, and report and results may be delayed (CG). That was yesterday.',
    ],
    [
      '2026-01-15',
      'Marks and sample were due 15/12/2025. Sent after that day, there may be no chance to amend marks, and report and results may be delayed (CG). That was 31 days ago.',
    ],
  ])('is told on %s', (today, expected) => {
    expect(due(today)).toBe(expected);
  });

  it('is never another year’s', () => {
    expect(due('2026-12-01', '2027-01')).toBe(
      'No date is held for December 2026/January 2027. For December 2025/January 2026 marks and sample were due 15/12/2025. Look up Pearson’s date and type it in Set up, Dates.',
    );
    expect(due('2026-12-01', '2031-06')).toBe(
      'No date is held for May/June 2031. For May/June 2026 marks and sample were due 15/05/2026. Look up Pearson’s date and type it in Set up, Dates.',
    );
  });
});
