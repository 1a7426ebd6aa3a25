import type { XmlElement } from '../xml/parseXml';
import { childrenOf } from '../xml/find';
import { decodeExcelString } from '../xml/xmlText';

/** The text of a shared or inline string, its runs joined, pronunciation hints left out. */
export function stringText(item: XmlElement): string {
  const pieces = item.children.map((each) => {
    if (each.name === 't') return each.text;
    return each.name === 'r'
      ? childrenOf(each, 't')
          .map((run) => run.text)
          .join('')
      : '';
  });
  return decodeExcelString(pieces.join(''));
}

/** The workbook's shared strings, in order. */
export function readStrings(root: XmlElement | undefined): string[] {
  return childrenOf(root, 'si').map(stringText);
}

/** Has this string formatted runs? */
export function isRichText(item: XmlElement): boolean {
  return item.children.some((each) => each.name === 'r');
}
