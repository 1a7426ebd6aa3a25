import { Body1, Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import type { Figures } from '../../../markbook/tables';
import { structureFor } from '../../../reference/specifications/structures';
import type { ConversionKey } from '../../../rules';
import { LimitedList } from '../../controls/LimitedList';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import type { PaneActions } from '../../workbook/paneActions';
import { AddByHand } from './AddByHand';
import { tablesNamed } from './adding/tableWords';
import { usePasteAnywhere } from './adding/usePasteAnywhere';
import { FiguresForColleagues } from './figuresPack/FiguresForColleagues';
import { HeldConversions } from './HeldConversions';
import { heldSentence } from './heldSentence';
import { heldViews } from './heldViews';
import { type IssueView, issueViews } from './issueViews';
import { ScaleSections } from './ScaleSections';
import type { TablesPartProps } from './tablesPart';
import { freshnessOf, missingOf } from './usage/freshnessOf';
import { useSeriesUsed } from './usage/useSeriesUsed';

const useTableIssuesStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  cell: { flexShrink: 0 },
  words: { flexBasis: '200px', flexGrow: 1 },
});

interface TableIssuesProps {
  readonly title: string;
  readonly issues: readonly IssueView[];
  readonly actions: PaneActions;
}

/** Rows of the tables that can't be used, or are odd, each with its cell and the reason. A click goes to the cell. */
const TableIssues = ({ title, issues, actions }: TableIssuesProps): ReactNode => {
  const styles = useTableIssuesStyles();
  if (issues.length === 0) return null;
  return (
    <Section title={title}>
      <LimitedList
        label={title}
        items={issues}
        keyOf={({ key }) => key}
        show={(issue) => (
          <div className={styles.row}>
            <Link inline className={styles.cell} onClick={() => actions.goTo(issue.sheet, issue.cell)}>
              {`${issue.sheet} ${issue.cell}`}
            </Link>
            <Text className={styles.words}>{issue.words}</Text>
          </div>
        )}
      />
    </Section>
  );
};

/** The conversions that the tracker uses and the workbook does not hold. */
const MissingConversions = ({ missing }: { readonly missing: readonly ConversionKey[] }): ReactNode => {
  if (missing.length === 0) return null;
  return (
    <Section title="Missing">
      <LimitedList
        label="Missing"
        items={missing}
        keyOf={(key) => tablesNamed([key])}
        show={(key) => (
          <Body1>{`${tablesNamed([key])} is used by the tracker, but this workbook has no usable table for it.`}</Body1>
        )}
      />
    </Section>
  );
};

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
