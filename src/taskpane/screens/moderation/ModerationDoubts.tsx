import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Cohort, type Disagreement, disagreementWords, type Said } from '../../../markbook/moderation';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { counted, NO_OWN_NUMBER } from '../../../markbook/wording';
import { ModeratedRow } from './ModeratedRow';
import type { ModerationTools } from './moderationTools';
import { RowNotUsed } from './RowNotUsed';
import { useModerationStyles } from './useModerationStyles';

interface ModerationDoubtsProps extends ModerationTools {
  readonly cohort: Cohort;
}

/** What bringing the table in line with the sheet says of a learner. */
const asOnSheet = ({ code, learner }: Disagreement): readonly (readonly [id: string, said: Said])[] => {
  if (learner.key === undefined) return [];
  if (code === 'mark-changed') return [[learner.id, {}]];
  return code === 'tick-on-sheet-only' || code === 'tick-in-table-only'
    ? [[learner.id, { ticked: learner.tickOnSheet === true }]]
    : [];
};

const Disagreements = ({ moderation, said, say, actions }: ModerationTools): ReactNode => {
  const styles = useModerationStyles();
  const { disagreements } = moderation;
  const open = disagreements.filter(({ learner }) => !said.has(learner.id));
  const mended = open.flatMap(asOnSheet);
  if (open.length === 0) return null;
  return (
    <Section title={`Sheet and BTEC_Moderation differ (${open.length})`}>
      <LimitedList
        label="Sheet and BTEC_Moderation differ"
        items={open}
        keyOf={({ learner, code }) => `${learner.id} ${code}`}
        show={(each) => <ModeratedRow learner={each.learner} words={disagreementWords(each)} actions={actions} />}
        step={5}
      />
      {mended.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => say(mended)}>
            Keep what the sheet says
          </Button>
        </div>
      )}
    </Section>
  );
};

/** What can't be relied on: rows not used, learners without an identifier, and where sheet and table disagree. */
export const ModerationDoubts = ({ cohort, ...tools }: ModerationDoubtsProps): ReactNode => {
  const { moderation, actions } = tools;
  const keyless = cohort.learners.filter(({ key }) => key === undefined).length;
  const { issues } = moderation;
  return (
    <>
      <Disagreements {...tools} />
      {keyless > 0 && (
        <Body1
          block
        >{`${counted(keyless, 'learner has', 'learners have')} ${NO_OWN_NUMBER}, so no tick can be kept for them.`}</Body1>
      )}
      {issues.length > 0 && (
        <Section title={`Rows of BTEC_Moderation not used (${issues.length})`}>
          <LimitedList
            label="Rows of BTEC_Moderation not used"
            items={issues}
            keyOf={({ code, place }) => `${code} ${place.sheet} ${place.cell}`}
            show={(issue) => <RowNotUsed issue={issue} actions={actions} />}
            step={5}
          />
        </Section>
      )}
    </>
  );
};
