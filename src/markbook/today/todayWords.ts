import type { GradeCount } from '../../rules';
import type { CellInTheWay } from '../grading/classGrades';
import type { Need } from './classNeeds';
import type { NextDate } from './nextDate';
import { counted, inFigures } from '../wording/counted';
import { dateSentence } from '../dates/dateWords';
import { moderationSentence } from '../moderation/moderationStateWords';
import { listed } from '../wording/phrases';
import { seriesInWords } from '../wording/seriesInWords';

const cellsWords = (cells: readonly CellInTheWay[], one: string, many: string): string => {
  const components = [...new Set(cells.map(({ component }) => component))].sort();
  return `${counted(cells.length, one, many)} in ${listed(components)}`;
};

/** What a class needs, short enough for a list: `2 blank marks in C1`. */
export const needWords = (need: Need): string => {
  switch (need.code) {
    case 'marks-to-mend':
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
      return `${need.moderation.component} ${need.moderation.series}: ${moderationSentence(need.moderation)}`;
  }
};

const daysLeftWords = (days: number): string => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `${days} days left`);

/** The next date a class has to keep: `12 days left. Marks and sample: by 15/12/2026 (…).` */
export const nextDateWords = (next: NextDate, today: string): string =>
  next.code === 'none'
    ? `No date to come is held for ${seriesInWords(next.series)}.`
    : `${daysLeftWords(next.daysLeft)}. ${dateSentence(next.date, today)}`;

const LEVEL_TWO: ReadonlySet<string> = new Set(['L2D*', 'L2D', 'L2M', 'L2P']);

/** What the picture says: `22 of 25 graded have L2P or above (88 %).` '' where nobody is graded. */
export const levelTwoWords = (tally: readonly GradeCount[]): string => {
  const sum = (counts: readonly GradeCount[]): number => counts.reduce((total, { count }) => total + count, 0);
  const [graded, above] = [sum(tally), sum(tally.filter(({ grade }) => LEVEL_TWO.has(grade)))];
  if (graded === 0) return '';
  const share = Math.round((100 * above) / graded);
  return `${inFigures(above)} of ${inFigures(graded)} graded have L2P or above (${share} %).`;
};

/** What Today offers where the grades leave nothing to do, or nothing yet: a sentence and the button's words. */
export const TODAY_STEPS = {
  'enter-marks': { words: 'Type the marks on the sheet, or import them.', button: 'Import marks' },
  'choose-series': {
    words: 'Say on Grades in which series the marks were sat: each has its own conversion.',
    button: 'Choose the series',
  },
  'make-room': {
    words: 'The formulas have no room on the sheet yet: Grades says what is in the way.',
    button: 'Go to Grades',
  },
  sample: { words: '', button: 'Go to Moderation' },
  done: { words: '', button: 'Look at the grades' },
} as const;
