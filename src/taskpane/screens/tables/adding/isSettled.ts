import type { FoundTable } from '../../../../markbook/tables';
import { counted } from '../../../../markbook/wording';
import type { Draft, OriginAnswers } from './draft';
import { asksToReplace } from './isToWrite';

/** So many that need nothing are folded into one; fewer stand open. */
export const ENOUGH_TO_FOLD = 3;

/** True for a table of which nothing is asked: the paste itself names it, it is sound, and nothing else is held in its place. */
export const isSettled = ({ key, readings }: FoundTable, draft: Draft, origin: OriginAnswers): boolean =>
  readings.length === 1 &&
  [key.subject, key.component, key.series].every((part) => part !== undefined) &&
  draft.conversion !== undefined &&
  draft.problems.length + draft.warnings.length === 0 &&
  !asksToReplace(draft, origin);

/** What the folded tables come to: `18 tables read in full: 16 new, 2 held already.` */
export const settledWords = (drafts: readonly Draft[]): string => {
  const held = drafts.filter(({ comparison }) => comparison?.kind === 'same').length;
  const all = `${counted(drafts.length, 'table')} read in full`;
  if (held === 0) return `${all}, all to be written.`;
  return held === drafts.length
    ? `${all}, all held already.`
    : `${all}: ${drafts.length - held} to be written, ${held} held already.`;
};
