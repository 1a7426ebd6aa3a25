import { Body1, Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import type { Scale, SubjectCode } from '../../../rules';
import type { Edit } from '../../../markbook/edits';
import {
  compareWords,
  figureOfProblem,
  hasScaleApart,
  linesLeft,
  linesLeftWords,
  newComparison,
  readScaleDraft,
} from '../../../markbook/scale';
import { describeProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import type { PaneActions } from '../../workbook/paneActions';
import { WritePreview } from '../../preview/WritePreview';
import { Buttons } from './Buttons';
import { Faults } from './Faults';
import { ScaleComparing } from './ScaleComparing';
import { scaleRecordEdits } from './scaleRecordEdits';
import { LeaveButton } from '../../controls/LeaveButton';

const useStyles = makeStyles({ by: { marginBlockStart: tokens.spacingVerticalM } });

interface ScaleFormProps {
  readonly scale: Scale;
  readonly isChanging: boolean;
  readonly subject?: SubjectCode;
  /** True when that subject has a scale of its own. */
  readonly isOwn: boolean;
  readonly actions: PaneActions;
  readonly close: () => void;
}

interface ComparedByProps {
  readonly name: string;
  readonly isMissed: boolean;
  readonly change: (name: string) => void;
}

const ComparedBy = ({ name, isMissed, change }: ComparedByProps): ReactNode => (
  <Field
    className={useStyles().by}
    label="Compared by"
    hint="Initials or role, such as Exams officer. The date is added."
    required
    {...(isMissed && { validationMessage: 'Type your initials or role.' })}
  >
    <Input value={name} onChange={(_, { value }) => change(value)} />
  </Field>
);

interface RecordPreviewProps extends Pick<ScaleFormProps, 'actions' | 'close'> {
  readonly edits: readonly Edit[];
  readonly back: () => void;
  readonly again: () => void;
}

const RecordPreview = ({ edits, actions, close, back, again }: RecordPreviewProps): ReactNode => (
  <WritePreview
    edits={edits}
    button="Record it on the sheet BTEC Scale"
    done="Recorded the UMS scale on the sheet BTEC Scale."
    actions={actions}
    onWritten={close}
    onRefused={again}
    onCancel={back}
  />
);

interface ForSubjectOnlyProps {
  readonly title: string | undefined;
  /** True for a subject whose components are not the usual ones: its comparison speaks for no other. */
  readonly mustBe: boolean;
  readonly isChosen: boolean;
  readonly choose: (isForSubject: boolean) => void;
}

/** Whether the scale is kept for all subjects of the usual components, or for this one only (SCALE-3). */
const ForSubjectOnly = ({ title, mustBe, isChosen, choose }: ForSubjectOnlyProps): ReactNode => {
  if (title === undefined) return null;
  if (mustBe) return <Body1 block>{`Kept for ${title} only: its components are not those of other subjects.`}</Body1>;
  return (
    <Checkbox label={`For ${title} only`} checked={isChosen} onChange={(_, { checked }) => choose(checked === true)} />
  );
};

/** Records a comparison of the scale: the figures where they differ, who made it, then a preview of what is written. */
export const ScaleForm = ({ scale, isChanging, subject, isOwn, actions, close }: ScaleFormProps): ReactNode => {
  const [comparison, setComparison] = useState(newComparison(scale));
  const [checkedBy, setCheckedBy] = useState('');
  const mustBeOwn = hasScaleApart(scale.structure);
  const [isForSubject, setIsForSubject] = useState(isOwn || mustBeOwn);
  const [isPressed, setIsPressed] = useState(false);
  const [made, setMade] = useState<readonly Edit[] | string>();
  const read = readScaleDraft(comparison.draft, scale.structure);
  const problems = read.ok ? [] : read.problems;
  const title = subjectOfCode(subject)?.title;
  const left = linesLeft(comparison);
  const prepare = (): void => {
    setIsPressed(true);
    if (!read.ok || left.length > 0 || checkedBy.trim() === '') return;
    const record = { scale: read.value, checkedBy: checkedBy.trim(), ...(isForSubject && subject && { subject }) };
    void scaleRecordEdits(record, actions).then(setMade);
  };
  if (made !== undefined && typeof made !== 'string') {
    return (
      <RecordPreview edits={made} actions={actions} close={close} back={() => setMade(undefined)} again={prepare} />
    );
  }
  return (
    <>
      <Body1 block>{compareWords(title, isChanging)}</Body1>
      <ScaleComparing
        comparison={comparison}
        structure={scale.structure}
        isChanging={isChanging}
        wrong={new Set(problems.map(figureOfProblem))}
        change={setComparison}
      />
      <Faults sentences={problems.map(describeProblem)} />
      {isPressed && left.length > 0 && <Notice intent="warning" text={linesLeftWords(left)} />}
      <ForSubjectOnly title={title} mustBe={mustBeOwn} isChosen={isForSubject} choose={setIsForSubject} />
      <ComparedBy name={checkedBy} isMissed={isPressed && checkedBy.trim() === ''} change={setCheckedBy} />
      {made !== undefined && <Notice intent="warning" text={made} />}
      <Buttons>
        <Button appearance="primary" onClick={prepare}>
          Preview
        </Button>
        <LeaveButton onClick={close}>Cancel</LeaveButton>
      </Buttons>
    </>
  );
};
