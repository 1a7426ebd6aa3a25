import {
  answered,
  COMPONENTS,
  hasMark,
  pointsFor,
  qualificationGradeFor,
  readMark,
  totalUms,
  umsFor,
  type Answer,
  type CellInput,
  type ComponentId,
  type QualificationGrade,
  type RawMark,
  type Result,
  type Ums,
} from '../../rules';
import { POINTS } from '../../reference/points/points';
import type { Figures } from '../tables/figures';
import type { HeldConversion } from '../tables/chosenConversions';
import type { Problem } from '../wording/problem';
import { conversionGiven } from './conversionGiven';

/** One component's part in an award. */
export interface AwardPart {
  readonly mark: RawMark;
  readonly ums: Ums;
  readonly conversion: HeldConversion;
}

/** What a learner's three marks come to, and how. */
export interface Award {
  readonly parts: readonly AwardPart[];
  readonly total: Ums;
  readonly grade: QualificationGrade;
  readonly points: number;
}

/** One learner's marks and the series of each, in the order C1, C2, C3. */
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

/**
 * Total, grade and points from three raw marks. An impossible mark is named first, then a blank or absent one leaves the
 * award open (undefined), then a table may be missing (UMS-6, SCALE-1, PTS-1).
 */
export const awardOf = (cells: AwardCells, figures: Figures): Answer<Award | undefined, Problem> => {
  const given = COMPONENTS.map((component, index) => partOf(component, index, cells, figures));
  for (const { mark } of given) if (!mark.ok) return mark;
  if (given.some(({ mark }) => mark.ok && !hasMark(mark.value))) return answered(undefined);
  const parts: AwardPart[] = [];
  for (const { mark, conversion } of given) {
    if (!mark.ok || !hasMark(mark.value)) continue;
    const part = counted(mark.value, conversion);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const [c1, c2, c3] = parts;
  const total = totalUms(c1?.ums ?? 'blank', c2?.ums ?? 'blank', c3?.ums ?? 'blank');
  if (!total.ok) return total;
  const scale = figures.scaleFor(c1?.conversion.subject);
  if (!scale.ok) return scale;
  const grade = qualificationGradeFor(total.value, scale.value);
  return answered({ parts, total: total.value, grade, points: pointsFor(grade, POINTS) });
};
