import { answered, refused, together, type Answer } from '../terms/answer';
import { BOUNDARY_GRADES, QUALIFICATION_BOUNDARY_GRADES, type BoundaryGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import { readScalePart, type GivenScalePart } from './readScalePart';
import type { ScaleProblem } from './scaleProblem';

/** A scale as a teacher confirmed or typed it. */
export interface GivenScale {
  readonly internal: GivenScalePart<BoundaryGrade>;
  readonly external: GivenScalePart<BoundaryGrade>;
  readonly qualification: GivenScalePart<BoundaryGrade | 'L2D*'>;
  readonly status: Scale['status'];
  readonly source: string;
  readonly checkedBy?: string;
  readonly checkedOn?: string;
}

/** Makes a scale of typed figures, or says everything that is wrong: figures, sums, the external's share in per cent (SCALE-3). */
export const compileScale = (given: GivenScale, leastExternalPercent: number): Answer<Scale, ScaleProblem> => {
  const parts = together(
    readScalePart('internal', BOUNDARY_GRADES, given.internal),
    readScalePart('external', BOUNDARY_GRADES, given.external),
    readScalePart('qualification', QUALIFICATION_BOUNDARY_GRADES, given.qualification),
  );
  if (!parts.ok) return parts;
  const [internal, external, qualification] = parts.value;
  const [first, ...rest] = faultsOfWhole(internal.max, external.max, qualification.max, leastExternalPercent);
  return first === undefined ? answered({ ...given, internal, external, qualification }) : refused(first, ...rest);
};

const faultsOfWhole = (internal: number, external: number, qualification: number, percent: number): ScaleProblem[] => {
  const problems: ScaleProblem[] = [];
  if (2 * internal + external !== qualification) {
    problems.push({
      rule: 'SCALE-3',
      code: 'scale-maxima-do-not-add-up',
      facts: { internal, external, qualification },
    });
  }
  if (external * 100 < qualification * percent) {
    problems.push({ rule: 'SCALE-3', code: 'scale-external-too-small', facts: { external, qualification, percent } });
  }
  return problems;
};
