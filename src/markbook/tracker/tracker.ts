import type { ComponentId, Series, SubjectCode } from '../../rules';

const NUMBER_ROLES = ['uci', 'uln', 'candidate-number'] as const;
const NAME_ROLES = ['surname', 'forename', 'full-name'] as const;

/** The roles that say who a learner is. */
export const IDENTITY_ROLES = [...NUMBER_ROLES, ...NAME_ROLES] as const;

const isAmong = (roles: readonly string[]): ((role: string) => boolean) => {
  const all = new Set(roles);
  return (role) => all.has(role);
};

/** True for a number that is one learner's. */
export const isNumberRole = isAmong(NUMBER_ROLES);

/** True for a name or a part of one. */
export const isNameRole = isAmong(NAME_ROLES);

/** True where a column alone tells who its learners are; a forename does not. */
export const tellsWho = isAmong(IDENTITY_ROLES.filter((role) => role !== 'forename'));

export type IdentityRole = (typeof IDENTITY_ROLES)[number];

/** The roles that are of the learner, not of one component. */
export const PLAIN_ROLES = [...IDENTITY_ROLES, 'class', 'form', 'total', 'grade', 'points', 'target', 'notes'] as const;

/** What of a component a column can hold. */
export const COMPONENT_ROLES = ['mark', 'task', 'ums', 'grade', 'assessor', 'ticked', 'mock'] as const;

/** What a column of the tracker means. A component's mark, UMS and so on carry the component. */
export type ColumnRole = (typeof PLAIN_ROLES)[number] | `${(typeof COMPONENT_ROLES)[number]} ${ComponentId}`;

/** A task or learning outcome of a component: it may have several. */
export type TaskRole = `task ${ComponentId}`;

/** True for roles that several columns can have at once. */
export const isOfSeveral = (role: string): role is TaskRole => role.startsWith('task ');

const IDENTITIES: ReadonlySet<string> = new Set(IDENTITY_ROLES);

export const isIdentityRole = (role: string): role is IdentityRole => IDENTITIES.has(role);

/** A column as remembered: by its heading first, by its place where headings are alike. */
export interface TrackerColumn {
  readonly role: ColumnRole;
  /** The heading in full; two heading rows are joined by a space. */
  readonly heading: string;
  /** Sheet column, counted from 0, when it was last seen. */
  readonly column: number;
  /** Where several columns have this heading: which of them it is, counted from 0, and how many there are. */
  readonly alike?: readonly [order: number, of: number];
}

/** How the marks of one component are sent. */
export interface Sending {
  /** The series they are sent in, once chosen. */
  readonly series?: Series;
  /** The day on which the assessors' standardisation was held, by series, as `2026-11-20`. */
  readonly standardisedOn?: Readonly<Partial<Record<Series, string>>>;
  /** Whether the class belongs to the moderation cohort of a series, where the teacher has said so. */
  readonly inCohort?: Readonly<Partial<Record<Series, boolean>>>;
}

/** Where a class's marks stand, as the teacher confirmed it; kept in the workbook. Holds no learner's data. */
export interface Tracker {
  readonly id: string;
  /** What the pane calls it, such as `DIT · 11B DIT`. */
  readonly name: string;
  readonly subject: SubjectCode;
  readonly sheet: string;
  /** The Excel table's name; absent for a plain range. */
  readonly table?: string;
  /** First and last heading row, and the first and last learner row, counted from 0, when last seen. */
  readonly headerRows: readonly [first: number, last: number];
  readonly learnerRows: readonly [first: number, last: number];
  /** True when the teacher set the last learner row: what stands below is not of this class. */
  readonly endsThere?: boolean;
  readonly columns: readonly TrackerColumn[];
  /** Headings of columns that could be of use and that the teacher has left alone. */
  readonly leftAlone?: readonly string[];
  /** The series whose conversion is used for each component, once chosen. */
  readonly series: Readonly<Partial<Record<ComponentId, Series>>>;
  /** What the teacher chose about the class's mock; `mockWish` reads it. */
  readonly mocks?: unknown;
  /** How its marks are sent to Pearson. */
  readonly sending?: Readonly<Partial<Record<ComponentId, Sending>>>;
  /** The school's name, as it heads what is printed. */
  readonly school?: string;
  /** Present once the result columns were frozen or made plain: they are still this class's results. */
  readonly shared?: 'frozen' | 'plain';
}
