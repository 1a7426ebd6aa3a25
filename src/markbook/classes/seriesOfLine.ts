import { isPartOffered, kindOf, type ComponentId, type Series } from '../../rules';
import { sendingSeries } from '../checkMarks';
import { comingSeries } from '../whatNext';
import type { SchoolClass } from './schoolClass';

/**
 * The series a class is working for in a component: for an internal the one its marks are sent in, for the external the
 * one of its grades, else the one that comes.
 */
export const seriesOfLine = (
  { tracker, subject, sittings: { choices, rules } }: SchoolClass,
  component: ComponentId,
  today: string,
): Series => {
  const graded = choices.find((choice) => choice.component === component)?.chosen;
  const kind = kindOf(rules.scale.structure, component);
  if (kind === 'internal') return sendingSeries(tracker, component, { today, subject, graded }).chosen;
  const kept = tracker.sending?.[component]?.series;
  return kept ?? graded ?? comingSeries(today, (series) => isPartOffered(rules.external, series));
};
