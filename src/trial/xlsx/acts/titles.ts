import { xmlPart } from '../../../markbook/workbookFile/package/partText';
import { child } from '../../../markbook/workbookFile/xml/find';
import { escapeText } from '../../../markbook/workbookFile/xml/xmlText';
import { patchPart, patchTag, qualified, type Parts } from '../package/editParts';
import type { Patch } from '../xml/patches';

/** The document properties list the names of the sheets, too; those of other shapes are left alone. */
export function tellTitles(parts: Parts, names: readonly string[]): void {
  const part = xmlPart(parts, 'docProps/app.xml');
  const titles = child(child(part?.root, 'TitlesOfParts'), 'vector');
  const pairs = child(child(part?.root, 'HeadingPairs'), 'vector')?.children ?? [];
  const place = pairs.findIndex((each) => /^worksheets$/i.test(child(each, 'lpstr')?.text ?? ''));
  const number = child(pairs[place + 1], 'i4');
  const before = Number(number?.text);
  const [first, last] = [titles?.children[0], titles?.children[before - 1]];
  if (!part || !titles || place !== 0 || !number || !first || !last) return;
  const tag = qualified(titles, 'lpstr');
  const patches: (Patch | null)[] = [
    { start: number.inner, end: number.innerEnd, text: String(names.length) },
    patchTag(part, titles, { size: String(titles.children.length - before + names.length) }),
    { start: first.start, end: last.end, text: names.map((name) => `<${tag}>${escapeText(name)}</${tag}>`).join('') },
  ];
  patchPart(
    parts,
    part,
    patches.filter((patch) => patch !== null),
  );
}
