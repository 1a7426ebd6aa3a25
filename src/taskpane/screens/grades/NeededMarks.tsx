import { Body1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  type GradedLearner,
  type Grading,
  ownTarget,
  reachedSentence,
  learnerStanding,
  standingWords,
  targetsReached,
  targetWords,
} from '../../../markbook/grades';
import { GRADES, type GradeCode } from '../../../rules';
import { FoundLearners } from '../../workbook/FoundLearners';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { LearnerNeeds } from './LearnerNeeds';

const useStyles = makeStyles({
  search: { maxWidth: '100%', marginBlockEnd: tokens.spacingVerticalS },
});

interface NeededMarksProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
}

/** What is aimed at: the next grade up, each learner's own target, or one grade for all. */
type Aim = 'next' | 'own' | GradeCode;

const AIMS: readonly GradeCode[] = GRADES.filter((grade) => grade !== 'U');

interface AimChoiceProps {
  readonly aim: Aim;
  readonly hasTargets: boolean;
  readonly choose: (aim: Aim) => void;
}

const AimChoice = ({ aim, hasTargets, choose }: AimChoiceProps): ReactNode => (
  <Field label="Needed for" className={useStyles().search}>
    <Select
      value={aim}
      onChange={(_, { value }) => choose(value === 'own' ? 'own' : (AIMS.find((grade) => grade === value) ?? 'next'))}
    >
      <option value="next">The next grade up</option>
      {hasTargets && <option value="own">Each learner’s own target</option>}
      {AIMS.map((grade) => (
        <option key={grade} value={grade}>
          {grade}
        </option>
      ))}
    </Select>
  </Field>
);

interface LearnerRowProps extends NeededMarksProps {
  readonly learner: GradedLearner;
  readonly aim: Aim;
}

const LearnerRow = ({ learner, aim, grading, actions }: LearnerRowProps): ReactNode => {
  const own = ownTarget(learner.learner);
  const target = aim === 'own' ? (own.kind === 'grade' ? own.grade : undefined) : aim === 'next' ? undefined : aim;
  const standing = standingWords(learnerStanding(learner, grading.scale));
  return (
    <LearnerNeeds
      learner={learner}
      words={aim === 'own' ? `${standing}; ${targetWords(own)}` : standing}
      grading={grading}
      actions={actions}
      {...(target !== undefined && { target })}
    />
  );
};

const List = ({ grading, actions }: NeededMarksProps): ReactNode => {
  const styles = useStyles();
  const [aim, setAim] = useState<Aim>('next');
  const { learners } = grading.grades;
  const hasTargets = learners.some(({ learner }) => ownTarget(learner).kind !== 'none');
  return (
    <>
      <AimChoice aim={aim} hasTargets={hasTargets} choose={setAim} />
      {aim === 'own' && (
        <Body1 block className={styles.search}>
          {reachedSentence(targetsReached(learners))}
        </Body1>
      )}
      <FoundLearners
        label="Learners and what they need"
        items={learners}
        show={(learner) => <LearnerRow learner={learner} aim={aim} grading={grading} actions={actions} />}
      />
    </>
  );
};

/** What each learner needs for the next grade, their own target or a grade chosen, or on what remains (WHATIF-1); long, so it unfolds. */
export const NeededMarks = ({ grading, actions }: NeededMarksProps): ReactNode =>
  grading.grades.counts.learners === 0 ? null : (
    <Section title="Needed marks">
      <Unfold title={`Every learner (${grading.grades.counts.learners})`} heading="h3">
        <List grading={grading} actions={actions} />
      </Unfold>
    </Section>
  );
