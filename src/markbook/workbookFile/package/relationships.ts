import { FILE_BOUNDS } from '../fileBounds';
import { childrenOf } from '../xml/find';
import { xmlPart } from './partText';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly kind: string;
  /** The part it leads to; the address itself when it leads out of the file. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part lie; '' asks for those of the whole file. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, in file order. */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  const rels = xmlPart(parts, relationshipsPath(part), FILE_BOUNDS.relationships);
  const pathOf = spelled(parts);
  return childrenOf(rels?.root, 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    const inside = external ? target : resolve(part, target);
    return { id: attributes.get('Id') ?? '', kind, target: pathOf(inside), external };
  });
}

/** Paths as the file spells them, told without regard to capitals. */
function spelled(parts: ReadonlyMap<string, Uint8Array>): (path: string) => string {
  let bySmall: ReadonlyMap<string, string> | undefined;
  return (path) => {
    if (parts.has(path)) return path;
    bySmall ??= new Map([...parts.keys()].map((each) => [each.toLowerCase(), each]));
    return bySmall.get(path.toLowerCase()) ?? path;
  };
}

function resolve(part: string, address: string): string {
  const target = address.replace(/\\/g, '/');
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
