import {
  answered,
  readMark,
  readUms,
  refused,
  umsFor,
  type Answer,
  type ComponentId,
  type Conversion,
  type Scale,
  type Series,
} from '../../rules';
import type { TypedSittingProblem } from '../sittings';
import type { Assumption } from './assumption';

/** Reads an assumed result as typed: a raw mark read with the conversion chosen for the question, or a UMS. */
export const typedAssumption = (
  {
    component,
    series,
    mark: markText,
    ums: umsText,
  }: { readonly component: ComponentId; readonly series: Series; readonly mark: string; readonly ums: string },
  conversion: Conversion | undefined,
  scale: Scale,
): Answer<Assumption, TypedSittingProblem> => {
  const mark = readMark(markText, conversion);
  if (!mark.ok) return mark;
  if (mark.value === 'blank') {
    const ums = readUms(umsText, component, scale);
    return ums.ok ? answered({ component, series, mark: 'blank', ums: ums.value }) : ums;
  }
  if (mark.value === 'X') return answered({ component, series, mark: 'X', ums: 'X' });
  if (conversion === undefined) {
    return refused({ rule: 'UMS-1', code: 'mark-without-conversion', facts: { component, series } });
  }
  const ums = umsFor(mark.value, conversion);
  return ums.ok ? answered({ component, series, mark: mark.value, ums: ums.value }) : ums;
};
