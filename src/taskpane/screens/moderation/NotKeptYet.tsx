import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keptChanges } from '../../../markbook/moderation';
import { counted } from '../../../markbook/wording';
import type { ModerationTools } from './moderationTools';

const useStyles = makeStyles({
  strip: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  words: { flexGrow: 1, flexBasis: '120px' },
});

interface NotKeptYetProps extends Pick<ModerationTools, 'moderation' | 'said'> {
  readonly forget: () => void;
  readonly preview: () => void;
}

/** Stays in view while something the teacher said is not in the workbook yet. */
export const NotKeptYet = ({ moderation, said, forget, preview }: NotKeptYetProps): ReactNode => {
  const styles = useStyles();
  const count = keptChanges(moderation, said).length;
  if (count === 0) return null;
  return (
    <section className={styles.strip} aria-label="Not kept yet">
      <Text className={styles.words} role="status">{`Not kept yet: ${counted(count, 'learner')}.`}</Text>
      <Button appearance="primary" size="small" onClick={preview}>
        Preview and keep
      </Button>
      <Button size="small" onClick={forget}>
        Drop
      </Button>
    </section>
  );
};
