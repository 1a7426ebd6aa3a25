import type { Figures } from '../../tables';
import { refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { sourceOf } from './sourceOf';

/** Where figures come from, in words. */
export interface SourceText {
  readonly text: string;
}

/** BTEC.SOURCE: where figures come from; the answer is itself the explanation of other figures. */
export const sourceAnswers = (
  given: ArgumentsGiven<'subject' | 'component' | 'series'>,
  figures: Figures,
): Answers<SourceText> =>
  lifted(given, (cells) => {
    const text = sourceOf(cells, figures, __VERSION__);
    return text.ok ? valueOn(text.value, { text: text.value }) : refusal(text.problems[0]);
  });
