import { Body1, Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import {
  amendedExtremes,
  amendedExtremesWords,
  amendmentsOf,
  amendmentsSentence,
  type ChangedMark,
  changedMarkWords,
  markEdits,
} from '../../../markbook/moderation';
import { LimitedList } from '../../controls/LimitedList';
import { counted, sittingInWords } from '../../../markbook/wording';
import { GradeChangeTable } from './GradeChangeTable';
import { ModeratedRow } from './ModeratedRow';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

interface AmendedMarksProps extends ModerationTools {
  readonly writeToSheet: () => void;
}

interface AmendedProps extends Pick<ModerationTools, 'say' | 'actions'> {
  readonly change: ChangedMark;
}

const Amended = ({ change, say, actions }: AmendedProps): ReactNode => {
  const { learner } = change;
  const reason = learner.reason === '' ? '' : ` ${learner.reason}`;
  return (
    <ModeratedRow learner={learner} words={`${changedMarkWords(change)}${reason}`} actions={actions}>
      <Button
        size="small"
        aria-label={`Back to the mark sent, ${learner.learner.shownAs}`}
        onClick={() => say([[learner.id, { amended: 'as sent' }]])}
      >
        As sent
      </Button>
    </ModeratedRow>
  );
};

/** Marks before and after the moderator's report, what that changes, and the sample's extremes again. */
export const AmendedMarks = (props: AmendedMarksProps): ReactNode => {
  const { moderation, grader, say, actions, writeToSheet } = props;
  const styles = useModerationStyles();
  const { component, learners } = moderation;
  const compared = useMemo(() => amendmentsOf(moderation, grader), [moderation, grader]);
  const extremes = useMemo(() => amendedExtremesWords(amendedExtremes(moderation)), [moderation]);
  const { cells, formulas } = useMemo(() => markEdits(learners), [learners]);
  if (compared.changed.length === 0) return <Body1 block>No amended marks are recorded.</Body1>;
  return (
    <>
      <Body1 block>{amendmentsSentence(compared, component)}</Body1>
      {compared.changed.every(({ after }) => after.ums === undefined) && (
        <Body1
          block
        >{`No UMS table is held for ${sittingInWords(moderation)}, so there are no UMS and grades yet.`}</Body1>
      )}
      {extremes !== '' && <Body1 block>{extremes}</Body1>}
      {compared.grades !== undefined && <GradeChangeTable title={`${component} grades`} changes={compared.grades} />}
      {compared.awards !== undefined && <GradeChangeTable title="Qualification grades" changes={compared.awards} />}
      <LimitedList
        label="Amended marks"
        items={compared.changed}
        keyOf={({ learner }) => learner.id}
        show={(change) => <Amended change={change} say={say} actions={actions} />}
        step={6}
      />
      <div className={styles.buttons}>
        {cells > 0 && (
          <Button size="small" onClick={writeToSheet}>
            {`Put ${counted(cells, 'amended mark')} on the sheet`}
          </Button>
        )}
        {formulas.length > 0 && (
          <Body1>{`${counted(formulas.length, 'mark')} on the sheet comes from a formula: amend what it adds up.`}</Body1>
        )}
      </div>
    </>
  );
};
