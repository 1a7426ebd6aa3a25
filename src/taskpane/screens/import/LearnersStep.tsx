import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type ImportTarget,
  type Match,
  MATCHED_BY_WORDS,
  type MatchedBy,
  MUST_CHOOSE_WORDS,
  type WhoIsIt,
} from '../../../markbook/import';
import type { Learner } from '../../../markbook/tracker';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { inFigures } from '../../../markbook/wording';
import { learnerLine, listedLine } from './learnerWords';
import { useImportStyles } from './useImportStyles';
import { WhoSelect } from './WhoSelect';
import { LeaveButton } from '../../controls/LeaveButton';
import { FootButtons } from '../../controls/FootButtons';

type Who = ReadonlyMap<string, WhoIsIt>;

interface LearnersStepProps {
  readonly matches: readonly Match[];
  readonly learners: readonly Learner[];
  readonly target: ImportTarget;
  readonly who: Who;
  readonly answer: (who: Who) => void;
  readonly next: () => void;
  readonly back: () => void;
}

type Proposed = Extract<Match, { readonly kind: 'proposed' }>;

/** Reasons good enough to confirm a whole list at once; a name alone is confirmed learner by learner. */
const TOGETHER: ReadonlySet<MatchedBy> = new Set<MatchedBy>([
  'number-without-zeros',
  'number-of-another-series',
  'name-and-form',
]);

const groupedByReason = (matches: readonly Match[]): readonly (readonly [MatchedBy, readonly Proposed[]])[] => {
  const groups = new Map<MatchedBy, Proposed[]>();
  for (const match of matches) {
    if (match.kind !== 'proposed') continue;
    groups.set(match.by, [...(groups.get(match.by) ?? []), match]);
  }
  return [...groups];
};

interface RowProps extends Pick<LearnersStepProps, 'learners' | 'target' | 'who' | 'answer'> {
  readonly match: Match;
}

const closeTo = (match: Match): readonly Learner[] =>
  match.kind === 'choose' ? match.among : match.kind === 'none' ? [] : [match.learner];

const LearnerRow = ({ match, learners, target, who, answer }: RowProps): ReactNode => {
  const styles = useImportStyles();
  const { listed } = match;
  const set = (chosen: WhoIsIt | undefined): void => {
    const others = [...who].filter(([id]) => id !== listed.id);
    answer(new Map(chosen === undefined ? others : [...others, [listed.id, chosen]]));
  };
  return (
    <div className={styles.row}>
      <span className={styles.strong}>{listed.shownAs}</span>
      <span className={styles.quiet}>{listedLine(listed)}</span>
      {match.kind === 'choose' && (
        <span className={`${styles.quiet} ${styles.whole}`}>{MUST_CHOOSE_WORDS[match.because]}</span>
      )}
      {match.kind === 'proposed' && !who.has(listed.id) && (
        <>
          <span className={`${styles.grow} ${styles.quiet}`}>{`→ ${learnerLine(match.learner)}`}</span>
          <Button
            size="small"
            aria-label={`Confirm ${listed.shownAs}`}
            onClick={() => set({ kind: 'learner', learner: match.learner })}
          >
            Confirm
          </Button>
        </>
      )}
      <WhoSelect
        listed={listed}
        close={closeTo(match)}
        all={learners}
        answer={who.get(listed.id)}
        canBeNew={target === 'tracker'}
        choose={set}
      />
    </div>
  );
};

interface ProposedGroupProps extends LearnersStepProps {
  readonly by: MatchedBy;
  readonly group: readonly Proposed[];
}

/** Learners proposed for the same reason; all at once only where the reason is good enough. */
const ProposedGroup = ({ by, group, ...props }: ProposedGroupProps): ReactNode => {
  const styles = useImportStyles();
  const { who, answer } = props;
  const title = `${MATCHED_BY_WORDS[by]} (${group.length})`;
  const left = group.filter(({ listed }) => !who.has(listed.id));
  const confirmAll = (): void => {
    const confirmed = left.map(({ listed, learner }) => [listed.id, { kind: 'learner', learner }] as const);
    answer(new Map<string, WhoIsIt>([...who, ...confirmed]));
  };
  return (
    <Section title={title}>
      {TOGETHER.has(by) && left.length > 0 && (
        <div className={styles.buttons}>
          <Button onClick={confirmAll}>{`Confirm all ${inFigures(left.length)} in this list`}</Button>
        </div>
      )}
      <LimitedList
        label={title}
        items={group}
        keyOf={({ listed }) => listed.id}
        show={(match) => <LearnerRow {...props} match={match} />}
      />
    </Section>
  );
};

/** Learners that are not found beyond doubt: confirmed, chosen, added or left out by the teacher, never by the add-in. */
export const LearnersStep = (props: LearnersStepProps): ReactNode => {
  const { matches, who, next, back } = props;
  const styles = useImportStyles();
  const open = matches.filter((match) => match.kind === 'choose' || match.kind === 'none');
  const unanswered = matches.filter((match) => match.kind !== 'sure' && !who.has(match.listed.id)).length;
  return (
    <>
      {groupedByReason(matches).map(([by, group]) => (
        <ProposedGroup key={by} by={by} group={group} {...props} />
      ))}
      {open.length > 0 && (
        <Section title={`To choose (${open.length})`}>
          <LimitedList
            label="To choose"
            items={open}
            keyOf={({ listed }) => listed.id}
            show={(match) => <LearnerRow {...props} match={match} />}
          />
        </Section>
      )}
      {unanswered > 0 && (
        <Body1
          className={styles.block}
        >{`${unanswered} not answered yet: they are not imported unless you answer.`}</Body1>
      )}
      <FootButtons>
        <Button appearance="primary" onClick={next}>
          Preview
        </Button>
        <LeaveButton onClick={back}>Back</LeaveButton>
      </FootButtons>
    </>
  );
};
