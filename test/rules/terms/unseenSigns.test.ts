import { describe, expect, it } from 'vitest';
import { isBlank, readMark, textOf } from '../../../src/rules';

describe('what a cell says', () => {
  it.each(['31\u200B', '\u200E31', '3\u00AD1', '\uFEFF31', '\u202A31\u202C', '31\u00A0'])(
    'is the mark 31 in “%s”, whatever cannot be seen',
    (text) => {
      expect([textOf(text), readMark(text)]).toEqual(['31', { ok: true, value: 31 }]);
    },
  );

  it.each(['\u200B', '\u00A0', '\u00AD \uFEFF', '\u2060'])('is nothing where nothing is seen', (text) => {
    expect([isBlank(text), readMark(text)]).toEqual([true, { ok: true, value: 'blank' }]);
  });

  it('in Arabic or wide figures is no mark, and 0 is never blank', () => {
    expect([readMark('٣١').ok, readMark('３１').ok, isBlank(0)]).toEqual([false, false, false]);
  });
});
