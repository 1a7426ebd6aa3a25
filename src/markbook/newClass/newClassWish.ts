import { compareSeries, type ComponentId, type Series, type SubjectCode } from '../../rules';
import { listedLearners, listedValues, maximumOf, NO_ANSWERS, type ReadList } from '../import';
import type { Figures } from '../tables';
import { comingSeries } from '../whatNext';
import { isOfferedTo } from '../dates';
import { structureFor } from '../../reference/specifications/structures';

/** What the marks of one component can be, and in which series they were or will be sat. */
export interface ComponentWish {
  readonly component: ComponentId;
  readonly max: number;
  readonly series: Series;
}

/** What a teacher wants a class's new sheet to be. */
export interface NewClassWish {
  readonly subject: SubjectCode;
  /** What the class is called, such as `11A`. */
  readonly name: string;
  readonly components: readonly ComponentWish[];
  /** A column for target grades, with a drop-down. */
  readonly withTarget: boolean;
  /** What a text that is no mark stands for, by `wordKey`: a mark, `X`, or '' for blank. */
  readonly meanings: ReadonlyMap<string, string>;
}

/** The components of a subject as a new sheet begins with them: the series the list says, else the newest held, else the one that comes, and its maximum. */
export const componentsWished = (
  subject: SubjectCode,
  figures: Figures | undefined,
  today: string,
  ofList: ReadonlyMap<ComponentId, Series> = new Map(),
): readonly ComponentWish[] =>
  structureFor(subject).components.map((component) => {
    const series =
      ofList.get(component) ?? figures?.seriesHeld(subject, component)[0] ?? comingSeries(today, isOfferedTo(subject));
    return { component, max: maximumInSeries(subject, component, series, figures), series };
  });

/** The last series that a list says its marks of each component are of. */
export const seriesInList = (list: ReadList): ReadonlyMap<ComponentId, Series> => {
  const last = new Map<ComponentId, Series>();
  for (const { what, text, component, series } of listedValues(list, listedLearners(list), NO_ANSWERS)) {
    if (what !== 'mark' || text === '' || component === undefined || series === undefined) continue;
    const before = last.get(component);
    if (before === undefined || compareSeries(series, before) > 0) last.set(component, series);
  }
  return last;
};

/** The most a mark can be in a series: the conversion's own maximum where one is held, else the usual one. */
export const maximumInSeries = (
  subject: SubjectCode,
  component: ComponentId,
  series: Series,
  figures: Figures | undefined,
): number => maximumOf({ subject, series: {} }, figures)({ what: 'mark', component, series }).max;
