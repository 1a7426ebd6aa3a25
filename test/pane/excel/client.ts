/**
 * Objects that behave as Office.js's own do: everything asked of them waits for the next sync, in its order, and what was
 * not loaded can't be read.
 */

/** An error as Office.js throws it. */
export class OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };
  constructor(code: string, message = code) {
    super(message);
    this.name = 'RichApi.Error';
    this.code = code;
    this.debugInfo = {};
  }
}

type Step = () => void;

/** What is waiting for the next sync. */
export interface Queue {
  readonly steps: Step[];
  /** True while something waits that changes the workbook. */
  isWriting: boolean;
  /** Called right before each thing that changes the workbook. */
  readonly beforeWriting: () => void;
}

/** Calls that Excel's own Undo does not know. */
const NO_STEP: ReadonlySet<string> = new Set([
  ...['select', 'activate', 'calculate', 'suspendApiCalculationUntilNextSync', 'protect', 'unprotect'],
  ...['autofitColumns', 'setXml'],
]);

/** What one kind of object offers. */
export interface Kind<Target> {
  readonly name: string;
  readonly read?: Readonly<Record<string, (target: Target) => unknown>>;
  readonly set?: Readonly<Record<string, (target: Target, value: never) => void>>;
  /** Objects reached from it without asking, such as a sheet's tables. */
  readonly objects?: Readonly<Record<string, Reached<Target>>>;
  /** Calls that hand over an object; those that may find none end in `OrNullObject`. */
  readonly finds?: Readonly<Record<string, Found<Target>>>;
  readonly does?: Readonly<Record<string, (target: Target, ...given: never[]) => void>>;
  /** Calls that hand over a plain value after the sync. */
  readonly tells?: Readonly<Record<string, (target: Target) => unknown>>;
  /** Of a collection: its members. */
  readonly items?: Members<Target>;
  /** Of events: who listens. */
  readonly add?: (target: Target, listener: never) => void;
}

export interface Reached<Target> {
  readonly kind: () => Kind<never>;
  readonly from: (target: Target) => unknown;
}

export interface Found<Target> {
  readonly kind: () => Kind<never>;
  readonly find: (target: Target, ...given: never[]) => unknown;
  readonly isWriting?: boolean;
}

interface Members<Target> {
  readonly kind: () => Kind<never>;
  readonly all: (target: Target) => readonly unknown[];
}

/** Ties one kind of object to another without losing the types between them. */
export const reach = <Target, Other>(kind: () => Kind<Other>, from: (target: Target) => Other): Reached<Target> => ({
  kind,
  from,
});
export const find = <Target, Other>(
  kind: () => Kind<Other>,
  found: (target: Target, ...given: never[]) => Other | undefined,
  isWriting = false,
): Found<Target> => ({ kind, find: found, isWriting });
export const members = <Target, Other>(
  kind: () => Kind<Other>,
  all: (target: Target) => readonly Other[],
): Members<Target> => ({ kind, all });

interface Inside {
  readonly target: () => unknown;
  readonly load: (path: readonly string[]) => void;
}

const insides = new WeakMap<object, Inside>();

/** What stands behind an object that is handed back, such as the range given to a table's resize. */
export const targetOf = (object: unknown): unknown => insides.get(object as object)?.target();

const pathsIn = (asked: unknown): readonly (readonly string[])[] => {
  const texts = Array.isArray(asked) ? (asked as string[]) : [asked as string];
  return texts.flatMap((text) => text.split(',')).map((path) => path.trim().split('/'));
};

const notLoaded = (name: string): OfficeError =>
  new OfficeError('PropertyNotLoaded', `The property '${name}' is not available. Load it and sync first.`);

