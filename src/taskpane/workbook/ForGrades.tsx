import type { ReactNode } from 'react';
import { describeProblem } from '../../markbook/wording';
import type { ScreenProps } from './screen';
import type { ScreenName } from './screenName';
import { FirstElsewhere } from './FirstElsewhere';
import { ForClass, type ClassAtHand, type ClassOnSheet } from './ForClass';

interface ForGradesProps extends ScreenProps {
  readonly screen: ScreenName;
  readonly show: (given: ClassAtHand) => ReactNode;
  /** What the screen can do meanwhile, told why nobody may be graded yet; without it, nothing. */
  readonly before?: (given: ClassOnSheet, toConfirm: string) => ReactNode;
}

/** Shows a screen that can't do without grades, once the scale of the class's subject may grade it (section 2). */
export const ForGrades = ({ show, before, ...props }: ForGradesProps): ReactNode => (
  <ForClass
    {...props}
    show={(given) => {
      const scale = given.figures.scaleFor(given.tracker.subject);
      if (scale.ok) return show({ ...given, scale: scale.value });
      const [problem] = scale.problems;
      const words = describeProblem(problem);
      if (before !== undefined && problem.code === 'scale-to-confirm') return before(given, words);
      return (
        <FirstElsewhere
          screen={props.screen}
          sentence="No grades before the scale was confirmed."
          words={words}
          button="Go to Set up, Scale"
          goTo="Set up"
          part="scale"
          actions={props.actions}
        />
      );
    }}
  />
);
