import { describe, expect, it } from 'vitest';
import { classEntries } from '../../../src/markbook/entries/classEntries';
import { entrantsOf, type SeriesEntrant } from '../../../src/markbook/entries/entrants';
import { entryGroups } from '../../../src/markbook/entries/entriesSheet';
import { entryAdded } from '../../../src/markbook/entries/entryChanges';
import { describeEntry, learnersMeant } from '../../../src/markbook/entries/entryWords';
import { findingGroups } from '../../../src/markbook/entries/findingGroups';
import { findingRemedy } from '../../../src/markbook/entries/findingRemedy';
import { heldEntries } from '../../../src/markbook/entries/heldEntries';
import { sinceSent } from '../../../src/markbook/entries/sinceSent';
import type { CellInput, Series } from '../../../src/rules';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { classOf, entriesTable, sittingsTable, trackerFor } from '../school/schoolOf';

const TODAY = '2026-11-30';

type Rows = readonly (readonly CellInput[])[];

/** The day of results as the school has typed it. */
const resultsOn = (series: string, day: string): SheetTable => ({
  ...{ name: 'BTEC_Dates', sheet: 'BTEC Dates', row: 0, column: 0 },
  headers: ['Year', 'Series', 'What', 'From', 'To', 'Source'],
  rows: [['', series, 'results', '', day, 'Key dates']],
});

interface Given {
  readonly sittings?: Rows;
  readonly series?: Series;
  readonly today?: string;
  readonly marks?: Rows;
  readonly results?: SheetTable;
}

const WINTER: Series = '2027-01';

const entered = (rows: Rows, given: Given = {}): readonly SeriesEntrant[] => {
  const { sittings = [], series = WINTER, today = TODAY, marks = [[1], [2]], results } = given;
  const tables = [entriesTable(rows), sittingsTable(sittings), ...(results === undefined ? [] : [results])];
  const dit = classOf(trackerFor('DIT', 'DIT', { series: { C1: WINTER } }), marks, tables);
  return entrantsOf([dit], heldEntries(tables).entries, { series, today, tables });
};

const entry = (component: string, series: string, sent: CellInput = '', note = ''): readonly CellInput[] => [
  ...['DIT U1', 'DIT', component, series, 'first', sent, '', note],
];
const codesOf = ([first]: readonly SeriesEntrant[]): readonly string[] =>
  (first?.findings ?? []).map(({ code }) => code).filter((code) => code !== 'uci-form');

describe('an external entered after internals whose results are to come', () => {
  const rows = [entry('C1', '2027-01'), entry('C2', '2027-01'), entry('C3', '2027-06')];

  it('is no practice sitting, and can be claimed for', () => {
    const entrants = entered(rows, { series: '2027-06' });
    expect(codesOf(entrants)).toEqual(['claim-with-external']);
    expect(classEntries(entrants, { series: '2027-06' })[0]?.toClaim).toHaveLength(1);
    const claim = ['DIT U1', 'DIT', 'C3', '2027-06', 'claim', '', '', ''];
    expect(codesOf(entered([...rows, claim], { series: '2027-06' }))).toEqual([]);
  });

  it('is one once their results are out without any for this learner', () => {
    expect(codesOf(entered(rows, { series: '2027-06', today: '2027-04-01' }))).toContain('practice-entry');
  });

  it('goes by the day of results that the school has typed, before the end of the month and after it', () => {
    const on = (today: string, day: string): readonly string[] =>
      codesOf(entered(rows, { series: '2027-06', today, results: resultsOn('2027-01', day) }));
    expect(on('2027-03-17', '18/03/2027')).not.toContain('practice-entry');
    expect(on('2027-03-18', '18/03/2027')).toContain('practice-entry');
    expect(on('2027-04-01', '15/04/2027')).not.toContain('practice-entry');
  });
});

describe('an entry with its result', () => {
  const sittings = [['DIT U1', 'C1', '2027-01', 50]];
  const later = { sittings, today: '2027-04-01' } as const;

  it('asks for nothing once it was sent, and is not to be taken out', () => {
    expect(codesOf(entered([entry('C1', '2027-01', 46350)], later))).toEqual([]);
    expect(codesOf(entered([entry('C1', '2027-01')], later))).toEqual(['result-there']);
  });
});

