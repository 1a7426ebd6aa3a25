import { isBlank, learnerId, textOf, type CellInput, type ComponentId, type LearnerId, type Series } from '../../rules';
import { readDay } from '../dates';
import type { HeadingOf } from '../kept';
import { type EntryKind, readComponentOf, readEntryKind, readSeries, readSubject } from '../keys';
import type { CellPlace } from '../sheet';
import { keptRows, type TablesSnapshot } from '../tables';

/** One entry or claim of one learner that the workbook records. */
export interface HeldEntry {
  /** As the cell says it. */
  readonly learner: string;
  readonly learnerId: LearnerId;
  readonly subject: string;
  /** A claim stands beside the subject's external. */
  readonly component: ComponentId;
  readonly series: Series;
  readonly kind: EntryKind;
  /** The day on which it was sent to Pearson, as `2026-11-30`; absent while it is only planned. */
  readonly sentOn?: string;
  readonly sentBy: string;
  readonly note: string;
  /** Sent and taken back since. */
  readonly isWithdrawn: boolean;
  readonly place: CellPlace;
}

/** A row of BTEC_Entries that is not used, and the cell that is at fault. */
export interface EntryIssue {
  readonly code:
    | 'learner-missing'
    | 'subject-unreadable'
    | 'component-unreadable'
    | 'series-unreadable'
    | 'kind-unreadable'
    | 'day-unreadable'
    | 'entry-twice'
    | 'table-copied'
    | 'no-column';
  readonly text: string;
  readonly place: CellPlace;
}

/** Every usable row of BTEC_Entries, and every row that is not used. */
export interface HeldEntries {
  readonly entries: readonly HeldEntry[];
  readonly issues: readonly EntryIssue[];
}

type Column = HeadingOf<'BTEC_Entries'>;

interface Row {
  readonly at: (name: Column) => CellInput;
  readonly placeOf: (name: Column) => CellPlace;
}

/** How a note says that an entry was taken back after it had been sent. */
export const WITHDRAWN = 'Withdrawn';

const readRow = ({ at, placeOf }: Row): { readonly entry: HeldEntry } | { readonly issue: EntryIssue } => {
  const fault = (code: EntryIssue['code'], column: Column) => ({
    issue: { code, text: textOf(at(column)), place: placeOf(column) },
  });
  const learner = textOf(at('Learner'));
  if (learner === '') return fault('learner-missing', 'Learner');
  const subject = readSubject(at('Subject'));
  if (!subject.ok) return fault('subject-unreadable', 'Subject');
  const component = readComponentOf(at('Component'), subject.value);
  if (!component.ok) return fault('component-unreadable', 'Component');
  const series = readSeries(at('Series'));
  if (!series.ok) return fault('series-unreadable', 'Series');
  const kind = readEntryKind(textOf(at('Kind')));
  if (kind === undefined) return fault('kind-unreadable', 'Kind');
  const sentOn = readDay(at('Sent on'));
  if (sentOn === undefined && !isBlank(at('Sent on'))) return fault('day-unreadable', 'Sent on');
  const note = textOf(at('Note'));
  return {
    entry: {
      learner,
      learnerId: learnerId(learner),
      subject: subject.value,
      component: component.value,
      series: series.value,
      kind,
      ...(sentOn === undefined ? {} : { sentOn }),
      sentBy: textOf(at('Sent by')),
      note,
      isWithdrawn: note.toLowerCase().startsWith(WITHDRAWN.toLowerCase()),
      place: placeOf('Learner'),
    },
  };
};

/** What tells one entry from another: a retake and a first sitting of one component and series are the same entry. */
const nameOf = ({ learnerId: id, subject, component, series, kind }: HeldEntry): string =>
  [id, subject, component, series, kind === 'claim' ? 'claim' : 'entry'].join(' ');

/** Reads BTEC_Entries: forgiving about spellings, never silent about a row left aside. */
export const heldEntries = (tables: TablesSnapshot): HeldEntries => {
  const { columns, faults } = keptRows(tables, 'BTEC_Entries');
  const issues: EntryIssue[] = [...faults];
  if (columns === undefined) return { entries: [], issues };
  const entries = new Map<string, HeldEntry>();
  for (const row of columns.filledRows) {
    const read = readRow({
      at: (name) => columns.valueAt(row, name),
      placeOf: (name) => columns.placeOf(row, name),
    });
    if ('issue' in read) {
      issues.push(read.issue);
      continue;
    }
    const name = nameOf(read.entry);
    if (entries.has(name)) issues.push({ code: 'entry-twice', text: read.entry.learner, place: read.entry.place });
    else entries.set(name, read.entry);
  }
  return { entries: [...entries.values()], issues };
};
