import { child, childrenOf, escapeText, numberOf, type XmlElement, type XmlPart } from '../../../markbook/workbookFile';
import { patchTag } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { without } from './listPatches';

/** The entries of all sheets, chart sheets among them, in the order of the tabs. */
export const entriesOf = (workbook: XmlPart): XmlElement[] => childrenOf(child(workbook.root, 'sheets'), 'sheet');

/** The list of sheets in another order; `order` has for each tab where it stood before, and may leave some out. */
export function orderPatches(workbook: XmlPart, order: readonly number[]): Patch[] {
  const list = child(workbook.root, 'sheets');
  const entries = entriesOf(workbook);
  if (!list) return [];
  const text = order.flatMap((from) => {
    const entry = entries[from];
    return entry ? [workbook.text.slice(entry.start, entry.end)] : [];
  });
  return [{ start: list.inner, end: list.innerEnd, text: text.join('') }, ...viewPatches(workbook, order)];
}

/** The tab in front, and the first one in sight, by where they stand now. */
function viewPatches(workbook: XmlPart, order: readonly number[]): Patch[] {
  const entries = entriesOf(workbook);
  const firstShown = order.findIndex((from) => (entries[from]?.attributes.get('state') ?? 'visible') === 'visible');
  return childrenOf(child(workbook.root, 'bookViews'), 'workbookView').flatMap((view) => {
    const now = (name: string): string | undefined => {
      const before = numberOf(view, name);
      if (before === undefined) return undefined;
      const after = order.indexOf(before);
      return String(after === -1 ? Math.max(0, firstShown) : after);
    };
    const patch = patchTag(workbook, view, { activeTab: now('activeTab'), firstSheet: now('firstSheet') });
    return patch ? [patch] : [];
  });
}

/** Names of one sheet follow its tab, and go with it; all are spelled in another way. */
export function namesInOrder(workbook: XmlPart, order: readonly number[], spell: (formula: string) => string): Patch[] {
  const list = child(workbook.root, 'definedNames');
  const names = childrenOf(list, 'definedName');
  const places = names.map((each) => {
    const before = numberOf(each, 'localSheetId');
    return before === undefined ? undefined : order.indexOf(before);
  });
  if (!list || names.length === 0) return [];
  if (places.every((place) => place === -1)) return [without(list)];
  return names.flatMap((each, at): Patch[] => {
    const place = places[at];
    if (place === -1) return [without(each)];
    const tag = place === undefined ? null : patchTag(workbook, each, { localSheetId: String(place) });
    const text = spell(each.text);
    const inside = text === each.text ? null : { start: each.inner, end: each.innerEnd, text: escapeText(text) };
    return [tag, inside].filter((patch) => patch !== null);
  });
}
