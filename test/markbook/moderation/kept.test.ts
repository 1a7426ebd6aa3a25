import { describe, expect, it } from 'vitest';
import { keptChanges, moderationFills } from '../../../src/markbook/moderation/keptChanges';
import type { AllSaid } from '../../../src/markbook/moderation/moderation';
import { asRawMark } from '../../../src/rules/terms/units';
import { classOf, moderationIn, tableOf } from './cohorts';

const READINGS = [classOf('A', [{ mark: 30, tick: 'Yes' }, { mark: 'X' }, { mark: 0 }, { mark: null }], true)];

const tickedIn = (table: Parameters<typeof tableOf>[0], said?: AllSaid): boolean[] =>
  moderationIn({ readings: READINGS, tables: tableOf(table), ...(said === undefined ? {} : { said }) }).learners.map(
    ({ ticked }) => ticked,
  );

describe('What counts as a tick', () => {
  it('is the sheet’s column, where BTEC_Moderation says nothing of the learner', () => {
    expect(tickedIn([])).toEqual([true, false, false, false]);
    expect(tickedIn([['0002', 'C1', '2026-01', 'X', 'Yes']])).toEqual([true, true, false, false]);
  });

  it('is BTEC_Moderation before the sheet, for that component and series only, and what was just said before both', () => {
    expect(tickedIn([['0001', 'C1', '2026-01', 30, 'No']])).toEqual([false, false, false, false]);
    expect(tickedIn([['0001', 'C2', '2026-01', 30, 'No']])).toEqual([true, false, false, false]);
    expect(tickedIn([['0001', 'C1', '2026-06', 30, 'No']])).toEqual([true, false, false, false]);
    expect(tickedIn([['0001', 'C1', '2026-01', 30, '']])).toEqual([true, false, false, false]);
    expect(tickedIn([['0001', 'C1', '2026-01', 30, 'No']], new Map([['learner 0001', { ticked: true }]]))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('does not differ from a column of ticks in which nothing stands', () => {
    const untouched = [classOf('A', [{ mark: 30 }, { mark: 'X' }, { mark: 1 }, { mark: 2 }], true)];
    const tables = tableOf([['0001', 'C1', '2026-01', 30, 'Yes']]);
    const { disagreements, learners } = moderationIn({ readings: untouched, tables });
    expect(learners.map(({ ticked }) => ticked)).toEqual([true, false, false, false]);
    expect(disagreements).toEqual([]);
  });

  it('is said where the two differ', () => {
    const { disagreements } = moderationIn({
      readings: READINGS,
      tables: tableOf([
        ['0001', 'C1', '2026-01', 30, 'No'],
        ['0002', 'C1', 'Jan 2026', 'X', 'Yes'],
        [3, 'C1', '2026-01', 1, 'No'],
      ]),
    });
    expect(disagreements.map(({ code, learner }) => [code, learner.id])).toEqual([
      ['tick-on-sheet-only', 'learner 0001'],
      ['tick-in-table-only', 'learner 0002'],
      ['mark-changed', 'learner 0003'],
    ]);
  });
});

describe('Rows that can’t be used', () => {
  it('are listed with their cells', () => {
    const { issues } = moderationIn({
      readings: READINGS,
      tables: tableOf([
        ['0001', 'C1', '2026-01', 30, 'perhaps', '', 'forty'],
        ['0001', 'C1', '2026-01', 30, 'Yes'],
        ['', 'C1', '2026-01'],
        ['0777', 'C1', '2026-01', 4, 'Yes'],
        ['0002', 'C9', '2026-01'],
        ['0002', 'C1', 'soon'],
        ['0002', 'C1', '2026-01', 'X', '', '', 'X'],
      ]),
    });
    expect(issues.map(({ code, place, text }) => [code, place.cell, text])).toEqual([
      ['cell-unreadable', 'E2', 'perhaps'],
      ['cell-unreadable', 'G2', 'forty'],
      ['row-twice', 'A3', '0001'],
      ['learner-missing', 'A4', ''],
      ['row-unreadable', 'B6', 'C9'],
      ['row-unreadable', 'C7', 'soon'],
      ['cell-unreadable', 'G8', 'X'],
      ['nobody-here', 'A5', '0777'],
    ]);
  });

  it('names a copied table and missing columns', () => {
    const [table] = tableOf([]);
    if (table === undefined) throw new Error('no table');
    const codes = (tables: Parameters<typeof moderationIn>[0]['tables']): string[] =>
      moderationIn({ readings: READINGS, ...(tables && { tables }) }).issues.map(({ code }) => code);
    expect(codes([table, { ...table, name: 'BTEC_Moderation1' }])).toEqual(['table-copied']);
    expect(codes([{ ...table, headers: ['Learner', 'Mark'] }])).toEqual(['no-column']);
  });
});

describe('Rows of another subject', () => {
  const whose = { subject: 'HSC', isElsewhere: (learner: string) => learner === '0001' };
  const moderationWith = (...subjects: readonly (string | null)[]) =>
    moderationIn({
      ...{ readings: READINGS, subject: 'HSC', whose },
      tables: tableOf(subjects.map((subject) => ['0001', 'C1', '2026-01', 30, 'Yes', '', '', '', subject])),
    });
  const heldOf = ({ learners }: ReturnType<typeof moderationIn>) => learners[0]?.held?.ticked;

  it('are not read, not named and not written over', () => {
    const other = moderationWith('DIT');
    expect([heldOf(other), other.issues]).toEqual([undefined, []]);
    expect(heldOf(moderationWith('DIT', 'Health and Social Care'))).toBe(true);
    const said: AllSaid = new Map([['learner 0001', { ticked: false }]]);
    const [change] = keptChanges(other, said);
    expect(change).toMatchObject({ key: { subject: 'HSC' }, rows: [{ Subject: 'HSC' }] });
  });

  it('may be those that say none, where the learner may take both: they are named and not used', () => {
    const unsure = moderationWith(null);
    expect([heldOf(unsure), unsure.issues.map(({ code, place }) => [code, place.cell])]).toEqual([
      undefined,
      [['no-subject', 'A2']],
    ]);
    expect(moderationWith('Health stuff').issues.map(({ code }) => code)).toEqual(['no-subject']);
  });

  it('are filled in where they can be of no other', () => {
    const rows = [['0002', 'C1', '2026-01', 30, 'Yes']];
    expect(moderationFills(moderationIn({ readings: READINGS, tables: tableOf(rows) }))).toEqual([
      { key: { learner: '0002', subject: '', component: 'C1', series: '2026-01' }, rows: [{ Subject: 'DIT' }] },
    ]);
  });
});

describe('What is kept', () => {
  it('is a row for each learner something was said of: X, 0 and blank stay three different things', () => {
    const said: AllSaid = new Map([
      ['learner 0002', { ticked: true }],
      ['learner 0003', { ticked: false, reason: 'why' }],
      ['learner 0004', { ticked: true }],
      ['learner 0001', { amended: asRawMark(28) }],
    ]);
    const changes = keptChanges(moderationIn({ readings: READINGS, said }), said);
    expect(changes.map(({ key }) => key)).toEqual(
      ['0001', '0002', '0003', '0004'].map((learner) => ({
        learner,
        subject: 'DIT',
        component: 'C1',
        series: '2026-01',
      })),
    );
    const row = (Learner: string) => ({ Learner, Subject: 'DIT', Component: 'C1', Series: '2026-01' });
    expect(changes.map(({ rows: [first] }) => first)).toEqual([
      { ...row('0001'), Mark: 30, Ticked: 'Yes', Amended: 28 },
      { ...row('0002'), Mark: 'X', Ticked: 'Yes' },
      { ...row('0003'), Mark: 0, Ticked: 'No', Reason: 'why' },
      { ...row('0004'), Mark: '', Ticked: 'Yes' },
    ]);
  });

  it('is kept for whom it was said, also where the class was sorted since', () => {
    const [rows, sorted] = [
      [
        { number: '0001', mark: 30 },
        { number: '0002', mark: 12 },
      ],
      [
        { number: '0002', mark: 12 },
        { number: '0001', mark: 30 },
      ],
    ];
    const [first] = moderationIn({ readings: [classOf('A', rows)] }).learners;
    const said: AllSaid = new Map([[first?.id ?? '', { ticked: true, amended: asRawMark(28) }]]);
    const changes = keptChanges(moderationIn({ readings: [classOf('A', sorted)], said }), said);
    expect(changes).toEqual([
      {
        key: { learner: '0001', subject: 'DIT', component: 'C1', series: '2026-01' },
        rows: [
          {
            ...{ Learner: '0001', Subject: 'DIT', Component: 'C1', Series: '2026-01' },
            ...{ Mark: 30, Ticked: 'Yes', Amended: 28 },
          },
        ],
      },
    ]);
  });

  it('stays under the name that the table has for the learner', () => {
    const said: AllSaid = new Map([['learner 0001', { ticked: false }]]);
    const tables = tableOf([[1, 'C1', '2026-01', 30, 'Yes']]);
    const [change] = keptChanges(moderationIn({ readings: READINGS, tables, said }), said);
    expect(change?.key).toEqual({ learner: '0001', subject: '', component: 'C1', series: '2026-01' });
    expect(change?.rows[0]).toMatchObject({ Learner: '1' });
  });

  it('keeps the mark that was sent once it is amended, whatever the sheet has now', () => {
    const tables = tableOf([['0001', 'C1', '2026-01', 33, 'Yes', '', 30, 'too generous']]);
    const { learners, disagreements } = moderationIn({ readings: READINGS, tables });
    expect(learners[0]?.mark).toEqual({ ok: true, value: 33 });
    expect(learners[0]?.amended).toBe(30);
    expect(disagreements).toEqual([]);
  });

  it('says when the sheet has neither the mark sent nor the amended one', () => {
    const tables = tableOf([['0001', 'C1', '2026-01', 33, 'Yes', '', 29]]);
    const { disagreements } = moderationIn({ readings: READINGS, tables });
    expect(disagreements.map(({ code }) => code)).toEqual(['mark-after-amending']);
  });
});
