import {
  answered,
  hasMark,
  readAbsence,
  readUms,
  refused,
  type Answer,
  type CellInput,
  type ComponentId,
  type Scale,
  type Ums,
} from '../../../rules';
import type { Figures } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { forSubject } from './forSubject';
import { componentNotHeld, readComponent } from '../../keys';

/** A component's UMS with the scale it is graded on. */
export interface GradedUms {
  readonly ums: Ums;
  readonly component: ComponentId;
  readonly scale: Scale;
}

/** A component's UMS with its scale, or that there is none yet. */
export type ComponentUmsGiven =
  ({ readonly kind: 'ums' } & GradedUms) | { readonly kind: 'absence'; readonly absence: 'X' | 'blank' };

/**
 * Reads the UMS of one component; blank and absent are answered before anything is looked up. `shown` is what the cell
 * shows of it: without a subject it has to be the same for every subject held (SCALE-2, STR-4).
 */
export const componentUmsGiven = (
  cells: Readonly<Record<'ums' | 'component' | 'subject', CellInput>>,
  figures: Figures,
  shown: (given: GradedUms) => unknown,
): Answer<ComponentUmsGiven, AnswerProblem> => {
  const absence = readAbsence(cells.ums);
  if (absence !== null) return answered({ kind: 'absence', absence });
  const named = readComponent(cells.component);
  if (!named.ok) return named;
  const component = named.value;
  return forSubject<ComponentUmsGiven>(
    cells.subject,
    figures,
    (subject) => {
      const missing = componentNotHeld(component, subject);
      if (missing !== undefined) return refused(missing);
      const scale = figures.scaleFor(subject);
      if (!scale.ok) return scale;
      const ums = readUms(cells.ums, component, scale.value);
      if (!ums.ok) return ums;
      if (!hasMark(ums.value)) return answered({ kind: 'absence', absence: ums.value });
      return answered({ kind: 'ums', ums: ums.value, component, scale: scale.value });
    },
    (given) => (given.kind === 'ums' ? shown(given) : given.absence),
  );
};
