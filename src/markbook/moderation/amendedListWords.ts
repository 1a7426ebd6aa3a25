import type { AmendedRefusal, ColumnUnlike } from './amendedPlan';
import { counted, quoted } from '../wording';

const WHY: Readonly<Record<AmendedRefusal, (text: string) => string>> = {
  'not-a-mark': (text) => `${quoted(text)} is not a whole mark.`,
  'above-max': (text) => `${text} is above the maximum.`,
  'was-absent': (text) => `Was sent as absent, so there is no mark to amend to ${text}.`,
  'not-entered': () => 'Has no mark and no X, so none was sent.',
  'absent-now': () => 'A mark that was sent is not amended to absent.',
  'cannot-be-kept': () => 'Has no UCI or candidate number of its own, so the mark can’t be kept.',
};

/** Why an amended mark is not taken. */
export const amendedRefusalWords = (why: AmendedRefusal, text: string): string => WHY[why](text);

/** Why a column of marks alone is not taken. */
export const columnUnlikeWords = ({ marks, learners }: ColumnUnlike): string =>
  `${counted(marks, 'line')} of marks for ${counted(learners, 'learner')}. Copy the whole column, blanks too, or marks with candidate numbers beside them.`;
