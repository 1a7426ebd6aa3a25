import { internalsOf, type ComponentId, type SubjectCode } from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import { plainHeading } from './headings';
import type { FoundTracker, ProposedColumn } from './proposal';
import { isIdentityRole, isOfSeveral, type ColumnRole, type Tracker, type TrackerColumn } from './tracker';

/** A tracker while the teacher chooses: what was found, and what was chosen over it. */
export interface TrackerDraft {
  readonly found: FoundTracker;
  readonly subject?: SubjectCode;
  readonly name: string;
  /** The role of each column in use, by sheet column. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly endsThere: boolean;
  /** The columns whose role, or that they have none, the teacher has chosen. */
  readonly chosen: ReadonlySet<number>;
}

/** Why a draft can't be kept yet. */
export type DraftProblem =
  | { readonly code: 'no-subject' }
  | { readonly code: 'no-learners' }
  | { readonly code: 'no-names' }
  | { readonly code: 'role-twice'; readonly role: ColumnRole; readonly columns: readonly number[] };

/** The name given to a tracker unless the teacher gives another. */
const usualName = (subject: SubjectCode | undefined, { sheet, table }: FoundTracker): string =>
  [subject, table === undefined || table === sheet ? sheet : `${sheet} ${table}`]
    .filter((part) => part !== undefined)
    .join(' · ');

/** A draft with all that was proposed. */
export const draftOf = (found: FoundTracker): TrackerDraft => {
  const subject = found.subject?.subject;
  return {
    found,
    ...(subject === undefined ? {} : { subject }),
    name: usualName(subject, found),
    roles: new Map(found.columns.flatMap(({ column, role }) => (role === undefined ? [] : [[column, role] as const]))),
    endsThere: false,
    chosen: new Set(),
  };
};

/** True where the teacher has said that the column with this heading is left alone. */
export const isLeftAlone = ({ leftAlone = [] }: Pick<Tracker, 'leftAlone'>, heading: string): boolean =>
  leftAlone.some((each) => plainHeading(each) === plainHeading(heading));

/** The draft of a tracker that is kept already, with its own choices. */
export const draftOfKept = (tracker: Tracker, found: FoundTracker): TrackerDraft => ({
  found,
  subject: tracker.subject,
  name: tracker.name,
  roles: new Map(tracker.columns.map(({ column, role }) => [column, role])),
  endsThere: tracker.endsThere === true,
  chosen: new Set(found.columns.filter(({ heading }) => isLeftAlone(tracker, heading)).map(({ column }) => column)),
});

/** The draft with another role for a column, which moves there from where it stood; undefined leaves the column alone. */
export const withRole = (draft: TrackerDraft, column: number, role: ColumnRole | undefined): TrackerDraft => {
  const roles = new Map([...draft.roles].filter(([at, each]) => at !== column && (each !== role || isOfSeveral(each))));
  if (role !== undefined) roles.set(column, role);
  return { ...draft, roles, chosen: new Set([...draft.chosen, column]) };
};

/** The component of the new subject that stands where one of the old does: its external, or its first or second internal. */
const sameKind = (
  component: ComponentId,
  before: SubjectCode | undefined,
  after: SubjectCode | undefined,
): ComponentId | undefined => {
  const [old, now] = [structureFor(before), structureFor(after)];
  if (component === old.external) return now.external;
  return internalsOf(now)[internalsOf(old).indexOf(component)];
};

/** Columns headed “Exam” and the like follow the subject: which number they mean is a fact of the subject (STR-1..3). */
const rolesUnder = (draft: TrackerDraft, subject: SubjectCode | undefined): TrackerDraft['roles'] => {
  const byKind = new Set(draft.found.columns.flatMap(({ column, isByKind }) => (isByKind === true ? [column] : [])));
  return new Map(
    [...draft.roles].map(([column, role]): [number, ColumnRole] => {
      const [kind, component] = role.split(' ');
      if (!byKind.has(column) || component === undefined) return [column, role];
      const other = sameKind(component as ComponentId, draft.subject, subject);
      return [column, other === undefined ? role : (`${kind ?? ''} ${other}` as ColumnRole)];
    }),
  );
};

/** The draft with another subject; a name nobody typed follows it, and so do columns named by their kind. */
export const withSubject = (draft: TrackerDraft, subject: SubjectCode | undefined): TrackerDraft => {
  const { subject: before, ...rest } = draft;
  const isUsual = draft.name === usualName(before, draft.found);
  return {
    ...rest,
    ...(subject === undefined ? {} : { subject }),
    roles: rolesUnder(draft, subject),
    name: isUsual ? usualName(subject, draft.found) : draft.name,
  };
};

/** The draft at other rows, with the roles chosen so far where the columns are still there. */
export const withRows = (draft: TrackerDraft, found: FoundTracker, endsThere: boolean): TrackerDraft => {
  const known = new Set(draft.found.columns.map(({ column }) => column));
  const roles = new Map(draft.roles);
  for (const { column, role } of found.columns) {
    if (role !== undefined && !known.has(column)) roles.set(column, role);
  }
  return { ...draft, found, roles, endsThere };
};

/** Everything that keeps a draft from being a tracker. */
export const draftProblems = ({ subject, found, roles }: TrackerDraft): readonly DraftProblem[] => {
  const columnsOf = new Map<ColumnRole, number[]>();
  for (const [column, role] of roles) columnsOf.set(role, [...(columnsOf.get(role) ?? []), column]);
  const twice = [...columnsOf].filter(([role, columns]) => columns.length > 1 && !isOfSeveral(role));
  return [
    ...(subject === undefined ? [{ code: 'no-subject' } as const] : []),
    ...([...roles.values()].some(isIdentityRole) ? [] : [{ code: 'no-names' } as const]),
    ...(found.learners === 0 && found.table === undefined ? [{ code: 'no-learners' } as const] : []),
    ...twice.map(([role, columns]): DraftProblem => ({
      code: 'role-twice',
      role,
      columns: columns.sort((a, b) => a - b),
    })),
  ];
};

const columnOf = ({ column, heading, alike }: ProposedColumn, role: ColumnRole): TrackerColumn => ({
  role,
  heading,
  column,
  ...(alike === undefined ? {} : { alike }),
});

const leftAloneIn = (
  { columns }: FoundTracker,
  roles: TrackerDraft['roles'],
  chosen: TrackerDraft['chosen'],
): Pick<Tracker, 'leftAlone'> => {
  const left = columns.filter(({ column, heading }) => chosen.has(column) && !roles.has(column) && heading !== '');
  return left.length === 0 ? {} : { leftAlone: left.map(({ heading }) => heading) };
};

/** The tracker to keep. */
export const trackerOf = (
  { found, name, roles, endsThere, chosen }: TrackerDraft,
  { id, subject, series, ...kept }: Pick<Tracker, 'id' | 'subject' | 'series' | 'sending' | 'mocks' | 'school'>,
): Tracker => ({
  id,
  name: name.trim() === '' ? usualName(subject, found) : name.trim(),
  subject,
  sheet: found.sheet,
  ...(found.table === undefined ? {} : { table: found.table }),
  headerRows: found.headerRows,
  learnerRows: found.learnerRows,
  ...(endsThere ? { endsThere } : {}),
  columns: found.columns.flatMap((column) => {
    const role = roles.get(column.column);
    return role === undefined ? [] : [columnOf(column, role)];
  }),
  series,
  ...leftAloneIn(found, roles, chosen),
  ...kept,
});
