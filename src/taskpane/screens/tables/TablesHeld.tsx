import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import type { Figures } from '../../../markbook/tables';
import { structureFor } from '../../../reference/specifications/structures';
import type { ConversionKey } from '../../../rules';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Notice } from '../../controls/Notice';
import { AddByHand } from './AddByHand';
import { FiguresForColleagues } from './figuresPack/FiguresForColleagues';
import { HeldConversions } from './HeldConversions';
import { heldSentence } from './heldSentence';
import { heldViews } from './heldViews';
import { issueViews } from './issueViews';
import { usePasteAnywhere } from './adding/usePasteAnywhere';
import { MissingConversions } from './MissingConversions';
import { ScaleSections } from './ScaleSections';
import { TableIssues } from './TableIssues';
import type { TablesPartProps } from './tablesPart';
import { freshnessOf, missingOf } from './usage/freshnessOf';
import { useSeriesUsed } from './usage/useSeriesUsed';

const useStyles = makeStyles({
  words: { marginBlockEnd: tokens.spacingVerticalM },
  byHand: { marginBlockStart: tokens.spacingVerticalXL },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { marginBlockStart: tokens.spacingVerticalXS },
  again: { marginBlockStart: tokens.spacingVerticalXL },
});

interface TablesHeldProps extends TablesPartProps {
  readonly trackers: TrackersState;
  readonly isCalculating: boolean;
  /** Goes to add a table, with what was pasted or dropped here already. */
  readonly onAdd: (given?: string) => void;
  readonly onDelete: (held: ConversionKey) => void;
  readonly onSavePack: () => void;
  readonly onTakePack: (given: string) => void;
}

/** Whether each component of the class in hand has a table: its grades can be looked at. */
const isHeldFor = ({ current }: TrackersState, { seriesHeld }: Figures): boolean =>
  current !== undefined &&
  structureFor(current.subject).components.every((component) => seriesHeld(current.subject, component).length > 0);

type AddOrGoOnProps = Pick<TablesHeldProps, 'onAdd' | 'actions'> & { readonly isComplete: boolean };

/** The way to add a table, and on to the grades once nothing is missing. */
const AddOrGoOn = ({ isComplete, onAdd, actions }: AddOrGoOnProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <div className={styles.ways}>
        {isComplete && (
          <Button appearance="primary" onClick={() => actions.openScreen('Grades')}>
            Next: Grades
          </Button>
        )}
        <Button appearance={isComplete ? 'secondary' : 'primary'} onClick={() => onAdd()}>
          Add a table
        </Button>
      </div>
      <Caption1 block className={styles.hint}>
        Or paste one here, or drop a file.
      </Caption1>
    </>
  );
};

/** The tables as last read: one way to add, what needs mending, then what is held, the scale, and the ways by file and by hand. */
export const TablesHeld = (props: TablesHeldProps): ReactNode => {
  const { figures, trackers, workbookChanges, isCalculating, actions, onAdd, onDelete, onSavePack, onTakePack } = props;
  const styles = useStyles();
  const subjects = heldViews(figures);
  const used = useSeriesUsed(trackers, workbookChanges, actions);
  const { unusable, odd } = issueViews(figures);
  const fault = usePasteAnywhere(onAdd);
  const missing = missingOf(used, figures);
  return (
    <>
      <ScreenHeading
        screen={isCalculating ? 'UMS tables · calculating the sheet again' : 'UMS tables'}
        sentence={heldSentence(figures.conversions.length, unusable.length)}
      />
      {subjects.length === 0 && (
        <Body1 block className={styles.words}>
          The add-in turns raw marks into UMS with tables kept in this workbook. Once one is here, formulas such as
          =BTEC.UMS(42,"DIT","C1","2024-06") have an answer.
        </Body1>
      )}
      {fault !== undefined && <Notice intent="error" text={fault} />}
      <AddOrGoOn isComplete={missing.length === 0 && isHeldFor(trackers, figures)} onAdd={onAdd} actions={actions} />
      <MissingConversions missing={missing} />
      <TableIssues title="Can’t be used" issues={unusable} actions={actions} />
      <TableIssues title="Worth a look" issues={odd} actions={actions} />
      {subjects.map((subject) => (
        <HeldConversions
          key={subject.code}
          subject={subject}
          freshness={freshnessOf(subject.code, used, figures)}
          {...{ used, figures, actions, onAdd }}
          onDelete={onDelete}
        />
      ))}
      <ScaleSections figures={figures} trackers={trackers} actions={actions} />
      <FiguresForColleagues onSave={onSavePack} onTake={onTakePack} />
      <div className={styles.byHand}>
        <AddByHand />
      </div>
      <Button className={styles.again} onClick={actions.readAgain}>
        Read the tables again
      </Button>
    </>
  );
};
