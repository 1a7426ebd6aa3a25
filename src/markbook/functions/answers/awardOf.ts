import {
  answered,
  awardFor,
  hasMark,
  isBlank,
  readMark,
  refused,
  totalUms,
  umsFor,
  type Answer,
  type Award,
  type CellInput,
  type ComponentId,
  type RawMark,
  type Result,
  type Scale,
  type SubjectCode,
  type Ums,
} from '../../../rules';
import { POINTS } from '../../../reference/points/points';
import { COMPONENTS, structureFor } from '../../../reference/specifications/structures';
import type { Figures, HeldConversion } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { conversionGiven } from './conversionGiven';
import { componentNotHeld, type KeyCells, readSubject, remembered } from '../../keys';

/** One component's part in an award. */
export interface AwardPart {
  readonly component: ComponentId;
  readonly mark: RawMark;
  readonly result: Ums;
  readonly conversion: HeldConversion;
}

/** What a learner's marks come to, and how. */
export interface AwardOfMarks {
  readonly parts: readonly AwardPart[];
  readonly total: Ums;
  /** Refused while the scale grades nobody yet: the sum stands all the same. */
  readonly award: Answer<Award, AnswerProblem>;
  readonly scale: Answer<Scale, AnswerProblem>;
}

/** One learner's marks and the series of each, in the order of the components' numbers. */
export interface AwardCells {
  readonly marks: readonly CellInput[];
  readonly series: readonly CellInput[];
}

/** What one cell of marks comes to: the mark, and its part in an award where it is one. */
interface Counted {
  readonly mark: Answer<Result<RawMark>, AnswerProblem>;
  readonly part: Answer<AwardPart, AnswerProblem> | undefined;
}

const partOf = (mark: RawMark, conversion: Answer<HeldConversion, AnswerProblem>): Answer<AwardPart, AnswerProblem> => {
  if (!conversion.ok) return conversion;
  const ums = umsFor(mark, conversion.value);
  return ums.ok
    ? answered({ component: conversion.value.component, mark, result: ums.value, conversion: conversion.value })
    : ums;
};

/** Reads the marks of a component against its conversion. */
const countedIn = (key: KeyCells, figures: Figures): ((cell: CellInput) => Counted) => {
  const conversion = conversionGiven(key, figures);
  return remembered((cell) => {
    const mark = readMark(cell, conversion.ok ? conversion.value : undefined);
    return { mark, part: mark.ok && hasMark(mark.value) ? partOf(mark.value, conversion) : undefined };
  });
};

/** How many columns of marks a subject has; a subject that can't be read is taken for a usual one, and named with each mark. */
export const awardColumns = (subject: CellInput): readonly ComponentId[] => {
  const named = readSubject(subject);
  return structureFor(named.ok ? named.value : undefined).components;
};

/** Says of a row of marks that there is one in a column that the subject has no component for (STR-4). */
const marksTooMany = (
  subject: SubjectCode | undefined,
): ((marks: readonly CellInput[]) => Answer<never, AnswerProblem> | undefined) => {
  const notHeld = COMPONENTS.flatMap((component, index) => {
    const problem = componentNotHeld(component, subject);
    return problem === undefined ? [] : [{ problem, index }];
  });
  return (marks) => {
    const found = notHeld.find(({ index }) => !isBlank(marks[index] ?? null));
    return found === undefined ? undefined : refused(found.problem);
  };
};

/** Adds up a learner's parts; a scale that grades nobody yet leaves the sum. */
const addedUp = (
  parts: readonly AwardPart[],
  scale: Answer<Scale, AnswerProblem>,
): Answer<AwardOfMarks, AnswerProblem> => {
  if (!scale.ok) {
    const total = totalUms(parts);
    return total.ok ? answered({ parts, total: total.value, award: scale, scale }) : total;
  }
  const award = awardFor(parts, scale.value, POINTS);
  return award.ok ? answered({ parts, total: award.value.total, award, scale }) : award;
};

/**
 * Total, grade and points from a learner's raw marks. An impossible mark is named first, then a blank or absent one leaves
 * the award open (undefined), then a table may be missing (UMS-6, SCALE-1, PTS-1, STR-4). What many learners have in common
 * is read once.
 */
export const awardsOf = (
  subject: CellInput,
  figures: Figures,
): ((cells: AwardCells) => Answer<AwardOfMarks | undefined, AnswerProblem>) => {
  const named = readSubject(subject);
  const code = named.ok ? named.value : undefined;
  const tooManyIn = marksTooMany(code);
  const columns = awardColumns(subject).map((component) =>
    remembered((series) => countedIn({ subject, component, series }, figures)),
  );
  const scale = figures.scaleFor(code);
  return ({ marks, series }) => {
    const tooMany = tooManyIn(marks);
    if (tooMany !== undefined) return tooMany;
    const given = columns.map((countedAs, index) => countedAs(series[index] ?? null)(marks[index] ?? null));
    for (const { mark } of given) if (!mark.ok) return mark;
    const parts: AwardPart[] = [];
    for (const { part } of given) {
      if (part === undefined) return answered(undefined);
      if (part.ok) parts.push(part.value);
    }
    for (const { part } of given) if (part?.ok === false) return part;
    return addedUp(parts, scale);
  };
};
