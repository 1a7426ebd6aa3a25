import { Field, Link, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { notPlainWords, type StaysAsIs } from '../../../markbook/share';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  words: { flexBasis: '180px', flexGrow: 1 },
});

interface StaysListProps {
  readonly others: readonly StaysAsIs[];
  readonly choice: 'leave' | 'freeze';
  readonly choose: (choice: 'leave' | 'freeze') => void;
  readonly actions: PaneActions;
}

/** The formulas that have no plain form, and what is to become of them. */
export const StaysList = ({ others, choice, choose, actions }: StaysListProps): ReactNode => {
  const styles = useStyles();
  if (others.length === 0) return null;
  return (
    <Section title={`No plain form (${others.length})`}>
      <LimitedList
        label="No plain form"
        items={others}
        keyOf={({ cell }) => `${cell.sheet} ${cell.cell}`}
        show={({ cell, because }) => (
          <div className={styles.row}>
            <Link inline onClick={() => actions.goTo(cell.sheet, cell.cell)}>
              {`${cell.sheet} ${cell.cell}`}
            </Link>
            <Text className={styles.words}>{notPlainWords(because)}</Text>
          </div>
        )}
        step={5}
      />
      <Field label="These formulas">
        <RadioGroup value={choice} onChange={(_, { value }) => choose(value === 'freeze' ? 'freeze' : 'leave')}>
          <Radio value="leave" label="Leave them to the add-in" />
          <Radio value="freeze" label="Freeze them to their values" />
        </RadioGroup>
      </Field>
    </Section>
  );
};
