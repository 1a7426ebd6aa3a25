import { Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ListedLearner, WhoIsIt } from '../../../markbook/import';
import { foundAgain, type Learner } from '../../../markbook/tracker';
import { learnerLine } from './learnerWords';
import { useImportStyles } from './useImportStyles';

const FEW = 40;

interface WhoSelectProps {
  readonly listed: ListedLearner;
  /** The learners who come close, first. */
  readonly close: readonly Learner[];
  readonly all: readonly Learner[];
  readonly answer: WhoIsIt | undefined;
  /** False where a new row makes no sense: results need a learner the tracker has. */
  readonly canBeNew: boolean;
  readonly choose: (who: WhoIsIt | undefined) => void;
}

const valueOf = (answer: WhoIsIt | undefined, chosen: Learner | undefined): string =>
  answer === undefined || answer.kind === 'learner' ? String(chosen?.row ?? '') : answer.kind;

/** Says who a learner of the list is. All learners are offered only on request, so that long lists stay quick. */
export const WhoSelect = ({ listed, close, all, answer, canBeNew, choose }: WhoSelectProps): ReactNode => {
  const styles = useImportStyles();
  const [wantsAll, setWantsAll] = useState(all.length <= FEW);
  const chosen = answer?.kind === 'learner' ? foundAgain(answer.learner, all) : undefined;
  const first = [...new Set([...close, ...(chosen === undefined ? [] : [chosen])])];
  const answerFrom = (value: string): WhoIsIt | undefined => {
    if (value === 'new' || value === 'leave-out') return { kind: value };
    const learner = all.find(({ row }) => String(row) === value);
    return learner === undefined ? undefined : { kind: 'learner', learner };
  };
  const others = wantsAll ? all.filter((learner) => !first.includes(learner)) : [];
  return (
    <Select
      className={styles.select}
      select={{ className: styles.select }}
      aria-label={`Who is ${listed.shownAs}?`}
      value={valueOf(answer, chosen)}
      onChange={(_, { value }) => {
        if (value === 'all') setWantsAll(true);
        else choose(answerFrom(value));
      }}
    >
      <option value="">Not answered yet</option>
      {first.map((learner) => (
        <option key={learner.row} value={String(learner.row)}>
          {learnerLine(learner)}
        </option>
      ))}
      {canBeNew && <option value="new">New: add below the class</option>}
      <option value="leave-out">Leave out</option>
      {!wantsAll && <option value="all">Show every learner of the tracker</option>}
      {others.map((learner) => (
        <option key={learner.row} value={String(learner.row)}>
          {learnerLine(learner)}
        </option>
      ))}
    </Select>
  );
};
