import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { copiedText, type Why } from '../../markbook/why';
import type { SelectedCell } from '../../markbook/sheet';
import { CopyButton } from '../controls/CopyButton';
import type { PaneActions } from '../workbook/paneActions';
import { WhyCallShown } from './WhyCallShown';

const useStyles = makeStyles({ note: { marginBlockEnd: tokens.spacingVerticalS } });

interface WhyDetailsProps {
  readonly why: Why;
  readonly selected: SelectedCell;
  readonly goTo: PaneActions['goTo'];
}

/** The explanation unfolded: what is to be mended, what is to be known, and each call with its steps. */
export const WhyDetails = ({ why, selected, goTo }: WhyDetailsProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      {why.diagnosis !== undefined && (
        <div className={styles.note}>
          <Body1 block>{why.diagnosis.sentence}</Body1>
          <Body1 block>{why.diagnosis.remedy}</Body1>
        </div>
      )}
      {why.notes.map((note) => (
        <Body1 key={note} block className={styles.note}>
          {note}
        </Body1>
      ))}
      {why.calls.map((call, index) => (
        <WhyCallShown key={`${index} ${call.title}`} call={call} isAlone={why.calls.length === 1} goTo={goTo} />
      ))}
      <CopyButton label="Copy this explanation" text={copiedText(why, selected)} />
    </>
  );
};
