/** What an entry is for: a component for the first time, an internal again, the external again, or the qualification. */
const ENTRY_KINDS = ['first', 'retake', 'resit', 'claim'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a cell under Kind says; undefined where it can't be read. */
export const readEntryKind = (text: string): EntryKind | undefined => {
  const plain = text.trim().toLowerCase();
  const named = plain === 'first sitting' ? 'first' : plain === 'cash-in' ? 'claim' : plain;
  return ENTRY_KINDS.find((kind) => kind === named);
};
