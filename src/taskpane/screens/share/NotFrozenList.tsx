import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type NotFrozen, notFrozenWords } from '../../../markbook/share';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  words: { flexBasis: '180px', flexGrow: 1 },
});

const Row = ({ refused, actions }: { readonly refused: NotFrozen; readonly actions: PaneActions }): ReactNode => {
  const styles = useStyles();
  const { sheet, cell } = refused.cell;
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(sheet, cell)}>
        {`${sheet} ${cell}`}
      </Link>
      <Text className={styles.words}>{notFrozenWords(refused)}</Text>
    </div>
  );
};

interface NotFrozenListProps {
  readonly refused: readonly NotFrozen[];
  readonly actions: PaneActions;
}

/** The cells whose present value would be wrong to keep. */
export const NotFrozenList = ({ refused, actions }: NotFrozenListProps): ReactNode =>
  refused.length === 0 ? null : (
    <Section title={`Not to be frozen (${refused.length})`}>
      <LimitedList
        label="Not to be frozen"
        items={refused}
        keyOf={({ cell }) => `${cell.sheet} ${cell.cell}`}
        show={(each) => <Row refused={each} actions={actions} />}
        step={6}
      />
    </Section>
  );
