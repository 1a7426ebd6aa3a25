import type { ComponentId, Series, SubjectCode } from '../../rules';
import { maximumOf } from '../import/plan/maximumOf';
import type { Figures } from '../tables/figures';
import { comingSeries } from '../whatNext/comingSeries';
import { isOfferedTo } from '../dates/isOfferedTo';
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

/** The components of a subject as a new sheet begins with them: the newest series held, else the one that comes, and its maximum. */
export const componentsWished = (
  subject: SubjectCode,
  figures: Figures | undefined,
  today: string,
): readonly ComponentWish[] =>
  structureFor(subject).components.map((component) => {
    const series = figures?.seriesHeld(subject, component)[0] ?? comingSeries(today, isOfferedTo(subject));
    return { component, max: maximumIn(subject, component, series, figures), series };
  });

/** The most a mark can be in a series: the conversion's own maximum where one is held, else the usual one. */
export const maximumIn = (
  subject: SubjectCode,
  component: ComponentId,
  series: Series,
  figures: Figures | undefined,
): number => maximumOf({ subject, series: {} }, figures)({ what: 'mark', component, series }).max;
