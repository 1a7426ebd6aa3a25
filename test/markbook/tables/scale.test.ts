import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import { found, said, scale, small, tables } from './smallTables';

describe('the scale', () => {
  const INTERNAL = ['Internal', '', 90, 27, 36, 45, 54, 63, 72, '', 'confirmed', 'A. Nother', 46347];
  const EXTERNAL = ['External', '', 120, 36, 48, 60, 72, 84, 96, '', 'confirmed', 'A. Nother', 46347];
  const WHOLE = ['Qualification', '', 300, 90, 120, 150, 180, 210, 240, 270, 'confirmed', 'A. Nother', 46347];

  test('confirmed by a teacher is confirmed, with who and when', () => {
    const figures = readFigures([scale([INTERNAL, EXTERNAL, WHOLE])]);
    expect(figures.issues).toEqual([]);
    expect(figures.scaleFor()).toMatchObject({
      ok: true,
      value: { status: 'confirmed', checkedBy: 'A. Nother', checkedOn: '2026-11-21' },
    });
  });

  test('of one part only stays unconfirmed', () =>
    expect(readFigures([scale([INTERNAL])]).scaleFor()).toMatchObject({ ok: true, value: { status: 'unconfirmed' } }));

  test('of one subject counts for that subject only', () => {
    const own = INTERNAL.with(1, 'HSC').with(8, 73).with(10, 'changed');
    const figures = readFigures([scale([INTERNAL, EXTERNAL, WHOLE, own])]);
    expect(figures.scaleFor('HSC')).toMatchObject({
      ok: true,
      value: { status: 'changed', internal: { minima: { L2D: 73 } } },
    });
    expect(figures.scaleFor('DIT')).toMatchObject({
      ok: true,
      value: { status: 'confirmed', internal: { minima: { L2D: 72 } } },
    });
  });

  test.each([
    [
      'minima that don’t rise',
      [INTERNAL.with(4, 27), EXTERNAL, WHOLE],
      'E2',
      'L1M on the internal scale, 27, must be above L1P, 27.',
    ],
    [
      'maxima that don’t add up',
      [INTERNAL.with(2, 91), EXTERNAL, WHOLE],
      'C4',
      'The maxima do not add up: 91 + 91 + 120 is not 300. Compare with the specification.',
    ],
    [
      'a scope that is not known',
      [INTERNAL.with(0, 'Middle'), EXTERNAL, WHOLE],
      'A2',
      'Scope “Middle” is not known. Type Internal, External or Qualification.',
    ],
    [
      'two rows that differ',
      [INTERNAL, EXTERNAL, WHOLE, INTERNAL.with(8, 73)],
      'A5',
      'The Internal scale stands twice, at BTEC Scale!A2 and BTEC Scale!A5. Delete the wrong one.',
    ],
  ])('with %s is no scale, and no table is read on another one', (_what, rows, cell, sentence) => {
    const figures = readFigures([scale(rows), tables(small())]);
    expect(said(figures)).toEqual([`problem BTEC Scale!${cell} ${sentence}`]);
    expect(found(figures)).toBe(`The UMS scale has a fault at BTEC Scale!${cell}. Correct it there, then try again.`);
    expect(figures.scaleFor().ok).toBe(false);
  });
});
