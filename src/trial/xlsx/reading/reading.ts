import type { SheetAtHand } from '../open/readBook';
import type { Piece } from './pieces';

/** What the page asks of the worker that reads workbooks, and what it is told. */
export interface Reading {
  readonly asked: { readonly bytes: Uint8Array; readonly functions: ReadonlySet<string> };
  readonly told: Piece | ({ readonly kind: 'sheet' } & SheetAtHand);
}
