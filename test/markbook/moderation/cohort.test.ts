import { describe, expect, it } from 'vitest';
import { classesOfCohort, withCohort } from '../../../src/markbook/moderation/cohortTrackers';
import { officerNumber } from '../../../src/markbook/moderation/cohort';
import { classOf, cohortIn, moderationIn, trackerNamed } from './cohorts';

describe('The cohort of several classes', () => {
  it('counts everyone of all classes', () => {
    const a = classOf('A', [
      { number: '0001', mark: 30 },
      { number: '0002', mark: 'X' },
    ]);
    const b = classOf('B', [{ number: '0003', mark: 10 }]);
    expect(moderationIn({ readings: [a, b] }).advice.cohort).toBe(3);
  });

  it('counts a learner who stands in two classes once, by the first, and says where the marks differ', () => {
    const a = classOf('A', [{ number: '0001', name: 'ABARA: Aisha', mark: 30 }]);
    const b = classOf('B', [
      { number: '0001', name: 'Aisha ABARA', mark: 31 },
      { number: '0002', mark: 10 },
    ]);
    const { learners, inTwo } = cohortIn([a, b]);
    expect(learners.map(({ id }) => id)).toEqual(['learner 0001', 'learner 0002']);
    expect(inTwo.map(({ sheet, cell, doMarksDiffer }) => [sheet, cell.cell, doMarksDiffer])).toEqual([
      ['B', 'C2', true],
    ]);
  });

  it('takes one candidate number with two names for two people, for whom no tick can be kept', () => {
    const a = classOf('A', [{ number: '0001', name: 'ABARA: Aisha', mark: 30 }]);
    const b = classOf('B', [{ number: '0001', name: 'BAINES: Lena', mark: 31 }]);
    const { learners, inTwo } = cohortIn([a, b]);
    expect(learners.map(({ key }) => key)).toEqual([undefined, undefined]);
    expect(inTwo).toEqual([]);
  });

  it('does not merge two rows of one class', () => {
    const { learners } = cohortIn([
      classOf('A', [
        { number: '0001', mark: 1 },
        { number: '0001', mark: 1 },
      ]),
    ]);
    expect(learners.map(({ key }) => key)).toEqual([undefined, undefined]);
  });

  it('names a learner by number, else by row, never by name', () => {
    const { learners } = cohortIn([
      classOf('A', [
        { number: '0007', mark: 1 },
        { number: '', mark: 1 },
      ]),
    ]);
    expect(learners.map(officerNumber)).toEqual(['0007', 'row 3']);
  });
});

describe('Which classes belong to a cohort', () => {
  const [a, b, other] = [trackerNamed('A'), trackerNamed('B'), { ...trackerNamed('H'), subject: 'HSC' as const }];
  const isIn = (all: Parameters<typeof classesOfCohort>[1]): unknown[] =>
    classesOfCohort(a, all, 'C1', '2026-01').map(({ tracker, isIn: belongs }) => [tracker.id, belongs]);

  it('is all of the subject, the one in hand first', () => {
    expect(isIn([b, other, a])).toEqual([
      ['A', true],
      ['B', true],
    ]);
  });

  it('leaves out a class whose marks are of another series', () => {
    const june = { ...b, series: { C1: '2026-06' as const } };
    expect(isIn([a, june])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    expect(isIn([a, { ...june, sending: { C1: { series: '2026-01' as const } } }])).toEqual([
      ['A', true],
      ['B', true],
    ]);
  });

  it('follows the teacher’s word, for that component and series only', () => {
    expect(isIn([a, withCohort(b, 'C1', '2026-01', false)])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    expect(isIn([a, withCohort(b, 'C2', '2026-01', false)])).toEqual([
      ['A', true],
      ['B', true],
    ]);
    const back = withCohort({ ...b, series: { C1: '2026-06' } }, 'C1', '2026-01', true);
    expect(isIn([a, back])).toEqual([
      ['A', true],
      ['B', true],
    ]);
  });
});
