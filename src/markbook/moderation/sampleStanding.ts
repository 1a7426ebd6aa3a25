import { tickedOf } from './tickedOf';
import type { Moderation } from './moderation';

/** How a component's moderation sample stands. */
export type SampleStanding =
  | { readonly code: 'nobody' | 'no-size' | 'everyone' }
  | { readonly code: 'none-ticked' | 'too-few' | 'complete'; readonly ticked: number; readonly size: number }
  | { readonly code: 'to-change'; readonly ticked: number; readonly adds: number; readonly replaces: number };

/** How the sample of a cohort stands: whose work is still to be added or replaced before it is sent (MOD-1..7). */
export const sampleStanding = (moderation: Moderation): SampleStanding => {
  const { cohort, marked, size, flags, replacements } = moderation.advice;
  if (cohort === 0) return { code: 'nobody' };
  if (!size.ok) return { code: 'no-size' };
  if (marked <= size.value) return { code: 'everyone' };
  const ticked = tickedOf(moderation).length;
  if (ticked === 0) return { code: 'none-ticked', ticked, size: size.value };
  const adds = flags.filter((flag) => flag.startsWith('add')).length;
  const replaces = replacements.length;
  if (adds + replaces > 0) return { code: 'to-change', ticked, adds, replaces };
  return { code: ticked < size.value ? 'too-few' : 'complete', ticked, size: size.value };
};

/** True where something is left to do about a sample before it is sent. */
export const isSampleToDo = ({ code }: SampleStanding): boolean =>
  code === 'none-ticked' || code === 'to-change' || code === 'too-few';
