import { plainHeading } from './headings';
import type { FoundTracker, ProposedColumn } from './proposal';
import type { ColumnRole } from './tracker';
import { draftOf, type TrackerDraft } from './trackerDraft';

const keyOf = ({ heading, alike }: ProposedColumn): string => `${plainHeading(heading)} ${alike?.join() ?? ''}`;

const rolesOn = (draft: TrackerDraft, sister: FoundTracker): ReadonlyMap<number, ColumnRole> | undefined => {
  const columns = new Map(sister.columns.map((each) => [keyOf(each), each.column]));
  const roles = new Map<number, ColumnRole>();
  for (const column of draft.found.columns) {
    const role = draft.roles.get(column.column);
    if (role === undefined) continue;
    const there = columns.get(keyOf(column));
    if (there === undefined || column.heading === '') return undefined;
    roles.set(there, role);
  }
  return roles.size === 0 ? undefined : roles;
};

/** What else was found that has the headings of a class throughout: it can be set up in the same way. */
export const sisterSheets = (draft: TrackerDraft, found: readonly FoundTracker[]): readonly FoundTracker[] =>
  found.filter(
    (each) =>
      each !== draft.found &&
      each.learners > 0 &&
      (each.sheet !== draft.found.sheet || each.table !== draft.found.table) &&
      (each.subject === undefined || each.subject.confidence === 'a guess' || each.subject.subject === draft.subject) &&
      rolesOn(draft, each) !== undefined,
  );

/** The draft of a sister sheet with the choices made for the class. */
export const sisterDraft = (draft: TrackerDraft, sister: FoundTracker): TrackerDraft => {
  const { subject } = draft;
  const own = draftOf(
    subject === undefined ? sister : { ...sister, subject: { subject, confidence: 'sure', why: '' } },
  );
  return { ...own, roles: rolesOn(draft, sister) ?? own.roles };
};
