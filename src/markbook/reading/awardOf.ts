import {
  answered,
  hasMark,
  isBlank,
  pointsFor,
  qualificationGradeFor,
  readMark,
  refused,
  totalUms,
  umsFor,
  type Answer,
  type CellInput,
  type ComponentId,
  type QualificationGrade,
  type RawMark,
  type Result,
  type SubjectCode,
  type Ums,
} from '../../rules';
import { POINTS } from '../../reference/points/points';
import { COMPONENTS, structureFor } from '../../reference/specifications/structures';
import type { Figures } from '../tables/figures';
import type { HeldConversion } from '../tables/chosenConversions';
import type { Problem } from '../wording/problem';
import { conversionGiven } from './conversionGiven';
import { componentNotHeld, readSubject } from './readKey';

/** One component's part in an award. */
export interface AwardPart {
  readonly mark: RawMark;
  readonly ums: Ums;
  readonly conversion: HeldConversion;
}

/** What a learner's marks come to, and how. */
export interface Award {
  readonly parts: readonly AwardPart[];
  readonly total: Ums;
  /** Refused while the scale is only assumed: the sum stands all the same. */
  readonly graded: Answer<{ readonly grade: QualificationGrade; readonly points: number }, Problem>;
}

/** One learner's marks and the series of each, in the order of the components' numbers. */
export interface AwardCells {
  readonly marks: readonly CellInput[];
  readonly series: readonly CellInput[];
  readonly subject: CellInput;
}

interface Part {
  readonly mark: Answer<Result<RawMark>, Problem>;
  readonly conversion: Answer<HeldConversion, Problem>;
}

const partOf = (component: ComponentId, index: number, cells: AwardCells, figures: Figures): Part => {
  const key = { subject: cells.subject, component, series: cells.series[index] ?? null };
  const conversion = conversionGiven(key, figures);
  const mark = readMark(cells.marks[index] ?? null, conversion.ok ? conversion.value : undefined);
  return { mark, conversion };
};

const counted = (mark: RawMark, conversion: Part['conversion']): Answer<AwardPart, Problem> => {
  if (!conversion.ok) return conversion;
  const ums = umsFor(mark, conversion.value);
  return ums.ok ? answered({ mark, ums: ums.value, conversion: conversion.value }) : ums;
};

/** How many columns of marks a subject has; a subject that can't be read is taken for a usual one, and named with each mark. */
export const awardColumns = (subject: CellInput): readonly ComponentId[] => {
  const named = readSubject(subject);
  return structureFor(named.ok ? named.value : undefined).components;
};

/** A mark in a column that the subject has no component for (STR-4). */
const markTooMany = ({ marks }: AwardCells, subject: SubjectCode | undefined): Answer<never, Problem> | undefined => {
  const problems = COMPONENTS.flatMap((component, index) =>
    isBlank(marks[index] ?? null) ? [] : (componentNotHeld(component, subject) ?? []),
  );
  return problems[0] === undefined ? undefined : refused(problems[0]);
};

const awarded = (parts: readonly AwardPart[], figures: Figures): Answer<Award, Problem> => {
  const total = totalUms(parts.map(({ ums, conversion: { component } }) => ({ component, result: ums })));
  if (!total.ok) return total;
  const scale = figures.scaleFor(parts[0]?.conversion.subject);
  if (!scale.ok) return answered({ parts, total: total.value, graded: scale });
  const grade = qualificationGradeFor(total.value, scale.value);
  return answered({ parts, total: total.value, graded: answered({ grade, points: pointsFor(grade, POINTS) }) });
};

/**
 * Total, grade and points from a learner's raw marks. An impossible mark is named first, then a blank or absent one leaves
 * the award open (undefined), then a table may be missing (UMS-6, SCALE-1, PTS-1, STR-4).
 */
export const awardOf = (cells: AwardCells, figures: Figures): Answer<Award | undefined, Problem> => {
  const named = readSubject(cells.subject);
  const tooMany = markTooMany(cells, named.ok ? named.value : undefined);
  if (tooMany !== undefined) return tooMany;
  const given = awardColumns(cells.subject).map((component, index) => partOf(component, index, cells, figures));
  for (const { mark } of given) if (!mark.ok) return mark;
  if (given.some(({ mark }) => mark.ok && !hasMark(mark.value))) return answered(undefined);
  const parts: AwardPart[] = [];
  for (const { mark, conversion } of given) {
    if (!mark.ok || !hasMark(mark.value)) continue;
    const part = counted(mark.value, conversion);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return awarded(parts, figures);
};
