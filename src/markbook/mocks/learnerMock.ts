import {
  COMPONENTS,
  qualificationGradeFor,
  totalUms,
  type ComponentId,
  type QualificationGrade,
  type Scale,
  type Ums,
} from '../../rules';
import type { Learner } from '../tracker/learner';
import type { MockPart } from './mockParts';
import { isUms, mockResult, umsUnder, type MockResult } from './mockResult';
import type { MockWay } from './mockWays';

/** A learner's UMS under one way to read the mock, and the total where all three components have UMS (UMS-6). */
export interface LearnerWay {
  readonly way: MockWay;
  readonly ums: Readonly<Partial<Record<ComponentId, Ums>>>;
  readonly total?: Ums;
  readonly grade?: QualificationGrade;
}

/** One learner's mock. */
export interface LearnerMock {
  readonly learner: Learner;
  readonly results: Readonly<Record<ComponentId, MockResult>>;
  readonly ways: readonly LearnerWay[];
}

const underWay = (results: LearnerMock['results'], way: MockWay, scale: Scale): LearnerWay => {
  const ums = Object.fromEntries(
    COMPONENTS.flatMap((component) => {
      const conversion = way.conversions[component];
      const under = conversion === undefined ? 'blank' : umsUnder(results[component], conversion);
      return isUms(under) ? [[component, under]] : [];
    }),
  ) as LearnerWay['ums'];
  const total = totalUms(ums.C1 ?? 'blank', ums.C2 ?? 'blank', ums.C3 ?? 'blank');
  if (!total.ok) return { way, ums };
  return { way, ums, total: total.value, grade: qualificationGradeFor(total.value, scale) };
};

/** Reads one learner's mock in every way, with the rules that grade live marks. */
export const learnerMock = (
  learner: Learner,
  parts: Readonly<Record<ComponentId, MockPart>>,
  ways: readonly MockWay[],
  scale: Scale,
): LearnerMock => {
  const results = {
    C1: mockResult(learner, parts.C1),
    C2: mockResult(learner, parts.C2),
    C3: mockResult(learner, parts.C3),
  };
  return { learner, results, ways: ways.map((way) => underWay(results, way, scale)) };
};
