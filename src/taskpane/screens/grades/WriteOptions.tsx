import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inFigures } from '../../../markbook/wording';

const useStyles = makeStyles({
  options: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    marginBlockStart: tokens.spacingVerticalS,
  },
});

/** A choice as it stands, and how it is changed. */
interface Choice {
  readonly isWished: boolean;
  readonly wish: (wished: boolean) => void;
}

/** A column that can be had besides: not asked where there is one, nor without grades. */
interface ColumnChoice extends Choice {
  readonly isAsked: boolean;
}

interface WriteOptionsProps {
  readonly componentGrades: ColumnChoice;
  readonly points: ColumnChoice;
  readonly overTyped: Choice;
  /** Cells of result columns in which something was typed. */
  readonly typed: number;
}

const Option = ({ label, choice }: { readonly label: string; readonly choice: Choice }): ReactNode => (
  <Checkbox label={label} checked={choice.isWished} onChange={(_, { checked }) => choice.wish(checked === true)} />
);

/** What the teacher may choose before formulas are written: more columns, and what was typed by hand. */
export const WriteOptions = ({ componentGrades, points, overTyped, typed }: WriteOptionsProps): ReactNode => {
  const styles = useStyles();
  const cells = typed === 1 ? 'the cell' : `the ${inFigures(typed)} cells`;
  return (
    <div className={styles.options}>
      {componentGrades.isAsked && <Option label="Add the grade of each component" choice={componentGrades} />}
      {points.isAsked && <Option label="Add a column of points" choice={points} />}
      {typed > 0 && <Option label={`Also write over ${cells} typed by hand`} choice={overTyped} />}
    </div>
  );
};