describe('a learner whom the class’s entries leave out', () => {
  it('is found by the mark, with an entry of its own or none', () => {
    const [, second] = entered([entry('C1', '2027-01')]);
    expect(second?.findings.map(({ code }) => code)).toEqual(['marked-not-entered']);
    const [, other] = entered([entry('C2', '2027-01')]);
    expect(other?.findings).toEqual([]);
  });
});

describe('a learner in two classes', () => {
  const inTwo = (rows: Rows): readonly SeriesEntrant[] => {
    const tables = [entriesTable(rows)];
    const one = classOf(trackerFor('DIT', 'DIT'), [[1]], tables);
    return entrantsOf([one, { ...one, tracker: { ...one.tracker, id: 'again' } }], heldEntries(tables).entries, {
      ...{ series: WINTER, today: TODAY, tables },
    });
  };

  it('is entered once, typed once and sent once', () => {
    expect(entryAdded(inTwo([]), 'C1', WINTER)).toHaveLength(1);
    const entrants = inTwo([entry('C1', '2027-01')]);
    expect(entryGroups(entrants).map(({ lines }) => lines.length)).toEqual([1]);
    expect(sinceSent(entrants).toSend).toHaveLength(1);
  });
});

describe('an internal again where the external is not offered in its series', () => {
  it('is not said to have no external left only', () => {
    const tables = [
      entriesTable([['MUS U1', 'MUS', 'C1', '2026-01', 'retake', '', '', '']]),
      sittingsTable([
        ['MUS U1', 'C1', '2025-01', 40],
        ['MUS U1', 'C2', '2025-01', 40],
        ['MUS U1', 'C3', '2025-06', 40],
      ]),
    ];
    const music = classOf(trackerFor('MUS', 'MUS'), [[1]], tables);
    const [learner] = entrantsOf([music], heldEntries(tables).entries, { series: '2026-01', today: TODAY, tables });
    expect(learner?.findings.map(describeEntry)).toContain(
      'Component 1 would need Component 3 again in December 2025/January 2026, and it can’t be sat then: no sitting of it is left, or the series is not offered. Ask Pearson before the deadline.',
    );
  });
});

describe('learners on hidden rows', () => {
  it('are said before they are entered', () => {
    const [first, second] = entered([]).map(({ learner }) => ({ learner }));
    if (first === undefined || second === undefined) throw new Error('Nobody is there.');
    expect(learnersMeant([first, second])).toBe('2 learners');
    const hidden = { learner: { ...second.learner, isHidden: true } };
    expect(learnersMeant([first, hidden])).toBe('2 learners, 1 of them on hidden rows');
  });
});

describe('an entry withdrawn and made again', () => {
  it('takes its own row up, though it is a retake by now', () => {
    const withdrawn = entry('C1', '2027-01', 46350, 'Withdrawn 30/11/2026');
    const entrants = entered([withdrawn], { sittings: [['DIT U1', 'C1', '2026-06', 40]] });
    const [change] = entryAdded(entrants.slice(0, 1), 'C1', WINTER);
    expect([change?.key.kind, change?.rows[0]?.['Kind']]).toEqual(['first', 'retake']);
  });
});

describe('a third sitting while the result of the second is to come', () => {
  const sittings = [['DIT U1', 'C1', '2026-06', 40]];

  it('is warned of: with the one awaited both are used', () => {
    const rows = [entry('C1', '2027-01'), entry('C1', '2027-06')];
    const [first] = entered(rows, { sittings, series: '2027-06' });
    expect(first?.findings.map(describeEntry)).toContain(
      'Component 1 is entered for December 2026/January 2027 too, without a result yet: with it the two sittings are used. Wait for that result, or take one of the entries out.',
    );
  });

  it('is none where the one awaited is the first, or was never to be', () => {
    const rows = [entry('C1', '2027-01'), entry('C1', '2027-06')];
    expect(codesOf(entered(rows, { series: '2027-06' }))).not.toContain('attempt-awaited');
    expect(codesOf(entered(rows.slice(1), { sittings, series: '2027-06' }))).not.toContain('attempt-awaited');
  });
});

