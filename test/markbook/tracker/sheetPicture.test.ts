import { expect, it } from 'vitest';
import { sheetPicture } from '../../../src/markbook/tracker/sheetPicture';
import type { FoundTracker } from '../../../src/markbook/tracker/proposal';
import { sheetOf } from '../grades/classOf';

const SHEET = sheetOf([
  ['Name', 'C1 /60', 'Paper'],
  ['Ada Example', 40, 12],
  ['Average', 41, 13],
  ['Ben Sample', 'X', ''],
  ['Cai Example', '', 14],
  ['Dee Sample', 1, 1],
]);

const FOUND: FoundTracker = {
  sheet: 'Marks',
  isSheetHidden: false,
  isProtected: false,
  headerRows: [0, 0],
  learnerRows: [1, 5],
  columns: [
    { column: 0, heading: 'Name', role: 'full-name', confidence: 'sure', why: '', isHidden: false },
    { column: 1, heading: 'C1 /60', role: 'mark C1', confidence: 'likely', why: '', isHidden: false },
    { column: 2, heading: 'Paper', role: 'mark C3', confidence: 'a guess', why: '', isHidden: false },
  ],
  learners: 4,
  hiddenLearners: 0,
  leftOut: [2],
  marks: ['C1'],
};

it('shows the columns in use over the first three learners, and which of them are asked about', () => {
  const roles = new Map([
    [0, 'full-name'],
    [2, 'mark C3'],
  ] as const);
  expect(sheetPicture(FOUND, roles, SHEET)).toEqual([
    {
      column: 0,
      heading: 'Name',
      role: 'full-name',
      isSure: true,
      cells: ['Ada Example', 'Ben Sample', 'Cai Example'],
    },
    { column: 2, heading: 'Paper', role: 'mark C3', isSure: false, cells: ['12', '', '14'] },
  ]);
});

it('cuts what is too long to be shown', () => {
  const long = sheetOf([['Name'], ['A very long name that goes on and on']]);
  const [column] = sheetPicture({ ...FOUND, learnerRows: [1, 1], leftOut: [] }, new Map([[0, 'full-name']]), long);
  expect(column?.cells).toEqual(['A very long name that g…']);
});

it('has fewer rows where there are fewer learners', () => {
  const few = sheetPicture({ ...FOUND, learnerRows: [1, 2] }, new Map([[0, 'full-name']]), SHEET);
  expect(few.map(({ cells }) => cells)).toEqual([['Ada Example']]);
});
