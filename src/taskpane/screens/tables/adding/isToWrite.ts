import type { Draft, OriginAnswers, TableAnswers } from './draft';

type Compared = Pick<Draft, 'conversion' | 'comparison'>;

const plain = (source: string): string => source.trim().replaceAll('’', "'");

/** Whether the same figures are held with another status or source; unknown until the teacher says where these come from. */
export const isOtherOrigin = ({ comparison }: Compared, { status, source }: OriginAnswers): boolean => {
  if (comparison?.kind !== 'same' || status === undefined) return false;
  const isOtherSource = source.trim() !== '' && plain(source) !== plain(comparison.heldSource);
  return status !== comparison.heldStatus || isOtherSource;
};

/** Whether the teacher has to say if what is held is replaced. */
export const asksToReplace = (draft: Compared, origin: OriginAnswers): boolean =>
  draft.comparison?.kind === 'different' || draft.comparison?.kind === 'unusable' || isOtherOrigin(draft, origin);

/** Whether a table is written: it is new, or it replaces what is held because the teacher says so. */
export const isToWrite = (draft: Compared, answers: Pick<TableAnswers, 'replaces'>, origin: OriginAnswers): boolean => {
  if (draft.conversion === undefined || draft.comparison === undefined) return false;
  if (draft.comparison.kind === 'new' || draft.comparison.kind === 'better') return true;
  return asksToReplace(draft, origin) && answers.replaces === true;
};
