import {
  childrenOf,
  decodePart,
  encodePart,
  partPath,
  type Relationship,
  relationshipsOf,
  relationshipsPath,
  xmlPart,
} from '../../../markbook/workbookFile';
import { addContentType, freePath, patchPart, patchTag, type PackageParts } from '../package/editParts';
import { ActRefusal } from './actRefusal';

/** Parts that belong to one sheet alone, so that a copy of the sheet has its own. */
const OWN: ReadonlySet<string> = new Set([
  'table',
  'drawing',
  'chart',
  'chartEx',
  'chartStyle',
  'chartColorStyle',
  'chartUserShapes',
  'themeOverride',
  'comments',
  'vmlDrawing',
  'printerSettings',
]);
/** Parts that copies may have in common. */
const SHARED: ReadonlySet<string> = new Set(['image', 'hyperlink']);

const TYPES = '[Content_Types].xml';

/** Copies a part and what belongs to it alone, and says which part stands for which; `what` is what can't be copied with a part of another kind. */
export function cloneParts(parts: PackageParts, path: string, what: string): Map<string, string> {
  const copies = new Map<string, string>();
  const clone = (from: string): string => {
    const known = copies.get(from);
    if (known !== undefined) return known;
    const dot = from.lastIndexOf('.');
    const to = freePath(parts, from.slice(0, dot).replace(/(?<!\d)\d+$/, ''), from.slice(dot));
    copies.set(from, to);
    parts.set(to, parts.get(from) ?? new Uint8Array());
    const type = contentType(parts, from);
    if (type !== undefined) addContentType(parts, to, type);
    const links = relationshipsOf(parts, from).map((link) => ({ link, target: targetOf(link, what, clone) }));
    if (links.length > 0) copyLinks(parts, { from, to }, links);
    return to;
  };
  clone(path);
  return copies;
}

function targetOf(link: Relationship, what: string, clone: (path: string) => string): string {
  if (link.external || SHARED.has(link.kind)) return link.target;
  if (OWN.has(link.kind)) return clone(link.target);
  throw new ActRefusal(
    `${what} can’t be copied here: it has a part (${link.kind}) that could not follow. Copy it in Excel.`,
  );
}

function contentType(parts: PackageParts, path: string): string | undefined {
  const name = `/${path}`.toLowerCase();
  const own = childrenOf(xmlPart(parts, TYPES)?.root, 'Override').find(
    ({ attributes }) => attributes.get('PartName')?.toLowerCase() === name,
  );
  return own?.attributes.get('ContentType');
}

function copyLinks(
  parts: PackageParts,
  { from, to }: { readonly from: string; readonly to: string },
  links: readonly { readonly link: Relationship; readonly target: string }[],
): void {
  const path = relationshipsPath(to);
  const before = parts.get(partPath(parts, relationshipsPath(from)) ?? '');
  if (before) parts.set(path, encodePart(decodePart(before)));
  const rels = xmlPart(parts, path);
  if (!rels) return;
  const patches = childrenOf(rels.root, 'Relationship').map((each) => {
    const found = links.find(({ link }) => link.id === each.attributes.get('Id'));
    return found && !found.link.external ? patchTag(rels, each, { Target: `/${found.target}` }) : null;
  });
  patchPart(
    parts,
    rels,
    patches.filter((patch) => patch !== null),
  );
}
