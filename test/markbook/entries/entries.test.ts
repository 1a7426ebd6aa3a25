import { describe, expect, it } from 'vitest';
import { classEntries } from '../../../src/markbook/entries/classEntries';
import { entriesOfNobody, entrantsOf, type SeriesEntrant } from '../../../src/markbook/entries/entrants';
import { entriesSheetEdits, entryGroups } from '../../../src/markbook/entries/entriesSheet';
import {
  claimAdded,
  entriesSent,
  entriesWithdrawn,
  entryAdded,
  kindsPutRight,
} from '../../../src/markbook/entries/entryChanges';
import { describeEntry, entriesSentence, sinceSentences } from '../../../src/markbook/entries/entryWords';
import { heldEntries } from '../../../src/markbook/entries/heldEntries';
import { sinceSent } from '../../../src/markbook/entries/sinceSent';
import { keptTable } from '../../../src/markbook/keeping/keptTable';
import { keptHeadings } from '../../../src/markbook/kept/keptTables';
import { changedRows } from '../../../src/markbook/keeping/changedRows';
import type { TableChange } from '../../../src/markbook/keeping/tableChange';
import { plainSheet } from '../../../src/markbook/sheet/plainSheet';
import type { CellInput } from '../../../src/rules';
import { classOf, entriesTable, sittingsTable, trackerFor } from '../school/schoolOf';

const TODAY = '2026-11-30';
const SERIES = '2027-01';
const asked = { series: SERIES, today: TODAY } as const;

type Rows = readonly (readonly CellInput[])[];

/** Three learners of DIT and two of Construction; the sittings are of DIT's. */
const school = (rows: Rows, sittings: Rows = []): readonly SeriesEntrant[] => {
  const tables = [entriesTable(rows), sittingsTable(sittings)];
  const series = { C1: '2027-01' } as const;
  const classes = [
    classOf(trackerFor('DIT', 'DIT', { series }), [[1], [2], [3]], tables),
    classOf(trackerFor('CON', 'CON'), [[], []], tables),
  ];
  return entrantsOf(classes, heldEntries(tables).entries, { ...asked, tables });
};

/** The rows of BTEC_Entries as a write would leave them. */
const afterWrite = (rows: Rows, changes: readonly TableChange<object>[]): readonly (readonly CellInput[])[] => {
  const headings: readonly string[] = keptHeadings('BTEC_Entries');
  const values = [headings, ...rows].map((row) => headings.map((_, column) => row[column] ?? null));
  const area = { row: 0, column: 0, rows: values.length, columns: headings.length };
  const table = keptTable(
    plainSheet({
      name: 'BTEC Entries',
      values,
      formulas: values.map((row) => row.map((cell) => cell ?? '')),
      tables: [{ name: 'BTEC_Entries', area, hasTotals: false }],
    }),
    'BTEC_Entries',
  );
  if (table === undefined) throw new Error('There is no table.');
  return changedRows(table, changes).map(({ from, set }) =>
    headings.map(
      (heading, column) =>
        (set?.[heading] as CellInput) ?? (from === undefined ? '' : (values[from + 1]?.[column] ?? '')),
    ),
  );
};

const ROW = ['DIT U1', 'DIT', 'C1', SERIES, 'first', '', '', ''] as const;
const SENT = ['DIT U2', 'DIT', 'C1', SERIES, 'first', 46350, 'AB', ''] as const;

