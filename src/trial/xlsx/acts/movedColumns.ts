import { child, childrenOf, numberOf, type XmlPart } from '../../../markbook/workbookFile';
import { endedBy, qualified, withAttributes } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { movedSpan, type Lines, type Span } from './lines';

/** Widths and formats of whole columns; those that come in are as wide as the one whose formats they take. */
export function columnPatches(part: XmlPart, lines: Lines, like: number | null): Patch[] {
  const list = child(part.root, 'cols');
  if (!list || lines.axis !== 'columns') return [];
  const spans = childrenOf(list, 'col').flatMap((col): { readonly span: Span; readonly tag: string }[] => {
    const first = (numberOf(col, 'min') ?? 1) - 1;
    const last = (numberOf(col, 'max') ?? 1) - 1;
    const tag = part.text.slice(col.start, col.inner);
    const isModel = like !== null && first <= like && like <= last;
    return pieces(lines, { first, last }, isModel).map((span) => ({ span, tag }));
  });
  const text = [...spans]
    .sort((a, b) => a.span.first - b.span.first)
    .map(({ span, tag }) =>
      endedBy(withAttributes(tag, { min: String(span.first + 1), max: String(span.last + 1) }), '/>'),
    );
  const name = qualified(list, 'cols');
  return [{ start: list.start, end: list.end, text: text.length === 0 ? '' : `<${name}>${text.join('')}</${name}>` }];
}

/** Where the columns of one setting stand afterwards: without those that come in among them, unless it is the setting they take. */
function pieces(lines: Lines, span: Span, isModel: boolean): Span[] {
  const moved = movedSpan(lines, span);
  if (moved === null) return [];
  if (lines.kind === 'delete') return [moved];
  const added = { first: lines.at, last: lines.at + lines.count - 1 };
  if (isModel) return [{ first: Math.min(moved.first, added.first), last: Math.max(moved.last, added.last) }];
  const isAround = moved.first < added.first && moved.last > added.last;
  return isAround
    ? [
        { first: moved.first, last: added.first - 1 },
        { first: added.last + 1, last: moved.last },
      ]
    : [moved];
}
