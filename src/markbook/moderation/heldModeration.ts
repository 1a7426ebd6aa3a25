import {
  isBlank,
  readMark,
  readTick,
  textOf,
  type ComponentId,
  type RawMark,
  type Result,
  type Series,
} from '../../rules';
import type { WhoseRows } from '../keys';
import type { TablesSnapshot } from '../tables';
import { rowsOfCohort, type RowCells, type RowIssue, type RowOfLearner } from './rowsOfCohort';

interface SaidOfLearner {
  readonly mark?: Result<RawMark>;
  readonly ticked?: boolean;
  readonly video?: boolean;
  readonly amended?: RawMark;
  readonly reason: string;
}

/** What one row of BTEC_Moderation says of a learner; what a cell does not say, or says unreadably, is absent. */
export type HeldModeration = RowOfLearner & SaidOfLearner;

/** Why a row of BTEC_Moderation, or a cell of it, is not used. */
export type ModerationIssue = RowIssue<'nobody-here' | 'no-subject'>;

export interface HeldModerationRows {
  readonly rows: readonly HeldModeration[];
  readonly ofNoSubject: readonly RowOfLearner[];
  readonly issues: readonly ModerationIssue[];
}

const readRow = ({ at, issue }: RowCells<'BTEC_Moderation'>): { row: SaidOfLearner; issues: readonly RowIssue[] } => {
  const issues: RowIssue[] = [];
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
  const row = {
    reason: textOf(at('Reason')),
    ...(mark === undefined ? {} : { mark }),
    ...(ticked === undefined ? {} : { ticked }),
    ...(video === undefined ? {} : { video }),
    ...(typeof amended === 'number' ? { amended } : {}),
  };
  return { row, issues };
};

/** The rows of BTEC_Moderation for one component and series, and every row or cell that can't be used. */
export const heldModeration = (
  tables: TablesSnapshot,
  wanted: WhoseRows & { readonly component: ComponentId; readonly series: Series },
): HeldModerationRows => rowsOfCohort(tables, { ...wanted, table: 'BTEC_Moderation', read: readRow });
