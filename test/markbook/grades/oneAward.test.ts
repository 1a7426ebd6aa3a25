import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { awardAnswers } from '../../../src/markbook/functions/answers/award';
import { outcomeAnswers } from '../../../src/markbook/functions/answers/outcome';
import type { Answers } from '../../../src/markbook/functions/call/cellAnswer';
import { gradedLearner } from '../../../src/markbook/grades/gradedLearner';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { POINTS } from '../../../src/reference/points/points';
import { hasMark, type CellInput, type Conversion } from '../../../src/rules';
import { asRawMark } from '../../../src/rules/terms/units';
import { gradeUnderShift } from '../../../src/rules/whatif/learnerMarks';
import { law } from '../../law';
import { SCALE } from '../../usualScale';
import { FIGURES, mockOf } from '../mocks/mockClass';
import { sheetOf, TRACKER } from './classOf';

const conversion = (component: 'C1' | 'C2' | 'C3'): Conversion => {
  const held = FIGURES.find({ subject: 'DIT', component, series: '2024-06' });
  if (!held.ok) throw new Error(`No table for ${component}`);
  return held.value;
};
const conversions = { C1: conversion('C1'), C2: conversion('C2'), C3: conversion('C3') };

type Marks = readonly [CellInput, CellInput, CellInput];

const graded = ([c1, c2, c3]: Marks) => {
  const sheet = sheetOf([
    ['Name', 'C1', 'C2', 'C3'],
    ['Ada', c1, c2, c3],
  ]);
  const [learner] = readTracker(TRACKER, sheet).learners;
  if (learner === undefined) throw new Error('The class has no learner.');
  return gradedLearner(learner, conversions, SCALE, POINTS);
};

const shown = ({ columns, at }: Answers<unknown>): readonly unknown[] =>
  Array.from({ length: columns }, (_, column) => {
    const answer = at(0, column);
    return answer.kind === 'value' ? answer.value : answer.kind;
  });

const mark: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
  fc.constantFrom<CellInput>('X', ''),
);

describe('three marks come to the same award wherever it is worked out', () => {
  law([fc.tuple(mark, mark, mark)])('in AWARD, on Grades, in a mock, in what-if and on a certificate', (marks) => {
    const { award, results } = graded(marks);
    expect(shown(awardAnswers({ marks: [marks], subject: 'DIT', series: '2024-06', part: null }, FIGURES))).toEqual(
      award === undefined ? ['', '', ''] : [award.total, award.grade, award.points],
    );

    const [mocked] = mockOf([['Ada', marks[0], marks[1], '', marks[2]]], { series: { C3: '2024-06' } }).learners;
    expect([mocked?.ways[0]?.total, mocked?.ways[0]?.grade]).toEqual([award?.total, award?.grade]);

    const sittings = Object.entries(results).map(([component, { ums }]) => {
      const result = ums !== undefined && hasMark(ums) ? ums : ums === 'X' ? 'X' : '';
      return [component, '2024-06', result, component === 'C3' ? 'Yes' : ''];
    });
    const certificate = shown(outcomeAnswers({ sittings, subject: 'DIT', claimed: null }, FIGURES));
    expect(certificate.slice(0, 2)).toEqual([award?.total ?? '', award?.grade ?? '']);

    const raw = marks.map((each) => (typeof each === 'number' ? asRawMark(each) : undefined));
    const [C1, C2, C3] = raw;
    if (C1 === undefined || C2 === undefined || C3 === undefined) return;
    expect(gradeUnderShift({ C1, C2, C3 }, conversions, SCALE)).toBe(award?.grade);
  });
});
