import { hasMark, type ComponentId, type LearnerId, type Series } from '../../rules';
import type { TableChange } from '../keeping';
import type { HeldSitting, SittingKey } from '../sittings';
import { isRowOf, type WhoseRows } from '../keys';
import type { ClassMocks } from './classMocks';
import { umsUnder } from './mockResult';

type MockKey = SittingKey<'mock'>;

/** What the workbook holds already, and by what its rows are told to be of the subject. */
interface HeldMocks {
  readonly held: readonly HeldSitting[];
  readonly whose: WhoseRows;
}

/** A row of the subject that is there keeps its place, also one that does not say its subject yet. */
const mockKey = (
  place: { readonly learner: LearnerId; readonly component: ComponentId; readonly series: Series },
  { held, whose }: HeldMocks,
): MockKey => {
  const there = held.filter(
    (row) =>
      row.kind === 'mock' &&
      row.learner === place.learner &&
      row.component === place.component &&
      row.series === place.series &&
      isRowOf(row, whose),
  );
  const isSaid = there.length === 0 || there.some(({ subject }) => subject !== '');
  return { ...place, subject: isSaid ? whose.subject : '', kind: 'mock' };
};

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
export const mockSittings = ({ mocks, learners }: ClassMocks, held: HeldMocks): MockSittings => {
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
        key: mockKey({ learner: key.id, component, series }, held),
        rows: [
          {
            Learner: key.text,
            Subject: held.whose.subject,
            Component: component,
            Series: series,
            UMS: ums,
            Mark: mark,
            Kind: 'mock',
            Note: `Mock, read with the ${series} UMS table (${status})`,
          },
        ],
      });
    }
  }
  return { changes, series: [...new Set(single.map(({ conversion }) => conversion.series))], withoutKey, notUsable };
};
