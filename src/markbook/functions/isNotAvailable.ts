import type { AnswerProblem } from '../wording';

/** Not known or not possible, where everything given could be read. */
const NOT_AVAILABLE: ReadonlySet<AnswerProblem['code']> = new Set([
  'conversion-missing',
  'conversion-twice',
  'conversion-unusable',
  'scale-unusable',
  'scale-to-confirm',
  'boundary-not-reached',
  'out-of-reach',
  'policy-not-held',
  'sample-size-not-held',
  'range-none-usable',
  'range-not-held',
  'nothing-to-claim',
  'no-conversions',
  'tables-not-read',
]);

/** True for a problem that a cell shows as #N/A: not known or not possible. All others are #VALUE!. */
export const isNotAvailable = ({ code }: AnswerProblem): boolean => NOT_AVAILABLE.has(code);
