import type { Undone } from '../../excel/writing/undoEdits';
import { cellsInWords, inFigures, listed } from '../../markbook/wording';

const keptWords = (kept: readonly string[], isTold: boolean): string => {
  if (kept.length === 0) return '';
  const as = kept.length === 1 ? 'as it is, because it was' : 'as they are, because they were';
  return ` ${listed(kept)} stayed ${isTold ? 'for that reason' : `${as} changed since`}.`;
};

/** What an undo did, naming the cells that were changed since and stay. */
export const undoneSentence = ({ left, kept }: Undone): string => {
  if (left.length === 0 && kept.length === 0) return 'Undone: everything is as it was before.';
  const cells = left.length === 1 ? 'a cell changed since' : `${inFigures(left.length)} cells changed since`;
  const stays = left.length === 0 ? '' : ` It left ${cells}: ${cellsInWords(left)}.`;
  return `Undone.${stays}${keptWords(kept, left.length > 0)}`;
};
