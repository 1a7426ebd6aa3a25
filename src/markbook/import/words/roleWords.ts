import { COMPONENTS } from '../../../reference/specifications/structures';
import type { ImportRole } from '../list/importRole';

/** What a column of a list can be used for, in the order of the choice, and in the teacher's words. */
export const ROLE_WORDS: readonly (readonly [ImportRole, string])[] = [
  ['left-out', 'Left out'],
  ['uci', 'UCI'],
  ['uln', 'ULN'],
  ['candidate-number', 'Candidate number'],
  ['surname', 'Surname'],
  ['forename', 'Forename'],
  ['full-name', 'Whole name'],
  ['form', 'Form'],
  ['class', 'Class'],
  ...COMPONENTS.map((component) => [`mark ${component}`, `${component} raw mark`] as const),
  ...COMPONENTS.map((component) => [`ums ${component}`, `${component} UMS`] as const),
  ['component', 'Component of each row'],
  ['series', 'Series of each row'],
  ['mark', 'Raw mark of the row’s component'],
  ['ums', 'UMS of the row’s component'],
  ['same-heading', 'Copied under the same heading'],
];
