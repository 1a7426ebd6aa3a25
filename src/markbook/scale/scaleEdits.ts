import {
  answered,
  QUALIFICATION_BOUNDARY_GRADES,
  type Answer,
  type Scale,
  type ScalePart,
  type SubjectCode,
} from '../../rules';
import type { CellEntry, Edit } from '../edits';
import { type KeepProblem, keptTable, newTableEdits, type RowToKeep, type TableChange, tableEdits } from '../keeping';
import type { SheetSnapshot } from '../sheet';
import { SCALE_PARTS } from './scaleDraft';

const TABLE = 'BTEC_Scale';

const SCOPES: Readonly<Record<ScalePart, string>> = {
  internal: 'Internal',
  external: 'External',
  qualification: 'Qualification',
};

/** A comparison of the scale with the specification, as it goes on record. */
export interface ScaleRecord {
  readonly scale: Pick<Scale, ScalePart>;
  /** Absent: for all subjects. */
  readonly subject?: SubjectCode;
  readonly status: Exclude<Scale['status'], 'assumed'>;
  readonly checkedBy: string;
  /** The day as Excel counts it, or what a cell says instead. */
  readonly checkedOn: CellEntry;
}

const rowOf = (part: ScalePart, { scale, subject, status, checkedBy, checkedOn }: ScaleRecord): RowToKeep => {
  const { max, minima } = scale[part];
  const figures: Readonly<Partial<Record<string, number>>> = minima;
  return {
    Scope: SCOPES[part],
    Subject: subject ?? '',
    Max: max,
    ...Object.fromEntries(QUALIFICATION_BOUNDARY_GRADES.map((grade) => [grade, figures[grade] ?? ''])),
    Status: status,
    'Checked by': checkedBy,
    'Checked on': checkedOn,
  };
};

/** The rows of BTEC_Scale that a record comes to, in place of those held for the same subjects. */
export const scaleChanges = (record: ScaleRecord): readonly TableChange<{ scope: string; subject: string }>[] =>
  SCALE_PARTS.map((part) => ({
    key: { scope: SCOPES[part].toLowerCase(), subject: record.subject ?? '' },
    rows: [rowOf(part, record)],
  }));

/** The edits that put a comparison of the scale on record (SCALE-3); `snapshot` is the sheet that holds BTEC_Scale, if there is one. */
export const scaleEdits = (
  record: ScaleRecord,
  snapshot: SheetSnapshot | undefined,
  sheetNames: readonly string[],
): Answer<readonly Edit[], KeepProblem> => {
  const changes = scaleChanges(record);
  const table = snapshot === undefined ? undefined : keptTable(snapshot, TABLE);
  if (table !== undefined) return tableEdits(table, changes);
  return answered(
    newTableEdits(
      TABLE,
      changes.flatMap(({ rows }) => rows),
      sheetNames,
    ),
  );
};
