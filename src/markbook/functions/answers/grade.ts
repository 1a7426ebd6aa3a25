import { componentGradeFor, type ComponentGrade } from '../../../rules';
import type { Figures } from '../../tables';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { componentUmsGiven, type GradedUms } from './componentUmsGiven';

const noUms = absenceOf('ums');

const gradeOf = ({ ums, component, scale }: GradedUms): ComponentGrade => componentGradeFor(ums, component, scale);

/** A component's grade, and what it rests on. */
export interface GradedComponent {
  readonly of: GradedUms;
  readonly grade: ComponentGrade;
}

/** BTEC.GRADE: the component grade of a UMS. */
export const gradeAnswers = (
  given: ArgumentsGiven<'ums' | 'component' | 'subject'>,
  figures: Figures,
): Answers<GradedComponent> =>
  lifted(given, (cells) => {
    const read = componentUmsGiven(cells, figures, gradeOf);
    if (!read.ok) return refusal(read.problems[0]);
    if (read.value.kind === 'absence') return noUms(read.value.absence);
    const grade = gradeOf(read.value);
    return valueOn(grade, { of: read.value, grade });
  });
