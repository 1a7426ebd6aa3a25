import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables/figures';
import type { WorkbookState } from '../../../excel/freshness';
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
  start: { marginBlock: tokens.spacingVerticalXXL },
  part: { marginBlockStart: tokens.spacingVerticalXXL },
  again: { marginBlockStart: tokens.spacingVerticalXL },
});

interface TablesScreenProps {
  readonly workbook: WorkbookState;
  readonly actions: PaneActions;
}

const Held = ({ figures, actions }: { readonly figures: Figures; readonly actions: PaneActions }): ReactNode => {
  const styles = useStyles();
  const subjects = heldViews(figures);
  const { unusable, odd } = issueViews(figures);
  return (
    <>
      <ScreenHeading screen="Tables" sentence={heldSentence(figures.conversions.length, unusable.length)} />
      {subjects.length === 0 && (
        <Body1>
          The add-in turns raw marks into UMS with tables kept in this workbook. Once a conversion is here, formulas
          such as =BTEC.UMS(42,"DIT","C1","2024-06") answer.
        </Body1>
      )}
      <TableIssues title="Can’t be used" issues={unusable} actions={actions} />
      <TableIssues title="Worth a look" issues={odd} actions={actions} />
      {subjects.map((subject) => (
        <HeldConversions key={subject.code} subject={subject} actions={actions} />
      ))}
      <ScaleSection scale={figures.scaleFor()} actions={actions} />
      <div className={styles.part}>
        <AddByHand key={subjects.length === 0 ? 'none' : 'some'} isOpenAtFirst={subjects.length === 0} />
      </div>
      <Button className={styles.again} onClick={actions.readAgain}>
        Read the tables again
      </Button>
    </>
  );
};

/** Which conversions this workbook holds, what in its tables can't be used, and whether the scale is confirmed. */
export const TablesScreen = ({ workbook, actions }: TablesScreenProps): ReactNode => {
  const styles = useStyles();
  if (workbook.figures !== undefined) return <Held figures={workbook.figures} actions={actions} />;
  if (!workbook.isReading)
    return <ScreenHeading screen="Tables" sentence="This workbook’s tables could not be read." />;
  return (
    <>
      <ScreenHeading screen="Tables" sentence="Reading this workbook’s tables." />
      <Spinner className={styles.start} label="If a cell is being edited, press Enter or Esc in the sheet." />
    </>
  );
};
