import { plainHeading } from './headings';
import type { FoundTracker } from './proposal';
import type { ColumnRole, Tracker, TrackerColumn } from './tracker';
import { draftOf, isLeftAlone, withSubject, type TrackerDraft } from './trackerDraft';

const keyOf = ({ heading, alike }: Pick<TrackerColumn, 'heading' | 'alike'>): string =>
  `${plainHeading(heading)} ${alike?.join() ?? ''}`;

const rolesOn = (
  columns: readonly Omit<TrackerColumn, 'column'>[],
  sister: FoundTracker,
): ReadonlyMap<number, ColumnRole> | undefined => {
  const there = new Map(sister.columns.map((each) => [keyOf(each), each.column]));
  const roles = new Map<number, ColumnRole>();
  for (const column of columns) {
    const place = there.get(keyOf(column));
    if (place === undefined || column.heading === '') return undefined;
    roles.set(place, column.role);
  }
  return roles.size === 0 ? undefined : roles;
};

const columnsInUse = ({ found, roles }: TrackerDraft): readonly TrackerColumn[] =>
  found.columns.flatMap((column) => {
    const role = roles.get(column.column);
    return role === undefined ? [] : [{ ...column, role }];
  });

/** What else was found that has the headings of a class throughout: it can be set up in the same way. */
export const sisterSheets = (draft: TrackerDraft, found: readonly FoundTracker[]): readonly FoundTracker[] =>
  found.filter(
    (each) =>
      each !== draft.found &&
      each.learners > 0 &&
      (each.sheet !== draft.found.sheet || each.table !== draft.found.table) &&
      (each.subject === undefined || each.subject.confidence === 'a guess' || each.subject.subject === draft.subject) &&
      rolesOn(columnsInUse(draft), each) !== undefined,
  );

/** The draft of a sister sheet with the choices made for the class. */
export const sisterDraft = (draft: TrackerDraft, sister: FoundTracker): TrackerDraft => {
  const { subject } = draft;
  const own = draftOf(
    subject === undefined ? sister : { ...sister, subject: { subject, confidence: 'sure', why: '' } },
  );
  return { ...own, roles: rolesOn(columnsInUse(draft), sister) ?? own.roles };
};

/** True for what the add-in writes itself: a class without it yet may be laid out like one that has it. */
const isResult = ({ role }: TrackerColumn): boolean => /^(ums|grade|total|points)/.test(role);

/** A sheet found later with the choices made for a class that is kept and has the same headings, and which class that is. */
export const draftLikeKept = (
  found: FoundTracker,
  kept: readonly Tracker[],
): { readonly draft: TrackerDraft; readonly like?: Tracker } => {
  const own = draftOf(found);
  for (const like of kept) {
    const given = like.columns.filter((column) => !isResult(column));
    const roles =
      found.subject?.confidence === 'sure' && own.subject !== like.subject ? undefined : rolesOn(given, found);
    if (roles === undefined || given.length < FEWEST_ALIKE) continue;
    const taken = new Set<ColumnRole>(given.map(({ role }) => role));
    const more = found.columns.flatMap(({ column, heading, role }): [number, ColumnRole][] =>
      role === undefined || roles.has(column) || taken.has(role) || isLeftAlone(like, heading) ? [] : [[column, role]],
    );
    const draft = withSubject({ ...own, roles: new Map([...more, ...roles]) }, like.subject);
    return { draft: { ...draft, roles: new Map([...more, ...roles]) }, like };
  }
  return { draft: own };
};

const FEWEST_ALIKE = 2;
