import { Body1, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type FormulaTrouble, type TroubledCell, troubleWords } from '../../../markbook/share';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { counted } from '../../../markbook/wording';

const useStyles = makeStyles({
  title: { display: 'block', margin: 0, marginBlockStart: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  formula: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

const Row = ({ cell, actions }: { readonly cell: TroubledCell; readonly actions: PaneActions }): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(cell.sheet, cell.cell)}>
        {`${cell.sheet} ${cell.cell}`}
      </Link>
      <Text className={styles.formula}>{cell.formula}</Text>
    </div>
  );
};

interface TroubleListProps {
  readonly trouble: FormulaTrouble;
  readonly actions: PaneActions;
}

/** Cells with the same trouble: what is wrong, what to do, and where. */
export const TroubleList = ({ trouble, actions }: TroubleListProps): ReactNode => {
  const styles = useStyles();
  const { what, remedy } = troubleWords(trouble);
  const title = counted(trouble.cells.length, 'cell');
  return (
    <>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1 block>{`${what} ${remedy}`}</Body1>
      <LimitedList
        label={`${title}: ${what}`}
        items={trouble.cells}
        keyOf={({ sheet, cell }) => `${sheet} ${cell}`}
        show={(cell) => <Row cell={cell} actions={actions} />}
        step={5}
      />
    </>
  );
};
