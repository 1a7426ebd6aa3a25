import {
  asUms,
  componentScale,
  gapTo,
  GRADES,
  neededMarks,
  type ComponentId,
  type Conversion,
  type GradeCode,
  type RawMark,
  type Scale,
  type Ums,
} from '../../rules';
import type { LearnerMock, LearnerWay } from './learnerMock';

/** The fewest raw marks for one grade, under the ways to read the mock that were looked at. */
export interface NeededRange {
  readonly grade: GradeCode;
  /** Absent when it is out of reach in every way. */
  readonly least?: RawMark;
  readonly most?: RawMark;
  /** In how many of the ways it can be reached. */
  readonly reachedIn: number;
  readonly ways: number;
}

/** What the real sitting of a component needs, the others as they are. */
export interface NeedsOn {
  readonly kind: 'one component';
  readonly component: ComponentId;
  /** Absent until the teacher has chosen it. */
  readonly conversion?: Conversion;
  readonly grades: readonly NeededRange[];
}

/** UMS that two components to come need between them; `least` and `most` under the ways to read the mock. */
export interface NeedsTogether {
  readonly kind: 'together';
  readonly components: readonly ComponentId[];
  readonly grades: readonly {
    readonly grade: GradeCode;
    readonly least: Ums;
    readonly most: Ums;
    readonly isReachable: boolean;
  }[];
}

export type MockNeeds = NeedsOn | NeedsTogether;

const WORTH_REACHING = GRADES.filter((grade) => grade !== 'U');

const knownBeside = ({ ums }: LearnerWay, component: ComponentId, { structure }: Scale): Ums | undefined => {
  const others = structure.components.filter((other) => other !== component);
  const known = others.flatMap((other) => ums[other] ?? []);
  return known.length < others.length ? undefined : asUms(known.reduce((sum, each) => sum + each, 0));
};

const neededRanges = (known: readonly Ums[], conversion: Conversion, scale: Scale): readonly NeededRange[] => {
  const byWay = known.map((ums) => neededMarks(ums, conversion, scale));
  return WORTH_REACHING.map((grade) => {
    const marks = byWay
      .flatMap((needed) => needed.find((each) => each.grade === grade)?.mark ?? [])
      .sort((a, b) => a - b);
    const [least, most] = [marks[0], marks.at(-1)];
    return {
      grade,
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
      reachedIn: marks.length,
      ways: known.length,
    };
  });
};

const togetherFor = ({ ways }: LearnerMock, scale: Scale): readonly NeedsTogether[] => {
  const [first] = ways;
  const { components } = scale.structure;
  const known = components.filter((component) => first?.ums[component] !== undefined);
  const open = components.filter((component) => !known.includes(component));
  const [only] = known;
  if (only === undefined || open.length !== 2) return [];
  const sums = ways.flatMap(({ ums }) => ums[only] ?? []);
  const possible = open.reduce((sum, component) => sum + componentScale(scale, component).max, 0);
  const grades = WORTH_REACHING.map((grade) => {
    const gaps = sums.map((ums) => gapTo(ums, grade, scale)).sort((a, b) => a - b);
    const least = gaps[0] ?? asUms(0);
    return { grade, least, most: gaps.at(-1) ?? least, isReachable: least <= possible };
  });
  return [{ kind: 'together', components: open, grades }];
};

/**
 * What a learner needs on what remains (WHATIF-1): on each component without a live mark, the others as they are; with
 * two still open, the UMS they need together. Raw marks only under a conversion that the teacher chose.
 */
export const mockNeeds = (mock: LearnerMock, scale: Scale): readonly MockNeeds[] => {
  const single = scale.structure.components.flatMap((component): readonly NeedsOn[] => {
    const part = mock.results[component]?.part;
    if (part === undefined || part.from === 'live') return [];
    const known = mock.ways.flatMap((way) => knownBeside(way, component, scale) ?? []);
    if (known.length === 0) return [];
    const { needed: conversion } = part;
    if (conversion === undefined) return [{ kind: 'one component', component, grades: [] }];
    return [{ kind: 'one component', component, conversion, grades: neededRanges(known, conversion, scale) }];
  });
  return single.length > 0 ? single : togetherFor(mock, scale);
};
