import type { ScreenName } from '../../workbook/screenName';

/** One step of the tour: the screen it opens, and what is done there. */
interface TourStep {
  readonly screen: ScreenName;
  readonly words: string;
}

/** Six screens in the order of a class's year. */
export const TOUR_STEPS: readonly TourStep[] = [
  { screen: 'Today', words: 'How the class stands, and the one thing to do next. The button takes you there.' },
  {
    screen: 'Tables',
    words:
      'Pearson’s UMS tables, component by series. Paste them anywhere here; one series never stands in for another.',
  },
  {
    screen: 'Grades',
    words: 'UMS and grades as formulas on your own sheet. You see what would be written first, and Undo takes it back.',
  },
  {
    screen: 'Check marks',
    words: 'Blanks, zeros that may be absences, marks out of range: found before they are sent, corrected in the list.',
  },
  { screen: 'What next', words: 'Each learner’s choices side by side: leave it, retake, resit, claim.' },
  {
    screen: 'Share',
    words:
      'Statements to print, and copies that need no add-in. At the foot of every screen, Why explains the result you select.',
  },
];
