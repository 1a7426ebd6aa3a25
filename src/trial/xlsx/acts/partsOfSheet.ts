import { relationshipsOf } from '../../../markbook/workbookFile';
import { removePart, type Parts } from '../package/editParts';

/** Takes a part out of the file together with all that it alone leads to, such as the charts of a sheet. */
export function removeWithParts(parts: Parts, from: string, path: string): void {
  const link = relationshipsOf(parts, from).find(({ target, external }) => target === path && !external);
  const owned = ownedBy(parts, path);
  if (link) removePart(parts, from, link.id, path);
  for (const each of owned) removePart(parts, '', '', each);
}

/** The parts that only this one leads to, directly or through others. */
function ownedBy(parts: Parts, path: string): Set<string> {
  const owned = new Set([path]);
  const leading = [...parts.keys()].filter((each) => !/\.rels$/i.test(each));
  const links = leading.map((each) => ({ from: each, to: targetsOf(parts, each) }));
  for (;;) {
    const before = owned.size;
    for (const target of [...owned].flatMap((each) => targetsOf(parts, each))) {
      const isOthers = links.some(({ from, to }) => !owned.has(from) && to.includes(target));
      if (!isOthers) owned.add(target);
    }
    if (owned.size === before) break;
  }
  owned.delete(path);
  return owned;
}

const targetsOf = (parts: Parts, path: string): string[] =>
  relationshipsOf(parts, path)
    .filter(({ external, target }) => !external && parts.has(target))
    .map(({ target }) => target);
