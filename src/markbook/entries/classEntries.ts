import { internalsNotThere, isOffered, wasAbsentFromExternal, type ComponentId, type Series } from '../../rules';
import { groupedBy } from '../groupedBy';
import type { SchoolClass } from '../classes';
import type { SeriesEntrant } from './entrants';

/** The entries of a class for one component in a series. */
export interface ComponentEntries {
  readonly component: ComponentId;
  readonly entered: readonly SeriesEntrant[];
  readonly sent: number;
  /** Who is not entered, has a number to be known by, and would be if the whole class is. */
  readonly left: readonly SeriesEntrant[];
}

/** The entries of a class in a series, and its claims. */
export interface ClassEntries {
  readonly of: SchoolClass;
  readonly components: readonly ComponentEntries[];
  readonly claimed: number;
  /** Entered for the external so that it can count, not absent from it, and not claimed yet. */
  readonly toClaim: readonly SeriesEntrant[];
  /** Learners with neither UCI, ULN nor candidate number: nothing can be recorded of them. */
  readonly withoutKey: number;
}

const isSent = ({ held }: SeriesEntrant, component: ComponentId): boolean =>
  held.some((each) => each.component === component && each.kind !== 'claim' && each.sentOn !== undefined);

const canCount = ({ ledger, entered }: SeriesEntrant, series: Series): boolean =>
  entered.includes(ledger.structure.external) &&
  !wasAbsentFromExternal(ledger, series) &&
  internalsNotThere(ledger, { series, components: entered }).length === 0;

/** How the entries of each class stand in a series; components that are not offered then are left out (SIT-10). */
export const classEntries = (
  entrants: readonly SeriesEntrant[],
  { series }: { readonly series: Series },
): readonly ClassEntries[] =>
  [...groupedBy(entrants, ({ of }) => of)].map(([of, members]): ClassEntries => {
    const { rules } = of.sittings;
    const known = members.filter(({ learner }) => learner.key !== undefined);
    const components = of.scale.structure.components
      .filter((component) => isOffered(rules, component, series))
      .map((component): ComponentEntries => {
        const entered = members.filter((each) => each.entered.includes(component));
        return {
          component,
          entered,
          sent: entered.filter((each) => isSent(each, component)).length,
          left: known.filter((each) => !each.entered.includes(component)),
        };
      });
    return {
      of,
      components,
      claimed: members.filter(({ isClaimed }) => isClaimed).length,
      toClaim: known.filter((each) => !each.isClaimed && canCount(each, series)),
      withoutKey: members.length - known.length,
    };
  });
