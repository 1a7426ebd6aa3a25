import { describe, expect, it } from 'vitest';
import { sheetsAsText } from '../../../src/markbook/paste/sheetsAsText';

const ROWS = Array.from({ length: 61 }, (_, raw) => [String(raw), String(Math.round(raw * 1.5))]);
const TABLE = { name: 'C1', grid: [['Raw', 'UMS'], ...ROWS] };
const CLASS = { name: 'Class', grid: [['Name', 'C1'], ['A. Example', '42'], []] };
const BLANK = { name: 'Sheet3', grid: [[''], []] };

describe('the sheets of an opened workbook', () => {
  it('are those with a converter’s table, where there is one', () => {
    const sheets = sheetsAsText([CLASS, TABLE, BLANK], [90, 120]);
    expect(sheets.map(({ name }) => name)).toEqual(['C1']);
    expect(sheets[0]?.text.split('\n').slice(0, 3)).toEqual(['Raw\tUMS', '0\t0', '1\t2']);
  });

  it('are all that hold anything where none has a table, so that the teacher sees what was read', () => {
    expect(sheetsAsText([CLASS, BLANK], [90, 120])).toEqual([{ name: 'Class', text: 'Name\tC1\nA. Example\t42' }]);
  });

  it('keep a cell with lines in it on one line', () => {
    expect(sheetsAsText([{ name: 'A', grid: [['Raw\nmark', 'a\tb']] }], [90, 120])[0]?.text).toBe('Raw mark\ta b');
  });
});
