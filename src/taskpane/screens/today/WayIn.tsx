import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    maxWidth: '480px',
    rowGap: tokens.spacingVerticalXXS,
    marginBlockEnd: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { color: tokens.colorNeutralForeground2 },
});

interface WayInProps {
  readonly title: string;
  readonly words: string;
  readonly take: () => void;
}

/** One way to begin, as a button with a line of what it does. */
export const WayIn = ({ title, words, take }: WayInProps): ReactNode => {
  const styles = useStyles();
  const id = useId();
  return (
    <Button className={styles.way} aria-label={title} aria-describedby={id} onClick={take}>
      <Text weight="semibold">{title}</Text>
      <Caption1 id={id} className={styles.words}>
        {words}
      </Caption1>
    </Button>
  );
};
