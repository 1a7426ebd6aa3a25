import type { CellInTheWay } from '../grades';
import type { Need } from './classNeeds';
import type { NextDate } from './nextDate';
import { counted, listed, seriesInWords, sittingName, daysLeftWords, capital } from '../wording';
import { dateSentence } from '../dates';
import { moderationSentence } from '../moderation';
import { partsInWords } from '../sent';

const cellsWords = (cells: readonly CellInTheWay[], one: string, many: string): string => {
  const components = [...new Set(cells.map(({ component }) => component))].sort();
  return `${counted(cells.length, one, many)} in ${listed(components)}`;
};

/** What a class needs, short enough for a list: `2 blank marks in C1`. */
export const needWords = (need: Need): string => {
  switch (need.code) {
    case 'marks-to-correct':
      return cellsWords(need.cells, 'mark to correct', 'marks to correct');
    case 'blanks':
      return cellsWords(need.cells, 'blank mark', 'blank marks');
    case 'tables-missing':
      return `UMS tables missing for ${listed(need.components)}`;
    case 'tables-to-mend':
      return `${counted(need.count, 'row')} of the UMS tables to put right`;
    case 'scale':
      return 'The UMS scale is not compared with the specification yet';
    case 'differences':
      return `${counted(need.differences.length, 'result')} on the sheet ${need.differences.length === 1 ? 'differs' : 'differ'} from the marks`;
    case 'sample':
      return `${sittingName(need.moderation)}: ${moderationSentence(need.moderation)}`;
    case 'sending':
      return `${sittingName(need.moderation)}: ${partsInWords(need.open)} not recorded as sent`;
  }
};

/** The next date a class has to keep: `12 days left. Marks and sample: by 15/12/2026 (…).` */
export const nextDateWords = (next: NextDate, today: string): string =>
  next.code === 'none'
    ? `No date to come is held for ${seriesInWords(next.series)}.`
    : `${capital(daysLeftWords(next.daysLeft))}. ${dateSentence(next.date, today)}`;

/** What Today offers where the grades leave nothing to do, or nothing yet: a sentence and the button's words. */
export const TODAY_STEPS = {
  'enter-marks': { words: 'Type the marks on the sheet, or import them.', button: 'Import marks' },
  'choose-series': {
    words: 'Say on Grades in which series the marks were sat: each has its own UMS table.',
    button: 'Choose the series',
  },
  'make-room': {
    words: 'The formulas have no room on the sheet yet: Grades says what is in the way.',
    button: 'Go to Grades',
  },
  'correct-marks': { button: 'Correct the marks' },
  sample: { words: '', button: 'Go to Moderation' },
  done: { words: '', button: 'Look at the grades' },
} as const;
