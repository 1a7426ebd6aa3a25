import type { Figures } from '../../tables';
import { refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { sumGiven, type SumGiven } from './sumGiven';

/** BTEC.TOTAL: the sum of the components' UMS; while one is missing, what the formula gives for that. */
export const totalAnswers = (
  { if_missing, ...given }: ArgumentsGiven<'ums1' | 'ums2' | 'ums3' | 'if_missing' | 'subject'>,
  figures: Figures,
): Answers<SumGiven> =>
  lifted<'ums1' | 'ums2' | 'ums3' | 'subject', SumGiven>(
    given,
    (cells, instead) => {
      const read = sumGiven(cells, figures);
      if (!read.ok) return refusal(read.problems[0]);
      return read.value.kind === 'sum'
        ? valueOn(read.value.sum, read.value)
        : { kind: 'instead', instead, basis: read.value };
    },
    if_missing,
  );
