import { Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import type { ChangedCell } from '../../markbook/edits';
import { inFigures } from '../../markbook/wording';
import { HeadingLevel } from '../controls/headingLevel';
import { LimitedList } from '../controls/LimitedList';
import type { PaneActions } from '../workbook/paneActions';

const useStyles = makeStyles({
  title: { display: 'block', margin: 0, marginBlockStart: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  name: { flexBasis: '120px', flexGrow: 1, color: tokens.colorNeutralForeground2 },
  values: { marginInlineStart: 'auto', textAlign: 'end', overflowWrap: 'anywhere' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface ChangedCellsProps {
  readonly title: string;
  readonly cells: readonly ChangedCell[];
  readonly actions: PaneActions;
  readonly nameOf?: (cell: ChangedCell) => string | undefined;
}

const blankOr = (text: string): string => (text === '' ? '(blank)' : text);

const Row = ({ cell, name, actions }: { cell: ChangedCell; name?: string; actions: PaneActions }): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Link inline aria-label={`Go to ${cell.sheet} ${cell.cell}`} onClick={() => actions.goTo(cell.sheet, cell.cell)}>
        {cell.cell}
      </Link>
      {name !== undefined && <Text className={styles.name}>{name}</Text>}
      <Text className={styles.values}>
        {cell.before !== '' && (
          <>
            {cell.before} <span aria-hidden="true">→</span>
            <span className={styles.unseen}> becomes </span>{' '}
          </>
        )}
        {blankOr(cell.after)}
      </Text>
    </div>
  );
};

/** Some of a preview's cells under their title: where, for whom, old and new. A row that is pointed at shows its cell. */
export const ChangedCells = ({ title, cells, actions, nameOf }: ChangedCellsProps): ReactNode => {
  const styles = useStyles();
  const level = useContext(HeadingLevel);
  const heading = `${title} (${inFigures(cells.length)})`;
  return (
    <>
      <Subtitle2 as={level} className={styles.title}>
        {heading}
      </Subtitle2>
      <LimitedList
        label={heading}
        items={cells}
        keyOf={({ sheet, cell }) => `${sheet} ${cell}`}
        show={(cell) => {
          const name = nameOf?.(cell);
          return <Row cell={cell} actions={actions} {...(name !== undefined && { name })} />;
        }}
      />
    </>
  );
};
