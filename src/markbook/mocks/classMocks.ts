import {
  componentGradeFor,
  hasMark,
  tally,
  type ComponentId,
  type Conversion,
  type GradeCode,
  type GradeCount,
  type Scale,
} from '../../rules';
import type { ChosenSeries } from '../grades';
import type { Figures } from '../tables';
import type { TrackerReading } from '../tracker';
import { learnerMock, type LearnerMock } from './learnerMock';
import { isMock, mockParts, type MockPart } from './mockParts';
import { isUms, umsUnder } from './mockResult';
import { mockWays, type MockWay } from './mockWays';
import type { MockWish } from './mockWish';

/** How far one component's mock is marked: four different states, never added together. */
export interface MockCounts {
  readonly component: ComponentId;
  readonly marked: number;
  readonly absent: number;
  readonly blank: number;
  readonly unreadable: number;
}

/** A component's grades in the class if its marks had been sat in a series; highest first. */
export interface UnderOneSeries {
  readonly conversion: Conversion;
  readonly counts: readonly GradeCount[];
  /** Learners whose mark is above that series' maximum: they are in no count. */
  readonly above: number;
}

/** Qualification grades in the class under one way to read the mock. */
export interface UnderOneWay {
  readonly way: MockWay;
  readonly counts: readonly GradeCount[];
}

/** A class's mock: every learner under every series, and the counts side by side. */
export interface ClassMocks {
  /** One for each of the subject's components. */
  readonly parts: readonly MockPart[];
  readonly mocks: readonly MockPart[];
  readonly ways: readonly MockWay[];
  readonly learners: readonly LearnerMock[];
  readonly counts: readonly MockCounts[];
  readonly distributions: ReadonlyMap<ComponentId, readonly UnderOneSeries[]>;
  /** Empty while nobody has UMS in all components. */
  readonly qualification: readonly UnderOneWay[];
}

const countsOf = (learners: readonly LearnerMock[], { component }: MockPart): MockCounts => {
  const marks = learners.flatMap(({ results }) => results[component]?.mark ?? []);
  const count = (is: (mark: (typeof marks)[number]) => boolean): number => marks.filter(is).length;
  return {
    component,
    marked: count((mark) => mark.ok && hasMark(mark.value)),
    absent: count((mark) => mark.ok && mark.value === 'X'),
    blank: count((mark) => mark.ok && mark.value === 'blank'),
    unreadable: count((mark) => !mark.ok),
  };
};

/** Components have no L2D*: its line is left out. */
const componentTally = (grades: readonly GradeCode[]): readonly GradeCount[] =>
  tally(grades).filter(({ grade }) => grade !== 'L2D*');

const distributionOf = (
  learners: readonly LearnerMock[],
  { component, held }: MockPart,
  scale: Scale,
): readonly UnderOneSeries[] =>
  held
    .map((conversion): UnderOneSeries => {
      const under = learners.flatMap(({ results }) => {
        const result = results[component];
        return result === undefined ? [] : [umsUnder(result, conversion)];
      });
      return {
        conversion,
        counts: componentTally(under.filter(isUms).map((ums) => componentGradeFor(ums, component, scale))),
        above: under.filter((each) => each === 'above maximum').length,
      };
    })
    .reverse();

/** Works out a class's mock from its sheet, the figures held and what the teacher chose (WHATIF-2). */
export const classMocks = (
  reading: TrackerReading,
  given: { readonly figures: Figures; readonly live: ChosenSeries; readonly wish: MockWish },
  scale: Scale,
): ClassMocks => {
  const parts = mockParts(reading, given);
  const mocks = parts.filter(isMock);
  const ways = mockWays(parts);
  const learners = reading.learners.map((learner) => learnerMock(learner, parts, ways, scale));
  const totals = ways.map((way, index) => ({
    way,
    counts: tally(learners.flatMap(({ ways: own }) => own[index]?.grade ?? [])),
  }));
  return {
    parts,
    mocks,
    ways,
    learners,
    counts: mocks.map((part) => countsOf(learners, part)),
    distributions: new Map(mocks.map((part) => [part.component, distributionOf(learners, part, scale)])),
    qualification: totals.some(({ counts }) => counts.some(({ count }) => count > 0)) ? totals : [],
  };
};
