import { hasMark, type LearnerId, type Series } from '../../rules';
import type { TableChange } from '../keeping/tableChange';
import type { ClassMocks } from './classMocks';
import { umsUnder } from './mockResult';

/** One row of the ledger of sittings that holds a mock. */
interface MockKey {
  readonly learner: LearnerId;
  readonly component: string;
  readonly series: Series;
  readonly kind: 'mock';
}

/** The rows of BTEC_Sittings that would keep a mock, and whom they leave out. */
export interface MockSittings {
  readonly changes: readonly TableChange<MockKey>[];
  readonly series: readonly Series[];
  /** Learners without UCI, ULN or candidate number. */
  readonly withoutKey: number;
  /** Marks that can't be read or are above the series' maximum. */
  readonly notUsable: number;
}

/**
 * A class's mock as rows of Kind `mock`, apart from live sittings: for components read with one series. Blank is no row; an
 * absence is kept as X. None while a series is still open.
 */
export const mockSittings = ({ mocks, learners }: ClassMocks): MockSittings => {
  const single = mocks.flatMap((part) => {
    const [conversion] = part.used;
    return part.chosen === 'all' || conversion === undefined ? [] : [{ part, conversion }];
  });
  const changes: TableChange<MockKey>[] = [];
  let withoutKey = 0;
  let notUsable = 0;
  for (const { learner, results } of learners) {
    const rows = single.flatMap(({ part, conversion }) => {
      const result = results[part.component];
      if (result === undefined) return [];
      const { mark } = result;
      const ums = umsUnder(result, conversion);
      if (ums === 'blank') return [];
      if (!mark.ok || ums === 'above maximum' || ums === 'unreadable') {
        notUsable += 1;
        return [];
      }
      return [{ component: part.component, conversion, ums, mark: hasMark(mark.value) ? mark.value : 'X' }];
    });
    const { key } = learner;
    if (key === undefined) {
      if (rows.length > 0) withoutKey += 1;
      continue;
    }
    for (const { component, conversion, ums, mark } of rows) {
      const { series, status } = conversion;
      changes.push({
        key: { learner: key.id, component, series, kind: 'mock' },
        rows: [
          {
            Learner: key.text,
            Component: component,
            Series: series,
            UMS: ums,
            Mark: mark,
            Kind: 'mock',
            Note: `Mock, read with the ${series} conversion (${status})`,
          },
        ],
      });
    }
  }
  return { changes, series: [...new Set(single.map(({ conversion }) => conversion.series))], withoutKey, notUsable };
};
