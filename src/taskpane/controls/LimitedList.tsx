import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { inFigures } from '../../markbook/wording';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  more: { marginBlockStart: tokens.spacingVerticalS },
});

/** Fewer rows than this are shown rather than asked for. */
const WORTH_A_BUTTON = 5;

interface LimitedListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly show: (item: Item) => ReactNode;
  readonly step?: number;
}

/** A list that shows its first rows and more on request, so that hundreds of rows stay quick. */
export const LimitedList = <Item,>({ label, items, keyOf, show, step = 12 }: LimitedListProps<Item>): ReactNode => {
  const styles = useStyles();
  const [limit, setLimit] = useState(step);
  const shown = items.length - limit < WORTH_A_BUTTON ? items.length : limit;
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.row}>
            {show(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setLimit(limit + Math.max(step, limit))}>
          {`Show more (${inFigures(left)} left)`}
        </Button>
      )}
    </>
  );
};
