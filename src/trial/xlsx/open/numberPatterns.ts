import { childrenOf, numberOf, type XmlElement } from '../../../markbook/workbookFile';

/** Formats every workbook has without spelling them out. */
export const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The number formats of a workbook by their number; General is left out. */
export function numberPatterns(own: XmlElement | undefined): ReadonlyMap<number, string> {
  const patterns = new Map(BUILT_IN);
  for (const format of childrenOf(own, 'numFmt')) {
    const code = format.attributes.get('formatCode') ?? '';
    if (code !== '' && code.toLowerCase() !== 'general') patterns.set(numberOf(format, 'numFmtId') ?? -1, code);
  }
  return patterns;
}

/** Does this format show a number as a date or a time? */
export function isDatePattern(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^[\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}
