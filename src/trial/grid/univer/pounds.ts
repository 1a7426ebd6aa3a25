import { LocaleType } from '@univerjs/core';
import { localeCurrencySymbolMap } from '@univerjs/preset-sheets-core';

/** Money is in pounds: the spreadsheet's words are American ones, and it would take dollars to go with them. */
export function countInPounds(): void {
  localeCurrencySymbolMap.set(LocaleType.EN_US, '£');
}
