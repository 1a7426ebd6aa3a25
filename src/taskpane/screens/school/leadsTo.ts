import type { SchoolNeed } from '../../../markbook/school';
import type { ScreenName } from '../../workbook/screenName';

const WAYS: Readonly<Record<SchoolNeed['code'], ScreenName>> = {
  marks: 'Check marks',
  besides: 'Set up',
  sample: 'Moderation',
  standardisation: 'Check marks',
  sending: 'Moderation',
  changed: 'Moderation',
  entries: 'Entries',
  'not-entered': 'Entries',
  claims: 'What next',
  results: 'Results',
  series: 'Grades',
  table: 'Tables',
};

/** Where something that a class needs is seen to; a class that needs nothing opens on Today. */
export const leadsTo = (need: SchoolNeed | undefined): ScreenName => (need === undefined ? 'Today' : WAYS[need.code]);
