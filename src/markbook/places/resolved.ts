import type { SheetArea } from '../sheet';

/** Why the cells of a reference can't be read here. */
export type Nowhere = 'other-workbook' | 'unknown-name' | 'not-cells' | 'own-row-outside';

/** The cells a reference stands for. */
export type Resolved =
  { readonly ok: true; readonly place: SheetArea } | { readonly ok: false; readonly nowhere: Nowhere };

/** Excel's names are the same in any case. */
export const isSameName = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();
