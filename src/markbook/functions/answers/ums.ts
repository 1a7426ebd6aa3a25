import type { Figures } from '../../tables';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { umsOfMark, type ConvertedMark } from './umsOfMark';

const noMark = absenceOf('mark');

/** BTEC.UMS: a raw mark's UMS. */
export const umsAnswers = (
  given: ArgumentsGiven<'mark' | 'subject' | 'component' | 'series'>,
  figures: Figures,
): Answers<ConvertedMark> =>
  lifted(given, (cells) => {
    const found = umsOfMark(cells, figures);
    if (!found.ok) return refusal(found.problems[0]);
    return found.value.kind === 'absence' ? noMark(found.value.absence) : valueOn(found.value.ums, found.value);
  });
