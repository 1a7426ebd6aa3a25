import { gradedTotalOf, type ComponentId, type QualificationGrade, type Scale, type Ums } from '../../rules';
import type { Learner } from '../tracker';
import type { MockPart } from './mockParts';
import { isUms, mockResult, umsUnder, type MockResult } from './mockResult';
import type { MockWay } from './mockWays';

/** A learner's UMS under one way to read the mock, and the total where all components have UMS (UMS-6). */
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
  const { components } = scale.structure;
  const ums: LearnerWay['ums'] = Object.fromEntries(
    components.flatMap((component) => {
      const [conversion, result] = [way.conversions[component], results[component]];
      const under = conversion === undefined || result === undefined ? 'blank' : umsUnder(result, conversion);
      return isUms(under) ? [[component, under]] : [];
    }),
  );
  const graded = gradedTotalOf(
    components.map((component) => ({ component, result: ums[component] ?? 'blank' })),
    scale,
  );
  return graded.ok ? { way, ums, ...graded.value } : { way, ums };
};

/** Reads one learner's mock in every way, with the rules that grade live marks. */
export const learnerMock = (
  learner: Learner,
  parts: readonly MockPart[],
  ways: readonly MockWay[],
  scale: Scale,
): LearnerMock => {
  const results = Object.fromEntries(parts.map((part) => [part.component, mockResult(learner, part, scale)]));
  return { learner, results, ways: ways.map((way) => underWay(results, way, scale)) };
};
