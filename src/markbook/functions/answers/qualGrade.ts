import { qualificationGradeFor, type QualificationGrade } from '../../../rules';
import type { Figures } from '../../tables';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { totalGiven, type ScaledTotal } from './totalGiven';

const noTotal = absenceOf('total');

const gradeOf = ({ total, scale }: ScaledTotal): QualificationGrade => qualificationGradeFor(total, scale);

/** The qualification's grade, and what it rests on. */
export interface GradedQualification {
  readonly of: ScaledTotal;
  readonly grade: QualificationGrade;
}

/** BTEC.QUALGRADE: the qualification grade of a total. */
export const qualGradeAnswers = (
  given: ArgumentsGiven<'total' | 'subject'>,
  figures: Figures,
): Answers<GradedQualification> =>
  lifted(given, (cells) => {
    const read = totalGiven(cells, figures, gradeOf);
    if (!read.ok) return refusal(read.problems[0]);
    if (read.value.kind === 'absence') return noTotal(read.value.absence);
    const grade = gradeOf(read.value);
    return valueOn(grade, { of: read.value, grade });
  });
