import type { SheetState } from '../bookState';
import type { FileBook, FileSheet } from '../open/fileBook';
import { patchPart, patchTag, type Parts } from '../package/editParts';
import { xmlPart } from '../package/partText';
import { child, childrenOf, numberOf } from '../xml/find';
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
  const active = pairs[numberOf(view, 'activeTab') ?? 0];
  const shown = pairs.findIndex(({ sheet }) => sheet.visibility === 'visible');
  const tab =
    view && active?.sheet.visibility !== 'visible' ? patchTag(workbook, view, { activeTab: String(shown) }) : null;
  patchPart(parts, workbook, tab ? [...patches, tab] : patches);
}
