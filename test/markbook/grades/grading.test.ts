import { describe, expect, it } from 'vitest';
import { classForecast, forecastRule, forecastTally, forecastWords } from '../../../src/markbook/grades/classForecast';
import { grading } from '../../../src/markbook/grades/grading';
import { neededFor, neededFrame } from '../../../src/markbook/grades/neededFor';
import { ownTarget, targetsReached } from '../../../src/markbook/grades/ownTarget';
import { readFigures } from '../../../src/markbook/tables/figures';
import { tippingWays } from '../../../src/markbook/grades/learnerStanding';
import { differenceSentence, gradedSentence, marginWords } from '../../../src/markbook/grades/gradingWords';
import { neededHeading, neededWords, reachedSentence, targetWords } from '../../../src/markbook/grades/neededWords';
import { correctionsOf, marksToCorrect } from '../../../src/markbook/checkMarks/marksToCorrect';
import { typedKey } from '../../../src/markbook/checkMarks/typedMarks';
import { POINTS } from '../../../src/reference/points/points';
import { SCALE } from '../../usualScale';
import type { CellInput } from '../../../src/rules';
import { sheetOf, TRACKER } from './classOf';

/** Invented: 1 raw mark is 1.5 UMS in C1 and C2 and 2 UMS in C3, so that figures can be checked in the head. */
const umsOf = (component: string, raw: number): number => (component === 'C3' ? raw * 2 : Math.floor(raw * 1.5));
const figures = readFigures([
  {
    name: 'BTEC_Tables',
    sheet: 'BTEC Tables',
    row: 0,
    column: 0,
    headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS'],
    rows: ['C1', 'C2', 'C3'].flatMap((component) =>
      Array.from({ length: 61 }, (_, raw): CellInput[] => ['DIT', component, '2024-06', raw, umsOf(component, raw)]),
    ),
  },
]);
const HEAD = ['Name', 'C1', 'C2', 'C3'];

const graded = (rows: readonly (readonly CellInput[])[], shown: Record<string, CellInput> = {}) =>
  grading({ tracker: TRACKER, snapshot: sheetOf(rows, shown), figures, points: POINTS }, SCALE);

describe('a class', () => {
  it('counts every learner once: graded, absent, blank, to mend; 0 is a mark', () => {
    const { grades } = graded([
      HEAD,
      ['Ada', 40, 40, 40],
      ['Ben', 0, 0, 0],
      ['Cai', 'X', 40, 40],
      ['Dot', null, 'X', 40],
      ['Eve', 61, 40, null],
    ]);
    expect(gradedSentence(grades.counts, grades.toCome, SCALE.structure)).toBe(
      '2 of 5 graded. 1 absent, 1 blank, 1 with a mark to correct.',
    );
    expect(grades.learners.map(({ award }) => award?.grade)).toEqual(['L2P', 'U', undefined, undefined, undefined]);
    expect(grades.marksToMend.map(({ cell }) => cell.cell)).toEqual(['B6']);
    expect(grades.blanks.map(({ cell }) => cell.cell)).toEqual(['B5', 'D6']);
  });

  it('is complete so far while nobody has sat the external', () => {
    const { grades } = graded([HEAD, ['Ada', 40, 40, null], ['Ben', 'X', 30, null]]);
    expect(gradedSentence(grades.counts, grades.toCome, SCALE.structure)).toBe(
      'C3 to come. 1 of 2 complete so far. 1 absent.',
    );
  });

  it('is forecast while a component is to come, by an assumption that is said, and not afterwards', () => {
    const found = classForecast(graded([HEAD, ['Ada', 40, 40, null], ['Ben', 'X', 30, null], ['Cai', 61, 40, null]]));
    const words = found && [
      forecastTally(found),
      forecastRule(found),
      ...found.learners.map((each) => forecastWords(each, found)),
    ];
    expect(words).toEqual([
      'Forecast: 1 at L2P.',
      'If each learner does on C3 as on C1 and C2: the same share of its UMS, rounded down. Not grades, and not written to the sheet.',
      'Forecast L2P, 200 UMS. L1M with 0 on C3, L2D with all of it.',
    ]);
    expect(classForecast(graded([HEAD, ['Ada', 40, 40, null], ['Ben', 30, 30, 30]]))).toBeUndefined();
    expect(classForecast(graded([HEAD, ['Ada', null, null, null]]))).toBeUndefined();
  });

  it('says what a learner needs on what remains, and on each component for the next grade', () => {
    const { grades, conversions, scale } = graded([HEAD, ['Ada', 40, 40, null], ['Ben', 40, 40, 40]]);
    const [ada, ben] = grades.learners.map((each) => neededFor(each, { conversions, scale }).map(neededWords));
    expect(ada?.slice(0, 5)).toEqual([
      'L2D*: out of reach, even 60 of 60 is not enough',
      'L2D: 60 of 60',
      'L2M: 45 of 60',
      'L2P: 30 of 60',
      'L1D: 15 of 60',
    ]);
    expect(ben).toEqual(['C1: 47 of 60, now 40', 'C2: 47 of 60, now 40', 'C3: 45 of 60, now 40']);
  });

  it('lists those within three marks of another grade, the nearest first, with the component', () => {
    const { borderline } = graded([HEAD, ['Ada', 40, 40, 42], ['Ben', 40, 40, 44], ['Cai', 40, 40, 40]]);
    expect(
      borderline.map(({ learner, robustness }) => [
        learner.learner.shownAs,
        marginWords(robustness.margin, tippingWays(robustness)),
      ]),
    ).toEqual([
      ['Ben', '1 mark on C3 from L2M'],
      ['Ada', '3 marks on C3 from L2M'],
    ]);
  });
});

