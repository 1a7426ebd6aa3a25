import type { Citation, CitedSource, RuleId, Standing } from '../../rules';
import { SOURCES } from '../../reference/sources/sources';
import { listed } from './say';

const STANDING: Readonly<Record<Standing, string>> = {
  stated: '',
  inferred: 'inferred, not stated',
  unconfirmed: 'unconfirmed',
  open: 'the sources leave this open',
};

const withPages = ({ id, pages }: CitedSource): string =>
  pages === undefined ? id : `${id} page${pages.length === 1 ? '' : 's'} ${listed(pages.map(String))}`;

/** The sources that sentences name by their letters. */
const LETTERED = ['CG', 'UR', 'FAQ', 'MOD', 'UPD'] as const;

/** Those letters spelled out, once on a screen: `Sources: Centre Guide (CG), … and Sport update (UPD).` */
export const sourcesSpelled = (): string =>
  `Sources: ${listed(LETTERED.map((source) => `${SOURCES[source].spoken} (${source})`))}.`;

/** Where something is said, and what of it no source says: `CG pages 8 and 14, FAQ; a resit in a later series: inferred`. */
export const saidBy = ({
  sources,
  note,
}: {
  readonly sources: readonly CitedSource[];
  readonly note?: string;
}): string => [sources.map(withPages).join(', '), note ?? ''].filter((part) => part !== '').join('; ');

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
