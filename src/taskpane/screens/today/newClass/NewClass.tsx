import { Body1, Checkbox, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import {
  firstMarkCell,
  headingsNotTaken,
  madeSheetWords,
  makeSheetButton,
  type NewClassPlan,
  newClassSentence,
  newSheetWords,
  noMarkLabel,
  notPlacedWords,
  notTakenWords,
  seriesWords,
  twiceWords,
} from '../../../../markbook/newClass';
import type { OpenedList } from '../../../../markbook/paste';
import { FootButtons } from '../../../controls/FootButtons';
import { LeaveButton } from '../../../controls/LeaveButton';
import { PrimaryButton } from '../../../controls/PrimaryButton';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import type { ScreenProps } from '../../../workbook/screen';
import { AskedColumns } from '../../import/AskedColumns';
import { SheetChoice } from '../../import/SheetChoice';
import { SourceStep } from '../../import/SourceStep';
import { useImportStyles } from '../../import/useImportStyles';
import { SubjectSelect } from '../../setUp/SubjectField';
import { StepFocus } from '../../tables/StepFocus';
import { FirstLearners } from './FirstLearners';
import { ListUnfolds } from './ListUnfolds';
import { type NewClassState, useNewClass } from './useNewClass';
import { useTakenNames } from './useTakenNames';

/** What making a class's sheet needs. */
interface NewClassProps extends ScreenProps {
  /** Back to where the teacher came from. */
  readonly leave: () => void;
}

/** Texts of the list that are no marks, each once: what it means is typed here, else its cells stay blank. */
const NoMarks = ({ state }: { readonly state: NewClassState }): ReactNode => {
  const { asked, listed, meanings, say } = state;
  const styles = useImportStyles();
  const open = new Set(listed.noMarks.map(({ key }) => key));
  return asked.map((each) => {
    const said = meanings.get(each.key);
    const isWrong = said !== undefined && open.has(each.key);
    return (
      <Field
        key={each.key}
        label={noMarkLabel(each)}
        hint="Type the mark meant, or X for absent. Left empty, those cells stay blank."
        className={styles.field}
        validationMessage={isWrong ? 'That is no mark up to the maximum, nor X.' : null}
        validationState={isWrong ? 'error' : 'none'}
      >
        <Input value={said ?? ''} onChange={(_, { value }) => say(each.key, value)} />
      </Field>
    );
  });
};

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
const NewClassSheet = (props: NewClassSheetProps): ReactNode => {
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

/** A class list becomes a sheet of its own: taken, looked at, made and set up. */
export const NewClass = (props: NewClassProps): ReactNode => {
  const [source, setSource] = useState<OpenedList>();
  return (
    <StepFocus step={source === undefined ? 'source' : 'sheet'}>
      {source === undefined ? (
        <>
          <ScreenHeading screen="Today" sentence="A class list becomes a sheet with marks, results and grades." />
          <SourceStep onOpened={setSource} begins />
          <LeaveButton onClick={props.leave}>Back</LeaveButton>
        </>
      ) : (
        <NewClassSheet {...props} source={source} another={() => setSource(undefined)} />
      )}
    </StepFocus>
  );
};
