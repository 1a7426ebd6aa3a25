import { child, childrenOf, decodePart, encodePart, type XmlElement, xmlPart } from '../../../markbook/workbookFile';
import type { FileSheet } from '../open/fileBook';
import { cellAddress, parseArea } from '../package/addresses';
import { patchPart, patchTag, type PackageParts } from '../package/editParts';
import { without } from './listPatches';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell stands afterwards; null when it is gone. */
type Move = (place: Place) => Place | null;

/** Notes and comments of a sheet move with their cells, and go with them. */
export function moveNotes(parts: PackageParts, { relationships }: FileSheet, move: Move): void {
  for (const { kind, target, external } of relationships) {
    if (external) continue;
    const part = kind === 'comments' || kind === 'threadedComment' ? xmlPart(parts, target) : null;
    if (part) {
      const list: XmlElement | undefined = kind === 'comments' ? child(part.root, 'commentList') : part.root;
      const name = kind === 'comments' ? 'comment' : 'threadedComment';
      const patches = childrenOf(list, name).map((each) => {
        const before = parseArea(each.attributes.get('ref') ?? '');
        if (!before) return null;
        const after = move(before);
        return after ? patchTag(part, each, { ref: cellAddress(after.row, after.column) }) : without(each);
      });
      patchPart(
        parts,
        part,
        patches.filter((patch) => patch !== null),
      );
    }
    if (kind === 'vmlDrawing') moveNoteBoxes(parts, target, move);
  }
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;

const ROW = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/;
const COLUMN = /(<x:Column>\s*)(\d+)(\s*<\/x:Column>)/;

/** The boxes of notes lie in a drawing of the old kind, which need not be well-formed. */
function moveNoteBoxes(parts: PackageParts, path: string, move: Move): void {
  const bytes = parts.get(path);
  if (!bytes) return;
  const text = decodePart(bytes);
  const moved = text.replace(SHAPE, (shape) => {
    if (!shape.includes('ObjectType="Note"')) return shape;
    const [row, column] = [ROW, COLUMN].map((place) => Number(place.exec(shape)?.[2] ?? NaN)) as [number, number];
    if (Number.isNaN(row) || Number.isNaN(column)) return shape;
    const after = move({ row, column });
    if (after === null) return '';
    const placed = shape.replace(ROW, `$1${String(after.row)}$3`).replace(COLUMN, `$1${String(after.column)}$3`);
    return movedBox(placed, { row: after.row - row, column: after.column - column });
  });
  if (moved !== text) parts.set(path, encodePart(moved));
}

/** A box is placed by the columns and rows of its corners: column, its offset, row, its offset, and the same again. */
function movedBox(shape: string, by: Place): string {
  if (by.row === 0 && by.column === 0) return shape;
  return shape.replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_all, open: string, corners: string, close: string) => {
    const far = [by.column, 0, by.row, 0];
    const moved = corners
      .split(',')
      .map((each, at) => (at % 2 === 0 ? String(Math.max(0, Number(each) + (far[at % 4] ?? 0))) : each.trim()));
    return `${open}${moved.join(', ')}${close}`;
  });
}
