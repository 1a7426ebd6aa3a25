import type { Citation, RuleId, Standing } from '../../rules';
import { SOURCES } from '../../reference/sources/sources';

const STANDING: Readonly<Record<Standing, string>> = {
  stated: '',
  inferred: 'inferred, not stated',
  unconfirmed: 'unconfirmed',
  open: 'the sources leave this open',
};

/** Which rule a sentence rests on, where it is said, and how sure it is: `SIT-5 · Centre Guide (CG), FAQs (FAQ) · inferred, not stated`. */
export const citationWords = ({ rule, sources, standing }: Citation & { readonly rule: RuleId }): string =>
  [rule, sources.map((source) => `${SOURCES[source].spoken} (${source})`).join(', '), STANDING[standing]]
    .filter((part) => part !== '')
    .join(' · ');

/** The rules that some sentences rest on, those that are not stated marked: `SIT-7 (inferred, not stated), SIT-1`. */
export const rulesWords = (citations: readonly (Citation & { readonly rule: RuleId })[]): string =>
  [
    ...new Set(
      citations.map(({ rule, standing }) => (standing === 'stated' ? rule : `${rule} (${STANDING[standing]})`)),
    ),
  ].join(', ');
