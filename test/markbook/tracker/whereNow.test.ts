import { describe, expect, it } from 'vitest';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { draftOf, trackerOf } from '../../../src/markbook/tracker/trackerDraft';
import { isWhereNow, movedTo } from '../../../src/markbook/tracker/whereNow';
import { sheetOf } from './sheets';

const ROWS = [
  ['Cand No', 'Name', 'C1'],
  ['0101', 'ASH: Ann', 12],
  ['0102', 'BIRCH: Bo', 30],
];
const [found] = findTrackers([sheetOf(ROWS, { name: '11B' })]);
if (found === undefined) throw new Error('No tracker was found.');
const tracker = { ...trackerOf(draftOf(found), { id: 'one', subject: 'DIT', series: {} }), name: 'DIT · 11B' };

describe('a class whose sheet is gone', () => {
  it('is where a sheet has its headings and learners', () => {
    expect(isWhereNow(tracker, sheetOf(ROWS, { name: '11B 2027' }))).toBe(true);
  });

  it('is not where a heading differs, or where nobody stands under them', () => {
    const other = [['Cand No', 'Name', 'C2'], ...ROWS.slice(1)];
    expect(isWhereNow(tracker, sheetOf(other, { name: '11C' }))).toBe(false);
    expect(isWhereNow(tracker, sheetOf(ROWS.slice(0, 1), { name: 'Blank' }))).toBe(false);
    expect(isWhereNow(tracker, sheetOf([], { name: 'Empty' }))).toBe(false);
  });

  it('goes on under the sheet’s new name, and keeps a name the teacher gave it', () => {
    expect(movedTo(tracker, '11B 2027')).toEqual({ ...tracker, sheet: '11B 2027', name: 'DIT · 11B 2027' });
    const own = { ...tracker, name: 'Mr Invented’s class' };
    expect(movedTo(own, '11B 2027')).toEqual({ ...own, sheet: '11B 2027' });
  });
});
