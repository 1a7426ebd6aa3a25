import type { ChangedCell, Edit } from '../../markbook/edits';
import { counted, inFigures } from '../../markbook/wording';

const structure = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => {
    if (edit.kind === 'add-sheet') return [`Adds the sheet ${edit.sheet}.`];
    if (edit.kind === 'add-table') return [`Makes the table ${edit.name}.`];
    return [];
  });

const cellsSentence = (cells: readonly ChangedCell[]): string => {
  const over = cells.filter(({ before }) => before !== '').length;
  const fills = counted(cells.length, 'cell');
  if (over === 0) return `Fills ${fills}; writes over none.`;
  if (over === cells.length) return `Writes over ${fills}.`;
  return `Fills ${counted(cells.length - over, 'blank cell')} and writes over ${inFigures(over)}.`;
};

const withoutCells = (edits: readonly Edit[]): string => {
  if (edits.length === 0) return 'Nothing to write.';
  return edits.every(({ kind }) => kind === 'cells')
    ? 'Nothing to write: the sheet holds all of this already.'
    : 'No cell changes; a format, a drop-down or the size of a table does.';
};

/** What a write would do, in a sentence or two. */
export const previewSentence = (edits: readonly Edit[], cells: readonly ChangedCell[]): string => {
  const made = structure(edits);
  if (cells.length === 0) return made.length > 0 ? made.join(' ') : withoutCells(edits);
  const looks = edits.some(({ kind }) => kind === 'dress') ? ['New columns look like their neighbours.'] : [];
  return [...made, cellsSentence(cells), ...looks].join(' ');
};
