import { z } from 'zod';
import {
  asQualificationGrade,
  compileScale,
  componentGradeFor,
  gapTo,
  GRADES,
  neededMark,
  parseGrade,
  pointsFor,
  qualificationGradeFor,
  rawBoundaryOf,
  readUms,
  tally,
  umsBoundaryOf,
  type Answer,
  type GradeCode,
  type Result,
  type Ums,
} from '../../../src/rules';
import { POINTS } from '../../../src/reference/points/points';
import { LEAST_EXTERNAL_PERCENT } from '../../../src/reference/scale/scale';
import { SCALE } from '../../usualScale';
import { cell, kindOf, said, type Kind } from '../runner/kind';
import { heldConversion } from './heldConversion';

const cells = z.array(cell).min(1);
const component = z.enum(['C1', 'C2', 'C3']);
const grade = z.enum(GRADES as [GradeCode, ...GradeCode[]]);

const saidOf = <Problem extends { readonly code: string }>(
  reading: Answer<Result<Ums>, Problem>,
  say: (ums: Ums) => unknown,
): unknown => said(reading, (result) => (typeof result === 'string' ? result : say(result)));

const six = { L1P: cell, L1M: cell, L1D: cell, L2P: cell, L2M: cell, L2D: cell };

export const GRADE_KINDS: Readonly<Record<string, Kind>> = {
  'component grades': kindOf(z.strictObject({ component, UMS: cells }), (given) =>
    given.UMS.map((ums) =>
      saidOf(readUms(ums, given.component, SCALE), (read) => componentGradeFor(read, given.component, SCALE)),
    ),
  ),
  'qualification grades': kindOf(z.strictObject({ totals: cells }), (given) =>
    given.totals.map((total) =>
      saidOf(readUms(total, 'qualification', SCALE), (read) => qualificationGradeFor(read, SCALE)),
    ),
  ),
  'gaps to a grade': kindOf(z.strictObject({ totals: cells, target: grade.optional() }), (given) =>
    given.totals.map((total) =>
      saidOf(readUms(total, 'qualification', SCALE), (read) => gapTo(read, given.target, SCALE)),
    ),
  ),
  'points of grades': kindOf(z.strictObject({ grades: cells }), (given) =>
    given.grades.map((each) => said(parseGrade(each), (read) => pointsFor(asQualificationGrade(read), POINTS))),
  ),
  'grades counted': kindOf(z.strictObject({ grades: z.array(grade) }), (given) =>
    Object.fromEntries(tally(given.grades).map(({ grade: each, count }) => [each, count])),
  ),
  'boundaries in UMS': kindOf(z.strictObject({ component, grades: z.array(grade) }), (given) =>
    given.grades.map((each) => said(umsBoundaryOf(each, given.component, SCALE))),
  ),
  'boundaries in raw marks': kindOf(z.strictObject({ of: heldConversion, grades: z.array(grade) }), (given) =>
    given.grades.map((each) => said(rawBoundaryOf(each, given.of, SCALE))),
  ),
  'marks needed': kindOf(z.strictObject({ of: heldConversion, target: grade, 'other UMS': cells }), (given) =>
    given['other UMS'].map((known) =>
      saidOf(readUms(known, `all but ${given.of.component}`, SCALE), (knownUms) =>
        said(neededMark({ knownUms, target: given.target, conversion: given.of }, SCALE)),
      ),
    ),
  ),
  'scale typed by a teacher': kindOf(
    z.strictObject({
      internal: z.strictObject({ max: cell, ...six }).optional(),
      external: z.strictObject({ max: cell, ...six }).optional(),
      qualification: z.strictObject({ max: cell, ...six, 'L2D*': cell }).optional(),
    }),
    (given) => {
      const { internal, external, qualification } = given;
      return said(
        compileScale(
          {
            structure: SCALE.structure,
            internal: internal === undefined ? SCALE.internal : { max: internal.max, minima: internal },
            external: external === undefined ? SCALE.external : { max: external.max, minima: external },
            qualification:
              qualification === undefined ? SCALE.qualification : { max: qualification.max, minima: qualification },
            status: 'changed',
            source: 'a case',
          },
          LEAST_EXTERNAL_PERCENT,
        ),
        () => 'accepted',
      );
    },
  ),
};
