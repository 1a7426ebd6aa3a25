import { Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useContext, useMemo } from 'react';
import type { ChangedCell } from '../../markbook/edits';
import { groupedBy } from '../../markbook/groupedBy';
import { inFigures } from '../../markbook/wording';
import { HeadingLevel } from '../controls/headingLevel';
import { LimitedList } from '../controls/LimitedList';
import { Unfold } from '../controls/Unfold';
import type { PaneActions } from '../workbook/paneActions';

const useChangedCellsStyles = makeStyles({
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
  const styles = useChangedCellsStyles();
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
const ChangedCells = ({ title, cells, actions, nameOf }: ChangedCellsProps): ReactNode => {
  const styles = useChangedCellsStyles();
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

const OVER = 'Written over';
const FILLED = 'Blank now';

/** More cells than this are shown on demand: who and what come first. */
const AT_ONCE = 12;

const byContent = ({ before }: ChangedCell): string => (before === '' ? FILLED : OVER);

interface CellsOfPreviewProps {
  readonly cells: readonly ChangedCell[];
  readonly actions: PaneActions;
  readonly groupOf?: (cell: ChangedCell) => string;
  readonly nameOf?: (cell: ChangedCell) => string | undefined;
}

/** The cells of a preview under their titles: what is written over always in view, the rest unfolded where it is long. */
export const CellsOfPreview = ({ cells, actions, groupOf = byContent, nameOf }: CellsOfPreviewProps): ReactNode => {
  const level = useContext(HeadingLevel);
  const groups = useMemo(
    () => [...groupedBy(cells, groupOf)].sort(([one], [other]) => Number(other === OVER) - Number(one === OVER)),
    [cells, groupOf],
  );
  const listed = (part: typeof groups): ReactNode =>
    part.map(([title, members]) => (
      <ChangedCells key={title} title={title} cells={members} actions={actions} {...(nameOf && { nameOf })} />
    ));
  const isFolded = (title: string): boolean => cells.length > AT_ONCE && title !== OVER;
  const folded = groups.filter(([title]) => isFolded(title));
  const count = folded.reduce((sum, [, members]) => sum + members.length, 0);
  return (
    <>
      {listed(groups.filter(([title]) => !isFolded(title)))}
      {folded.length > 0 && (
        <Unfold title={`Cell by cell (${inFigures(count)})`} heading={level}>
          {listed(folded)}
        </Unfold>
      )}
    </>
  );
};
