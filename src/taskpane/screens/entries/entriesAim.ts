import type { Entrant, EntryKey } from '../../../markbook/entries';
import type { TableChange } from '../../../markbook/keeping';

/** Rows of BTEC_Entries to write: worked out anew whenever the workbook changes, so that a preview is never of yesterday. */
export interface EntriesWrite {
  readonly words: string;
  readonly button: string;
  readonly done: string;
  readonly changesOf: (now: readonly Entrant[]) => readonly TableChange<EntryKey>[];
}

/** What the officer is at: looking, a write before its preview, the sheet to type, or recording what was sent. */
export type EntriesAim =
  { readonly kind: 'look' | 'sheet' | 'sent' } | { readonly kind: 'write'; readonly write: EntriesWrite };

export type SetAim = (aim: EntriesAim) => void;
