import {
  isBlank,
  readUms,
  textOf,
  type ComponentId,
  type Result,
  type Scale,
  type Series,
  type SubjectCode,
  type Ums,
} from '../../rules';
import { readTypedSitting } from '../sittings';
import type { Figures } from '../tables';
import type { HeldAssumption } from './heldAssumptions';

/** One assumed sitting of one learner: its UMS or X, and the raw mark where it was assumed as one. */
export interface Assumption {
  readonly component: ComponentId;
  readonly series: Series;
  readonly mark: Result<number>;
  readonly ums: Result<Ums>;
}

/** Reads a kept assumption: its UMS, else its mark under the conversion of exactly its series; none where it can't be used. */
export const readAssumption = (
  { component, series, mark, ums }: HeldAssumption,
  { figures, subject, scale }: { readonly figures: Figures; readonly subject: SubjectCode; readonly scale: Scale },
): Assumption | undefined => {
  if (component === undefined || series === undefined || (isBlank(mark) && isBlank(ums))) return undefined;
  if (!isBlank(ums)) {
    const read = readUms(ums, component, scale);
    const asMark = Number(textOf(mark));
    if (!read.ok) return undefined;
    const kept = !isBlank(mark) && Number.isInteger(asMark) ? asMark : 'blank';
    return { component, series, mark: kept, ums: read.value };
  }
  const found = figures.find({ subject, component, series });
  const read = readTypedSitting(
    { component, series, mark: textOf(mark), ums: '' },
    found.ok ? found.value : undefined,
    scale,
  );
  return read.ok ? { component, series, ...read.value } : undefined;
};
