import { Body1, Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { heldSittings, rowsOfNoSubject } from '../../../markbook/sittings';
import type { Tracker } from '../../../markbook/tracker';
import type { ImportTarget, TrackerSheet } from '../../../markbook/import';
import { counted, describeWorkbookProblem, type WorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { FootButtons } from '../../controls/FootButtons';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { SheetGone } from '../../workbook/SheetGone';
import { ANYBODY, useElsewhere } from '../../workbook/useElsewhere';
import type { ScreenProps } from '../../workbook/screen';
import { StepFocus } from '../tables/StepFocus';
import { ImportList } from './ImportList';
import type { OpenedList } from '../../../markbook/paste';
import { SourceStep } from './SourceStep';
import { useImportSheets } from './useImportSheets';
import { useImportStyles } from './useImportStyles';
import { ReadingWorkbook } from '../../workbook/ReadingWorkbook';

/** Takes a class list, marks or results into the tracker, or into the ledger of sittings. */
export const ImportScreen = (props: ScreenProps): ReactNode => {
  const { trackers, actions } = props;
  const styles = useImportStyles();
  if (!trackers.isRead) return <ReadingWorkbook screen="Import" />;
  if (trackers.current === undefined) {
    return (
      <>
        <ScreenHeading screen="Import" sentence="No tracker is set up yet." />
        <Body1 className={styles.block}>The add-in needs to know which columns a list goes to.</Body1>
        <Button appearance="primary" onClick={() => actions.openScreen('Set up')}>
          Set up a tracker
        </Button>
      </>
    );
  }
  return <ImportInto key={trackers.current.id} kept={trackers.current} {...props} />;
};

type Stage =
  | { readonly kind: 'source' }
  | { readonly kind: 'list'; readonly source: OpenedList }
  | { readonly kind: 'written'; readonly to: ImportTarget };

interface NotReadProps extends ScreenProps {
  readonly kept: Tracker;
  readonly problem: WorkbookProblem;
  readonly tracker: TrackerSheet | undefined;
}

/** Why the class's sheet could not be read just now; while a list is under way, what was read last stays below. */
const NotRead = ({ kept, problem, tracker, workbook, trackers, actions }: NotReadProps): ReactNode => {
  if (problem.code === 'sheet-gone' && tracker === undefined) {
    const otherwise = { label: 'Go to Set up', run: () => actions.openScreen('Set up') };
    const given = { tracker: kept, all: trackers.all, changes: workbook.changes, actions, otherwise };
    return <SheetGone screen="Import" {...given} />;
  }
  const again = { label: 'Read again', run: actions.readAgain };
  return <Notice intent="error" text={describeWorkbookProblem(problem)} action={again} />;
};

/** Whose a result can be that does not say its subject, and those of the class that count for none. */
const useSubjects = (props: ScreenProps, { subject }: Tracker, tracker: TrackerSheet | undefined) => {
  const { tables } = props.workbook;
  const isElsewhere = useElsewhere(props, subject) ?? ANYBODY;
  const learners = tracker?.reading.learners;
  const ofNoSubject = useMemo(
    () => rowsOfNoSubject(learners ?? [], heldSittings(tables ?? []), { subject, isElsewhere }),
    [learners, tables, subject, isElsewhere],
  );
  return { isElsewhere, ofNoSubject };
};

const ImportInto = ({ kept, ...props }: ScreenProps & { readonly kept: Tracker }): ReactNode => {
  const { workbook, trackers, actions } = props;
  const [stage, setStage] = useState<Stage>({ kind: 'source' });
  const sheets = useImportSheets(kept, workbook, actions);
  const { tracker, problem } = sheets;
  const subjects = useSubjects(props, kept, tracker);
  const notice = problem !== undefined && <NotRead {...{ kept, problem, workbook, trackers, actions, tracker }} />;
  if (tracker === undefined) return notice === false ? <ReadingWorkbook screen="Import" /> : notice;
  const again = (): void => setStage({ kind: 'source' });
  return (
    <StepFocus step={stage.kind}>
      {notice}
      {stage.kind === 'source' && (
        <>
          <ScreenHeading
            screen="Import"
            sentence={`Import into ${kept.name}, ${counted(tracker.reading.learners.length, 'learner')}.`}
          />
          <SourceStep onOpened={(source) => setStage({ kind: 'list', source })} />
        </>
      )}
      {stage.kind === 'list' && (
        <ImportList
          source={stage.source}
          sheets={sheets}
          tracker={tracker}
          {...subjects}
          {...(workbook.figures && { figures: workbook.figures })}
          actions={actions}
          onWritten={(to) => setStage({ kind: 'written', to })}
          another={again}
        />
      )}
      {stage.kind === 'written' && (
        <>
          <ScreenHeading screen="Import" sentence="That list is done." />
          <FootButtons>
            <Button
              appearance="primary"
              onClick={() => actions.openScreen(stage.to === 'tracker' ? 'Today' : 'Results')}
            >
              {stage.to === 'tracker' ? 'Go to Today' : 'Go to Results'}
            </Button>
            <Button onClick={again}>Import another list</Button>
          </FootButtons>
        </>
      )}
    </StepFocus>
  );
};
