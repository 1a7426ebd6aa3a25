import type { ComponentConversions, ComponentId, Conversion, LearnerMarks } from '../../../src/rules';
import { asRawMark } from '../../../src/rules/terms/units';

const straight = (component: ComponentId, max: number, each: number): Conversion => ({
  subject: 'DIT',
  component,
  series: '2026-06',
  max,
  ums: Array.from({ length: max + 1 }, (_, raw) => raw * each),
  status: 'illustrative',
  contradicted: false,
  source: 'Invented figures',
  added: '2026-11-21',
  basis: { kind: 'table' },
});

/** Assignments out of 30 with three UMS for each mark, and a paper out of 60 with two. */
export const STRAIGHT: ComponentConversions = {
  C1: straight('C1', 30, 3),
  C2: straight('C2', 30, 3),
  C3: straight('C3', 60, 2),
};

/** One learner's raw marks. */
export const marksOf = (C1: number, C2: number, C3: number): LearnerMarks => ({
  C1: asRawMark(C1),
  C2: asRawMark(C2),
  C3: asRawMark(C3),
});
