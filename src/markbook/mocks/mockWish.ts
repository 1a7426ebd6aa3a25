import { parseSeries, type ComponentId, type Series } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';
import type { Tracker } from '../tracker';

/** Where a component's part in the mock comes from: a mock's column, a mark column said to hold a mock, the live marks, or nothing yet. */
export type MockFrom = 'mock column' | 'mark column' | 'live' | 'to come';

/** The past series a mock mark is read with, or every one held. */
export type MockSeries = Series | 'all';

type ByComponent<Value> = Readonly<Partial<Record<ComponentId, Value>>>;

/** What the teacher has chosen about a class's mock; kept with the tracker. Holds no learner's data. */
export interface MockWish {
  readonly from: ByComponent<MockFrom>;
  /** Every series held where none is named. */
  readonly series: ByComponent<MockSeries>;
  /** The series whose conversion answers what is needed in the real sitting; never taken by itself. */
  readonly needed: ByComponent<Series>;
}

const FROM: readonly string[] = ['mock column', 'mark column', 'live', 'to come'] satisfies readonly MockFrom[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const asFrom = (value: unknown): MockFrom | undefined => FROM.find((each) => each === value) as MockFrom | undefined;

const asSeries = (value: unknown): Series | undefined => {
  const series = typeof value === 'string' ? parseSeries(value) : undefined;
  return series?.ok === true ? series.value : undefined;
};

const asMockSeries = (value: unknown): MockSeries | undefined => (value === 'all' ? 'all' : asSeries(value));

const byComponent = <Value>(given: unknown, read: (value: unknown) => Value | undefined): ByComponent<Value> =>
  Object.fromEntries(
    COMPONENTS.flatMap((component) => {
      const value = isRecord(given) ? read(given[component]) : undefined;
      return value === undefined ? [] : [[component, value]];
    }),
  );

/** What a workbook remembers about a mock, whoever wrote it there; what can't be read is left out. */
export const mockWish = (kept: unknown): MockWish => {
  const given = isRecord(kept) ? kept : {};
  return {
    from: byComponent(given['from'], asFrom),
    series: byComponent(given['series'], asMockSeries),
    needed: byComponent(given['needed'], asSeries),
  };
};

/** Those of the components whose mark column holds a mock, as the teacher said on Mocks: none of its marks is a real one. */
export const mockColumns = (
  { mocks }: Pick<Tracker, 'mocks'>,
  components: readonly ComponentId[],
): readonly ComponentId[] => {
  const { from } = mockWish(mocks);
  return components.filter((component) => from[component] === 'mark column');
};
