import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { isTaken, typedEntry } from '../../../src/markbook/edits/typedEntry';
import { writtenFormat } from '../../../src/markbook/edits/writtenFormat';
import { foundEntry } from '../../../src/markbook/edits/foundEntry';
import { law } from '../../law';

describe('an entry handed to Excel', () => {
  it.each([
    [42, 42],
    [true, true],
    [null, null],
    ['', ''],
    [formulaEntry('=A1*2'), '=A1*2'],
    ['Zed Alpha', 'Zed Alpha'],
    ['O’Brien-Smith', 'O’Brien-Smith'],
  ] as const)('%j goes as it is', (entry, typed) => {
    expect(typedEntry(entry)).toBe(typed);
  });

  it.each(['=', '+44', '-', '@name', "'quoted", '007', '2024-06', '11B', 'TRUE', 'false', '1/2', '#N/A', ' '])(
    'the text %j gets an apostrophe, so that it stays this text',
    (text) => {
      expect(typedEntry(text)).toBe(`'${text}`);
    },
  );

  law([
    fc.constantFrom('', ' ', '\t', '\r', '\n', '\u00a0'),
    fc.constantFrom('=', '+', '-', '@', "'"),
    fc.string(),
    fc.constantFrom('@', 'General', undefined),
  ])('no text is ever calculated, however it begins and whatever the format', (blanks, sign, rest, format) => {
    const text = `${blanks}${sign}${rest}`;
    expect(typedEntry(text, format)).toBe(`'${text}`);
  });

  it('in a cell formatted as text needs an apostrophe only where it begins like a formula', () => {
    expect(typedEntry('007', '@')).toBe('007');
    expect(typedEntry('@a', '@')).toBe("'@a");
  });

  it('of empty text empties the cell', () => {
    expect(typedEntry('')).toBe('');
  });
});

describe('a cell that was written', () => {
  it.each([
    [42, 42, true],
    [42, '42', true],
    [42, 43, false],
    [formulaEntry('=btec.ums(1)'), '=BTEC.UMS(1)', true],
    [formulaEntry('=A1'), 7, false],
    ['2024-06', 45444, false],
    ['two\r\nlines', 'two\nlines', true],
    ['', '', true],
    ['', 'still here', false],
    [null, 'anything', true],
  ] as const)('meant to be %j and found as %j: taken is %j', (entry, found, taken) => {
    expect(isTaken(entry, found)).toBe(taken);
  });
});

describe('the number format of a written cell', () => {
  it.each([
    [1, 'General', undefined, null],
    [1, '@', undefined, 'General'],
    [formulaEntry('=A1'), '@', undefined, 'General'],
    ['=A1', '@', undefined, null],
    [true, '@', undefined, 'General'],
    ['007', '@', undefined, null],
    ['', '@', undefined, null],
    ['007', 'General', '@', '@'],
    [null, 'General', '@', null],
  ] as const)('for %j in a cell formatted %s with %s wished for is %s', (entry, found, wanted, format) => {
    expect(writtenFormat(entry, found, wanted)).toBe(format);
  });
});

describe('a cell as it was found', () => {
  it('is text when its value is what the formula bar shows, even text that looks like a formula', () => {
    expect(foundEntry('=1+1', '=1+1')).toBe('=1+1');
    expect(foundEntry('=1+1', 2)).toEqual(formulaEntry('=1+1'));
    expect(foundEntry('', '')).toBe('');
    expect(foundEntry(5, 5)).toBe(5);
  });
});
