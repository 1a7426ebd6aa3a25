import type { Arguments } from './arguments';
import type { Place } from './place';
import { UnplayedMember } from './refusals';

/** An object of the Excel API, as a request addresses it: members by the names that travel (`Values`, `GetCell`). */
export interface Played {
  readonly className: string;
  /** Set on ranges, which other objects take as arguments. */
  readonly place: Place | undefined;
  /** What tells Office.js the object by: its id, or nothing. */
  identity(): Readonly<Record<string, string | number>>;
  /** What a load without a list of properties asks for. */
  scalars(): readonly string[];
  items(): readonly Played[] | undefined;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  call(member: string, given: Arguments): unknown;
}

export type Reader<Subject> = (subject: Subject) => unknown;
export type Writer<Subject> = (subject: Subject, value: unknown) => void;

/** How one class is played. A scalar that cannot be written has no entry in `writes`. */
export interface PlayedClass<Subject> {
  readonly className: string;
  readonly scalars: Readonly<Record<string, Reader<Subject>>>;
  readonly writes?: Readonly<Record<string, Writer<Subject>>>;
  readonly objects?: Readonly<Record<string, (subject: Subject) => Played | null>>;
  readonly methods?: Readonly<Record<string, (subject: Subject, given: Arguments) => unknown>>;
  readonly items?: (subject: Subject) => readonly Played[];
  readonly identity?: (subject: Subject) => Readonly<Record<string, string | number>>;
  readonly place?: (subject: Subject) => Place;
}

const asWritten = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

/** An object of a class: what the request interpreter sees of it. */
export const playing = <Subject>(played: PlayedClass<Subject>, subject: Subject): Played => {
  const unplayed = (member: string): UnplayedMember => new UnplayedMember(`${played.className}.${asWritten(member)}`);
  return {
    className: played.className,
    get place() {
      return played.place?.(subject);
    },
    identity: () => played.identity?.(subject) ?? {},
    scalars: () => Object.keys(played.scalars),
    items: () => played.items?.(subject),
    read: (member) => {
      const scalar = played.scalars[member] ?? played.objects?.[member];
      if (scalar === undefined) throw unplayed(member);
      return scalar(subject);
    },
    write: (member, value) => {
      const writer = played.writes?.[member];
      if (writer === undefined) throw unplayed(member);
      writer(subject, value);
    },
    call: (member, given) => {
      const method = played.methods?.[member];
      if (method === undefined) throw unplayed(member);
      return method(subject, given);
    },
  };
};

/** Tells an object of the Excel API from a plain value. */
export const isPlayed = (value: unknown): value is Played =>
  typeof value === 'object' && value !== null && 'className' in value && 'identity' in value;
