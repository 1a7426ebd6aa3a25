import { compareSeries, type Series } from '../../rules';
import type { ChosenConversions } from '../grades';
import { isMock, type MockPart } from './mockParts';

/** One way to read the whole mock: a conversion for every component that has marks. */
export interface MockWay {
  /** The series that all mock marks not tied to another are read with; absent where each has its own. */
  readonly series?: Series;
  readonly conversions: ChosenConversions;
}

const conversionsWith = (parts: readonly MockPart[], series: Series | undefined): ChosenConversions =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const isOpen = isMock(part) && part.chosen === 'all';
      const conversion = isOpen ? part.used.find((each) => each.series === series) : part.used[0];
      return conversion === undefined ? [] : [[part.component, conversion]];
    }),
  );

/**
 * The ways to read the mock, oldest series first. A component read with all series held goes through them together with the
 * others that are: one series for all, as in a real year; only series that each of them has.
 */
export const mockWays = (parts: readonly MockPart[]): readonly MockWay[] => {
  const mocks = parts.filter(isMock);
  const [first, ...others] = mocks.filter(({ chosen }) => chosen === 'all');
  if (first === undefined) return mocks.length === 0 ? [] : [{ conversions: conversionsWith(parts, undefined) }];
  return first.used
    .map(({ series }) => series)
    .filter((series) => others.every(({ used }) => used.some((each) => each.series === series)))
    .sort(compareSeries)
    .map((series) => ({ series, conversions: conversionsWith(parts, series) }));
};
