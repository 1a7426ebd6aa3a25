import type { ChangedUms, HeldComparison } from '../../../../markbook/paste';
import { STATUS_WORDS } from '../../../controls/qualifierWords';

/** How what was pasted stands to what is held, in a sentence. */
export const heldComparisonWords = (comparison: HeldComparison, isOtherOrigin: boolean): string => {
  switch (comparison.kind) {
    case 'new':
      return 'New: this workbook holds no figures for this series yet.';
    case 'better':
      return 'This workbook has estimated figures from boundaries. The full table will be used instead; the boundaries stay.';
    case 'outweighed':
      return 'This workbook holds a full table for this series. It is exact, so boundaries are not needed.';
    case 'same':
      return isOtherOrigin
        ? `Held already, every figure the same, but as “${STATUS_WORDS[comparison.heldStatus].word}”${comparison.heldSource === '' ? '' : ` from “${comparison.heldSource}”`}.`
        : 'Held already: every figure is the same. There is nothing to write.';
    case 'different':
      return `Held already, but ${comparison.marks.length === 1 ? '1 raw mark differs' : `${comparison.marks.length} raw marks differ`}.`;
    case 'unusable':
      return 'Rows are held for this series, but they can’t be used.';
  }
};

const figure = (ums: number | undefined): string => (ums === undefined ? 'no such mark' : String(ums));

/** `42: held 66, pasted 67`. */
export const changedUmsWords = ({ raw, held, pasted }: ChangedUms): string =>
  `${raw}: held ${figure(held)}, pasted ${figure(pasted)}`;
