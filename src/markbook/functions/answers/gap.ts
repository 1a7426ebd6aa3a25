import { gapTo, isBlank, parseGrade, type GradeCode, type Ums } from '../../../rules';
import type { Figures } from '../../tables';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { totalGiven, type ScaledTotal } from './totalGiven';

const noTotal = absenceOf('total');

/** How far a total is from a grade; without a target from the next one up. */
export interface Gap {
  readonly of: ScaledTotal;
  readonly target: GradeCode | undefined;
  readonly gap: Ums;
}

/** BTEC.GAP: the UMS short of a grade. */
export const gapAnswers = (given: ArgumentsGiven<'total' | 'target'>, figures: Figures): Answers<Gap> =>
  lifted(given, (cells) => {
    const wanted = isBlank(cells.target) ? undefined : parseGrade(cells.target);
    const target = wanted?.ok === true ? wanted.value : undefined;
    const gapOf = ({ total, scale }: ScaledTotal): Ums => gapTo(total, target, scale);
    const read = totalGiven({ total: cells.total }, figures, gapOf);
    if (!read.ok) return refusal(read.problems[0]);
    if (read.value.kind === 'absence') return noTotal(read.value.absence);
    if (wanted?.ok === false) return refusal(wanted.problems[0]);
    const gap = gapOf(read.value);
    return valueOn(gap, { of: read.value, target, gap });
  });
