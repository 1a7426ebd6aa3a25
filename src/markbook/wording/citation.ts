import type { Citation, RuleId, SourceName, Standing } from '../../rules';

const SOURCES: Readonly<Record<SourceName, string>> = {
  CG: 'Centre Guide (CG)',
  UR: 'Understanding results (UR)',
  FAQ: 'FAQs (FAQ)',
  MOD: 'Moderation page (MOD)',
  UPD: 'Sport update (UPD)',
  EO: 'guidance for exams officers (EO)',
  SUP: 'support articles (SUP)',
  OQ: 'other boards’ guides (OQ)',
};

const STANDING: Readonly<Record<Standing, string>> = {
  stated: '',
  inferred: 'inferred, not stated',
  unconfirmed: 'unconfirmed',
  open: 'the sources leave this open',
};

/** Which rule a sentence rests on, where it is said, and how sure it is: `SIT-5 · Centre Guide (CG), FAQs (FAQ) · inferred, not stated`. */
export const citationWords = ({ rule, sources, standing }: Citation & { readonly rule: RuleId }): string =>
  [rule, sources.map((source) => SOURCES[source]).join(', '), STANDING[standing]]
    .filter((part) => part !== '')
    .join(' · ');

/** The rules that some sentences rest on, those that are not stated marked: `SIT-7 (inferred, not stated), SIT-1`. */
export const rulesWords = (citations: readonly (Citation & { readonly rule: RuleId })[]): string =>
  [
    ...new Set(
      citations.map(({ rule, standing }) => (standing === 'stated' ? rule : `${rule} (${STANDING[standing]})`)),
    ),
  ].join(', ');
