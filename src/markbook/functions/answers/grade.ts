import {
  type Answer,
  answered,
  type CellInput,
  type ComponentGrade,
  componentGradeFor,
  type ComponentId,
  hasMark,
  readAbsence,
  readUms,
  refused,
  type Scale,
  type Ums,
} from '../../../rules';
import { componentNotHeld, readComponent } from '../../keys';
import type { Figures } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { absenceOf, type Answers, refusal, valueOn } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { forSubject } from './forSubject';

/** A component's UMS with the scale it is graded on. */
interface GradedUms {
  readonly ums: Ums;
  readonly component: ComponentId;
  readonly scale: Scale;
}

/** A component's UMS with its scale, or that there is none yet. */
type ComponentUmsGiven =
  ({ readonly kind: 'ums' } & GradedUms) | { readonly kind: 'absence'; readonly absence: 'X' | 'blank' };

/**
 * Reads the UMS of one component; blank and absent are answered before anything is looked up. `shown` is what the cell
 * shows of it: without a subject it has to be the same for every subject held (SCALE-2, STR-4).
 */
const componentUmsGiven = (
  cells: Readonly<Record<'ums' | 'component' | 'subject', CellInput>>,
  figures: Figures,
  shown: (given: GradedUms) => unknown,
): Answer<ComponentUmsGiven, AnswerProblem> => {
  const absence = readAbsence(cells.ums);
  if (absence !== null) return answered({ kind: 'absence', absence });
  const named = readComponent(cells.component);
  if (!named.ok) return named;
  const component = named.value;
  return forSubject<ComponentUmsGiven>(
    cells.subject,
    figures,
    (subject) => {
      const missing = componentNotHeld(component, subject);
      if (missing !== undefined) return refused(missing);
      const scale = figures.scaleFor(subject);
      if (!scale.ok) return scale;
      const ums = readUms(cells.ums, component, scale.value);
      if (!ums.ok) return ums;
      if (!hasMark(ums.value)) return answered({ kind: 'absence', absence: ums.value });
      return answered({ kind: 'ums', ums: ums.value, component, scale: scale.value });
    },
    (given) => (given.kind === 'ums' ? shown(given) : given.absence),
  );
};

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
