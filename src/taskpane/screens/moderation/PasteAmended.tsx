import { Body1, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { describeListProblem } from '../../../markbook/import';
import {
  type AmendedList,
  amendedPlan,
  type AmendedPlan,
  amendedRefusalWords,
  columnUnlikeWords,
  conversionKey,
  readAmendedList,
} from '../../../markbook/moderation';
import { LimitedList } from '../../controls/LimitedList';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { counted } from '../../../markbook/wording';
import { ConfirmListed, type ListedAnswers } from './ConfirmListed';
import { ModeratedRow } from './ModeratedRow';
import { useModeration, type ModerationTools } from './moderationTools';
import { PasteText } from './PasteText';
import { useModerationStyles } from './useModerationStyles';
import { PrimaryButton } from '../../controls/PrimaryButton';

interface PasteAmendedProps {
  readonly classId: string;
  readonly onDone: () => void;
}

interface FoundProps extends PasteAmendedProps {
  readonly list: AmendedList;
}

const Refused = ({ plan, actions }: Pick<ModerationTools, 'actions'> & { readonly plan: AmendedPlan }): ReactNode =>
  plan.refused.length > 0 && (
    <Section title={`Not taken (${plan.refused.length})`}>
      <LimitedList
        label="Not taken"
        items={plan.refused}
        keyOf={({ learner }) => learner.id}
        show={({ learner, text, why }) => (
          <ModeratedRow learner={learner} words={amendedRefusalWords(why, text)} actions={actions} />
        )}
        step={6}
      />
    </Section>
  );

const Unread = ({ lines }: { readonly lines: readonly string[] }): ReactNode =>
  lines.length > 0 && (
    <Section title={`Lines not understood (${lines.length})`}>
      <Body1 block>
        A line needs one figure beside the learner, the new mark. Where there are two, paste the headings too, one of
        them “Amended mark”.
      </Body1>
      <LimitedList
        label="Lines not understood"
        items={lines.map((line, index) => ({ line, index }))}
        keyOf={({ index }) => String(index)}
        show={({ line }) => line}
        step={6}
      />
    </Section>
  );

const Found = ({ list, classId, onDone }: FoundProps): ReactNode => {
  const { moderation, grader, say, actions } = useModeration();
  const styles = useModerationStyles();
  const [answers, setAnswers] = useState<ListedAnswers>(new Map());
  const [reason, setReason] = useState('');
  const conversion = grader.figures.find(conversionKey(moderation));
  const held = conversion.ok ? conversion.value : undefined;
  const plan = useMemo(
    () => amendedPlan(list, { moderation, classId, answers, ...(held === undefined ? {} : { conversion: held }) }),
    [list, moderation, classId, answers, held],
  );
  if ('marks' in plan) return <Body1 role="status">{columnUnlikeWords(plan)}</Body1>;
  const { amended, same, toConfirm, nobody } = plan;
  const unread = list.kind === 'by-learner' ? list.unread : [];
  const take = (): void => {
    const noted = reason.trim() === '' ? {} : { reason: reason.trim() };
    say(amended.map(({ learner, mark }) => [learner.id, { amended: mark, ...noted }]));
    onDone();
  };
  return (
    <>
      <Body1 block role="status">
        {`${counted(amended.length, 'mark differs', 'marks differ')} from what was sent; ${same} as sent.`}
      </Body1>
      {list.kind === 'column' && (
        <Body1 block>Marks alone: the first belongs to the first learner on the sheet, and so on.</Body1>
      )}
      <Refused plan={plan} actions={actions} />
      <Unread lines={unread} />
      <ConfirmListed toConfirm={toConfirm} nobody={nobody} answers={answers} answer={setAnswers} />
      <Field label="What the report says">
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <PrimaryButton isBlocked={amended.length === 0} onClick={take}>
          {`Take ${counted(amended.length, 'amended mark')}`}
        </PrimaryButton>
      </div>
    </>
  );
};

/** Takes amended marks with candidate numbers or names beside them, or a whole column of marks, and shows what they change. */
export const PasteAmended = (props: PasteAmendedProps): ReactNode => {
  const [list, setList] = useState<{ readonly text: string; readonly read: AmendedList }>();
  const [fault, setFault] = useState<string>();
  const read = (text: string): void => {
    const found = readAmendedList(text);
    setFault(found.ok ? undefined : describeListProblem(found.problems[0]));
    setList(found.ok ? { text, read: found.value } : undefined);
  };
  return (
    <>
      <ScreenHeading screen="Moderation" sentence="Paste the amended marks." />
      <PasteText
        label="Amended marks"
        hint="A mark beside each candidate number, UCI or name; or the whole column of marks, in the order of the sheet."
        fault={fault}
        onText={read}
        onCancel={props.onDone}
      />
      {list !== undefined && <Found key={list.text} {...props} list={list.read} />}
    </>
  );
};
