import { HostError } from '../../grid/port';
import { answerQuery } from './answerQuery';
import type { Action, RequestBody } from './body';
import type { Desk } from './desk';
import { findObjects, type FoundObjects } from './findObjects';
import { isPlayed, type Played } from './played';
import { UnplayedMember } from './refusals';

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
