import {
  learnerId,
  readClaim,
  textOf,
  type CellInput,
  type ComponentId,
  type LearnerId,
  type Series,
} from '../../rules';
import { readComponent, readSeries, type SaidSubject, subjectSaid } from '../keys';
import type { HeadingOf } from '../kept';
import type { CellPlace } from '../sheet';
import { keptRows, type TablesSnapshot } from '../tables';

/** One row of BTEC_Sittings as it stands: cells as the sheet has them, and what can be read of them. */
export interface HeldSitting extends SaidSubject {
  readonly learner: LearnerId;
  readonly kind: 'live' | 'mock';
  /** Component, series, UMS and claimed, as `readLedger` takes them. */
  readonly cells: readonly [component: CellInput, series: CellInput, ums: CellInput, claimed: CellInput];
  /** Absent where the cell can't be read. */
  readonly component?: ComponentId;
  readonly series?: Series;
  readonly isClaimed: boolean;
  readonly mark: CellInput;
  readonly note: string;
  /** Where its UMS stands. */
  readonly place: CellPlace;
}

const readSittings = (tables: TablesSnapshot): readonly HeldSitting[] => {
  const { columns } = keptRows(tables, 'BTEC_Sittings');
  if (columns === undefined) return [];
  return columns.filledRows.map((row) => {
    const at = (name: HeadingOf<'BTEC_Sittings'>) => columns.valueAt(row, name);
    const component = readComponent(at('Component'));
    const series = readSeries(at('Series'));
    return {
      learner: learnerId(textOf(at('Learner'))),
      kind: textOf(at('Kind')).toLowerCase() === 'mock' ? 'mock' : 'live',
      ...subjectSaid(at('Subject')),
      cells: [at('Component'), at('Series'), at('UMS'), at('Claimed')],
      ...(component.ok ? { component: component.value } : {}),
      ...(series.ok ? { series: series.value } : {}),
      isClaimed: readClaim(at('Claimed')) === true,
      mark: at('Mark'),
      note: textOf(at('Note')),
      place: columns.placeOf(row, 'UMS'),
    };
  });
};

/** What was read of tables that have not changed since: a school's classes ask for the same rows one after the other. */
const known = new WeakMap<TablesSnapshot, readonly HeldSitting[]>();

/** Every row of the workbook's ledger of sittings, in the sheet's order; none when there is no such table. */
export const heldSittings = (tables: TablesSnapshot): readonly HeldSitting[] => {
  const held = known.get(tables) ?? readSittings(tables);
  known.set(tables, held);
  return held;
};
