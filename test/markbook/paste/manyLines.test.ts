import { describe, expect, it } from 'vitest';
import { checkedGrid } from '../../../src/markbook/import/reading/readDelimited';
import { openList } from '../../../src/markbook/paste/openList';
import { recognise } from '../../../src/markbook/paste/recognise';

const TOP = [90, 120];
const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Pastes that once kept the pane busy for minutes: what is expected is what they are, at once. */
describe('a paste made to be slow', () => {
  it('is no converter’s table where figures stand in hundreds of columns, and each of its lines is said', () => {
    const sheet = times(150, (row) => Array.from({ length: 300 }, (_, column) => row * column).join('\t'));
    const { tables, leftOut } = recognise(sheet, TOP);
    expect([tables.length, leftOut.length]).toEqual([0, 150]);
    expect(openList(sheet, TOP)).toMatchObject({ ok: true });
  });

  it('is a table still where it stands among a dozen columns of other figures', () => {
    const others = Array.from({ length: 11 }, (_, column) => 500 - column);
    const { tables } = recognise(
      times(61, (raw) => [...others, raw, Math.round(raw * 1.5)].join('\t')),
      TOP,
    );
    expect(tables[0]?.readings[0].label).toBe('Raw marks in column 12, UMS in column 13');
  });

  it('is read through where each line is a page by itself, or words stand above words', () => {
    const pages = times(20_000, (index) => (index % 2 === 0 ? `Page ${index}` : `${index}\t${index * 2}`));
    expect(recognise(pages, TOP).tables.map(({ readings }) => readings[0].rows.length)).toEqual([10_000]);
    expect(recognise('word\n'.repeat(40_000), TOP).leftOut.length).toBe(40_000);
  });

  it('is no list of names of components and subjects where each of its words is another', () => {
    const word = (index: number): string => (index * 2_654_435_761).toString(36);
    const prose = times(20_000, (line) => Array.from({ length: 5 }, (_, place) => word(line * 5 + place)).join(' '));
    expect(recognise(prose, TOP).leftOut.length).toBe(20_000);
    const { tables } = recognise(`${prose}\nDIT C1 June 2024\n${times(61, (raw) => `${raw}\t${raw + 1}`)}`, TOP);
    expect(tables.map(({ key }) => key.component?.value)).toEqual(['C1']);
  });

  it('is told how many letters, cells and columns a list may have', () => {
    expect(checkedGrid(Array<string[]>(5000).fill(Array<string>(101).fill('x')))).toMatchObject({
      problems: [{ code: 'list-too-large', facts: { cells: 500_000 } }],
    });
    expect(openList(`${'a,'.repeat(499)}a\n`.repeat(1001), TOP)).toMatchObject({
      problems: [{ code: 'list-too-large' }],
    });
    expect(openList('a,b\n'.repeat(3_000_000), TOP)).toMatchObject({ problems: [{ code: 'text-too-long' }] });
    expect(checkedGrid([[...Array<string>(500).fill(''), 'far out']])).toMatchObject({
      problems: [{ code: 'list-too-wide', facts: { columns: 500 } }],
    });
    const blanks = checkedGrid([['Name', ...Array<string>(16_383).fill('')]]);
    expect(blanks.ok && blanks.value.map((row) => row.length)).toEqual([500]);
  });
});
