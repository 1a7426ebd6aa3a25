import { escapeText } from '../../../markbook/workbookFile';
import { patchPart, patchTag, qualified, type Parts } from '../package/editParts';
import { sheetTitles } from '../package/sheetTitles';
import type { Patch } from '../xml/patches';

/** The document properties list the names of the sheets, too. */
export function tellTitles(parts: Parts, names: readonly string[]): void {
  const listed = sheetTitles(parts);
  if (!listed) return;
  const { part, titles, number, count } = listed;
  const [first, last] = [titles.children[0], titles.children[count - 1]];
  if (!first || !last) return;
  const tag = qualified(titles, 'lpstr');
  const patches: (Patch | null)[] = [
    { start: number.inner, end: number.innerEnd, text: String(names.length) },
    patchTag(part, titles, { size: String(titles.children.length - count + names.length) }),
    { start: first.start, end: last.end, text: names.map((name) => `<${tag}>${escapeText(name)}</${tag}>`).join('') },
  ];
  patchPart(
    parts,
    part,
    patches.filter((patch) => patch !== null),
  );
}
