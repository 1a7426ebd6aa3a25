import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScreenName, ScreenPart } from './screenName';
import type { PaneActions } from './paneActions';
import { ScreenHeading } from '../controls/ScreenHeading';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM } });

interface FirstElsewhereProps {
  readonly screen: ScreenName;
  readonly sentence: string;
  readonly words: string;
  readonly button: string;
  readonly goTo: ScreenName;
  /** The part of that screen that comes first then. */
  readonly part?: ScreenPart;
  readonly actions: PaneActions;
}

/** What has to be done on another screen before this one has something to say. */
export const FirstElsewhere = (props: FirstElsewhereProps): ReactNode => {
  const { screen, sentence, words, button, goTo, part, actions } = props;
  const styles = useStyles();
  return (
    <>
      <ScreenHeading screen={screen} sentence={sentence} />
      <Body1 className={styles.words}>{words}</Body1>
      <Button appearance="primary" onClick={() => actions.openScreen(goTo, part)}>
        {button}
      </Button>
    </>
  );
};
