import type { SchoolNeed } from '../../../markbook/school/schoolLine';
import type { ScreenName, ScreenPart } from '../../frame/screenName';

interface Way {
  readonly to: ScreenName;
  readonly part?: ScreenPart;
}

const WAYS: Readonly<Record<SchoolNeed['code'], Way>> = {
  marks: { to: 'Check marks' },
  sample: { to: 'Moderation' },
  standardisation: { to: 'Check marks' },
  entries: { to: 'What next' },
  claims: { to: 'What next' },
  results: { to: 'Results' },
  series: { to: 'Grades' },
  table: { to: 'Tables' },
  scale: { to: 'Set up', part: 'scale' },
};

/** Where something that a class needs is seen to; a class that needs nothing opens on Today. */
export const leadsTo = (need: SchoolNeed | undefined): Way => (need === undefined ? { to: 'Today' } : WAYS[need.code]);
