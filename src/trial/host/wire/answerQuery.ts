import type { QueryInfo } from './body';
import { isPlayed, type Played } from './played';

/** What is asked of an object, by member; an empty branch asks for all its scalars. */
type Asked = Map<string, Asked>;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const addPath = (asked: Asked, path: string): void => {
  let branch = asked;
  for (const step of path.split('/').filter((name) => name !== '')) {
    const name = step.startsWith('$') || step === '*' ? step : capital(step);
    const next = branch.get(name) ?? (new Map() as Asked);
    branch.set(name, next);
    branch = next;
  }
};

const answerMember = (played: Played, member: string, asked: Asked, keep: Keep): unknown => {
  const value = played.read(member);
  if (isPlayed(value)) return answer(value, asked, keep);
  return value ?? null;
};

type Keep = (played: Played) => Readonly<Record<string, unknown>>;

const answerOne = (played: Played, asked: Asked, keep: Keep): Record<string, unknown> => {
  const answered: Record<string, unknown> = { ...played.identity(), ...keep(played) };
  const wantsAll = asked.size === 0 || asked.has('*') || asked.has('$all');
  if (wantsAll) for (const member of played.scalars()) answered[member] = played.read(member) ?? null;
  for (const [member, deeper] of asked) {
    if (member.startsWith('$') || member === '*') continue;
    answered[member] = answerMember(played, member, deeper, keep);
  }
  return answered;
};

const ofItems = (asked: Asked): { readonly each: Asked; readonly own: Asked } => {
  const own: Asked = new Map();
  const each: Asked = new Map();
  for (const [member, deeper] of asked) {
    if (member === 'Items') for (const [name, branch] of deeper) each.set(name, branch);
    else if (member === 'Count') own.set(member, deeper);
    else each.set(member, deeper);
  }
  return { each, own };
};

const answer = (played: Played, asked: Asked, keep: Keep, top?: number, skip = 0): unknown => {
  const items = played.items();
  if (items === undefined) return answerOne(played, asked, keep);
  const { each, own } = ofItems(asked);
  const wanted = items.slice(skip, top === undefined ? undefined : skip + top);
  const itself = own.size === 0 ? {} : answerOne(played, own, keep);
  const wantsItems = each.size > 0 || own.size === 0 || asked.has('Items');
  return wantsItems ? { ...itself, _Items: wanted.map((item) => answerOne(item, each, keep)) } : itself;
};

/** Answers a load: the members asked for, or all scalars; of a collection, of each of its items. */
export const answerQuery = (played: Played, query: QueryInfo, keep: Keep): unknown => {
  const asked: Asked = new Map();
  for (const path of query.select) addPath(asked, path);
  for (const path of query.expand) addPath(asked, path);
  if (query.select.length === 0 && query.expand.length > 0) asked.set('*', new Map());
  return answer(played, asked, keep, query.top, query.skip);
};
