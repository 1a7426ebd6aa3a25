import type { Draft, OriginAnswers, TableAnswers } from './draft';

type Compared = Pick<Draft, 'conversion' | 'comparison'>;

/** Whether the same figures are held with another status or source. */
export const isOtherOrigin = ({ comparison }: Compared, { status, source }: OriginAnswers): boolean =>
  comparison?.kind === 'same' &&
  ((status !== undefined && status !== comparison.heldStatus) || source.trim() !== comparison.heldSource);

/** Whether the teacher has to say if what is held is replaced. */
export const asksToReplace = (draft: Compared, origin: OriginAnswers): boolean =>
  draft.comparison?.kind === 'different' || draft.comparison?.kind === 'unusable' || isOtherOrigin(draft, origin);

/** Whether a table is written: it is new, or it replaces what is held because the teacher says so. */
export const isToWrite = (draft: Compared, answers: Pick<TableAnswers, 'replaces'>, origin: OriginAnswers): boolean => {
  if (draft.conversion === undefined || draft.comparison === undefined) return false;
  if (draft.comparison.kind === 'new' || draft.comparison.kind === 'better') return true;
  return asksToReplace(draft, origin) && answers.replaces === true;
};
