import { learnerId, textOf, type CellInput, type ComponentId, type LearnerId, type Series } from '../../rules';
import { readComponent, readSeries, type SaidSubject, subjectSaid } from '../keys';
import type { CellPlace } from '../sheet';
import { keptRows, type TablesSnapshot } from '../tables';

/** One row of BTEC_Scenarios as it stands. */
export interface HeldAssumption extends SaidSubject {
  readonly scenario: string;
  readonly learner: LearnerId;
  /** Absent where the cell can't be read. */
  readonly component?: ComponentId;
  readonly series?: Series;
  readonly mark: CellInput;
  readonly ums: CellInput;
  readonly place: CellPlace;
}

/** Every assumption the workbook keeps, in the sheet's order; none when there is no such table. */
export const heldAssumptions = (tables: TablesSnapshot): readonly HeldAssumption[] => {
  const { columns } = keptRows(tables, 'BTEC_Scenarios');
  if (columns === undefined) return [];
  return columns.filledRows.map((row) => {
    const component = readComponent(columns.valueAt(row, 'Component'));
    const series = readSeries(columns.valueAt(row, 'Series'));
    return {
      scenario: textOf(columns.valueAt(row, 'Scenario')),
      learner: learnerId(textOf(columns.valueAt(row, 'Learner'))),
      ...subjectSaid(columns.valueAt(row, 'Subject')),
      ...(component.ok ? { component: component.value } : {}),
      ...(series.ok ? { series: series.value } : {}),
      mark: columns.valueAt(row, 'Mark'),
      ums: columns.valueAt(row, 'UMS'),
      place: columns.placeOf(row, 'Scenario'),
    };
  });
};
