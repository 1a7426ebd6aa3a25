import { describe, expect, it } from 'vitest';
import { grading } from '../../../src/markbook/grades/grading';
import { gradingPlan } from '../../../src/markbook/grades/gradingPlan';
import { nextStep } from '../../../src/markbook/grades/nextStep';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { classNeeds } from '../../../src/markbook/today/classNeeds';
import { nextDate } from '../../../src/markbook/today/nextDate';
import { samplesToDo, unsentOf } from '../../../src/markbook/today/samplesToDo';
import { needWords, nextDateWords } from '../../../src/markbook/today/todayWords';
import { POINTS } from '../../../src/reference/points/points';
import type { CellInput } from '../../../src/rules';
import { todayStep } from '../../../src/taskpane/screens/today/todayStep';
import { SCALE } from '../../usualScale';
import { sheetOf, TRACKER } from '../grades/classOf';

const HEAD = ['Name', 'C1', 'C2', 'C3'];
const DAY = '2026-11-30';

/** Invented tables: 1 raw mark is 1 UMS. */
const tablesFor = (components: readonly string[]): SheetTable => ({
  name: 'BTEC_Tables',
  sheet: 'BTEC Tables',
  row: 0,
  column: 0,
  headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS'],
  rows: components.flatMap((component) =>
    Array.from({ length: 61 }, (_, raw): CellInput[] => ['DIT', component, '2024-06', raw, raw]),
  ),
});

const table = (name: string, headers: readonly string[], rows: readonly CellInput[][]): SheetTable => ({
  name,
  sheet: name,
  row: 0,
  column: 0,
  headers,
  rows,
});

const today = (
  rows: readonly (readonly CellInput[])[],
  more: readonly SheetTable[] = [],
  held = ['C1', 'C2', 'C3'],
) => {
  const tables = [tablesFor(held), ...more];
  const figures = readFigures(tables);
  const graded = grading({ tracker: TRACKER, snapshot: sheetOf([HEAD, ...rows]), figures, points: POINTS }, SCALE);
  const samples = samplesToDo(graded, { all: [TRACKER], tables, today: DAY, isElsewhere: () => false });
  const needs = classNeeds(graded, figures, samples);
  const plan = gradingPlan(graded.sheet, {
    series: graded.series,
    withPoints: false,
    overTyped: false,
    toCorrect: graded.grades.marksToMend,
  });
  return { graded, needs, words: needs.map(needWords), step: todayStep(nextStep(graded, plan), graded, needs) };
};

const learners = (count: number, marks: readonly CellInput[] = [40, 40, 40]): CellInput[][] =>
  Array.from({ length: count }, (_, index) => [`Learner ${index + 1}`, ...marks]);

const SCALE_NEED = 'The UMS scale is not compared with the specification yet';

