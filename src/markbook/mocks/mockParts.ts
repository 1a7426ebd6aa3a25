import { isBlank, type ComponentId, type Series } from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import type { ChosenSeries } from '../grades';
import type { Figures, HeldConversion } from '../tables';
import type { ColumnRole, TrackerReading } from '../tracker';
import type { MockFrom, MockSeries, MockWish } from './mockWish';

/** A column of the tracker that a component's part may come from. */
export interface PartColumn {
  readonly role: ColumnRole;
  readonly heading: string;
}

/** What one component brings to the mock: the column read, and the conversions it is read with. */
export interface MockPart {
  readonly component: ComponentId;
  readonly from: MockFrom;
  /** The ways there are, in the order they are offered. */
  readonly offered: readonly MockFrom[];
  /** Absent while the component is to come. */
  readonly column?: PartColumn;
  readonly columns: { readonly mock?: PartColumn; readonly mark?: PartColumn };
  /** The series chosen for a mock. */
  readonly chosen: MockSeries;
  /** The series that the live marks count in, once chosen on Grades. */
  readonly liveSeries?: Series;
  /** Every conversion held for the component, newest first. */
  readonly held: readonly HeldConversion[];
  /** Those its marks are read with: one for a series, all for `all`; none where the series chosen is not held. */
  readonly used: readonly HeldConversion[];
  /** The conversion for what is needed in the real sitting, once chosen. */
  readonly needed?: HeldConversion;
}

/** True for a part that is a mock. */
export const isMock = ({ from }: MockPart): boolean => from === 'mock column' || from === 'mark column';

const columnOf = ({ tracker }: TrackerReading, role: ColumnRole): PartColumn | undefined => {
  const found = tracker.columns.find((column) => column.role === role);
  return found === undefined ? undefined : { role, heading: found.heading };
};

const hasEntries = ({ learners }: TrackerReading, role: ColumnRole): boolean =>
  learners.some(({ cells }) => !isBlank(cells.get(role)?.value ?? null));

const partOf = (
  component: ComponentId,
  reading: TrackerReading,
  { figures, live, wish }: { readonly figures: Figures; readonly live: ChosenSeries; readonly wish: MockWish },
): MockPart => {
  const [mock, mark] = [columnOf(reading, `mock ${component}`), columnOf(reading, `mark ${component}`)];
  const { subject } = reading.tracker;
  const held = figures.conversions.filter((each) => each.subject === subject && each.component === component);
  const liveSeries = live[component];
  const offered: readonly MockFrom[] = [
    ...(mock === undefined ? [] : (['mock column'] as const)),
    ...(mark === undefined ? [] : (['live', 'mark column'] as const)),
    'to come',
  ];
  const isLive = mark !== undefined && liveSeries !== undefined && hasEntries(reading, mark.role);
  const byItself: MockFrom = mock !== undefined ? 'mock column' : isLive ? 'live' : 'to come';
  const from = offered.find((each) => each === wish.from[component]) ?? byItself;
  const chosen = wish.series[component] ?? 'all';
  const column = from === 'mock column' ? mock : from === 'to come' ? undefined : mark;
  const reads = (series: MockSeries | undefined): readonly HeldConversion[] =>
    series === 'all' ? held : held.filter((each) => each.series === series);
  const used = from === 'to come' ? [] : reads(from === 'live' ? liveSeries : chosen);
  const needed = held.find(({ series }) => series === wish.needed[component]);
  return {
    component,
    from,
    offered,
    columns: { ...(mock === undefined ? {} : { mock }), ...(mark === undefined ? {} : { mark }) },
    chosen,
    held,
    used,
    ...(column === undefined ? {} : { column }),
    ...(liveSeries === undefined ? {} : { liveSeries }),
    ...(needed === undefined ? {} : { needed }),
  };
};

/** What each component brings to the mock: as the teacher chose, else a mock's column, else live marks, else nothing yet. */
export const mockParts = (
  reading: TrackerReading,
  given: { readonly figures: Figures; readonly live: ChosenSeries; readonly wish: MockWish },
): readonly MockPart[] =>
  structureFor(reading.tracker.subject).components.map((component) => partOf(component, reading, given));
