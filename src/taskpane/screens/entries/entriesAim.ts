import type { SeriesEntrant, Remedy } from '../../../markbook/entries';

/** Rows to write, of BTEC_Entries where nothing else is said: worked out anew whenever the workbook changes, so that a preview is never of yesterday. */
export interface EntriesWrite {
  readonly words: string;
  readonly button: string;
  readonly done: string;
  readonly table?: Remedy['table'];
  /** What is recorded was told Pearson already. */
  readonly isSent?: true;
  readonly changesOf: (now: readonly SeriesEntrant[]) => Remedy['changes'];
}

/** What the officer is at: looking, a write before its preview, the sheet to type, or recording what was sent. */
export type EntriesAim =
  { readonly kind: 'look' | 'sheet' | 'sent' } | { readonly kind: 'write'; readonly write: EntriesWrite };

export type SetAim = (aim: EntriesAim) => void;
