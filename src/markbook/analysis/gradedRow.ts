import {
  hasMark,
  readAbsence,
  readMark,
  type Answer,
  type Award,
  type CellInput,
  type ComponentId,
  type Scale,
  type Ums,
} from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';
import { type AwardCells, awardColumns, type AwardOfMarks, awardsOf, conversionGiven } from '../functions';
import { remembered } from '../keys';
import type { Figures } from '../tables';
import type { Problem } from '../wording';

/** One learner as a list has it: marks and the series of each, in the order of the components' numbers. */
export interface LearnerRow extends AwardCells {
  readonly subject: CellInput;
}

/** A row that grades nobody and says why; a total may stand where only the scale is missing. */
export interface RefusedRow {
  readonly state: 'refused';
  readonly problem: Problem;
  /** Whose mark or series it is, where one is at fault. */
  readonly component: ComponentId | undefined;
  readonly total: Ums | undefined;
}

/** What a row comes to: an award, or nothing yet for an absence or a blank (never 0), or why it can't be read (UMS-4, UMS-6). */
export type GradedRow =
  | (Award & {
      readonly state: 'graded';
      /** True when a conversion used is known by its boundaries only (UMS-2). */
      readonly isEstimated: boolean;
      readonly scale: Scale['status'];
    })
  | { readonly state: 'absent' | 'blank' }
  | RefusedRow;

const refusedRow = (problem: Problem, component: ComponentId | undefined, total?: Ums): RefusedRow => ({
  state: 'refused',
  problem,
  component,
  total,
});

/** Which component a problem of a row is of: the one it names, else the first whose mark or conversion has such a problem. */
const componentAtFault = (
  { subject, marks, series }: LearnerRow,
  problem: Problem,
  figures: Figures,
): ComponentId | undefined => {
  if ('component' in problem.facts) return problem.facts.component;
  return awardColumns(subject).find((component, index) => {
    const key = { subject, component, series: series[index] ?? null };
    const conversion = conversionGiven(key, figures);
    const mark = readMark(marks[index] ?? null, conversion.ok ? conversion.value : undefined);
    const own: Answer<unknown, Problem> = mark.ok && hasMark(mark.value) ? conversion : mark;
    return !own.ok && own.problems[0].code === problem.code;
  });
};

const isAbsent = ({ marks }: LearnerRow): boolean =>
  COMPONENTS.some((_, index) => readAbsence(marks[index] ?? null) === 'X');

const rowOf = ({ award, total, parts, scale }: AwardOfMarks): GradedRow => {
  if (!scale.ok) return refusedRow(scale.problems[0], undefined, total);
  if (!award.ok) return refusedRow(award.problems[0], undefined, total);
  const isEstimated = parts.some(({ conversion }) => conversion.status === 'estimated');
  return { state: 'graded', ...award.value, isEstimated, scale: scale.value.status };
};

/**
 * Grades rows of a list by the school's own tables, as BTEC.AWARD does: the same code answers (UMS-1..4, UMS-6, SCALE-1, PTS-1,
 * STR-4). What rows have in common is read once.
 */
export const graderFor = (figures: Figures): ((row: LearnerRow) => GradedRow) => {
  const awardIn = remembered((subject) => awardsOf(subject, figures));
  return (row) => {
    const found = awardIn(row.subject)(row);
    if (!found.ok) return refusedRow(found.problems[0], componentAtFault(row, found.problems[0], figures));
    return found.value === undefined ? { state: isAbsent(row) ? 'absent' : 'blank' } : rowOf(found.value);
  };
};
