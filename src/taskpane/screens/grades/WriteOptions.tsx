import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inFigures } from '../../../markbook/wording/counted';

const useStyles = makeStyles({
  options: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    marginBlockStart: tokens.spacingVerticalS,
  },
});

interface WriteOptionsProps {
  /** Whether a column of points may be added: not where there is one, nor without grades. */
  readonly isAskedPoints: boolean;
  /** Cells of result columns in which something was typed. */
  readonly typed: number;
  readonly withPoints: boolean;
  readonly overTyped: boolean;
  readonly setWithPoints: (wished: boolean) => void;
  readonly setOverTyped: (wished: boolean) => void;
}

/** What the teacher may choose before formulas are written: points, and what was typed by hand. */
export const WriteOptions = (props: WriteOptionsProps): ReactNode => {
  const styles = useStyles();
  const { isAskedPoints, typed, withPoints, overTyped, setWithPoints, setOverTyped } = props;
  return (
    <div className={styles.options}>
      {isAskedPoints && (
        <Checkbox
          label="Add a column of points"
          checked={withPoints}
          onChange={(_, { checked }) => setWithPoints(checked === true)}
        />
      )}
      {typed > 0 && (
        <Checkbox
          label={`Also write over ${typed === 1 ? 'the cell' : `the ${inFigures(typed)} cells`} typed by hand`}
          checked={overTyped}
          onChange={(_, { checked }) => setOverTyped(checked === true)}
        />
      )}
    </div>
  );
};
