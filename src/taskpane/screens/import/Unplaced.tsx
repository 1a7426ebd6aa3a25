import type { ReactNode } from 'react';
import type { ListedLearner, WhoIsIt } from '../../../markbook/import';
import type { Learner } from '../../../markbook/tracker';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { listedLine } from './learnerWords';
import { useImportStyles } from './useImportStyles';
import { WhoSelect } from './WhoSelect';

interface UnplacedProps {
  readonly title: string;
  readonly listed: readonly ListedLearner[];
  readonly learners: readonly Learner[];
  readonly who: ReadonlyMap<string, WhoIsIt>;
  readonly canBeNew: boolean;
  readonly choose: (listed: ListedLearner, who: WhoIsIt | undefined) => void;
}

/** Learners of the list whose rows go nowhere, or into new rows, each open to another choice. */
export const Unplaced = ({ title, listed, learners, who, canBeNew, choose }: UnplacedProps): ReactNode => {
  const styles = useImportStyles();
  if (listed.length === 0) return null;
  const heading = `${title} (${listed.length})`;
  return (
    <Section title={heading}>
      <LimitedList
        label={heading}
        items={listed}
        keyOf={({ id }) => id}
        show={(each) => (
          <div className={styles.row}>
            <span className={styles.strong}>{each.shownAs}</span>
            <span className={styles.quiet}>{listedLine(each)}</span>
            <WhoSelect
              listed={each}
              close={[]}
              all={learners}
              answer={who.get(each.id)}
              canBeNew={canBeNew}
              choose={(chosen) => choose(each, chosen)}
            />
          </div>
        )}
      />
    </Section>
  );
};
