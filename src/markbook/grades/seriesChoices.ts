import type { ComponentId, Series } from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import type { Figures } from '../tables';
import type { Tracker } from '../tracker';
import type { ChosenConversions } from './gradedLearner';

export type ChosenSeries = Readonly<Partial<Record<ComponentId, Series>>>;

type Held = Figures['conversions'][number];

/** One component's series: which one counts, and which conversions the workbook holds for it. */
export interface SeriesChoice {
  readonly component: ComponentId;
  readonly chosen?: Series;
  /** Newest first. */
  readonly held: readonly Held[];
  /** The conversion of the series chosen, where one is held. */
  readonly conversion?: Held;
}

/** The series that counts for each component: the one remembered, else the one that the sheet's formulas name. */
export const chosenSeries = ({ series }: Tracker, written: ChosenSeries): ChosenSeries => ({ ...written, ...series });

/** For each component its series and all that are held; a series is never taken for another (UMS-1). */
export const seriesChoices = (
  { subject }: Tracker,
  chosen: ChosenSeries,
  { conversions }: Figures,
): readonly SeriesChoice[] =>
  structureFor(subject).components.map((component) => {
    const held = conversions.filter((each) => each.subject === subject && each.component === component);
    const series = chosen[component];
    const conversion = held.find((each) => each.series === series);
    return {
      component,
      held,
      ...(series === undefined ? {} : { chosen: series }),
      ...(conversion === undefined ? {} : { conversion }),
    };
  });

/** The conversions chosen, by component. */
export const chosenConversions = (choices: readonly SeriesChoice[]): ChosenConversions =>
  Object.fromEntries(
    choices.flatMap(({ component, conversion }) => (conversion === undefined ? [] : [[component, conversion]])),
  );

/** The newest series held of those components, where they have one. */
export const newestHeld = (choices: readonly SeriesChoice[], components: readonly ComponentId[]): ChosenSeries =>
  Object.fromEntries(
    choices
      .filter(({ component }) => components.includes(component))
      .flatMap(({ component, held: [newest] }) => (newest === undefined ? [] : [[component, newest.series]])),
  );
