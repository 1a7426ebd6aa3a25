import { textOf, type CellInput, type ComponentId, type Series, type SubjectCode } from '../../rules';
import { readDay } from '../dates';
import { readComponentOf, readSeries, readSubject } from '../keys';
import type { HeadingOf } from '../kept';
import type { CellPlace } from '../sheet';
import { keptRows, type TablesSnapshot } from '../tables';

/** What is sent of an internal; where the moderator visits, the marks alone. */
export const PARTS_SENT = ['marks', 'sample'] as const;
export type PartSent = (typeof PARTS_SENT)[number];

/** That marks or sample of a cohort were sent, as the workbook records it. */
export interface SentRecord {
  /** As `2026-12-14`. */
  readonly sentOn: string;
  readonly sentBy: string;
  /** How many marks there were then and what they came to; absent where it was not written down. */
  readonly marks?: number;
  readonly sum?: number;
  readonly place: CellPlace;
}

export interface SentIssue {
  readonly code: 'row-unreadable' | 'day-missing' | 'row-twice' | 'table-copied' | 'no-column';
  readonly text: string;
  readonly column: string;
  readonly place: CellPlace;
}

/** The records of one component and series, and the rows of the table that are not used. */
export interface HeldSent {
  readonly parts: ReadonlyMap<PartSent, SentRecord>;
  readonly issues: readonly SentIssue[];
}

export interface CohortSent {
  readonly subject: SubjectCode;
  readonly component: ComponentId;
  readonly series: Series;
}

type Column = HeadingOf<'BTEC_Sending'>;

interface Row {
  readonly at: (name: Column) => CellInput;
  readonly placeOf: (name: Column) => CellPlace;
}

const wholeIn = (cell: CellInput): number | undefined => (typeof cell === 'number' ? cell : undefined);

/** What one row is of: the column that can't be read, nothing where it is of another cohort, else its part. */
const partOf = ({ at }: Row, wanted: CohortSent): { readonly column: Column } | { readonly part?: PartSent } => {
  const subject = readSubject(at('Subject'));
  if (!subject.ok) return { column: 'Subject' };
  const component = readComponentOf(at('Component'), subject.value);
  if (!component.ok) return { column: 'Component' };
  const series = readSeries(at('Series'));
  if (!series.ok) return { column: 'Series' };
  const part = PARTS_SENT.find((each) => each === textOf(at('What')).toLowerCase());
  if (part === undefined) return { column: 'What' };
  const isWanted =
    subject.value === wanted.subject && component.value === wanted.component && series.value === wanted.series;
  return isWanted ? { part } : {};
};

/** Reads BTEC_Sending for one component and series: forgiving about spellings, never silent about a row left aside. */
export const heldSent = (tables: TablesSnapshot, wanted: CohortSent): HeldSent => {
  const { columns, faults } = keptRows(tables, 'BTEC_Sending');
  const issues: SentIssue[] = faults.map((fault) => ({ ...fault, column: '' }));
  const parts = new Map<PartSent, SentRecord>();
  for (const at of columns?.filledRows ?? []) {
    if (columns === undefined) break;
    const row: Row = {
      at: (name) => columns.valueAt(at, name),
      placeOf: (name) => columns.placeOf(at, name),
    };
    const issue = (code: SentIssue['code'], column: Column): void => {
      issues.push({ code, text: textOf(row.at(column)), column, place: row.placeOf(column) });
    };
    const found = partOf(row, wanted);
    if ('column' in found) {
      issue('row-unreadable', found.column);
      continue;
    }
    const { part } = found;
    if (part === undefined) continue;
    const sentOn = readDay(row.at('Sent on'));
    const [marks, sum] = [wholeIn(row.at('Marks')), wholeIn(row.at('Sum'))];
    if (sentOn === undefined) issue('day-missing', 'Sent on');
    else if (parts.has(part)) issue('row-twice', 'What');
    else {
      parts.set(part, {
        ...{ sentOn, sentBy: textOf(row.at('Sent by')), place: row.placeOf('Sent on') },
        ...(marks === undefined ? {} : { marks }),
        ...(sum === undefined ? {} : { sum }),
      });
    }
  }
  return { parts, issues };
};
