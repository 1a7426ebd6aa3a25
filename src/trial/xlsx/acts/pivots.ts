import { child, type XmlElement, xmlPart } from '../../../markbook/workbookFile';
import { patchPart, patchTag, type PackageParts } from '../package/editParts';
import type { Change } from './movedFormula';
import { movedList } from './movedAreas';
import { isSameName } from './sheetPrefix';

/** Where pivot tables, wherever they stand, read from. */
function eachSource(
  parts: PackageParts,
  change: (source: XmlElement, sheet: string) => Readonly<Record<string, string>>,
): void {
  for (const path of [...parts.keys()]) {
    const part = /\/pivotCacheDefinition[^/]*\.xml$/i.test(path) ? xmlPart(parts, path) : null;
    const source = child(child(part?.root, 'cacheSource'), 'worksheetSource');
    const sheet = source?.attributes.get('sheet');
    if (!part || !source || sheet === undefined) continue;
    const patch = patchTag(part, source, change(source, sheet));
    if (patch) patchPart(parts, part, [patch]);
  }
}

/** The cells that pivot tables read, once lines of their sheet came in or went. */
export function spellPivots(parts: PackageParts, { sheet, lines }: Change): void {
  eachSource(parts, (source, of) => {
    const ref = source.attributes.get('ref');
    const moved = ref !== undefined && isSameName(of, sheet) ? movedList(lines, ref) : null;
    return moved === null ? {} : { ref: moved };
  });
}

/** The sheet that pivot tables read, under its new name. */
export function renamePivots(parts: PackageParts, from: string, to: string): void {
  eachSource(parts, (_source, sheet) => (isSameName(sheet, from) ? { sheet: to } : {}));
}