describe('marks that can’t be used', () => {
  const rows = [HEAD, ['Ada', 61, 40, 40], ['Ben', 'x5', 40, '=30+'], ['Cai', 40, 'ab', 40]];
  const found = graded(rows);

  it('are found as Check marks finds them, component by component, with the most each can be', () => {
    const marks = marksToCorrect(found);
    expect(marks.map(({ finding: { cell, code }, max }) => [cell.cell, code, max])).toEqual([
      ['B2', 'unreadable', 60],
      ['B3', 'unreadable', 60],
      ['C4', 'maybe-absent', 60],
      ['D3', 'unreadable', 60],
    ]);
  });

  it('are corrected by what is typed in their place, never over a formula', () => {
    const marks = marksToCorrect(found);
    const typed = new Map(marks.map(({ finding }) => [typedKey(finding), finding.cell.cell === 'B2' ? '61' : '16']));
    const corrections = correctionsOf(marks, typed, 'Marks');
    expect(corrections.wrong).toBe(1);
    expect(corrections.edits.map((edit) => [edit.row, edit.column, edit.after])).toEqual([
      [2, 1, [[16]]],
      [3, 2, [[16]]],
    ]);
  });
});

describe('a learner’s own target', () => {
  const TARGETED = {
    ...TRACKER,
    columns: [...TRACKER.columns, { role: 'target', heading: 'Target', column: 4 }],
  } as const;
  const rows = [
    [...HEAD, 'Target'],
    ['Ada', 40, 40, 40, 'L2D'],
    ['Ben', 40, 40, 40, 'Level 1 Distinction'],
    ['Cai', 40, 40, null, 'L2M'],
    ['Dot', 40, 40, 40, 'B+'],
    ['Eve', 40, 40, 40, null],
    ['Fay', 40, 40, 40, 'L2P'],
  ];
  const { grades, conversions, scale } = grading(
    { tracker: TARGETED, snapshot: sheetOf(rows), figures, points: POINTS },
    SCALE,
  );
  const needed = (index: number): readonly string[] => {
    const learner = grades.learners[index];
    const target = learner && ownTarget(learner.learner);
    if (learner === undefined || target?.kind !== 'grade') return [];
    const found = neededFor(learner, { conversions, scale }, target.grade);
    return [neededHeading(neededFrame(learner, found)), ...found.map(neededWords)];
  };

  it('above the grade there is what each component alone would need', () => {
    expect(needed(0)).toEqual([
      'For L2D, on one component with the others as they are:',
      'C1: out of reach, even 60 of 60 is not enough',
      'C2: out of reach, even 60 of 60 is not enough',
      'C3: 60 of 60, now 40',
    ]);
  });

  it('that is reached says how far each mark could fall and keep it', () => {
    expect(needed(1)[0]).toBe('L1D is reached. To keep it, on one component with the others as they are:');
    expect(needed(1).slice(1)).toEqual(['C1: 7 of 60, now 40', 'C2: 7 of 60, now 40', 'C3: 15 of 60, now 40']);
    expect(needed(5)[0]).toBe('L2P is reached. To keep it, on one component with the others as they are:');
  });

  it('is all that is asked of the component to come', () => {
    expect(needed(2)).toEqual(['On C3, with the others as they are:', 'L2M: 45 of 60']);
  });

  it('is said, and never guessed from what is no grade', () => {
    expect(grades.learners.map(({ learner }) => targetWords(ownTarget(learner)))).toEqual([
      'target L2D',
      'target L1D',
      'target L2M',
      '“B+” is no grade to aim at',
      'no target',
      'target L2P',
    ]);
    expect(reachedSentence(targetsReached(grades.learners))).toBe('2 of 3 graded learners have reached their target.');
  });
});

