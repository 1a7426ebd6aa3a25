import {
  COMPONENTS,
  fewestRawFor,
  readMark,
  retakeWorth,
  type ComponentId,
  type Conversion,
  type EntryOption,
  type Outcome,
  type RawMark,
  type RetakeWorth,
  type SatSitting,
  type Scale,
} from '../../rules';
import type { HeldSitting } from '../sittings/heldSittings';

/** The conversion that a question about each component is answered under; absent until one is chosen and held. */
export type Under<Held extends Conversion = Conversion> = Readonly<Partial<Record<ComponentId, Held>>>;

/** One more sitting of a component that may be entered, and what it could do under one named conversion (WHATIF-3). */
export interface Retake {
  readonly component: ComponentId;
  readonly option: EntryOption;
  readonly conversion: Conversion;
  readonly worth: RetakeWorth;
  /** The raw mark that is worth the UMS that counts, under that conversion; none when even its maximum is worth less. */
  readonly now: RawMark | undefined;
  /** How many raw marks more would move the grade, the other components as they are; none when out of reach. */
  readonly more: number | undefined;
  /** Whether the external has to be sat again with it, or would have to be and can't. */
  readonly forces: 'nothing' | 'external' | 'external, none left';
}

/** The raw mark behind a UMS: the one kept with the sitting where the conversion is that of its series, else the fewest that earns it. */
export const markBehind = (
  sitting: SatSitting,
  held: readonly HeldSitting[],
  conversion: Conversion,
): RawMark | undefined => {
  const mark = readMark(held[sitting.row - 1]?.mark ?? null, conversion);
  const isOfSeries = conversion.series === sitting.series && mark.ok && typeof mark.value === 'number';
  if (isOfSeries && conversion.ums[mark.value] === sitting.result) return mark.value;
  return fewestRawFor(sitting.result, conversion);
};

const forcesOf = ({ consequences }: EntryOption): Retake['forces'] => {
  if (consequences.some(({ code }) => code === 'no-external-for-it')) return 'external, none left';
  return consequences.some(({ code }) => code === 'forces-external') ? 'external' : 'nothing';
};

/** Each component that may be sat once more, and whether that is worth it; none while there is no certificate to compare with. */
export const retakesOf = (
  given: {
    readonly outcome: Outcome;
    readonly options: readonly EntryOption[];
    readonly held: readonly HeldSitting[];
  },
  under: Under,
  scale: Scale,
): readonly Retake[] => {
  const { best } = given.outcome;
  if (best === undefined) return [];
  const { C1, C2, C3 } = best.counting;
  const counting = { C1: C1.result, C2: C2.result, C3: C3.result };
  return COMPONENTS.flatMap((component): readonly Retake[] => {
    const option = given.options.find((each) => each.component === component);
    const conversion = under[component];
    if (option === undefined || option.refusals.length > 0 || conversion === undefined) return [];
    const forces = forcesOf(option);
    const forcedExternal = forces === 'external' ? under.C3 : undefined;
    const worth = retakeWorth({ counting, component, conversion, forcedExternal }, scale);
    const now = markBehind(best.counting[component], given.held, conversion);
    const { neededForNext } = worth;
    const more = neededForNext === undefined || now === undefined ? undefined : neededForNext - now;
    return [{ component, option, conversion, worth, now, more, forces }];
  });
};
