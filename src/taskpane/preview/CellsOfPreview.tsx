import { useContext, useMemo, type ReactNode } from 'react';
import type { ChangedCell } from '../../markbook/edits';
import { groupedBy } from '../../markbook/groupedBy';
import { inFigures } from '../../markbook/wording';
import { HeadingLevel } from '../controls/headingLevel';
import type { PaneActions } from '../workbook/paneActions';
import { Unfold } from '../controls/Unfold';
import { ChangedCells } from './ChangedCells';

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
