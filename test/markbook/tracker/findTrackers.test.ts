import { describe, expect, it } from 'vitest';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { firstTracker, rolesOf, sheetOf, sheetsOfFile } from './sheets';

describe('the hand-made sheet of the plain tracker', () => {
  const found = findTrackers(sheetsOfFile('tracker-plain.xlsx')).find(({ sheet }) => sheet === '11B DIT');

  it('is found below its title, with two heading rows, 32 learners and two rows of totals left out', () => {
    expect(found).toMatchObject({ headerRows: [3, 4], learnerRows: [5, 36], learners: 32, leftOut: [37, 38] });
  });
  it('has a role for every column but the spacer and the sensitive one', () => {
    expect(rolesOf(found)).toEqual([
      'candidate-number',
      'full-name',
      'form',
      undefined,
      undefined,
      'mark C1',
      'mark C2',
      'mark C3',
      'target',
      'notes',
    ]);
  });
  it('is of DIT, sure from its name', () => {
    expect(found?.subject).toEqual({ subject: 'DIT', confidence: 'sure', why: 'the sheet’s name' });
  });
  it('joins merged group headings with those below', () => {
    expect(found?.columns[6]?.heading).toBe('Internal C2 /60');
  });
});

describe('tables', () => {
  it('of the graded tracker are told apart from the add-in’s own, and its formulas by what they work out', () => {
    const found = findTrackers(sheetsOfFile('tracker-graded.xlsx'));
    expect(found.map(({ table }) => table)).toEqual(['Marks']);
    expect(rolesOf(found[0]).slice(10)).toEqual(['target', 'ums C1', 'ums C2', 'ums C3', 'total', 'grade', undefined]);
    expect(found[0]?.subject).toEqual({ subject: 'DIT', confidence: 'sure', why: 'the formulas in it' });
  });
  it('end above their totals row', () => {
    const rows = [
      ['Cand No', 'Surname', 'C1'],
      ['0001', 'Ash', 30],
      ['0002', 'Birch', 31],
      ['Total', null, 61],
    ];
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    expect(firstTracker(rows, { tables: [{ name: 'Class', area, hasTotals: true }] })?.learners).toBe(2);
  });
  it('named BTEC_ are never trackers', () => {
    const rows = [
      ['Learner', 'C1', 'C2'],
      ['Ash', 30, 31],
    ];
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    expect(findTrackers([sheetOf(rows, { tables: [{ name: 'BTEC_Sittings', area, hasTotals: false }] })])).toEqual([]);
  });
});

it('a sheet without learners holds no tracker', () => {
  const rows = [
    ['Grade', 'Count'],
    ['L2D', 3],
    ['Component', 'C1'],
    ['Series', '2024-06'],
  ];
  expect(findTrackers([sheetOf(rows), sheetOf([])])).toEqual([]);
});

it('a tracker of 5,000 learners is found', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [String(row).padStart(4, '0'), `Name ${row}`, row % 61]);
  expect(firstTracker([['Cand No', 'Name', 'C1'], ...rows])?.learners).toBe(5000);
});
