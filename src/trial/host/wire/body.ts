/** One request of Office.js, as it travels: objects are described by paths, and actions are done on them in order. */
export interface RequestBody {
  readonly autoKeepReference: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface ArgumentInfo {
  readonly values: readonly unknown[];
  /** Beside each value: the path of the object that stands for it, where there is one. */
  readonly paths: readonly unknown[];
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly given: ArgumentInfo;
  readonly query: QueryInfo;
}

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parentId: number;
  readonly given: ArgumentInfo;
}

export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : -1);
const textsOf = (value: unknown): readonly string[] => listOf(value).filter((each) => typeof each === 'string');

const argumentsIn = (value: unknown): ArgumentInfo => {
  const fields = fieldsOf(value);
  return { values: listOf(fields['Arguments']), paths: listOf(fields['ReferencedObjectPathIds']) };
};

const queryIn = (value: unknown): QueryInfo => {
  const { Select, Expand, Top, Skip } = fieldsOf(value);
  return {
    select: textsOf(Select),
    expand: textsOf(Expand),
    top: typeof Top === 'number' ? Top : undefined,
    skip: typeof Skip === 'number' ? Skip : 0,
  };
};

const actionIn = (value: unknown): Action => {
  const fields = fieldsOf(value);
  return {
    id: numberOf(fields['Id']),
    type: numberOf(fields['ActionType']),
    name: textOf(fields['Name']),
    pathId: numberOf(fields['ObjectPathId']),
    given: argumentsIn(fields['ArgumentInfo']),
    query: queryIn(fields['QueryInfo']),
  };
};

const pathIn = (value: unknown): ObjectPath => {
  const fields = fieldsOf(value);
  return {
    type: numberOf(fields['ObjectPathType']),
    name: textOf(fields['Name']),
    parentId: numberOf(fields['ParentObjectPathId']),
    given: argumentsIn(fields['ArgumentInfo']),
  };
};

/** Reads the text of a request. */
export const readBody = (text: string): RequestBody => {
  const fields = fieldsOf(JSON.parse(text));
  return {
    autoKeepReference: fields['AutoKeepReference'] === true,
    actions: listOf(fields['Actions']).map(actionIn),
    paths: new Map(Object.entries(fieldsOf(fields['ObjectPaths'])).map(([id, path]) => [Number(id), pathIn(path)])),
  };
};

const SERVICE = 2;

/** A request that concerns the functions or the ribbon only, and not the workbook. */
export const asksServicesOnly = ({ paths }: RequestBody): boolean =>
  paths.size > 0 && [...paths.values()].every(({ type, parentId }) => type === SERVICE || parentId > 0);
