import { describe, expect, it } from 'vitest';
import { dateEntries, entryChange } from '../../../src/markbook/dates/dateEntries';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';

const HEADERS = ['Year', 'Series', 'What', 'From', 'To', 'Source'];
const held = (...rows: readonly (readonly (string | number)[])[]): TablesSnapshot => [
  { name: 'BTEC_Dates', sheet: 'BTEC Dates', row: 0, column: 0, headers: HEADERS, rows: rows.map((row) => [...row]) },
];
const AT = { series: '2027-06', source: 'Schedule' } as const;

describe('the dates of a series as fields of a form', () => {
  it('are those with a name of their own, then others of that series that the school has typed', () => {
    const tables = held(
      ['', '2027-06', 'Claims', '23/11/2026', '02/05/2027', ''],
      ['', '2027-06', 'Visit of the moderator', '', '04/05/2027', ''],
      ['', '2027-01', 'Results', '', '18/03/2027', ''],
    );
    const entries = dateEntries('2027-06', tables);
    expect(entries.map(({ what }) => what)).toEqual([
      ...['registration', 'entries', 'claims', 'late claims', 'marks and sample', 'draft moderator report'],
      ...['amended marks', 'results', 'review of moderation', 'certificates', 'Visit of the moderator'],
    ]);
    expect(entries.filter(({ days }) => days !== '')).toEqual([
      { what: 'claims', days: '23/11/2026 to 02/05/2027' },
      { what: 'Visit of the moderator', days: '04/05/2027' },
    ]);
  });

  it.each([
    ['15/05/2027', '', 46522],
    [' 15 May 2027 ', '', 46522],
    ['23/11/2026 to 15/05/2027', 46349, 46522],
    ['23/11/2026  –  15/05/2027', 46349, 46522],
    ['23 November 2026 until 2027-05-15', 46349, 46522],
  ])('“%s” is read as one day or a stretch of days', (days, from, to) => {
    const read = entryChange({ what: 'claims', days }, AT);
    expect(read.ok && read.value.rows).toEqual([
      { Year: '2026-27', Series: '2027-06', What: 'claims', From: from, To: to, Source: 'Schedule' },
    ]);
  });

  it.each([
    ['15/5/27', 'day-unreadable'],
    ['15/05/2027 to 23/11/2026', 'days-reversed'],
    ['15/05/2028', 'day-of-another-year'],
    ['to 15/05/2027', 'day-unreadable'],
  ])('“%s” is refused: %s', (days, code) => {
    expect(entryChange({ what: 'claims', days }, AT)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('an emptied field takes the date out', () => {
    expect(entryChange({ what: 'claims', days: '  ' }, AT)).toEqual({
      ok: true,
      value: { key: { series: '2027-06', what: 'claims' }, rows: [] },
    });
  });
});
