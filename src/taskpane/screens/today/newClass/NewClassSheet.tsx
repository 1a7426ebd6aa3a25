import { Body1, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  firstMarkCell,
  madeSheetWords,
  makeSheetButton,
  type NewClassPlan,
  newClassSentence,
  newSheetWords,
  notPlacedWords,
  headingsNotTaken,
  notTakenWords,
  seriesWords,
  twiceWords,
} from '../../../../markbook/newClass';
import { FootButtons } from '../../../controls/FootButtons';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { AskedColumns } from '../../import/AskedColumns';
import type { OpenedList } from '../../../../markbook/paste';
import { SheetChoice } from '../../import/SheetChoice';
import { useImportStyles } from '../../import/useImportStyles';
import { SubjectSelect } from '../../setUp/SubjectField';
import { FirstLearners } from './FirstLearners';
import { ListUnfolds } from './ListUnfolds';
import type { NewClassProps } from './newClassProps';
import { NoMarks } from './NoMarks';
import { useNewClass, type NewClassState } from './useNewClass';
import { useTakenNames } from './useTakenNames';
import { LeaveButton } from '../../../controls/LeaveButton';
import { PrimaryButton } from '../../../controls/PrimaryButton';

interface NewClassSheetProps extends NewClassProps {
  readonly source: OpenedList;
  readonly another: () => void;
}

/** Makes the sheet, sets it up, brings it forward; an Undo that takes the sheet back takes its set-up along. */
const useMaking = ({ trackers, actions, leave }: NewClassProps) => {
  const [isMaking, setIsMaking] = useState(false);
  const make = async (plan: NewClassPlan): Promise<void> => {
    setIsMaking(true);
    const { tracker, edits } = plan;
    const made = await actions.write({
      edits,
      done: madeSheetWords(plan),
      undone: () => actions.forgetTracker(tracker.id),
    });
    if (made.ok) {
      await actions.saveTrackers([...trackers.all, tracker], tracker.id);
      actions.goTo(plan.sheet, firstMarkCell(plan));
      leave();
    }
    setIsMaking(false);
  };
  return { isMaking, make };
};

/** What the sheet will be, in sentences, and its first learners. */
const WhatIsMade = ({ state, plan }: { readonly state: NewClassState; readonly plan: NewClassPlan }): ReactNode => {
  const styles = useImportStyles();
  const { list, components, notHeld } = state;
  const sentences = [newSheetWords(plan), seriesWords(components, notHeld), notTakenWords(headingsNotTaken(list))];
  return (
    <>
      {sentences
        .filter((words) => words !== '')
        .map((words) => (
          <Body1 key={words} className={styles.block}>
            {words}
          </Body1>
        ))}
      <FirstLearners plan={plan} />
    </>
  );
};

/** Marks of the list that stay out of the sheet, and why. */
const Untaken = ({ listed: { twice, notPlaced } }: Pick<NewClassState, 'listed'>): ReactNode => {
  const styles = useImportStyles();
  return [...(twice.length === 0 ? [] : [twiceWords(twice)]), ...notPlaced.map(notPlacedWords)].map((words) => (
    <Body1 key={words} className={styles.block}>
      {words}
    </Body1>
  ));
};

/** The sheet that a list would become, what is in doubt about it, and the button that makes it. */
export const NewClassSheet = (props: NewClassSheetProps): ReactNode => {
  const { source, another, workbook, trackers, actions } = props;
  const styles = useImportStyles();
  const taken = useTakenNames(actions, workbook.changes);
  const state = useNewClass({ source, figures: workbook.figures, all: trackers.all, taken });
  const { list, listed, plan, subject, blocked } = state;
  const { isMaking, make } = useMaking(props);
  const isReady = blocked === '' && plan !== undefined;
  return (
    <>
      <ScreenHeading screen="Today" sentence={newClassSentence(listed, subject !== undefined, list.asked.length)} />
      <SheetChoice sheets={source.sheets.map(({ name }) => name)} sheet={state.sheet} chooseSheet={state.chooseSheet} />
      {source.note !== undefined && <Body1 className={styles.block}>{source.note}</Body1>}
      <div className={styles.field}>
        <SubjectSelect subject={subject} hint="" choose={state.chooseSubject} />
      </div>
      <Field label="Name of the class" hint="It names the sheet too." className={styles.field}>
        <Input value={state.name} onChange={(_, { value }) => state.setName(value)} />
      </Field>
      <Checkbox
        label="A column for target grades"
        checked={state.isWithTarget}
        onChange={(_, { checked }) => state.setIsWithTarget(checked === true)}
      />
      <AskedColumns list={list} change={state.changeList} />
      <NoMarks state={state} />
      {subject !== undefined && <Untaken listed={listed} />}
      {isReady ? <WhatIsMade state={state} plan={plan} /> : <Body1 className={styles.block}>{blocked}</Body1>}
      <FootButtons>
        <PrimaryButton
          isBlocked={!isReady}
          isBusy={isMaking}
          onClick={() => {
            if (isReady && !isMaking) void make(plan);
          }}
        >
          {makeSheetButton(plan ?? { sheet: '' })}
        </PrimaryButton>
        <LeaveButton disabledFocusable={isMaking} onClick={another}>
          Another list
        </LeaveButton>
      </FootButtons>
      <ListUnfolds state={state} figures={workbook.figures} />
    </>
  );
};
