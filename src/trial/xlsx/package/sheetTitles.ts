import { child, type XmlElement, xmlPart, type XmlPart } from '../../../markbook/workbookFile';
import type { PackageParts } from './editParts';

/** Where the document properties list the names of the sheets, and how many they say there are. */
export interface SheetTitles {
  readonly part: XmlPart;
  readonly titles: XmlElement;
  readonly number: XmlElement;
  readonly count: number;
}

/** Undefined where there are none, or of another shape: those are left alone. */
export function sheetTitles(parts: PackageParts): SheetTitles | undefined {
  const part = xmlPart(parts, 'docProps/app.xml');
  const titles = child(child(part?.root, 'TitlesOfParts'), 'vector');
  const pairs = child(child(part?.root, 'HeadingPairs'), 'vector')?.children ?? [];
  const place = pairs.findIndex((each) => /^worksheets$/i.test(child(each, 'lpstr')?.text ?? ''));
  const number = child(pairs[place + 1], 'i4');
  if (!part || !titles || place !== 0 || !number) return undefined;
  return { part, titles, number, count: Number(number.text) };
}
