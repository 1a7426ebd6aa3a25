import type { Undone } from '../../excel/writing/undoEdits';
import type { Receipt } from '../../markbook/edits';
import type { WorkbookProblem } from '../../markbook/wording';

/** How the last write stands. It outlives the screen that asked for it, until the next write. */
export type WriteState =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' | 'undoing'; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly words: string; readonly receipt: Receipt }
  | { readonly kind: 'moved-on'; readonly words: string }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'refused'; readonly problem: WorkbookProblem }
  | { readonly kind: 'undo-refused'; readonly problem: WorkbookProblem; readonly receipt: Receipt };
