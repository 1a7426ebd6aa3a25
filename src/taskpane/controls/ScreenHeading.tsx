import { Caption1, makeStyles, Subtitle1, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { marginBlockEnd: tokens.spacingVerticalL },
  screen: { display: 'block', color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
});

/** Marks that change one after the other are told of once. */
const SETTLED_IN_MS = 800;

/** Says a sentence that took another's place, to someone who does not see it; not one that has the focus and is read anyway. */
const useSaid = (sentence: string) => {
  const { announce } = useAnnounce();
  const heading = useRef<HTMLElement>(null);
  const said = useRef(sentence);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (said.current !== sentence && heading.current?.contains(document.activeElement) !== true) announce(sentence);
      said.current = sentence;
    }, SETTLED_IN_MS);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
  return heading;
};

/** A screen opens with its name, small, and one sentence about this workbook. */
export const ScreenHeading = ({
  screen,
  sentence,
}: {
  readonly screen: string;
  readonly sentence: string;
}): ReactNode => {
  const styles = useStyles();
  const heading = useSaid(sentence);
  return (
    <header ref={heading} className={styles.heading}>
      <Caption1 className={styles.screen}>{screen}</Caption1>
      <Subtitle1 as="h1" className={styles.sentence}>
        {sentence}
      </Subtitle1>
    </header>
  );
};
