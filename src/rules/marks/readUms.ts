import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import { textOf, type CellInput } from '../terms/cell';
import type { ComponentId } from '../terms/component';
import { readAbsence } from '../terms/readAbsence';
import { readWhole, type WholeFault } from '../terms/readWhole';
import type { Result } from '../terms/result';
import { componentScale, type Scale } from '../terms/scale';
import { asUms, type Ums } from '../terms/units';

/** What a UMS belongs to: a component, the whole qualification, or the components other than one. */
export type UmsPart = ComponentId | 'qualification' | `all but ${ComponentId}`;

export type UmsProblem =
  | ProblemOf<'ums-unreadable' | 'ums-not-whole' | 'ums-negative', UmsFacts>
  | ProblemOf<'ums-above-max', UmsFacts & { readonly max: number }>;

interface UmsFacts {
  readonly text: string;
  readonly part: UmsPart;
  /** Of how many components together, where they are those other than one. */
  readonly others?: number;
}

const maximumOf = (part: UmsPart, scale: Scale): number => {
  if (part === 'qualification') return scale.qualification.max;
  const counted = scale.structure.components.filter(
    (component) => part === component || (part.startsWith('all') && !part.endsWith(component)),
  );
  return counted.reduce((sum, component) => sum + componentScale(scale, component).max, 0);
};

/**
 * Reads UMS marks: whole, 0 to the maximum of what they belong to. More than that is a problem, never cut down (SCALE-2);
 * without a scale only the maximum stays unchecked.
 */
export const readUms = (input: CellInput, part: UmsPart, scale: Scale | undefined): Answer<Result<Ums>, UmsProblem> => {
  const absence = readAbsence(input);
  if (absence !== null) return answered(absence);
  const max = scale === undefined ? Number.MAX_SAFE_INTEGER : maximumOf(part, scale);
  const reading = readWhole(input, max);
  if (reading.ok) return answered(asUms(reading.value));
  const isOthers = part.startsWith('all') && scale !== undefined;
  const facts: UmsFacts = {
    text: textOf(input),
    part,
    ...(isOthers ? { others: scale.structure.components.length - 1 } : {}),
  };
  const problemOf = (fault: WholeFault): UmsProblem =>
    fault === 'above-max'
      ? { rule: 'SCALE-2', code: 'ums-above-max', facts: { ...facts, max } }
      : { rule: 'SCALE-2', code: `ums-${fault}`, facts };
  const [first, ...rest] = reading.faults;
  return refused(problemOf(first), ...rest.map(problemOf));
};
