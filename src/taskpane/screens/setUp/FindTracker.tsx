import { Body1, Button, Field, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { SubjectCode } from '../../../rules';
import { findTrackers } from '../../../markbook/tracker/findTrackers';
import type { FoundTracker } from '../../../markbook/tracker/proposal';
import type { Tracker } from '../../../markbook/tracker/tracker';
import { trackerAt, type TrackerRows } from '../../../markbook/tracker/trackerAt';
import { draftOf } from '../../../markbook/tracker/trackerDraft';
import { describeWorkbookProblem } from '../../../markbook/wording/workbook';
import { Notice } from '../../frame/Notice';
import type { PaneActions } from '../../frame/paneActions';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { ChooseTracker } from './ChooseTracker';
import { candidateWords, foundSentence } from './setUpWords';
import { useSheets } from './useSheets';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalL,
  },
});

interface FindTrackerProps {
  readonly kept: readonly Tracker[];
  /** The one subject with tables in this workbook, if it is only one. */
  readonly onlySubject?: SubjectCode;
  readonly newId: string;
  readonly actions: PaneActions;
  readonly keep: (tracker: Tracker) => void;
  readonly cancel?: () => void;
}

const MOST_HEADING_ROWS = 3;

const isKept = (found: FoundTracker, kept: readonly Tracker[]): boolean =>
  kept.some(({ sheet, table, headerRows }) =>
    table === undefined
      ? sheet === found.sheet && found.table === undefined && headerRows[0] === found.headerRows[0]
      : table === found.table,
  );

/** Looks through the workbook for trackers, and lets the teacher choose one and put its columns right. */
export const FindTracker = ({ kept, onlySubject, newId, actions, keep, cancel }: FindTrackerProps): ReactNode => {
  const styles = useStyles();
  const { isReading, sheets, problem, lookAgain } = useSheets(actions);
  const found = useMemo(() => findTrackers(sheets).filter((each) => !isKept(each, kept)), [sheets, kept]);
  const [chosen, setChosen] = useState(0);
  const [own, setOwn] = useState<FoundTracker>();
  const [missed, setMissed] = useState<string>();
  const fromSelection = async (): Promise<void> => {
    const selected = await actions.selection();
    if (!selected.ok) {
      setMissed(describeWorkbookProblem(selected.problems[0]));
      return;
    }
    const { sheet, area } = selected.value;
    const read = await actions.readSheet(sheet);
    const snapshot = read.ok ? read.value : undefined;
    const table = snapshot?.tables.find((each) => each.area.row === area.row)?.name;
    const last = area.row + Math.min(area.rows, MOST_HEADING_ROWS) - 1;
    const at =
      snapshot && trackerAt(snapshot, { headerRows: [area.row, last], ...(table === undefined ? {} : { table }) });
    setMissed(
      at === undefined || at.columns.length === 0
        ? 'The selected row has no headings. Select the heading row.'
        : undefined,
    );
    if (at !== undefined && at.columns.length > 0) setOwn(at);
  };
  if (isReading) {
    return (
      <>
        <ScreenHeading screen="Set up" sentence="Looking for your tracker." />
        <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
      </>
    );
  }
  const candidate = own ?? found[chosen];
  const others = own === undefined ? found : [own, ...found];
  const subject = onlySubject ?? found.find((each) => each.subject !== undefined)?.subject?.subject;
  const snapshot = sheets.find(({ name }) => name === candidate?.sheet);
  return (
    <>
      <ScreenHeading
        screen="Set up"
        sentence={
          candidate === undefined
            ? `No ${kept.length === 0 ? '' : 'other '}tracker found in this workbook.`
            : foundSentence(candidate)
        }
      />
      {problem !== undefined && (
        <Notice intent="warning" text={`Not every sheet could be read. ${describeWorkbookProblem(problem)}`} />
      )}
      {others.length > 1 && (
        <Field label="Which one is it?">
          <RadioGroup
            value={String(own === undefined ? chosen : 0)}
            onChange={(_, { value }) => {
              const index = Number(value) - (own === undefined ? 0 : 1);
              if (index >= 0) {
                setOwn(undefined);
                setChosen(index);
              }
            }}
          >
            {others.map((each, index) => (
              <Radio key={`${index} ${each.sheet}`} value={String(index)} label={candidateWords(each)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {candidate === undefined ? (
        <Body1>
          A tracker has a row for each learner, with a name or candidate number and marks for C1, C2 or C3. Select its
          heading row on the sheet, then press the button.
        </Body1>
      ) : (
        <ChooseTracker
          key={`${candidate.sheet} ${candidate.table ?? ''} ${candidate.headerRows.join()}`}
          first={draftOf(candidate, subject)}
          newId={newId}
          actions={actions}
          lookAt={(rows: TrackerRows) => snapshot && trackerAt(snapshot, rows)}
          keep={keep}
          {...(cancel === undefined ? {} : { cancel })}
        />
      )}
      {missed !== undefined && <Notice intent="warning" text={missed} />}
      <div className={styles.buttons}>
        <Button
          {...(candidate === undefined ? { appearance: 'primary' as const } : {})}
          onClick={() => void fromSelection()}
        >
          Use the selected heading row
        </Button>
        <Button onClick={lookAgain}>Look again</Button>
        {candidate === undefined && cancel !== undefined && <Button onClick={cancel}>Cancel</Button>}
      </div>
    </>
  );
};