describe('the entries of a class', () => {
  it('are those offered in the series, entered or left, with who is to be claimed for', () => {
    const [dit, con] = classEntries(school([ROW, SENT]), asked);
    expect(
      dit?.components.map(({ component, entered, left, sent }) => [component, entered.length, left.length, sent]),
    ).toEqual([
      ['C1', 2, 1, 1],
      ['C2', 0, 3, 0],
      ['C3', 0, 3, 0],
    ]);
    expect(con?.components).toHaveLength(3);
    expect(dit?.toClaim).toEqual([]);
  });

  it('are a retake or a resit once the component was sat, and the external can be claimed for', () => {
    const sittings = [
      ['DIT U1', 'C1', '2026-06', 40],
      ['DIT U1', 'C2', '2026-06', 40],
      ['DIT U1', 'C3', '2026-06', 40],
    ];
    const [first] = school([], sittings);
    const made = [first].flatMap((each) => each ?? []);
    expect(entryAdded(made, 'C1', SERIES)[0]?.key.kind).toBe('retake');
    expect(entryAdded(made, 'C3', SERIES)[0]?.key.kind).toBe('resit');
    const entered = school([['DIT U1', 'DIT', 'C3', SERIES, 'resit', '', '', '']], sittings);
    expect(classEntries(entered, asked)[0]?.toClaim).toHaveLength(1);
    expect(claimAdded(entered.slice(0, 1), SERIES)[0]?.rows[0]).toMatchObject({ Component: 'C3', Kind: 'claim' });
  });

  it('say what is wrong before the deadline, in words', () => {
    const [learner] = school([['DIT U1', 'DIT', 'C3', SERIES, 'first', '', '', '']]);
    expect(learner?.findings.map(describeEntry)).toEqual([
      'There is a mark of Component 1 for December 2026/January 2027 and no entry.',
      'Component 1 and Component 2 not taken by then: Component 3 would be a practice sitting, could not count and would have to be sat again. Enter Component 1 and Component 2 too, or take the entry out.',
      '“DIT U1” is not a UCI: it has 13 characters, the last a letter.',
    ]);
  });

  it('share no candidate number with another learner who is entered in the series', () => {
    const codesOf = (rows: Rows) => school(rows).flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codesOf([ROW])).not.toContain('candidate-number-shared');
    expect(codesOf([ROW, ['CON U1', 'CON', 'C1', SERIES, 'first', '', '', '']])).toContain('candidate-number-shared');
  });

  it('of nobody who is in a class are told apart', () => {
    const rows = [ROW, ['Z9', 'DIT', 'C1', SERIES, 'first', '', '', '']];
    const { entries } = heldEntries([entriesTable(rows)]);
    const entrants = school([ROW]);
    const mine = entrants.flatMap(({ held }) => held);
    const nobody = (unread: readonly string[]): readonly string[] =>
      entriesOfNobody(entrants, [...mine, ...entries.slice(1)], { series: SERIES, unread }).map(
        ({ learner }) => learner,
      );
    expect(nobody([])).toEqual(['Z9']);
    expect(nobody(['DIT'])).toEqual([]);
  });
});

describe('BTEC_Entries', () => {
  it('gets a row for each learner, and is read back as it was written', () => {
    const entrants = school([ROW]);
    const rows = afterWrite([ROW], entryAdded(entrants.slice(1, 3), 'C1', SERIES));
    expect(rows.map(([learner, , component, , kind]) => [learner, component, kind])).toEqual([
      ['DIT U1', 'C1', 'first'],
      ['DIT U2', 'C1', 'first'],
      ['DIT U3', 'C1', 'first'],
    ]);
    expect(classEntries(school(rows), asked)[0]?.components[0]?.left).toEqual([]);
  });

  it('forgets an entry that was not sent, and keeps one that was as withdrawn until Pearson is told', () => {
    const before = school([ROW, SENT]);
    const held = before.flatMap((each) => each.held);
    const rows = afterWrite([ROW, SENT], entriesWithdrawn(held, TODAY));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[7]).toBe('Withdrawn 30/11/2026');
    const after = sinceSent(school(rows));
    expect([after.toSend.length, after.toWithdraw.length]).toEqual([0, 1]);
    const told = afterWrite(rows, entriesSent(after, { day: '2026-12-01', by: 'AB' }));
    expect(told[0]?.[7]).toBe('Withdrawn 30/11/2026, told 01/12/2026 by AB');
    expect(sinceSent(school(told)).toWithdraw).toEqual([]);
  });

  it('says when and by whom entries were sent, and what is new since', () => {
    const before = sinceSent(school([ROW]));
    expect(sinceSentences(before)).toEqual(['Nothing is recorded as sent yet.', '1 entry or claim to send.']);
    const rows = afterWrite([ROW], entriesSent(before, { day: '2026-11-30', by: 'AB' }));
    const entrants = school(rows);
    expect(sinceSentences(sinceSent(entrants))).toEqual(['1 recorded as sent, the last on 30/11/2026 by AB.']);
    const more = afterWrite(rows, entryAdded(entrants.slice(1, 2), 'C1', SERIES));
    expect(sinceSentences(sinceSent(school(more)))).toContain('1 entry or claim to send.');
  });

  it('puts the kind right where a result has come since', () => {
    const sittings = [['DIT U1', 'C1', '2026-06', 40]];
    const entrants = school([ROW], sittings);
    expect(sinceSent(entrants).otherKind).toHaveLength(1);
    const rows = afterWrite([ROW], kindsPutRight(entrants));
    expect(rows.map((row) => row[4])).toEqual(['retake']);
    expect(sinceSent(school(rows, sittings)).otherKind).toEqual([]);
  });

  it('names every row that can’t be used, and its cell', () => {
    const { entries, issues } = heldEntries([
      entriesTable([
        ['', 'DIT', 'C1', SERIES, 'first', '', '', ''],
        ['A', 'Juggling', 'C1', SERIES, 'first', '', '', ''],
        ['A', 'DIT', 'C9', SERIES, 'first', '', '', ''],
        ['A', 'ART', 'C3', '2027-06', 'first', '', '', ''],
        ['A', 'DIT', 'C1', 'soon', 'first', '', '', ''],
        ['A', 'DIT', 'C1', SERIES, 'maybe', '', '', ''],
        ['A', 'DIT', 'C1', SERIES, 'first', 'last week', '', ''],
        ['A', 'DIT', 'C1', SERIES, 'Cash-in', '', '', ''],
        ['A', 'DIT', 'C1', SERIES, 'first', '', '', ''],
        ['a', 'DIT', 'C1', SERIES, 'retake', '', '', ''],
      ]),
    ]);
    expect(entries.map(({ kind }) => kind)).toEqual(['claim', 'first']);
    expect(issues.map(({ code, place }) => `${place.cell} ${code}`)).toEqual([
      'A2 learner-missing',
      'B3 subject-unreadable',
      'C4 component-unreadable',
      'C5 component-unreadable',
      'D6 series-unreadable',
      'E7 kind-unreadable',
      'F8 day-unreadable',
      'A11 entry-twice',
    ]);
  });
});

