import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { type ClassMocks, type MarkNotUsable, marksNotUsable, notUsableWords } from '../../../markbook/mocks';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  words: { flexBasis: '200px', flexGrow: 1 },
});

interface NotUsableProps {
  readonly mocks: ClassMocks;
  readonly sheet: string;
  readonly actions: PaneActions;
}

const Row = ({ mark, sheet, actions }: Omit<NotUsableProps, 'mocks'> & { readonly mark: MarkNotUsable }): ReactNode => {
  const styles = useStyles();
  const { cell } = mark.cell;
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(sheet, cell)}>
        {cell}
      </Link>
      <Text className={styles.words}>{`${mark.learner.learner.shownAs}. ${notUsableWords(mark)}`}</Text>
    </div>
  );
};

/** Mock marks that can't be read, or that a series can't be used for, each with its cell (UMS-4). */
export const NotUsable = ({ mocks, sheet, actions }: NotUsableProps): ReactNode => {
  const marks = useMemo(() => marksNotUsable(mocks), [mocks]);
  if (marks.length === 0) return null;
  return (
    <Section title={`Marks to look at (${marks.length})`}>
      <LimitedList
        label="Mock marks to look at"
        items={marks}
        keyOf={({ cell, component }) => `${component} ${cell.cell}`}
        show={(mark) => <Row mark={mark} sheet={sheet} actions={actions} />}
        step={6}
      />
    </Section>
  );
};
