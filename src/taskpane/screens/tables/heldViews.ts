import type { Figures } from '../../../markbook/tables';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { ComponentId, SubjectCode } from '../../../rules';
import type { QualifierWords } from '../../controls/Qualifier';
import { CONTRADICTED, NEWEST, STATUS_WORDS } from '../../controls/qualifierWords';
import { seriesInWords, ukDay } from '../../../markbook/wording';

type Held = Figures['conversions'][number];

/** One conversion as the list shows it. */
export interface HeldView {
  readonly key: string;
  readonly held: Held;
  readonly component: ComponentId;
  readonly series: string;
  readonly badges: readonly QualifierWords[];
  readonly facts: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface SubjectHeld {
  readonly code: SubjectCode;
  readonly title: string;
  readonly conversions: readonly HeldView[];
}

const factsOf = ({ max, added, source }: Held): string =>
  [
    `raw marks 0 to ${max}`,
    added === '' ? 'no date of adding' : `added ${ukDay(added)}`,
    source === '' ? 'source not given' : source,
  ].join(' · ');

const viewOf = (held: Held, isNewest: boolean): HeldView => ({
  key: `${held.component} ${held.series}`,
  held,
  component: held.component,
  series: seriesInWords(held.series),
  badges: [STATUS_WORDS[held.status], ...(held.contradicted ? [CONTRADICTED] : []), ...(isNewest ? [NEWEST] : [])],
  facts: factsOf(held),
  sheet: held.place.sheet,
  cell: held.place.cell,
});

/** The conversions held, by subject and component, the newest series of each first. */
export const heldViews = ({ conversions, seriesHeld }: Figures): readonly SubjectHeld[] => {
  const codes = [...new Set(conversions.map(({ subject }) => subject))];
  return codes.map((code) => ({
    code,
    title: SUBJECTS.find((subject) => subject.code === code)?.title ?? code,
    conversions: conversions
      .filter(({ subject }) => subject === code)
      .map((held) => viewOf(held, seriesHeld(code, held.component)[0] === held.series)),
  }));
};
