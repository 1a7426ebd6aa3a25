import { describe, expect, it } from 'vitest';
import { amendmentsOf } from '../../../src/markbook/moderation/amendments';
import { amendedExtremes } from '../../../src/markbook/moderation/extremesHeld';
import { markEdits } from '../../../src/markbook/moderation/markEdits';
import { amendedEntrants, type AllSaid, type Moderation } from '../../../src/markbook/moderation/moderation';
import { simulationOf } from '../../../src/markbook/moderation/simulation';
import {
  amendedExtremesWords,
  amendmentsSentence,
  changedMarkWords,
} from '../../../src/markbook/moderation/amendmentWords';
import { officerText } from '../../../src/markbook/moderation/officerText';
import { POINTS } from '../../../src/reference/points/points';
import { sampleFlags } from '../../../src/rules';
import { asRawMark } from '../../../src/rules/terms/units';
import { readFigures } from '../../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../illustrativeTables';
import { classOf, classOfSize, moderationIn } from './cohorts';

const figures = readFigures(ILLUSTRATIVE);
const scale = figures.scaleFor('DIT');
if (!scale.ok) throw new Error('no scale');
const GRADER = { figures, scale: scale.value, points: POINTS };

const amended = (marks: Readonly<Record<string, number>>): AllSaid =>
  new Map(Object.entries(marks).map(([id, mark]) => [id, { amended: asRawMark(mark) }]));

const umsOf = (mark: number): number => {
  const found = figures.find({ subject: 'DIT', component: 'C1', series: '2026-01' });
  if (!found.ok) throw new Error('no table');
  return found.value.ums[mark] ?? -1;
};

describe('Amended marks', () => {
  const moderation = moderationIn({
    readings: [classOfSize(40, 15)],
    said: amended({ 'learner 0040': 20, 'learner 0001': 1 }),
  });

  it('are compared in marks, UMS and grades; an unchanged one is no change', () => {
    const compared = amendmentsOf(moderation, GRADER);
    expect(compared.changed.map(({ before, after }) => [before.mark, before.ums, after.mark, after.ums])).toEqual([
      [40, umsOf(40), 20, umsOf(20)],
    ]);
    expect(compared.gradesChanged).toBe(1);
    expect(amendmentsSentence(compared, 'C1')).toBe('1 mark changes. 1 C1 grade changes.');
    const [change] = compared.changed;
    expect(change && changedMarkWords(change)).toMatch(/^Mark 40 to 20; UMS \d+ to \d+; L\w+ to L\w+\.$/);
    const totals = (side: 'before' | 'after'): number =>
      (compared.grades ?? []).reduce((sum, each) => sum + each[side], 0);
    expect([totals('before'), totals('after')]).toEqual([40, 40]);
  });

  it('move the extremes: the highest is now another', () => {
    expect(sampleFlags(amendedEntrants(moderation), 15).indexOf('add highest')).toBe(38);
    expect(moderation.advice.flags.indexOf('add highest')).toBe(39);
    expect(amendedExtremesWords(amendedExtremes(moderation))).toBe(
      'On the amended marks the highest is 39 and the lowest above zero 1. The sample stays as it was sent: it is checked for the highest and lowest when marks are first entered (CG).',
    );
  });

  it('have no UMS and grades without a conversion of that very series', () => {
    const none = moderationIn({ readings: [classOfSize(20)], series: '2027-06', said: amended({ 'learner 0001': 9 }) });
    const compared = amendmentsOf(none, GRADER);
    expect(compared.grades).toBeUndefined();
    expect(amendmentsSentence(compared, 'C1')).toBe('1 mark changes.');
  });

  it('go to the sheet on demand only: one cell each, never over a formula, nothing where it stands already', () => {
    const readings = [classOf('A', [{ mark: 30 }, { mark: '=5+5' }, { mark: 25 }, { mark: 24 }])];
    const plan = markEdits(
      moderationIn({
        readings,
        said: amended({ 'learner 0001': 29, 'learner 0002': 3, 'learner 0003': 25, 'learner 0004': 20 }),
      }).learners,
    );
    expect(plan.cells).toBe(2);
    expect(plan.formulas.map(({ id }) => id)).toEqual(['learner 0002']);
    expect(plan.edits).toEqual([
      { kind: 'cells', sheet: 'A', row: 1, column: 2, before: [[30]], after: [[29]] },
      { kind: 'cells', sheet: 'A', row: 4, column: 2, before: [[24]], after: [[20]] },
    ]);
  });
});

describe('The stress test', () => {
  const moderation: Moderation = moderationIn({ readings: [classOfSize(40)] });
  const conversion = figures.find({ subject: 'DIT', component: 'C1', series: '2025-06' });
  if (!conversion.ok) throw new Error('no table');
  const simulated = (change: Parameters<typeof simulationOf>[1]): readonly number[] =>
    simulationOf(moderation, change, conversion.value, GRADER).changed.map(({ after }) => after.mark);

  it('changes nothing by nothing', () => {
    expect(simulated({ kind: 'flat', by: 0 })).toEqual([]);
  });

  it('is held at 0 and at the maximum, and keeps the order', () => {
    expect(simulated({ kind: 'flat', by: -3 }).slice(0, 5)).toEqual([0, 0, 0, 1, 2]);
    expect(simulated({ kind: 'bands', bands: [{ from: 0, to: 20, by: 5 }] })).toEqual(
      Array.from({ length: 24 }, (_, index) => Math.min(6 + index, 25)),
    );
  });

  it('uses the conversion chosen for it and counts the grades that change', () => {
    const { grades, gradesChanged } = simulationOf(moderation, { kind: 'flat', by: -60 }, conversion.value, GRADER);
    expect(grades?.find(({ grade }) => grade === 'U')?.after).toBe(40);
    expect(gradesChanged).toBe(40 - (grades?.find(({ grade }) => grade === 'U')?.before ?? 0));
  });
});

describe('The text for the exams officer', () => {
  it('names candidate numbers only, and marks only when asked', () => {
    const moderation = moderationIn({
      readings: [
        classOf(
          'A',
          [
            { mark: 'X', tick: 'Yes' },
            ...Array.from({ length: 20 }, (_, index) => ({ mark: 20 + index, tick: index < 2 ? 'Yes' : null })),
          ],
          true,
        ),
      ],
    });
    expect(officerText(moderation, false)).toBe(
      [
        'Digital Information Technology C1, December 2025/January 2026 (2026-01)',
        'Cohort: 21 entered. Sample: 15.',
        'Highest mark: not in the sample. Lowest mark above zero: in the sample.',
        'Add (highest mark): 0021',
        'Replace 0001 (absent): 0011 or 0010',
        'In the sample (2): 0002, 0003',
      ].join('\n'),
    );
    expect(officerText(moderation, true)).toContain('In the sample (2): 0002 (20), 0003 (21)');
    expect(officerText(moderation, true)).not.toContain('LEARNER');
  });
});
