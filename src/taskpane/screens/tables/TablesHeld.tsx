import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables/figures';
import type { PaneActions } from '../../frame/paneActions';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { AddByHand } from './AddByHand';
import { HeldConversions } from './HeldConversions';
import { heldSentence } from './heldSentence';
import { heldViews } from './heldViews';
import { issueViews } from './issueViews';
import { ScaleSection } from './ScaleSection';
import { TableIssues } from './TableIssues';

const useStyles = makeStyles({
  byHand: { marginBlockStart: tokens.spacingVerticalXL },
  again: { marginBlockStart: tokens.spacingVerticalXL },
});

interface TablesHeldProps {
  readonly figures: Figures;
  readonly isCalculating: boolean;
  readonly actions: PaneActions;
}

/** The tables as last read: what needs mending first, then what is held, the scale, and how to add to it. */
export const TablesHeld = ({ figures, isCalculating, actions }: TablesHeldProps): ReactNode => {
  const styles = useStyles();
  const subjects = heldViews(figures);
  const { unusable, odd } = issueViews(figures);
  const isEmpty = subjects.length === 0;
  const byHand = (
    <div key={String(isEmpty)} className={styles.byHand}>
      <AddByHand isOpenAtFirst={isEmpty} />
    </div>
  );
  return (
    <>
      <ScreenHeading
        screen={isCalculating ? 'Tables · calculating the sheet again' : 'Tables'}
        sentence={heldSentence(figures.conversions.length, unusable.length)}
      />
      {isEmpty && (
        <Body1>
          The add-in turns raw marks into UMS with tables kept in this workbook. Once one is here, formulas such as
          =BTEC.UMS(42,"DIT","C1","2024-06") have an answer.
        </Body1>
      )}
      <TableIssues title="Can’t be used" issues={unusable} actions={actions} />
      <TableIssues title="Worth a look" issues={odd} actions={actions} />
      {isEmpty && byHand}
      {subjects.map((subject) => (
        <HeldConversions key={subject.code} subject={subject} actions={actions} />
      ))}
      <ScaleSection scale={figures.scaleFor()} actions={actions} />
      {!isEmpty && byHand}
      <Button className={styles.again} onClick={actions.readAgain}>
        Read the tables again
      </Button>
    </>
  );
};
