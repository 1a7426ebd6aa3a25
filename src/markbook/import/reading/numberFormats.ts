import { child, childrenOf, type XmlElement } from '../../workbookFile';

/** What a workbook without styles has: cells as they come. */
const GENERAL: readonly string[] = ['0'];

/** The number format of each cell style, by its place among the styles: its code, or its number where Excel knows it by that. */
export const numberFormats = (styles: XmlElement | undefined): readonly string[] => {
  if (styles === undefined) return GENERAL;
  const own = new Map(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  );
  const formats = childrenOf(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0';
    return own.get(id) ?? id;
  });
  return formats.length > 0 ? formats : GENERAL;
};
