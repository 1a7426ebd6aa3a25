import { HostError } from '../../grid/port';
import { argumentsOf, type Arguments } from './arguments';
import type { ArgumentInfo, ObjectPath } from './body';
import type { Desk } from './desk';
import { isPlayed, type Played } from './played';
import { invalidArgument, itemNotFound, UnplayedMember } from './refusals';

const ROOT = 1;
const SERVICE = 2;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE = 6;
const NOTHING = 7;

/** These look at results, so what was written before must have been calculated. */
const LOOKS_AT_RESULTS = /^(GetUsed|GetSpill|GetSurrounding|GetVisible|GetSpecial|GetExtended|GetRangeEdge|Find)/;

export interface FoundObjects {
  find(pathId: number): Promise<Played | null>;
  argumentsFor(given: ArgumentInfo): Promise<Arguments>;
}

const asObject = (value: unknown, name: string): Played | null => {
  if (value === null) return null;
  if (isPlayed(value)) return value;
  throw new HostError('GeneralException', `${name} gave no object.`);
};

/** Finds the objects of one request by their paths, each once. */
export const findObjects = (paths: ReadonlyMap<number, ObjectPath>, desk: Desk): FoundObjects => {
  const found = new Map<number, Played | null>();

  const argumentsFor = async (given: ArgumentInfo): Promise<Arguments> => {
    const objects: (Played | null | undefined)[] = [];
    for (const id of given.paths) objects.push(typeof id === 'number' && id > 0 ? await find(id) : undefined);
    return argumentsOf(given.values, objects);
  };

  const fromParent = async (path: ObjectPath): Promise<Played | null> => {
    const parent = await find(path.parentId);
    if (parent === null) return null;
    if (path.type === PROPERTY) return asObject(parent.read(path.name), path.name);
    if (LOOKS_AT_RESULTS.test(path.name)) await desk.calculated();
    const member = path.type === METHOD ? path.name : 'GetItem';
    return asObject(await parent.call(member, await argumentsFor(path.given)), member);
  };

  const resolve = async (path: ObjectPath): Promise<Played | null> => {
    switch (path.type) {
      case ROOT:
        return desk.root;
      case SERVICE: {
        const service = desk.services[path.name];
        if (service === undefined) throw new UnplayedMember(path.name);
        return service;
      }
      case METHOD:
      case PROPERTY:
      case INDEXER:
        return fromParent(path);
      case REFERENCE: {
        const kept = desk.references.find(path.name);
        if (kept === undefined) throw itemNotFound();
        return kept;
      }
      case NOTHING:
        return null;
      default:
        throw invalidArgument();
    }
  };

  const find = async (pathId: number): Promise<Played | null> => {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = paths.get(pathId);
    if (path === undefined) throw invalidArgument();
    const object = await resolve(path);
    found.set(pathId, object);
    return object;
  };

  return { find, argumentsFor };
};