describe('the sheet to type', () => {
  const rows = (count: number): Rows =>
    Array.from({ length: count }, (_, index) => [`DIT U${index + 1}`, 'DIT', 'C1', SERIES, 'first', '', '', '']);

  it('has a count for each code, lines in the order of candidate numbers, and blocks', () => {
    const tables = [entriesTable([...rows(23)].reverse())];
    const one = classOf(
      trackerFor('DIT', 'DIT'),
      Array.from({ length: 23 }, () => [1]),
      tables,
    );
    const entrants = entrantsOf([one], heldEntries(tables).entries, { ...asked, tables });
    const [group] = entryGroups(entrants);
    expect(group?.lines.map(({ candidateNumber }) => Number(candidateNumber))).toEqual(
      Array.from({ length: 23 }, (_, index) => index + 1),
    );
    const edits = entriesSheetEdits(entryGroups(entrants), { ...asked, sheet: 'Entries to type 2027-01' });
    const texts = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : []));
    expect(texts).toContain('BIT01, by pattern: compare it with Pearson’s list');
    expect(texts).toContain('20 learners, from 0001 to 0020');
    expect(texts).toContain('3 learners, from 0021 to 0023');
    expect(edits.filter((edit) => edit.kind === 'cells' && edit.numberFormat === '@')).toHaveLength(1);
  });

  it('makes no formula of a name', () => {
    const tables = [entriesTable([ROW])];
    const one = classOf(trackerFor('DIT', 'DIT'), [[1]], tables);
    const [entrant] = entrantsOf([one], heldEntries(tables).entries, { ...asked, tables });
    if (entrant === undefined) throw new Error('Nobody is entered.');
    const named = { ...entrant, learner: { ...entrant.learner, fullName: '=HYPERLINK("x")' } };
    const edits = entriesSheetEdits(entryGroups([named]), { ...asked, sheet: 'S' });
    const cells = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : []));
    expect(cells).toContain('=HYPERLINK("x")');
    expect(cells.every((cell) => typeof cell !== 'object')).toBe(true);
  });
});

describe('the sentence of a series', () => {
  it('counts entries, claims and who is to be put right', () => {
    const held = school([ROW, SENT]).flatMap((each) => each.held);
    expect(entriesSentence(SERIES, { held, problems: 1 })).toBe(
      'December 2026/January 2027: 2 entries and 0 claims, 1 learner to put right.',
    );
    expect(entriesSentence(SERIES, { held: [], problems: 0 })).toBe(
      'December 2026/January 2027: no entries recorded yet.',
    );
  });
});
