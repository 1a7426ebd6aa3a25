import { Body1, Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { QUESTIONS } from '../../../markbook/selfCheck';
import { describeWorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import type { PaneActions } from '../../workbook/paneActions';
import { readLatest } from '../../workbook/readLatest';
import { today } from '../../workbook/today';
import { Unfold } from '../../controls/Unfold';
import { Buttons } from './Buttons';
import { LeaveButton } from '../../controls/LeaveButton';

const useStyles = makeStyles({
  place: { marginBlockStart: tokens.spacingVerticalXXL },
  part: { display: 'block', marginBlockStart: tokens.spacingVerticalM },
});

interface OfActions {
  readonly actions: PaneActions;
}

/** Whether Excel starts the add-in with this workbook; nothing is shown where Excel can't say. */
const LoadWithWorkbook = ({ actions }: OfActions): ReactNode => {
  const [isOn, setIsOn] = useState<boolean>();
  const [refusal, setRefusal] = useState('');
  useEffect(
    () =>
      readLatest(actions.loadsWithWorkbook, (read) => {
        if (read.ok) setIsOn(read.value);
      }),
    [actions],
  );
  if (isOn === undefined) return null;
  const turn = async (isWanted: boolean): Promise<void> => {
    const done = await actions.loadWithWorkbook(isWanted);
    setRefusal(done.ok ? '' : describeWorkbookProblem(done.problems[0]));
    if (done.ok) setIsOn(isWanted);
  };
  return (
    <>
      <Switch
        label="Load with this workbook"
        checked={isOn}
        onChange={(_, { checked }) => {
          void turn(checked);
        }}
      />
      <Body1 block>
        Formulas then answer as soon as the workbook opens, with this pane closed. It is kept in the workbook;
        colleagues without the add-in may be asked by Excel whether to get it.
      </Body1>
      {refusal !== '' && <Notice intent="warning" text={refusal} />}
    </>
  );
};

/** Asks first: the check makes and deletes sheets of its own. */
const SelfCheck = ({ actions }: OfActions): ReactNode => {
  const styles = useStyles();
  const [question, setQuestion] = useState<number>();
  const [isAsked, setIsAsked] = useState(false);
  const [refusal, setRefusal] = useState('');
  const check = async (): Promise<void> => {
    setIsAsked(false);
    setRefusal('');
    setQuestion(1);
    const found = await actions.selfCheck({ edition: __VERSION__, day: today().iso }, setQuestion);
    setQuestion(undefined);
    if (found.ok) await actions.write({ edits: found.value, done: 'Wrote what this Excel answered to a new sheet.' });
    else setRefusal(describeWorkbookProblem(found.problems[0]));
  };
  return (
    <>
      <Body1 block className={styles.part}>
        The self-check asks this Excel what only it can answer, on sheets made for it and deleted again, and writes the
        answers to a new sheet BTEC self-check: versions, no names. No other sheet is touched. It empties Excel’s own
        Undo, so do it in a copy.
      </Body1>
      {question !== undefined && (
        <Body1 block role="status">{`Question ${String(question)} of ${String(QUESTIONS.length)}.`}</Body1>
      )}
      {refusal !== '' && <Notice intent="warning" text={refusal} />}
      <Buttons>
        {isAsked ? (
          <>
            <Button appearance="primary" onClick={() => void check()}>
              Check this Excel now
            </Button>
            <LeaveButton onClick={() => setIsAsked(false)}>Cancel</LeaveButton>
          </>
        ) : (
          <Button disabled={question !== undefined} onClick={() => setIsAsked(true)}>
            Self-check
          </Button>
        )}
      </Buttons>
    </>
  );
};

/** What concerns Excel and not a class: whether the add-in loads with the workbook, help, and the self-check. */
export const ThisExcel = ({ actions }: OfActions): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Unfold title="This Excel" heading="h2">
        <LoadWithWorkbook actions={actions} />
        <Buttons>
          <Button onClick={actions.openHelp}>Help in the browser</Button>
        </Buttons>
        <SelfCheck actions={actions} />
      </Unfold>
    </div>
  );
};
