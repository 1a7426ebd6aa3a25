import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import {
  type Correction,
  type ImportAnswers,
  type ImportState,
  type ListedLearner,
  noRoomInWords,
  numberOnlyInWords,
  type SittingsProblem,
  type TrackerSheet,
  type WhoIsIt,
} from '../../../markbook/import';
import type { RowOfNoSubject } from '../../../markbook/sittings';
import { heldClass, type Learner } from '../../../markbook/tracker';
import { counted, inFigures } from '../../../markbook/wording';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';
import { LimitedList } from '../../controls/LimitedList';
import { PrimaryButton } from '../../controls/PrimaryButton';
import { Section } from '../../controls/Section';
import { NoSubject } from '../../workbook/NoSubject';
import type { PaneActions } from '../../workbook/paneActions';
import { writtenInWords } from './importSentences';
import { listedLine } from './learnerWords';
import { OddLists } from './OddLists';
import { PlannedCells } from './PlannedCells';
import { useImportStyles } from './useImportStyles';
import { WhoSelect } from './WhoSelect';

interface UnplacedProps {
  readonly title: string;
  readonly listed: readonly ListedLearner[];
  readonly learners: readonly Learner[];
  readonly who: ReadonlyMap<string, WhoIsIt>;
  readonly canBeNew: boolean;
  readonly choose: (listed: ListedLearner, who: WhoIsIt | undefined) => void;
}

/** Learners of the list whose rows go nowhere, or into new rows, each open to another choice. */
const Unplaced = ({ title, listed, learners, who, canBeNew, choose }: UnplacedProps): ReactNode => {
  const styles = useImportStyles();
  if (listed.length === 0) return null;
  const heading = `${title} (${listed.length})`;
  return (
    <Section title={heading}>
      <LimitedList
        label={heading}
        items={listed}
        keyOf={({ id }) => id}
        show={(each) => (
          <div className={styles.row}>
            <span className={styles.strong}>{each.shownAs}</span>
            <span className={styles.quiet}>{listedLine(each)}</span>
            <WhoSelect
              listed={each}
              close={[]}
              all={learners}
              answer={who.get(each.id)}
              canBeNew={canBeNew}
              choose={(chosen) => choose(each, chosen)}
            />
          </div>
        )}
      />
    </Section>
  );
};

interface PreviewStepProps {
  readonly state: ImportState;
  readonly tracker: TrackerSheet;
  readonly ledgerProblem?: SittingsProblem;
  /** Results kept of the class's learners that count for no subject. */
  readonly ofNoSubject: readonly RowOfNoSubject[];
  readonly answers: ImportAnswers;
  readonly answer: (answers: ImportAnswers) => void;
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly back: () => void;
}

const withOne = <Value,>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> => {
  const others = [...map].filter(([each]) => each !== key);
  return new Map(value === undefined ? others : [...others, [key, value]]);
};

const sameWords = ({ plan: { same, repeated } }: ImportState): string =>
  [
    same === 0 ? '' : `${counted(same, 'is', 'are')} there already and stay${same === 1 ? 's' : ''}.`,
    repeated === 0 ? '' : `${inFigures(repeated)} given twice alike: counted once.`,
  ]
    .filter((words) => words !== '')
    .join(' ');

interface StoppedProps {
  readonly state: ImportState;
  readonly ledgerMissing?: SittingsProblem;
}

/** Why nothing, or not everything, can be written yet, and what to do about it. */
const Stopped = ({ state: { plan }, ledgerMissing }: StoppedProps): ReactNode => (
  <>
    {plan.noRoom !== undefined && (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{noRoomInWords(plan.noRoom)}</MessageBarBody>
      </MessageBar>
    )}
    {plan.numberOnly !== undefined && (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{numberOnlyInWords(plan.numberOnly)}</MessageBarBody>
      </MessageBar>
    )}
    {ledgerMissing !== undefined && (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{`The table BTEC_Sittings has no column ${ledgerMissing.column}. Add it, then come back.`}</MessageBarBody>
      </MessageBar>
    )}
  </>
);

/** All that an import would do, each list open to correction; one button writes it. */
export const PreviewStep = (props: PreviewStepProps): ReactNode => {
  const { state, tracker, ledgerProblem, ofNoSubject, answers, answer, actions, onWritten, back } = props;
  const { plan, target } = state;
  const [isWriting, setIsWriting] = useState(false);
  const count = plan.added.length + plan.changed.length;
  const ledgerMissing = target === 'sittings' ? ledgerProblem : undefined;
  const isBlocked = count === 0 || plan.noRoom !== undefined || ledgerMissing !== undefined;
  const where = target === 'sittings' ? 'to BTEC Sittings' : `to ${tracker.snapshot.name}`;
  const write = async (): Promise<void> => {
    setIsWriting(true);
    const written = await actions.write({
      edits: plan.edits,
      held: target === 'tracker' ? heldClass(tracker) : [],
      done: `Imported ${writtenInWords(count, target)} ${where}.`,
    });
    setIsWriting(false);
    if (written.ok) onWritten();
  };
  const correct = (id: string, correction: Correction | undefined): void =>
    answer({ ...answers, corrections: withOne(answers.corrections, id, correction) });
  const places = {
    learners: tracker.reading.learners,
    who: answers.who,
    canBeNew: target === 'tracker',
    choose: ({ id }: { readonly id: string }, who: WhoIsIt | undefined) =>
      answer({ ...answers, who: withOne(answers.who, id, who) }),
  };
  const isTracker = target === 'tracker';
  return (
    <>
      <Stopped state={state} {...(ledgerMissing && { ledgerMissing })} />
      {target === 'sittings' && <NoSubject rows={ofNoSubject} actions={actions} />}
      <Body1>{sameWords(state)}</Body1>
      <Unplaced title="Unmatched" listed={plan.unplaced} {...places} />
      <OddLists plan={plan} trackerSheet={tracker.snapshot.name} actions={actions} correct={correct} />
      <PlannedCells title="Changed" cells={plan.changed} isOnSheet actions={actions} correct={correct} />
      <PlannedCells title="New" cells={plan.added} isOnSheet={isTracker} actions={actions} correct={correct} />
      <Unplaced title="New learners" listed={plan.newLearners} {...places} />
      <Unplaced title="Left out" listed={plan.leftOut} {...places} />
      <FootButtons>
        <PrimaryButton isBlocked={isBlocked} isBusy={isWriting} onClick={() => void write()}>
          {count === 0 ? 'Nothing to write' : `Write ${writtenInWords(count, target)} ${where}`}
        </PrimaryButton>
        <LeaveButton onClick={back}>Back</LeaveButton>
      </FootButtons>
    </>
  );
};