describe('a claim', () => {
  const sat = (claimed: CellInput): Rows => [
    ['DIT U1', 'C1', '2026-06', 60],
    ['DIT U1', 'C2', '2026-06', 60],
    ['DIT U1', 'C3', '2026-06', 80, claimed],
  ];
  const external = [entry('C3', '2026-06', 46150)];
  const claim = ['DIT U1', 'DIT', 'C3', '2026-06', 'claim', 46150, '', ''];
  const findings = (rows: Rows, claimed: CellInput, today = '2026-09-10') =>
    codesOf(entered(rows, { sittings: sat(claimed), series: '2026-06', today }));

  it('is no longer to be made with the entry once the results are out', () => {
    expect(findings(external, '')).toEqual(['claim-after-results']);
    expect(findings(external, '', '2026-06-01')).toEqual(['claim-with-external']);
  });

  it('is said to stand in one record only, and which of them counts', () => {
    expect(findings([...external, claim], '')).toEqual(['claim-in-one-record']);
    expect(findings(external, 'Yes')).toEqual(['claim-in-one-record']);
    expect(findings([...external, claim], 'Yes')).toEqual([]);
  });

  it('is put into the record that lacks it, for everyone at once', () => {
    const remedy = (rows: Rows, claimed: CellInput) => {
      const all = entered(rows, { sittings: sat(claimed), series: '2026-06', today: '2026-09-10' });
      const [group] = findingGroups(all);
      return group === undefined ? undefined : findingRemedy(group, { series: '2026-06', today: '2026-09-10' });
    };
    const beside = remedy([...external, claim], '');
    expect([beside?.button, beside?.table]).toEqual(['Record 1 claim beside the results', 'BTEC_Sittings']);
    expect(beside?.changes).toEqual([
      {
        key: { learner: 'DITU1', subject: '', component: 'C3', series: '2026-06', kind: 'live' },
        rows: [{ Claimed: 'Yes', Subject: 'DIT' }],
      },
    ]);
    const among = remedy(external, 'Yes');
    expect([among?.button, among?.table]).toEqual(['Record 1 claim among the entries', 'BTEC_Entries']);
    expect(among?.changes[0]?.rows[0]?.['Kind']).toBe('claim');
  });

  it('of a later series does not stand yet where an earlier one is looked at', () => {
    const rows: Rows = [
      ['DIT U1', 'C1', '2025-06', 60],
      ['DIT U1', 'C2', '2025-06', 60],
      ['DIT U1', 'C3', '2026-06', 80, 'Yes'],
    ];
    const codes = codesOf(
      entered([entry('C3', '2026-01')], { sittings: rows, series: '2026-01', today: '2026-09-10' }),
    );
    expect(codes).toContain('claim-after-results');
    expect(codes).not.toContain('earlier-claim-stands');
  });
});

describe('a learner known by the UCI in one class and by the ULN in another', () => {
  const shared = (uci: string, name: string): boolean => {
    const tables = [entriesTable([entry('C1', '2027-01'), ['CON U1', 'CON', 'C2', '2027-01', 'first', '', '', '']])];
    const [dit, con] = ['DIT', 'CON'].map((subject) => classOf(trackerFor(subject, subject), [[1]], tables));
    if (dit === undefined || con === undefined) throw new Error('There are two classes.');
    const learners = con.reading.learners.map((each) => ({ ...each, uci, shownAs: name }));
    const ledgers = con.sittings.ledgers.map((each, index) => ({ ...each, learner: learners[index] ?? each.learner }));
    const other = { ...con, reading: { ...con.reading, learners }, sittings: { ...con.sittings, ledgers } };
    const entrants = entrantsOf([dit, other], heldEntries(tables).entries, { series: WINTER, today: TODAY, tables });
    return codesOf(entrants).includes('candidate-number-shared');
  };

  it('does not share a candidate number with themselves', () => {
    expect([shared('', 'learner 1'), shared('', 'Learner 2'), shared('CON U1', 'Learner 1')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
