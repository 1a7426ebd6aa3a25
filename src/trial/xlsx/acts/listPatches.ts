import type { XmlElement, XmlPart } from '../../../markbook/workbookFile';
import { patchTag } from '../package/editParts';
import type { Patch } from '../xml/patches';

/** Takes an element out. */
export const without = ({ start, end }: XmlElement): Patch => ({ start, end, text: '' });

/** Changes the members of a list, or takes them out where the change is null; a list without members goes as a whole. */
export function listPatches(
  part: XmlPart,
  list: XmlElement | undefined,
  change: (member: XmlElement) => readonly (Patch | null)[] | null,
): Patch[] {
  if (!list || list.children.length === 0) return [];
  const changes = list.children.map((member) => ({ member, patches: change(member) }));
  const left = changes.filter(({ patches }) => patches !== null).length;
  if (left === 0) return [without(list)];
  const count = list.attributes.has('count') ? patchTag(part, list, { count: String(left) }) : null;
  const inside = changes.flatMap(({ member, patches }) => patches ?? [without(member)]);
  return [count, ...inside].filter((patch) => patch !== null);
}
