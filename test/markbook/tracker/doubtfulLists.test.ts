import { describe, expect, it } from 'vitest';
import { sheetOnItsSide } from '../../../src/markbook/import/list/sheetOnItsSide';
import { foundNotes, onItsSideWords } from '../../../src/taskpane/screens/setUp/setUpWords';
import { firstTracker, sheetOf } from './sheets';

describe('a heading of two components', () => {
  it.each(['Component 1 and 2', 'C1 & C2 mark', 'C1/C2', 'Comp 1 + 2', 'C1-C2 raw', 'Unit 1, Unit 2'])(
    '%s: which of them is meant is asked',
    (heading) => {
      const found = firstTracker([
        ['Name', heading],
        ['Ash', 20],
        ['Birch', 23],
      ]);
      expect(found?.columns[1]?.confidence).toBe('a guess');
    },
  );

  it.each(['Component 1', 'C1 /60', 'C1 (out of 30)', 'Component 1 mark'])('%s names one', (heading) => {
    const found = firstTracker([
      ['Name', heading],
      ['Ash', 20],
      ['Birch', 23],
    ]);
    expect(found?.columns[1]).toMatchObject({ role: 'mark C1', confidence: 'sure' });
  });

  it('one whose group heading says the same is sure', () => {
    const found = firstTracker([
      ['', 'Component 1', ''],
      ['Name', 'Component 1 mark', 'Component 1 grade'],
      ['Ash', 20, 'L2P'],
    ]);
    expect(found?.columns[1]).toMatchObject({ role: 'mark C1', confidence: 'sure' });
  });
});

describe('a row that says who has left', () => {
  const above = [
    ['Name', 'C1'],
    ['Ash', 20],
    ['Birch', 23],
  ];

  it.each(['LEFT', 'Withdrawn', 'Leavers:', 'Left the course'])(
    '%s is no learner, and who stands below is asked about',
    (title) => {
      const found = firstTracker([...above, [title], ['Cedar', 12], ['Dogwood', 15]]);
      expect(found?.learners).toBe(4);
      expect(found?.leavers).toEqual({ row: 3, below: 2 });
      expect(found && foundNotes(found).at(-1)).toBe(
        'Have the 2 learners below row 4 left? They are read as learners of this class. If they have, set the last row above it, in Rows and name.',
      );
    },
  );

  it('asks nothing where nobody stands below, or where it is somebody’s mark', () => {
    expect(firstTracker([...above, ['LEFT']])?.leavers).toBeUndefined();
    const withMark = firstTracker([...above, ['Left', 12], ['Dogwood', 15]]);
    expect([withMark?.learners, withMark?.leavers]).toEqual([4, undefined]);
  });
});

describe('a sheet on its side', () => {
  const side = [
    ['Name', 'Ash', 'Birch', 'Cedar'],
    ['C1', 20, 23, 12],
    ['C2', 20, 23, 12],
  ];

  it('is named, with what to do; one that stands is not', () => {
    const sheet = sheetOf(side, { name: '11A' });
    expect(sheetOnItsSide([sheet])?.name).toBe('11A');
    expect(onItsSideWords('11A')).toContain('Paste Special, Transpose');
    expect(
      sheetOnItsSide([
        sheetOf([
          ['Name', 'C1'],
          ['Ash', 20],
        ]),
        { ...sheet, isHidden: true },
      ]),
    ).toBeUndefined();
  });
});
