import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import { compileLookUp, umsFrom, type CellInput } from '../../../src/rules';
import { asRawMark } from '../../../src/rules/terms/units';

const compile = (...rows: readonly (readonly [CellInput, CellInput])[]) =>
  compileLookUp(rows.map(([raw, ums]) => ({ raw, ums })));
const ok = (value: readonly number[]) => ({ ok: true, value });
const refused = (...problems: readonly object[]) => ({
  ok: false,
  problems: problems.map((problem) => ({ rule: 'UMS-3', ...problem })),
});

describe('a range of raw marks and UMS on a sheet', () => {
  test('is looked up as it stands, in any order, numbers or text', () => {
    expect(compile([0, 0], [1, 2], [2, 4])).toEqual(ok([0, 2, 4]));
    expect(compile([2, '4'], ['0', 0], [' 1 ', 2])).toEqual(ok([0, 2, 4]));
  });

  test('may be of one row, and blank rows are nothing', () => {
    expect(compile([0, 7])).toEqual(ok([7]));
    expect(compile([null, ''], [0, 0], ['  ', null], [1, 3])).toEqual(ok([0, 3]));
  });

  test('has no highest UMS of its own', () => {
    expect(compile([0, 0], [1, 9999])).toEqual(ok([0, 9999]));
  });

  test('skips one heading row, at the top only', () => {
    expect(compile(['Raw mark', 'UMS'], [0, 0], [1, 3])).toEqual(ok([0, 3]));
    expect(compile([0, 0], ['Raw mark', 'UMS'], [1, 3])).toEqual(
      refused(
        { code: 'table-raw-unreadable', facts: { row: 1, text: 'Raw mark' } },
        { code: 'table-ums-unreadable', facts: { row: 1, raw: undefined, text: 'UMS' } },
      ),
    );
  });

  test.each([
    [['Raw mark', 0], { code: 'table-raw-unreadable', facts: { row: 0, text: 'Raw mark' } }],
    [[0, 'UMS'], { code: 'table-ums-unreadable', facts: { row: 0, raw: 0, text: 'UMS' } }],
    [['', 'UMS'], { code: 'table-raw-unreadable', facts: { row: 0, text: '' } }],
    [['Raw mark', ''], { code: 'table-raw-unreadable', facts: { row: 0, text: 'Raw mark' } }],
    [[2.5, 'UMS'], { code: 'table-raw-unreadable', facts: { row: 0, text: '2.5' } }],
    [[-1, 'UMS'], { code: 'table-raw-unreadable', facts: { row: 0, text: '-1' } }],
    [['Raw mark', 60.5], { code: 'table-raw-unreadable', facts: { row: 0, text: 'Raw mark' } }],
  ] as const)('takes a first row of %j for a fault, not for a heading', ([raw, ums], first) => {
    const answer = compile([raw, ums], [0, 0], [1, 3]);
    expect(answer.ok ? [] : answer.problems[0]).toEqual({ rule: 'UMS-3', ...first });
  });

  test('a fault keeps its row under a heading', () => {
    expect(compile(['Raw', 'UMS'], [0, 0], [1, 'x'])).toEqual(
      refused({ code: 'table-ums-unreadable', facts: { row: 2, raw: 1, text: 'x' } }),
    );
  });

  test('with nothing in it, or nothing but a heading, is empty', () => {
    const empty = refused({ code: 'table-empty', facts: {} });
    expect(compile()).toEqual(empty);
    expect(compile(['', null])).toEqual(empty);
    expect(compile(['Raw', 'UMS'])).toEqual(empty);
  });

  test('names all faults at once: marks twice, marks missing, UMS that fall', () => {
    expect(compile([0, 0], [1, 5], [1, 5], [4, 3])).toEqual(
      refused(
        { code: 'table-raw-twice', facts: { row: 2, raw: 1, firstRow: 1 } },
        { code: 'table-raw-missing', facts: { ranges: [{ from: 2, to: 3 }], highest: 4 } },
        { code: 'table-ums-falls', facts: { row: 3, raw: 4, ums: 3, before: 5 } },
      ),
    );
  });

  test('a raw mark of a thousand million is missing marks below it, and is not filled in', () => {
    expect(compile([0, 0], [1_000_000_000, 90])).toEqual(
      refused({ code: 'table-raw-missing', facts: { ranges: [{ from: 1, to: 999_999_999 }], highest: 1_000_000_000 } }),
    );
  });
});

describe('a mark looked up in such a range', () => {
  const table = [0, 2, 4];

  test.each([
    [0, 0],
    [1, 2],
    [2, 4],
  ])('raw mark %i is %i UMS', (mark, ums) => {
    expect(umsFrom(asRawMark(mark), table)).toEqual({ ok: true, value: ums });
  });

  test('above the highest mark of the range there is none', () => {
    expect(umsFrom(asRawMark(3), table)).toEqual({
      ok: false,
      problems: [{ rule: 'UMS-4', code: 'mark-above-table', facts: { mark: 3, max: 2 } }],
    });
  });

  law([fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 80 }), fc.nat({ max: 90 })])(
    'one more raw mark never has fewer UMS, and every mark up to the highest has some',
    (steps, pick) => {
      const ums = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
      const compiled = compile(...ums.map((each, raw) => [raw, each] as const));
      expect(compiled).toEqual(ok(ums));
      const found = umsFrom(asRawMark(pick), ums);
      expect(found.ok ? found.value : undefined).toBe(ums[pick]);
    },
  );
});
