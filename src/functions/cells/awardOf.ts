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
import type { Figures } from '../../markbook/tables/figures';
import type { HeldConversion } from '../../markbook/tables/chosenConversions';
import type { Problem } from '../../markbook/wording/problem';
import { conversionGiven } from './conversionGiven';

/** What a learner's three marks come to. */
export interface Award {
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
  readonly component: ComponentId;
  readonly mark: Answer<Result<RawMark>, Problem>;
  readonly conversion: Answer<HeldConversion, Problem>;
}

const partOf = (component: ComponentId, index: number, cells: AwardCells, figures: Figures): Part => {
  const key = { subject: cells.subject, component, series: cells.series[index] ?? null };
  const conversion = conversionGiven(key, figures);
  const mark = readMark(cells.marks[index] ?? null, conversion.ok ? conversion.value : undefined);
  return { component, mark, conversion };
};

const umsOf = ({ mark, conversion }: Part): Answer<Result<Ums>, Problem> => {
  if (!mark.ok) return mark;
  if (!hasMark(mark.value)) return answered(mark.value);
  return conversion.ok ? umsFor(mark.value, conversion.value) : conversion;
};

/**
 * Total, grade and points from three raw marks. An impossible mark is named first, then a blank or absent one leaves the
 * award open (undefined), then a table may be missing (UMS-6, SCALE-1, PTS-1).
 */
export const awardOf = (cells: AwardCells, figures: Figures): Answer<Award | undefined, Problem> => {
  const parts = COMPONENTS.map((component, index) => partOf(component, index, cells, figures));
  for (const { mark } of parts) if (!mark.ok) return mark;
  if (parts.some(({ mark }) => mark.ok && !hasMark(mark.value))) return answered(undefined);
  const ums: Result<Ums>[] = [];
  for (const part of parts) {
    const each = umsOf(part);
    if (!each.ok) return each;
    ums.push(each.value);
  }
  const [c1 = 'blank', c2 = 'blank', c3 = 'blank'] = ums;
  const total = totalUms(c1, c2, c3);
  if (!total.ok) return total;
  const scale = figures.scaleFor(parts.flatMap(({ conversion }) => (conversion.ok ? conversion.value.subject : []))[0]);
  if (!scale.ok) return scale;
  const grade = qualificationGradeFor(total.value, scale.value);
  return answered({ total: total.value, grade, points: pointsFor(grade, POINTS) });
};
