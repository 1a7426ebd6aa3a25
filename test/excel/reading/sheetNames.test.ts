import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/excel/reading/sheetNames';
import { session } from '../../pane/excel/session';
import type { Book } from '../../pane/workbook/book';
import { opened, standIn } from '../writing/standIn';

standIn();

const open = (inFront: Book['inFront']): void => {
  const book = opened(
    {
      sheets: [
        { name: '11A', cells: [] },
        { name: 'Old', cells: [], isHidden: true },
      ],
    },
    {},
  );
  book.inFront = inFront;
};

describe('the sheets of the workbook', () => {
  it.each<[Book['inFront'], boolean]>([
    ['sheet', true],
    ['chart', false],
    ['other workbook', false],
  ])('are listed with a %s in front', async (inFront, isActive) => {
    open(inFront);
    expect(await sheetNames()).toEqual({
      ok: true,
      value: [
        { name: '11A', isHidden: false, isActive },
        { name: 'Old', isHidden: true, isActive: false },
      ],
    });
  });

  it('are not asked for again where Excel refuses for another reason', async () => {
    open('sheet');
    session.refusal = { code: 'AccessDenied', of: 'all', times: 9 };
    expect((await sheetNames()).ok).toBe(false);
    expect(session.refusal.times).toBe(8);
    session.refusal = undefined;
  });
});
