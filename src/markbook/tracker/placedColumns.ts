import { plainHeading, type Heading } from './headings';
import type { TrackerColumn } from './tracker';
import type { TrackerChange } from './trackerReading';

type ColumnChange = Extract<TrackerChange, { readonly role: unknown }>;

interface Placed {
  readonly columns: readonly TrackerColumn[];
  readonly changes: readonly ColumnChange[];
}

/** How a remembered column stands among others with the same heading, for the next time they are looked for. */
export const alikeAmong = (headings: readonly Heading[], column: number): TrackerColumn['alike'] => {
  const own = headings.find((heading) => heading.column === column);
  const alike = headings.filter(({ full }) => own !== undefined && plainHeading(full) === plainHeading(own.full));
  return alike.length < 2 ? undefined : [alike.findIndex((heading) => heading.column === column), alike.length];
};

/** Finds the remembered columns by their headings; where headings are alike, by their order. */
export const placedColumns = (remembered: readonly TrackerColumn[], headings: readonly Heading[]): Placed => {
  const byHeading = new Map<string, Heading[]>();
  for (const heading of headings) {
    const key = plainHeading(heading.full);
    byHeading.set(key, [...(byHeading.get(key) ?? []), heading]);
  }
  const known = new Set(remembered.map(({ heading }) => plainHeading(heading)));
  const columns: TrackerColumn[] = [];
  const changes: ColumnChange[] = [];
  for (const column of remembered) {
    const found = placeOf(column, byHeading.get(plainHeading(column.heading)) ?? []);
    if (found === 'unclear') changes.push({ code: 'column-unclear', role: column.role, heading: column.heading });
    else if (found === undefined) changes.push(missing(column, headings, known));
    else {
      columns.push({ ...column, column: found });
      if (found !== column.column) changes.push(moved(column, found));
    }
  }
  return { columns, changes };
};

const moved = ({ role, heading, column }: TrackerColumn, to: number): ColumnChange => ({
  code: 'column-moved',
  role,
  heading,
  from: column,
  to,
});

const placeOf = ({ alike }: TrackerColumn, found: readonly Heading[]): number | 'unclear' | undefined => {
  const [only] = found;
  if (only === undefined) return undefined;
  const [order, of] = alike ?? [0, 1];
  return found.length === of ? (found[order]?.column ?? 'unclear') : 'unclear';
};

const missing = (
  { role, heading, column }: TrackerColumn,
  headings: readonly Heading[],
  known: ReadonlySet<string>,
): ColumnChange => {
  const there = headings.find((each) => each.column === column);
  return there === undefined || there.full === '' || known.has(plainHeading(there.full))
    ? { code: 'column-gone', role, heading }
    : { code: 'column-renamed', role, heading, now: there.full, column };
};
