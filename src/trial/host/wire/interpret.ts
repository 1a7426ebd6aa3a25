import { HostError } from '../../grid/port';
import type { Action, QueryInfo, RequestBody } from './body';
import type { Desk } from './desk';
import { findObjects, type FoundObjects } from './findObjects';
import { isPlayed, type Played } from './played';
import { UnplayedMember } from './refusals';

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
const answerQuery = (played: Played, query: QueryInfo, keep: Keep): unknown => {
  const asked: Asked = new Map();
  for (const path of query.select) addPath(asked, path);
  for (const path of query.expand) addPath(asked, path);
  if (query.select.length === 0 && query.expand.length > 0) asked.set('*', new Map());
  return answer(played, asked, keep, query.top, query.skip);
};

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;
const QUERY_AS_JSON = 7;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ReplyBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** Where the object was asked to be kept: its id, from the moment it is. */
type KeptIds = Map<Played, string>;

const runAction = async (
  action: Action,
  body: RequestBody,
  desk: Desk,
  objects: FoundObjects,
  kept: KeptIds,
): Promise<unknown> => {
  if (action.type === TRACE) return null;
  const object = await objects.find(action.pathId);
  if (object === null) return null;
  const reference = (played: Played): Record<string, string> => {
    const id = kept.get(played);
    return id === undefined ? {} : { _ReferenceId: id };
  };
  const keep = (played: Played): string => {
    const id = kept.get(played) ?? desk.references.keep(played);
    kept.set(played, id);
    return id;
  };
  switch (action.type) {
    case INSTANTIATE:
      return { ...object.identity(), ...reference(object) };
    case QUERY:
    case QUERY_AS_JSON:
      desk.steps.end();
      await desk.calculated();
      return answerQuery(object, action.query, (item) => {
        if (body.autoKeepReference && item.place !== undefined) keep(item);
        return reference(item);
      });
    case METHOD: {
      if (action.name === '_KeepReference') {
        keep(object);
        return null;
      }
      const given = await objects.argumentsFor(action.given);
      desk.steps.begin();
      const called = object.call(action.name, given);
      // What someone types while the request waits is a step of its own.
      if (called instanceof Promise) desk.steps.end();
      const result: unknown = await called;
      return isPlayed(result) ? result.identity() : (result ?? null);
    }
    case SET_PROPERTY:
      desk.steps.begin();
      object.write(action.name, action.given.values[0]);
      return null;
    default:
      throw new UnplayedMember(`ActionType ${action.type}`);
  }
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const locationOf = async (action: Action, body: RequestBody, objects: FoundObjects): Promise<string> => {
  const path = body.paths.get(action.pathId);
  const named = action.name === '' ? (path?.name ?? '') : action.name;
  const ownerId = action.name === '' ? path?.parentId : action.pathId;
  try {
    const owner = ownerId === undefined || ownerId < 0 ? null : await objects.find(ownerId);
    const indexed = action.name === '' && path?.type === 5 ? 'GetItem' : named;
    return owner === null ? camel(named) : `${owner.className}.${camel(indexed)}`;
  } catch {
    return camel(named);
  }
};

const refusalOf = (error: unknown): { readonly Code: string; readonly Message: string } =>
  error instanceof HostError
    ? { Code: error.code, Message: error.message }
    : { Code: 'GeneralException', Message: error instanceof Error ? error.message : String(error) };

/** Does the actions of a request in order, until one is refused; what was done before stays done, as in Excel. */
const runActions = async (body: RequestBody, desk: Desk): Promise<ReplyBody> => {
  const objects = findObjects(body.paths, desk);
  const kept: KeptIds = new Map();
  const results: ActionResult[] = [];
  for (const [index, action] of body.actions.entries()) {
    try {
      results.push({ ActionId: action.id, Value: await runAction(action, body, desk, objects, kept) });
    } catch (error) {
      if (error instanceof UnplayedMember) desk.unplayed(error.member);
      const location = await locationOf(action, body, objects);
      const refusal = { ...refusalOf(error), HttpStatusCode: 400, ActionIndex: index, Location: location };
      return { Results: results, Error: refusal };
    }
  }
  return { Results: results };
};

/** Does one request. */
export const interpret = async (body: RequestBody, desk: Desk): Promise<ReplyBody> => {
  try {
    return await runActions(body, desk);
  } finally {
    desk.steps.end();
    await desk.done();
  }
};