describe('what a class needs', () => {
  it('names blanks, marks to correct and tables that are missing, the cause first', () => {
    const { words } = today(
      [
        ['Ada', 40, null, 40],
        ['Ben', 61, null, 40],
        ['Cai', 1, 40, 40],
      ],
      [],
      ['C1', 'C2'],
    );
    expect(words).toEqual(['UMS tables missing for C3', '1 mark to correct in C1', '2 blank marks in C2', SCALE_NEED]);
  });

  it('counts rows of the tables that can’t be used', () => {
    const broken = table('BTEC_Boundaries', ['Subject', 'Component'], [['DIT', 'C1']]);
    expect(today(learners(2), [broken]).words.some((each) => each.endsWith('of the UMS tables to put right'))).toBe(
      true,
    );
  });

  it('asks for the sample once every mark is there, and no more once the results are', () => {
    const all = learners(20);
    expect(today(all).words.slice(0, 2)).toEqual([
      'Component 1, May/June 2024: No ticks yet: Pearson picks 10 of 20 entered.',
      'Component 2, May/June 2024: No ticks yet: Pearson picks 10 of 20 entered.',
    ]);
    expect(today([...all, ['Zoe', null, 40, 40]]).words.join()).not.toContain('C1 2024-06');
    const results = table('BTEC_Sittings', ['Learner', 'Component', 'Series', 'UMS'], [['0101', 'C1', '2024-06', 40]]);
    expect(today(all, [results]).words[0]).toContain(
      'Component 2, May/June 2024: No ticks yet: Pearson picks 10 of 20 entered.',
    );
    expect(today(learners(10)).words).toEqual([SCALE_NEED]);
  });

  it('asks by the last day whether what is ready was sent, once no sample is left to do', () => {
    const last = table('BTEC_Dates', ['Series', 'What', 'To'], [['2024-06', 'Marks and sample', '15/05/2024']]);
    const asked = (day: string, more: readonly SheetTable[] = []): readonly string[] => {
      const { graded } = today(learners(10));
      const given = { all: [TRACKER], tables: more, today: day, isElsewhere: () => false };
      const figures = readFigures([tablesFor(['C1', 'C2', 'C3'])]);
      return classNeeds(graded, figures, [], unsentOf(graded, given)).map(needWords);
    };
    const open = 'Component 1, May/June 2024: marks and sample not recorded as sent';
    expect(asked('2024-05-15', [last])).toContain(open);
    expect(asked('2024-05-20', [last])).toContain(open);
    const sent = table(
      'BTEC_Sending',
      ['Subject', 'Component', 'Series', 'What', 'Sent on'],
      [['DIT', 'C1', '2024-06', 'marks', '14/05/2024']],
    );
    expect(asked('2024-05-15', [last, sent])[0]).toBe('Component 1, May/June 2024: sample not recorded as sent');
    expect(asked('2024-12-15', [last])).toEqual([SCALE_NEED]);
  });
});

describe('the one button of Today', () => {
  it('goes to the blanks once the formulas stand, and to Grades to write them before', () => {
    const { step } = today([
      ['Ada', 40, null, 40],
      ['Ben', 40, 40, 40],
    ]);
    expect(step).toEqual({ words: '', button: 'Write the formulas', leads: { to: 'Grades', part: 'write' } });
  });

  it('has marks that can’t be used corrected on Grades before formulas are written', () => {
    const { step } = today([
      ['Ada', 61, 40, 40],
      ['Ben', 40, 40, 40],
    ]);
    expect(step).toEqual({
      words: '1 mark can’t be used: correct it first.',
      button: 'Correct the marks',
      leads: { to: 'Grades' },
    });
  });

  it('leads to the tables while one is missing', () => {
    const { step } = today(learners(1), [], ['C1', 'C2']);
    expect(step.leads).toEqual({ to: 'Tables' });
  });

  it('offers to import marks while there are none', () => {
    const { step } = today(learners(2, [null, null, null]));
    expect([step.button, step.leads]).toEqual(['Import marks', { to: 'Import' }]);
  });
});

describe('the next date', () => {
  const typed = (to: string) => table('BTEC_Dates', ['Series', 'What', 'To'], [['2027-01', 'Marks and sample', to]]);

  it.each([
    ['15/12/2026', '15 days left. Marks and sample: by 15/12/2026'],
    ['01/12/2026', 'Tomorrow. Marks and sample: by 01/12/2026'],
    ['30/11/2026', 'Today. Marks and sample: by 30/11/2026'],
  ])('%s is told with the days left', (to, words) => {
    expect(nextDateWords(nextDate(TRACKER, DAY, [typed(to)]), DAY)).toContain(words);
  });

  it('that has passed is no date to come, and nothing is taken from another series', () => {
    const next = nextDate(TRACKER, DAY, [typed('29/11/2026')]);
    expect(nextDateWords(next, DAY)).toBe('No date to come is held for December 2026/January 2027.');
  });

  it('is the soonest of the series sent in and the series to come', () => {
    const dates = table(
      'BTEC_Dates',
      ['Series', 'What', 'To'],
      [
        ['2027-06', 'Entries', '21/02/2027'],
        ['2027-01', 'Marks and sample', '15/03/2027'],
      ],
    );
    const summer = { ...TRACKER, sending: { C1: { series: '2027-06' } } } as const;
    expect(nextDate(summer, DAY, [dates])).toMatchObject({ series: '2027-06', daysLeft: 83 });
    expect(nextDate(TRACKER, DAY, [dates])).toMatchObject({ series: '2027-01' });
  });
});
