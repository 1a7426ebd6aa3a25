import { createContext, useContext, type ReactNode } from 'react';
import type { Scale } from '../../rules';
import { describeProblem } from '../../markbook/wording';
import type { ScreenProps } from './screen';
import type { ScreenName } from './screenName';
import { FirstElsewhere } from './FirstElsewhere';
import { ForClass, useClass, type ClassAtHand, type ClassHere, type ClassOnSheet } from './ForClass';

const ScaleContext = createContext<Scale | undefined>(undefined);

/** The class that a screen grades, for whatever stands within `ForGrades`. */
export const useGradedClass = (): ClassHere & ClassAtHand => {
  const [here, scale] = [useClass(), useContext(ScaleContext)];
  if (scale === undefined) throw new Error('Only what stands within ForGrades may grade a class.');
  return { ...here, scale };
};

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
      if (scale.ok) return <ScaleContext value={scale.value}>{show({ ...given, scale: scale.value })}</ScaleContext>;
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
