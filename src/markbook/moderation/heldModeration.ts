import {
  isBlank,
  learnerId,
  readMark,
  readTick,
  textOf,
  type CellInput,
  type ComponentId,
  type LearnerId,
  type RawMark,
  type Result,
  type Series,
} from '../../rules';
import { readComponent, readSeries } from '../keys/readKey';
import type { CellPlace } from '../sheet/cellPlace';
import type { TablesSnapshot } from '../tables/snapshot';
import { tableColumns } from '../tables/tableColumns';

const REQUIRED = ['Learner', 'Component', 'Series'] as const;
const OPTIONAL = ['Mark', 'Ticked', 'Video', 'Amended', 'Reason'] as const;
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** What one row of BTEC_Moderation says of a learner; what a cell does not say, or says unreadably, is absent. */
export interface HeldModeration {
  /** As the cell says it; `learnerId` with the zeros that Excel took away. */
  readonly learner: string;
  readonly learnerId: LearnerId;
  readonly mark?: Result<RawMark>;
  readonly ticked?: boolean;
  readonly video?: boolean;
  readonly amended?: RawMark;
  readonly reason: string;
  /** Where its learner stands. */
  readonly place: CellPlace;
}

/** Why a row of BTEC_Moderation, or a cell of it, is not used. */
export interface ModerationIssue {
  readonly code:
    | 'learner-missing'
    | 'row-unreadable'
    | 'cell-unreadable'
    | 'row-twice'
    | 'nobody-here'
    | 'table-copied'
    | 'no-column';
  /** What stands in the cell. */
  readonly text: string;
  readonly column: string;
  readonly place: CellPlace;
}

export interface HeldRows {
  readonly rows: readonly HeldModeration[];
  readonly issues: readonly ModerationIssue[];
}

interface Wanted {
  readonly component: ComponentId;
  readonly series: Series;
}

interface RowCells {
  readonly at: (name: Column) => CellInput;
  readonly issue: (code: ModerationIssue['code'], column: Column) => ModerationIssue;
}

const readRow = ({ at, issue }: RowCells, place: CellPlace): { held: HeldModeration; issues: ModerationIssue[] } => {
  const issues: ModerationIssue[] = [];
  const tick = (column: 'Ticked' | 'Video'): boolean | undefined => {
    if (isBlank(at(column))) return undefined;
    const read = readTick(at(column));
    if (read === null) issues.push(issue('cell-unreadable', column));
    return read ?? undefined;
  };
  const markIn = (column: 'Mark' | 'Amended'): Result<RawMark> | undefined => {
    const read = readMark(at(column));
    const isUsable = read.ok && (column === 'Mark' || read.value !== 'X');
    if (!isUsable) issues.push(issue('cell-unreadable', column));
    return isUsable && read.value !== 'blank' ? read.value : undefined;
  };
  const [ticked, video, mark, amended] = [tick('Ticked'), tick('Video'), markIn('Mark'), markIn('Amended')];
  const learner = textOf(at('Learner'));
  const held = {
    learner,
    learnerId: learnerId(learner),
    reason: textOf(at('Reason')),
    place,
    ...(mark === undefined ? {} : { mark }),
    ...(ticked === undefined ? {} : { ticked }),
    ...(video === undefined ? {} : { video }),
    ...(typeof amended === 'number' ? { amended } : {}),
  };
  return { held, issues };
};

const copiesOf = (tables: TablesSnapshot): readonly ModerationIssue[] =>
  tables
    .filter(({ name }) => /^btec_moderation_?\d+$/i.test(name))
    .map(({ name, sheet }) => ({
      code: 'table-copied',
      text: name,
      column: '',
      place: { table: name, sheet, cell: 'A1' },
    }));

/** The rows of BTEC_Moderation for one component and series, and every row or cell that can't be used. */
export const heldModeration = (tables: TablesSnapshot, { component, series }: Wanted): HeldRows => {
  const copies = copiesOf(tables);
  const table = tables.find(({ name }) => name.toLowerCase() === 'btec_moderation');
  if (table === undefined) return { rows: [], issues: copies };
  const { columns, issues: missing } = tableColumns<Column>(table, { required: REQUIRED, optional: OPTIONAL });
  if (columns === undefined) {
    const [first] = missing;
    const place = first ?? { table: table.name, sheet: table.sheet, cell: 'A1' };
    return { rows: [], issues: [...copies, { code: 'no-column', text: '', column: REQUIRED.join(', '), place }] };
  }
  const issues: ModerationIssue[] = [...copies];
  const rows = new Map<LearnerId, HeldModeration>();
  for (const row of columns.filledRows) {
    const at = (name: Column): CellInput => columns.valueAt(row, name);
    const issue = (code: ModerationIssue['code'], column: Column): ModerationIssue => {
      return { code, text: textOf(at(column)), column, place: columns.placeOf(row, column) };
    };
    const [ofComponent, ofSeries] = [readComponent(at('Component')), readSeries(at('Series'))];
    if (!ofComponent.ok || !ofSeries.ok) {
      issues.push(issue('row-unreadable', ofComponent.ok ? 'Series' : 'Component'));
      continue;
    }
    if (ofComponent.value !== component || ofSeries.value !== series) continue;
    const read = readRow({ at, issue }, columns.placeOf(row, 'Learner'));
    const id = read.held.learnerId;
    if (id === '') issues.push(issue('learner-missing', 'Learner'));
    else if (rows.has(id)) issues.push(issue('row-twice', 'Learner'));
    else rows.set(id, read.held);
    issues.push(...read.issues);
  }
  return { rows: [...rows.values()], issues };
};
