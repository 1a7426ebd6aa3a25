import { componentGradeFor, type ComponentGrade, type Scale } from '../../../rules';
import type { Figures } from '../../tables';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { umsOfMark, type ConvertedMark } from './umsOfMark';

const noMark = absenceOf('mark');

/** A mark's component grade, and what it rests on. */
export interface GradedMark {
  readonly converted: ConvertedMark;
  readonly grade: ComponentGrade;
  readonly scale: Scale;
}

/** BTEC.MARKGRADE: a raw mark's component grade, by way of its UMS. */
export const markGradeAnswers = (
  given: ArgumentsGiven<'mark' | 'subject' | 'component' | 'series'>,
  figures: Figures,
): Answers<GradedMark> =>
  lifted(given, (cells) => {
    const found = umsOfMark(cells, figures);
    if (!found.ok) return refusal(found.problems[0]);
    if (found.value.kind === 'absence') return noMark(found.value.absence);
    const { ums, conversion } = found.value;
    const scale = figures.scaleFor(conversion.subject);
    if (!scale.ok) return refusal(scale.problems[0]);
    const grade = componentGradeFor(ums, conversion.component, scale.value);
    return valueOn(grade, { converted: found.value, grade, scale: scale.value });
  });
