import { decodePart, encodePart, xmlPart } from '../../../markbook/workbookFile/package/partText';
import { child, childrenOf } from '../../../markbook/workbookFile/xml/find';
import type { XmlElement } from '../../../markbook/workbookFile/xml/parseXml';
import type { FileSheet } from '../open/fileBook';
import { patchPart, type Parts } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { movedLine, type Lines } from './lines';
import { without } from './listPatches';
import { areaPatches } from './movedAreas';

/** Notes and comments of a sheet move with their cells, and go with them. */
export function moveNotes(parts: Parts, { relationships }: FileSheet, lines: Lines): void {
  for (const { kind, target, external } of relationships) {
    if (external) continue;
    const part = kind === 'comments' || kind === 'threadedComment' ? xmlPart(parts, target) : null;
    if (part) {
      const list: XmlElement | undefined = kind === 'comments' ? child(part.root, 'commentList') : part.root;
      const name = kind === 'comments' ? 'comment' : 'threadedComment';
      const patches = childrenOf(list, name).flatMap(
        (each): readonly (Patch | null)[] => areaPatches(part, each, 'ref', lines) ?? [without(each)],
      );
      patchPart(
        parts,
        part,
        patches.filter((patch) => patch !== null),
      );
    }
    if (kind === 'vmlDrawing') moveNoteBoxes(parts, target, lines);
  }
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;

/** The boxes of notes lie in a drawing of the old kind, which need not be well-formed. */
function moveNoteBoxes(parts: Parts, path: string, lines: Lines): void {
  const bytes = parts.get(path);
  if (!bytes) return;
  const text = decodePart(bytes);
  const tag = lines.axis === 'rows' ? 'Row' : 'Column';
  const place = new RegExp(`(<x:${tag}>\\s*)(\\d+)(\\s*</x:${tag}>)`);
  const moved = text.replace(SHAPE, (shape) => {
    if (!shape.includes('ObjectType="Note"')) return shape;
    const before = Number(place.exec(shape)?.[2] ?? NaN);
    if (Number.isNaN(before)) return shape;
    const after = movedLine(lines, before);
    if (after === null) return '';
    return movedBox(shape.replace(place, `$1${String(after)}$3`), after - before, lines);
  });
  if (moved !== text) parts.set(path, encodePart(moved));
}

/** A box is placed by the columns and rows of its corners: column, its offset, row, its offset, and the same again. */
function movedBox(shape: string, by: number, { axis }: Lines): string {
  return shape.replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_all, open: string, corners: string, close: string) => {
    const numbers = corners.split(',').map((each) => each.trim());
    const places = axis === 'rows' ? [2, 6] : [0, 4];
    const moved = numbers.map((each, at) => (places.includes(at) ? String(Math.max(0, Number(each) + by)) : each));
    return `${open}${moved.join(', ')}${close}`;
  });
}