describe('the sheet against the rules', () => {
  const formula = (series: string): string => `=BTEC.UMS(B2&"","DIT","C1","${series}")`;
  const said = (there: CellInput, shown: CellInput): readonly string[] => {
    const rows = [
      [...HEAD, 'C1 UMS'],
      ['Ada', 40, 40, 40, there],
      ['Ben', 40, 40, 40, formula('2024-06').replace('B2', 'B3')],
    ];
    return graded(rows, { '1 4': shown, '2 4': 60 }).differences.map(
      (each) => `${each.cell} ${differenceSentence(each)}`,
    );
  };

  it('agrees where the cell shows what the marks give', () => {
    expect(said(formula('2024-06'), 60)).toEqual([]);
    expect(said(60, 60)).toEqual([]);
  });

  it('compares the grades of components as well', () => {
    const grade = '=BTEC.MARKGRADE(B2&"","DIT","C1","2024-06")';
    const rows = [
      [...HEAD, 'C1 grade'],
      ['Ada', 40, 40, 40, grade],
      ['Ben', 'X', 40, 40, grade.replace('B2', 'B3')],
      ['Cai', 40, 40, 40, 'L2D'],
      ['Dot', null, 40, 40, grade.replace('B2', 'B5')],
    ];
    const { differences } = graded(rows, { '1 4': 'L2P', '2 4': 'X', '4 4': 'U' });
    expect(differences.map((each) => `${each.cell} ${differenceSentence(each)}`)).toEqual([
      'E4 C1 grade shows L2D, the marks give L2P: typed over the formula.',
      'E5 C1 grade shows U, the marks give no result: not recalculated yet, or its formula refers to other cells.',
    ]);
  });

  it('names the cell and the reason where it differs', () => {
    expect(said(61, 61)).toEqual(['E2 C1 UMS shows 61, the marks give 60: typed over the formula.']);
    expect(said(formula('2024-01'), 58)).toEqual(['E2 C1 UMS shows 58, the marks give 60: its formula names 2024-01.']);
    expect(said(formula('2024-06'), 0)).toEqual([
      'E2 C1 UMS shows 0, the marks give 60: not recalculated yet, or its formula refers to other cells.',
    ]);
    expect(said('=B2*2', 80)).toEqual(['E2 C1 UMS shows 80, the marks give 60: a formula of your own stands there.']);
    expect(said(null, null)).toEqual(['E2 C1 UMS is blank, the marks give 60: the formula is gone.']);
  });
});

it('grades 1,000 learners, leaving none out', () => {
  const rows = Array.from({ length: 1000 }, (_, index): CellInput[] => [
    `Learner ${index}`,
    (index * 7) % 61,
    (index * 11) % 61,
    (index * 13) % 61,
  ]);
  const { grades } = graded([HEAD, ...rows]);
  expect(grades.counts.graded).toBe(1000);
});
