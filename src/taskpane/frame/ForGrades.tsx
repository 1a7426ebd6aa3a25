import type { ReactNode } from 'react';
import { describeProblem } from '../../markbook/wording/describeProblem';
import type { ScreenProps } from '../screens/screen';
import type { ScreenName } from '../screens/screenName';
import { FirstElsewhere } from './FirstElsewhere';
import { ForClass, type ClassAtHand } from './ForClass';

interface ForGradesProps extends ScreenProps {
  readonly screen: ScreenName;
  readonly show: (given: ClassAtHand) => ReactNode;
}

/** Shows a screen that can't do without grades, once the scale of the class's subject may grade it (section 2). */
export const ForGrades = ({ show, ...props }: ForGradesProps): ReactNode => (
  <ForClass
    {...props}
    show={(given) => {
      const scale = given.figures.scaleFor(given.tracker.subject);
      if (scale.ok) return show({ ...given, scale: scale.value });
      return (
        <FirstElsewhere
          screen={props.screen}
          sentence="No grades before the scale was confirmed."
          words={describeProblem(scale.problems[0])}
          button="Go to Set up, Scale"
          goTo="Set up"
          part="scale"
          actions={props.actions}
        />
      );
    }}
  />
);
