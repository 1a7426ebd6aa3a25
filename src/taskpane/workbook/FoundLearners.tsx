import { Body1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Learner } from '../../markbook/tracker';
import { LimitedList } from '../controls/LimitedList';

const useStyles = makeStyles({
  search: { maxWidth: '100%', marginBlockEnd: tokens.spacingVerticalS },
  box: { maxWidth: '100%' },
});

/** More learners than this are easier found by typing. */
const WORTH_SEARCHING = 12;

interface OfLearner {
  readonly learner: Learner;
}

interface FoundLearnersProps<Item extends OfLearner> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly show: (item: Item) => ReactNode;
}

const isFound = ({ learner }: OfLearner, wanted: string): boolean =>
  [learner.shownAs, learner.candidateNumber, learner.uci].some((text) => text.toLowerCase().includes(wanted));

/** Something about each learner of a class: a short list, and a search by name or number where there are many. */
export const FoundLearners = <Item extends OfLearner>({ label, items, show }: FoundLearnersProps<Item>): ReactNode => {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const found = wanted === '' ? items : items.filter((item) => isFound(item, wanted));
  return (
    <>
      {items.length > WORTH_SEARCHING && (
        <Field label="Find a learner" className={styles.search}>
          <SearchBox
            className={styles.box}
            value={wanted}
            onChange={(_, { value }) => setWanted(value.trim().toLowerCase())}
          />
        </Field>
      )}
      {found.length === 0 && <Body1>No learner of that name or number.</Body1>}
      <LimitedList label={label} items={found} keyOf={({ learner }) => String(learner.row)} show={show} step={8} />
    </>
  );
};
