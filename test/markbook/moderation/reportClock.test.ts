import { expect, it } from 'vitest';
import { reportSentences } from '../../../src/markbook/moderation/reportClock';
import { datesTable } from '../school/schoolOf';

const TABLES = [
  datesTable([
    ['2027-06', 'Draft moderator report', '16/06/2027'],
    ['2027-06', 'Amended marks', '28/06/2027'],
    ['2027-06', 'Results', '19/08/2027'],
  ]),
];
const on = (today: string, hasAmended = false): readonly string[] =>
  reportSentences({ series: '2027-06', today, tables: TABLES, hasAmended });

const LATE =
  'The draft report was due 16/06/2027. Not there: ask the moderator first, then Pearson’s support portal (CG, MOD).';
const until = (days: string): string =>
  `Marks can be amended until 28/06/2027, ${days}, if marks and sample were on time (CG).`;

it('says whom to ask once the draft report is late, and until when marks can be amended', () => {
  expect(on('2027-06-16')).toEqual([]);
  expect(on('2027-06-17')).toEqual([LATE, until('11 days left')]);
  expect(on('2027-06-28')).toEqual([LATE, until('today')]);
  expect(on('2027-06-29')).toEqual([LATE]);
  expect(on('2027-06-27', true)).toEqual([until('tomorrow')]);
  expect(on('2027-08-19')).toEqual([]);
  expect(reportSentences({ series: '2027-06', today: '2027-06-17', tables: [], hasAmended: false })).toEqual([]);
});
