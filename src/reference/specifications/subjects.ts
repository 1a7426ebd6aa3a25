import {
  kindOf,
  type ComponentId,
  type Sourced,
  type Structure,
  type Subject,
  type SubjectCode,
  type SubjectComponent,
} from '../../rules';
import data from './subjects.json';

/** A fact as it stands in the data: its value and where it is said, by the short name of the source. */
type Fact<Value> = readonly [Value, keyof typeof data.sources];

interface ComponentEntry {
  readonly id: ComponentId;
  readonly title?: Fact<string>;
  readonly entryCode?: Fact<string>;
  readonly length?: Fact<string>;
  readonly rawMaximum: Fact<number>;
  readonly umsMaximum: Fact<number>;
}

type SubjectEntry = Omit<Subject, 'structure' | 'components'> & {
  readonly nickname?: string;
  readonly faintNickname?: string;
  readonly external: Fact<ComponentId>;
  readonly components: readonly ComponentEntry[];
};

const sourced = <Value>([value, from]: Fact<Value>): Sourced<Value> =>
  ({ value, ...data.sources[from] }) as Sourced<Value>;

const componentOf = (entry: ComponentEntry, structure: Structure, from: Fact<ComponentId>[1]): SubjectComponent => {
  const { id, title, entryCode, length, rawMaximum, umsMaximum } = entry;
  return {
    id,
    kind: sourced([kindOf(structure, id), from]),
    ...(title === undefined ? {} : { title: sourced(title) }),
    ...(entryCode === undefined ? {} : { entryCode: sourced(entryCode) }),
    ...(length === undefined ? {} : { length: sourced(length) }),
    rawMaximum: sourced(rawMaximum),
    umsMaximum: sourced(umsMaximum),
  };
};

const subjectOf = ({
  external: [external, from],
  components,
  nickname: _nickname,
  faintNickname: _faint,
  ...subject
}: SubjectEntry): Subject => {
  const structure = { components: components.map(({ id }) => id), external };
  return { ...subject, structure, components: components.map((entry) => componentOf(entry, structure, from)) };
};

const ENTRIES = data.subjects as unknown as readonly SubjectEntry[];

/** Every Tech Award subject, in order of its code (rules document, section 10). */
export const SUBJECTS: readonly Subject[] = ENTRIES.map(subjectOf);

const patterns = (of: (entry: SubjectEntry) => string | undefined): readonly (readonly [RegExp, SubjectCode])[] =>
  ENTRIES.flatMap((entry) => {
    const pattern = of(entry);
    return pattern === undefined ? [] : [[new RegExp(pattern, 'i'), entry.code] as const];
  });

/** What schools call a subject besides its code and title; names that are as often another thing's, such as IT, last. */
export const NICKNAMES = [...patterns(({ nickname }) => nickname), ...patterns(({ faintNickname }) => faintNickname)];

/** The subject of a code. */
export const subjectOfCode = (code: string | undefined): Subject | undefined =>
  SUBJECTS.find((subject) => subject.code === code);