/** Makes an object of a kind; `look` finds what stands behind it when its turn in the queue comes. */
export const clientObject = (queue: Queue, kind: Kind<never>, look: () => unknown, mayBeNull = false): object => {
  const { read = {}, set = {}, objects = {}, finds = {}, does = {}, tells = {}, items, add } = kind as Kind<unknown>;
  const loaded = new Map<string, unknown>();
  const reached = new Map<string, object>();
  let target: unknown;
  let isResolved = false;
  let list: readonly object[] | undefined;
  // Several paths may ask for the same members.
  let isListed = false;
  queue.steps.push(() => {
    target = look();
    isResolved = true;
    if (target === undefined && !mayBeNull) throw new OfficeError('ItemNotFound');
  });
  const write = (step: Step, isStep = true): void => {
    queue.steps.push(() => {
      if (isStep) queue.beforeWriting();
      step();
    });
    queue.isWriting = true;
  };
  const reachObject = (name: string, { kind: ofKind, from }: Reached<unknown>): object => {
    const known = reached.get(name);
    if (known !== undefined) return known;
    const object = clientObject(queue, ofKind(), () => (target === undefined ? undefined : from(target)), mayBeNull);
    reached.set(name, object);
    return object;
  };
  const loadItems = (rest: readonly string[]): void => {
    queue.steps.push(() => {
      if (items === undefined || target === undefined) return;
      // What is asked for within a sync is answered by that sync.
      if (!isListed) list = items.all(target).map((member) => clientObject(queue, items.kind(), () => member));
      isListed = true;
      for (const object of list ?? []) if (rest.length > 0) insides.get(object)?.load(rest);
    });
  };
  const load = ([name = '', ...rest]: readonly string[]): void => {
    const further = objects[name];
    if (name === 'items') loadItems(rest);
    else if (further !== undefined && rest.length > 0) insides.get(reachObject(name, further))?.load(rest);
    else {
      const asked = read[name];
      if (asked === undefined) throw new OfficeError('InvalidArgument', `${kind.name} has no ${name} here.`);
      queue.steps.push(() => {
        if (target !== undefined) loaded.set(name, asked(target));
      });
    }
  };
  const call = (name: string, given: readonly unknown[]): unknown => {
    const found = finds[name];
    if (found !== undefined) {
      if (found.isWriting === true) queue.isWriting = true;
      const isNullAllowed = mayBeNull || name.endsWith('OrNullObject');
      const lookFor = (): unknown => {
        if (found.isWriting === true) queue.beforeWriting();
        return target === undefined ? undefined : found.find(target, ...(given as never[]));
      };
      return clientObject(queue, found.kind(), lookFor, isNullAllowed);
    }
    const told = tells[name];
    if (told !== undefined) {
      const result: { value: unknown } = { value: undefined };
      queue.steps.push(() => {
        result.value = told(target);
      });
      return result;
    }
    write(() => {
      does[name]?.(target, ...(given as never[]));
    }, !NO_STEP.has(name));
    return undefined;
  };
  const object = new Proxy(
    {},
    {
      get: (_, name) => {
        // Asked by `await`, when an object is handed through a promise.
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name === 'load') {
          return (asked: unknown) => {
            pathsIn(asked).forEach(load);
            return object;
          };
        }
        if (name === 'isNullObject') return isResolved && target === undefined;
        if (name === 'items') {
          if (list === undefined) throw notLoaded(name);
          return list;
        }
        if (name === 'add' && add !== undefined) {
          return (listener: unknown) => queue.steps.push(() => add(target, listener as never));
        }
        const further = objects[name];
        if (further !== undefined) return reachObject(name, further);
        if (name in finds || name in does || name in tells) return (...given: unknown[]) => call(name, given);
        if (!(name in read)) throw new OfficeError('ApiNotFound', `${kind.name} has no ${name} here.`);
        if (!loaded.has(name)) throw notLoaded(name);
        return loaded.get(name);
      },
      set: (_, name, value) => {
        const change = set[String(name)];
        if (change === undefined)
          throw new OfficeError('ApiNotFound', `${kind.name}'s ${String(name)} can't be set here.`);
        write(() => change(target, value as never));
        loaded.set(String(name), value);
        return true;
      },
    },
  );
  insides.set(object, { target: () => target, load });
  return object;
};
