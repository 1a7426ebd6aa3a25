import { expect, it } from 'vitest';
import { needsInReach } from '../../../src/markbook/whatNext/externalNeeds';
import { noRetake } from '../../../src/markbook/whatNext/noRetake';
import { asRawMark } from '../../../src/rules/terms/units';
import { learnerWith } from './classWith';

const SAT = [
  ['C1', '2025-06', 54],
  ['C2', '2025-06', 69],
  ['C3', '2026-01', 80],
] as const;

it('no sitting can be weighed up without a result, with nothing to enter, or without a series to read marks with', () => {
  const { under, ...outlook } = { ...learnerWith([...SAT], { under: {} }), under: {} };
  expect(noRetake(outlook, under)).toEqual({ code: 'no-series', components: ['C1', 'C2', 'C3'] });
  expect(noRetake({ ...outlook, options: [] }, under)).toEqual({ code: 'nothing-open' });
  expect(noRetake(learnerWith([SAT[0]], { under: {} }), under)).toEqual({ code: 'no-result' });
  expect(noRetake(learnerWith([...SAT]), under)).toBeUndefined();
});

it('what an external needs is parted into out of reach, open and secured, with no mark for U', () => {
  const mark = (value: number) => asRawMark(value);
  expect(
    needsInReach({
      needed: [
        { grade: 'L2M', mark: undefined },
        { grade: 'L2P', mark: mark(40) },
        { grade: 'L1D', mark: mark(0) },
        { grade: 'L1M', mark: mark(0) },
        { grade: 'U', mark: mark(0) },
      ],
    }),
  ).toEqual({ outOfReach: ['L2M'], open: [{ grade: 'L2P', mark: 40 }], secured: 'L1D' });
});
