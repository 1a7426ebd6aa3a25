import { Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { marginBlockEnd: tokens.spacingVerticalL },
  screen: { display: 'block', color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
});

/** A screen opens with its name, small, and one sentence about this workbook. */
export const ScreenHeading = ({
  screen,
  sentence,
}: {
  readonly screen: string;
  readonly sentence: string;
}): ReactNode => {
  const styles = useStyles();
  return (
    <header className={styles.heading}>
      <Caption1 className={styles.screen}>{screen}</Caption1>
      <Subtitle1 as="h1" className={styles.sentence}>
        {sentence}
      </Subtitle1>
    </header>
  );
};
