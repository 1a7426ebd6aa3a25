import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { SCALE } from '../../../reference/scale/scale';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { Scale, ScalePart, SubjectCode } from '../../../rules';
import type { Edit } from '../../../markbook/edits/edit';
import {
  figureKey,
  figureOfProblem,
  figuresOf,
  readScaleDraft,
  SCALE_PARTS,
  scaleDraft,
} from '../../../markbook/scale/scaleDraft';
import { isSameScale } from '../../../markbook/scale/isSameScale';
import { scaleEdits } from '../../../markbook/scale/scaleEdits';
import { describeProblem } from '../../../markbook/wording/describeProblem';
import { describeKeepProblem } from '../../../markbook/wording/keeping';
import { describeWorkbookProblem } from '../../../markbook/wording/workbook';
import { Notice } from '../../frame/Notice';
import type { PaneActions } from '../../frame/paneActions';
import { WritePreview } from '../../preview/WritePreview';
import { excelDay } from './excelDay';
import { scaleSheet } from './scaleSheet';

const useStyles = makeStyles({
  part: { border: 'none', margin: 0, padding: 0, marginBlockStart: tokens.spacingVerticalM },
  title: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(72px, 1fr))',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  input: { minWidth: 0 },
  by: { marginBlockStart: tokens.spacingVerticalM },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalM,
  },
});

interface ScaleFormProps {
  readonly scale: Scale;
  readonly isChanging: boolean;
  readonly subject?: SubjectCode;
  /** True when that subject has a scale of its own. */
  readonly isOwn: boolean;
  readonly actions: PaneActions;
  readonly close: () => void;
}

const PART_WORDS: Readonly<Record<ScalePart, string>> = {
  internal: 'C1 and C2, internal',
  external: 'C3, external',
  qualification: 'Qualification',
};

/** Records a comparison of the scale: who made it, the figures where they differ, then a preview of what is written. */
export const ScaleForm = ({ scale, isChanging, subject, isOwn, actions, close }: ScaleFormProps): ReactNode => {
  const styles = useStyles();
  const [draft, setDraft] = useState(scaleDraft(scale));
  const [checkedBy, setCheckedBy] = useState('');
  const [isForSubject, setIsForSubject] = useState(isOwn);
  const [isPressed, setIsPressed] = useState(false);
  const [edits, setEdits] = useState<readonly Edit[]>();
  const [missed, setMissed] = useState<string>();
  const read = readScaleDraft(draft);
  const problems = read.ok ? [] : read.problems;
  const isNamed = checkedBy.trim() !== '';
  const title = SUBJECTS.find(({ code }) => code === subject)?.title;
  const prepare = async (): Promise<void> => {
    setIsPressed(true);
    if (!read.ok || !isNamed) return;
    const held = await scaleSheet(actions);
    if (!held.ok) {
      setMissed(describeWorkbookProblem(held.problems[0]));
      return;
    }
    const status = isSameScale(read.value, SCALE) ? 'confirmed' : 'changed';
    const record = {
      scale: read.value,
      status,
      checkedBy: checkedBy.trim(),
      checkedOn: excelDay(new Date()),
      ...(isForSubject && subject !== undefined ? { subject } : {}),
    } as const;
    const made = scaleEdits(record, held.value.snapshot, held.value.sheetNames);
    setMissed(made.ok ? undefined : describeKeepProblem(made.problems[0]));
    setEdits(made.ok ? made.value : undefined);
  };
  if (edits !== undefined) {
    const what = isChanging ? 'the changed scale' : 'the comparison';
    return (
      <WritePreview
        edits={edits}
        button={`Record ${what} on the sheet BTEC Scale`}
        done="Recorded the UMS scale on the sheet BTEC Scale."
        actions={actions}
        onWritten={close}
        onCancel={() => setEdits(undefined)}
      />
    );
  }
  return (
    <>
      {isChanging &&
        SCALE_PARTS.map((part) => (
          <fieldset key={part} className={styles.part}>
            <legend className={styles.title}>{PART_WORDS[part]}</legend>
            <div className={styles.fields}>
              {figuresOf(part).map((of) => {
                const key = figureKey(part, of);
                const wrong = problems.some((problem) => figureOfProblem(problem) === key);
                return (
                  <Field key={key} label={of === 'max' ? 'Max' : of} validationState={wrong ? 'error' : 'none'}>
                    <Input
                      className={styles.input}
                      input={{ size: 4 }}
                      inputMode="numeric"
                      value={draft[key] ?? ''}
                      onChange={(_, { value }) => setDraft({ ...draft, [key]: value })}
                    />
                  </Field>
                );
              })}
            </div>
          </fieldset>
        ))}
      {problems.length > 0 && (
        <div role="alert">
          {problems.map((problem) => (
            <Field key={describeProblem(problem)} validationMessage={describeProblem(problem)} />
          ))}
        </div>
      )}
      {title !== undefined && (
        <Checkbox
          label={`For ${title} only`}
          checked={isForSubject}
          onChange={(_, { checked }) => setIsForSubject(checked === true)}
        />
      )}
      <Field
        className={styles.by}
        label="Compared by"
        hint="Initials or role, such as Exams officer. The date is added."
        required
        {...(isPressed && !isNamed ? { validationMessage: 'Type your initials or role.' } : {})}
      >
        <Input value={checkedBy} onChange={(_, { value }) => setCheckedBy(value)} />
      </Field>
      {missed !== undefined && <Notice intent="warning" text={missed} />}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void prepare()}>
          Preview
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </>
  );
};
