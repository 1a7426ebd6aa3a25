import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneActions } from '../../frame/paneActions';
import { Qualifier } from '../../frame/Qualifier';
import type { HeldView } from './heldViews';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  facts: { display: 'block', marginBlockStart: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

interface HeldConversionProps {
  readonly held: HeldView;
  readonly actions: PaneActions;
}

/** One conversion held: which series, how far its figures can be trusted, where they came from. A click goes to its rows. */
export const HeldConversion = ({ held, actions }: HeldConversionProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold">{held.component}</Text>
        <Link inline onClick={() => actions.goTo(held.sheet, held.cell)}>
          {held.series}
        </Link>
        {held.badges.map((words) => (
          <Qualifier key={words.word} words={words} />
        ))}
      </div>
      <Caption1 className={styles.facts}>{held.facts}</Caption1>
    </>
  );
};
