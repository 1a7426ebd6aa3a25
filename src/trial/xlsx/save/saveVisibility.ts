import type { SheetState } from '../../book/bookState';
import type { FileBook, FileSheet } from '../open/fileBook';
import { patchPart, patchTag, type Parts } from '../package/editParts';
import { child, childrenOf, numberOf, type XmlElement, xmlPart, type XmlPart } from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';

/** Tells the workbook part which sheets are hidden now. */
export function saveVisibility(
  parts: Parts,
  book: FileBook,
  pairs: readonly { file: FileSheet; sheet: SheetState }[],
): void {
  const workbook = xmlPart(parts, book.workbook.path);
  if (!workbook) return;
  const entries = childrenOf(child(workbook.root, 'sheets'), 'sheet');
  const patches = pairs.flatMap(({ file, sheet }): Patch[] => {
    const entry = entries.find((each) => each.attributes.get('name') === file.name);
    if (!entry || sheet.visibility === file.visibility) return [];
    const patch = patchTag(workbook, entry, { state: sheet.visibility === 'visible' ? undefined : sheet.visibility });
    return patch ? [patch] : [];
  });
  if (patches.length === 0) return;
  const view = child(child(workbook.root, 'bookViews'), 'workbookView');
  const tab = view ? activeTab(workbook, view, entries, pairs) : null;
  patchPart(parts, workbook, tab ? [...patches, tab] : patches);
}

/** Excel opens no workbook in front of a hidden sheet. The tabs count chart sheets and the like too. */
function activeTab(
  workbook: XmlPart,
  view: XmlElement,
  entries: readonly XmlElement[],
  pairs: readonly { file: FileSheet; sheet: SheetState }[],
): Patch | null {
  const pairOf = (entry: XmlElement | undefined) =>
    pairs.find(({ file }) => file.name === entry?.attributes.get('name'));
  const active = pairOf(entries[numberOf(view, 'activeTab') ?? 0]);
  if (!active || active.sheet.visibility === 'visible') return null;
  const shown = entries.findIndex((entry) => pairOf(entry)?.sheet.visibility === 'visible');
  return patchTag(workbook, view, { activeTab: String(Math.max(0, shown)) });
}
