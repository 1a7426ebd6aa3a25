import { groupedBy } from '../../groupedBy';
import { oddOf, type CheckedValue } from './checkedValues';
import type { OddValue } from './planned';

/** Values for one place: the same value twice counts once, different ones wait until all but one are left out. */
export const withoutDoubles = <Value extends CheckedValue>(
  values: readonly Value[],
  placeOf: (value: Value) => string,
): { readonly values: readonly Value[]; readonly odd: readonly OddValue[]; readonly repeated: number } => {
  const kept: Value[] = [];
  const odd: OddValue[] = [];
  let repeated = 0;
  for (const group of groupedBy(values, placeOf).values()) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.every(({ entry }) => entry === first.entry)) {
      kept.push(first);
      repeated += group.length - 1;
    } else {
      odd.push(...group.map((value) => oddOf(value, value.text, { code: 'given-twice' })));
    }
  }
  return { values: kept, odd, repeated };
};
