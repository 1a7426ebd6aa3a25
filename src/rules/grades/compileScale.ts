import { answered, refusedFor, together, type Answer } from '../terms/answer';
import { BOUNDARY_GRADES, QUALIFICATION_BOUNDARY_GRADES, type BoundaryGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import { internalsOf, type Structure } from '../terms/structure';
import { readScalePart, type GivenScalePart } from './readScalePart';
import type { ScaleProblem } from './scaleProblem';

/** A subject's scale as a teacher confirmed or typed it. */
export interface GivenScale {
  readonly structure: Structure;
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
  const [first, ...rest] = faultsOfWhole(
    {
      internals: internalsOf(given.structure).map(() => internal.max),
      external: external.max,
      qualification: qualification.max,
    },
    leastExternalPercent,
  );
  return first === undefined ? answered({ ...given, internal, external, qualification }) : refusedFor([first, ...rest]);
};

/** The UMS maxima of the subject's own internals, of its external and of the whole. */
interface Maxima {
  readonly internals: readonly number[];
  readonly external: number;
  readonly qualification: number;
}

const faultsOfWhole = ({ internals, external, qualification }: Maxima, percent: number): ScaleProblem[] => {
  const problems: ScaleProblem[] = [];
  if (internals.reduce((sum, max) => sum + max, external) !== qualification) {
    problems.push({
      rule: 'SCALE-3',
      code: 'scale-maxima-do-not-add-up',
      facts: { internals, external, qualification },
    });
  }
  if (external * 100 < qualification * percent) {
    problems.push({ rule: 'SCALE-3', code: 'scale-external-too-small', facts: { external, qualification, percent } });
  }
  return problems;
};
