import type { ComponentId } from '../terms/component';
import type { Result } from '../terms/result';
import { hasMark } from '../terms/result';
import type { Series } from '../terms/series';
import { compareSeries } from '../terms/series';
import type { Ums } from '../terms/units';

/** One row of a learner's ledger: a component in a series, with its UMS, `X` or nothing yet. */
export interface Sitting {
  readonly component: ComponentId;
  readonly series: Series;
  readonly result: Result<Ums>;
  readonly row: number;
}

/** A sitting that has a UMS. */
export interface SatSitting extends Sitting {
  readonly result: Ums;
}

/** True when the sitting has a UMS; `X` and blank are no results (SIT-9). */
export const isSat = (sitting: Sitting): sitting is SatSitting => hasMark(sitting.result);

const standing = (result: Result<Ums>): number => (hasMark(result) ? result : result === 'X' ? -1 : -2);

/** Puts sittings in one order whatever the order of rows: by component, series, then the better result first. */
export const inLedgerOrder = (a: Sitting, b: Sitting): number =>
  a.component.localeCompare(b.component) ||
  compareSeries(a.series, b.series) ||
  standing(b.result) - standing(a.result);

const isSamePlace = (sitting: Sitting, before: Sitting | undefined): boolean =>
  before?.component === sitting.component && before.series === sitting.series;

/** Of sittings in ledger order, one of each component and series, the better of two: all that most rules look at. */
export const onePerPlace = (sittings: readonly Sitting[]): readonly Sitting[] =>
  sittings.filter((sitting, index) => !isSamePlace(sitting, sittings[index - 1]));

/** Sittings in ledger order put together where they are of one component and series. */
export const byPlace = (sittings: readonly Sitting[]): readonly (readonly Sitting[])[] => {
  const places: Sitting[][] = [];
  for (const sitting of sittings) {
    const place = places.at(-1);
    if (isSamePlace(sitting, place?.[0])) place?.push(sitting);
    else places.push([sitting]);
  }
  return places;
};
