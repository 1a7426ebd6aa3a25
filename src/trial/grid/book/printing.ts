import type { Printing } from '../port';

/** How sheets print, by their ids; nothing is known of those that nobody asked about. */
export interface PrintingKept {
  readonly of: (sheetId: string) => Printing | undefined;
  readonly change: (sheetId: string, part: Partial<Printing>) => void;
  readonly forget: () => void;
}

const AT_FIRST: Printing = { orientation: 'portrait', paper: 'A4', pageStarts: [] };

export function printingKept(): PrintingKept {
  const kept = new Map<string, Printing>();
  return {
    of: (sheetId) => kept.get(sheetId),
    change: (sheetId, part) => {
      kept.set(sheetId, { ...(kept.get(sheetId) ?? AT_FIRST), ...part });
    },
    forget: () => {
      kept.clear();
    },
  };
}
