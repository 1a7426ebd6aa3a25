import {
  componentGradeFor,
  hasMark,
  readMark,
  umsFor,
  umsRange,
  type Answer,
  type ComponentGrade,
  type Conversion,
  type MarkProblem,
  type NoRange,
  type RawMark,
  type Result,
  type Scale,
  type Ums,
  type UmsRange,
} from '../../rules';
import type { Learner, LearnerCell } from '../tracker';
import type { MockPart } from './mockParts';

/** What a learner's cell is worth under one conversion: UMS, absent, blank, or a mark that series can't be used for. */
export type UmsUnder = Ums | 'X' | 'blank' | 'above maximum' | 'unreadable';

/** One component of one learner's mock: what the cell says, and what it was worth in the series used (WHATIF-2). */
export interface MockResult {
  readonly part: MockPart;
  readonly mark: Answer<Result<RawMark>, MarkProblem>;
  readonly cell?: LearnerCell;
  /** Only for a mark; refused where it is above every maximum, or no series is held. */
  readonly range?: Answer<UmsRange, NoRange>;
  /** The component grades of the lowest and the highest of it. */
  readonly grades?: readonly [lowest: ComponentGrade, highest: ComponentGrade];
}

/** Reads a learner's cell for a component. A mark is judged against each series' own maximum, never cut down. */
export const mockResult = (learner: Learner, part: MockPart, scale: Scale): MockResult => {
  const cell = part.column === undefined ? undefined : learner.cells.get(part.column.role);
  const mark = readMark(cell?.value ?? null);
  const range = mark.ok && hasMark(mark.value) ? umsRange(mark.value, part.used) : undefined;
  const gradeOf = (ums: Ums): ComponentGrade => componentGradeFor(ums, part.component, scale);
  return {
    part,
    mark,
    ...(cell === undefined ? {} : { cell }),
    ...(range === undefined ? {} : { range }),
    ...(range?.ok === true ? { grades: [gradeOf(range.value.lowest), gradeOf(range.value.highest)] } : {}),
  };
};

/** The UMS of a component under one conversion (UMS-4). */
export const umsUnder = ({ mark }: MockResult, conversion: Conversion): UmsUnder => {
  if (!mark.ok) return 'unreadable';
  if (!hasMark(mark.value)) return mark.value;
  const ums = umsFor(mark.value, conversion);
  return ums.ok ? ums.value : 'above maximum';
};

/** True for UMS, 0 included. */
export const isUms = (under: UmsUnder): under is Ums => typeof under === 'number';

/** A component's UMS and grade under one series. */
export interface ResultUnderSeries {
  readonly conversion: Conversion;
  readonly ums: UmsUnder;
  readonly grade?: ComponentGrade;
}

/** UMS and component grade under every series held, newest first. */
export const underEachSeries = (result: MockResult, scale: Scale): readonly ResultUnderSeries[] =>
  result.part.held.map((conversion) => {
    const ums = umsUnder(result, conversion);
    return {
      conversion,
      ums,
      ...(isUms(ums) ? { grade: componentGradeFor(ums, conversion.component, scale) } : {}),
    };
  });
