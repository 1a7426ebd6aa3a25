import {
  kindOf,
  type ComponentId,
  type Sourced,
  type Specification,
  type Subject,
  type SubjectCode,
  type SubjectComponent,
} from '../../rules';
import data from './specifications.json';
import { SUBJECTS } from './subjects';

type Source = keyof typeof data.sources;

/** A fact as it stands in the data: its value and where it is said, by the short name of the source. */
type Fact<Value> = readonly [Value, Source];

interface ComponentEntry {
  readonly title?: Fact<string>;
  readonly entryCode?: Fact<string>;
  readonly length?: Fact<string>;
  readonly rawMaximum: Fact<number>;
  readonly umsMaximum: Fact<number>;
}

interface Entry {
  readonly nickname?: string;
  readonly faintNickname?: string;
  /** Where it is said which component is the external. */
  readonly external: Source;
  readonly components: Readonly<Record<ComponentId, ComponentEntry>>;
}

const ENTRIES = data.specifications as unknown as Readonly<Record<SubjectCode, Entry>>;

const sourced = <Value>([value, from]: Fact<Value>): Sourced<Value> =>
  ({ value, ...data.sources[from] }) as Sourced<Value>;

const componentsOf = ({ code, structure }: Subject): readonly SubjectComponent[] => {
  const { components = {}, external } = ENTRIES[code] ?? {};
  return structure.components.flatMap((id) => {
    const entry = components[id];
    if (entry === undefined || external === undefined) return [];
    const { title, entryCode, length, rawMaximum, umsMaximum } = entry;
    return [
      {
        id,
        kind: sourced([kindOf(structure, id), external]),
        ...(title === undefined ? {} : { title: sourced(title) }),
        ...(entryCode === undefined ? {} : { entryCode: sourced(entryCode) }),
        ...(length === undefined ? {} : { length: sourced(length) }),
        rawMaximum: sourced(rawMaximum),
        umsMaximum: sourced(umsMaximum),
      },
    ];
  });
};

/** Every Tech Award subject with all that its specification says: more than a cell needs, and so not loaded with the functions. */
export const SPECIFICATIONS: readonly Specification[] = SUBJECTS.map((subject) => ({
  ...subject,
  components: componentsOf(subject),
}));

/** The specification of a subject's code. */
export const specificationOfCode = (code: string | undefined): Specification | undefined =>
  SPECIFICATIONS.find((specification) => specification.code === code);

const patterns = (of: (entry: Entry) => string | undefined): readonly (readonly [RegExp, SubjectCode])[] =>
  Object.entries(ENTRIES).flatMap(([code, entry]) => {
    const pattern = of(entry);
    return pattern === undefined ? [] : [[new RegExp(pattern, 'i'), code] as const];
  });

/** What schools call a subject besides its code and title; names that are as often another thing's, such as IT, last. */
export const NICKNAMES = [...patterns(({ nickname }) => nickname), ...patterns(({ faintNickname }) => faintNickname)];

/** The raw maximum of a subject's component as far as known; a conversion's own maximum always wins. */
export const rawMaximumOf = (subject: SubjectCode | undefined, component: ComponentId): number | undefined =>
  specificationOfCode(subject)?.components.find(({ id }) => id === component)?.rawMaximum.value;

/** The highest raw maximum of any component, for a column whose subject nobody has said yet. */
export const HIGHEST_RAW_MAXIMUM: number = Math.max(
  ...SPECIFICATIONS.flatMap(({ components }) => components.map(({ rawMaximum }) => rawMaximum.value)),
);
