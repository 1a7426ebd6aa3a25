import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/markbook/import/reading/decodeText';
import { isConverterTable, isLearnerList } from '../../../src/markbook/paste/wrongPlace';
import { WORSE_PASTES } from '../../browser/worsePastes';

const DATA = path.join(import.meta.dirname, '../../data');
const textOf = (file: string): string => {
  const text = decodeText(readFileSync(path.join(DATA, file)));
  if (!text.ok) throw new Error(file);
  return text.value.text;
};
const pastes = readdirSync(path.join(DATA, 'converter-pastes')).filter((name) => !name.endsWith('.html'));
const TOP = [90, 120];

describe('a paste on the wrong screen', () => {
  it.each(['class-list-utf8.csv', 'class-list-windows-1252.txt', 'results-edexcel-style.csv'])(
    '%s is a list of learners and no converter table',
    (file) => {
      expect([isLearnerList(textOf(file)), isConverterTable(textOf(file), TOP)]).toEqual([true, false]);
    },
  );

  it.each(pastes)('%s is a converter table and no list of learners', (file) => {
    const text = textOf(`converter-pastes/${file}`);
    expect([isLearnerList(text), isConverterTable(text, TOP)]).toEqual([false, true]);
  });

  const thirty = (row: (index: number, name: string) => string): string =>
    Array.from({ length: 30 }, (_, index) =>
      row(index, `Example ${'abcdef'[index % 6] ?? ''}${'aeiou'[index % 5] ?? ''}`),
    ).join('\n');

  it.each<readonly [what: string, text: string]>([
    ['numbered and sorted by mark', thirty((index, name) => `${index + 1}\t${name}\t${index + 20}`)],
    ['with rising marks of two components', thirty((index, name) => `${name}\t${index}\t${index + 3}`)],
    ['with candidate numbers', thirty((index, name) => `${index + 1}\t${7001 + index}\t${name}`)],
    ['with UCIs', thirty((index, name) => `1234560000${10 + index}A,${name},${index + 10},${index + 12}`)],
    ['of candidate numbers alone', thirty((index) => `${String(index + 1).padStart(4, '0')}\t${index + 10}`)],
  ])('a class list without headings is none, %s', (_, text) => {
    expect([isLearnerList(text), isConverterTable(text, TOP)]).toEqual([true, false]);
  });

  it.each<readonly [what: string, text: string]>([
    [
      'with forms instead of names',
      thirty((index) => `11${'AB'[index % 2] ?? ''}\t${(index * 7) % 31}\t${(index * 11) % 45}`),
    ],
    ['with the same few names', thirty((index) => `Ann\t${(index * 7) % 17}\t${20 + ((index * 5) % 23)}`)],
    ['of figures alone', thirty((index) => `${(index * 7) % 31}\t${(index * 11) % 45}`)],
    ['numbered', thirty((index) => `${index + 1}\t11A\t${(index * 11) % 45}`)],
  ])('marks of a class with hardly a word are no converter’s table, %s', (_, text) => {
    expect(isConverterTable(text, TOP)).toBe(false);
  });

  it('a table with its grades, subject and source in every row stays one, also where they are many', () => {
    const words = ['Level 1 Pass', 'Level 1 Merit', 'Level 1 Distinction', 'Level 2 Pass', 'Level 2 Merit'];
    const table = thirty((index) =>
      [`Digital IT`, 'Component 1', 'June 2024', index, index * 3, words[Math.floor(index / 6)], 'Pearson'].join('\t'),
    );
    expect([isLearnerList(table), isConverterTable(table, TOP)]).toEqual([false, true]);
  });

  it('is not called a converter table for a few boundaries, nor a list for anything else', () => {
    expect(isConverterTable(WORSE_PASTES['boundaries only'], TOP)).toBe(false);
    expect(isLearnerList(WORSE_PASTES['boundaries only'])).toBe(false);
    expect(isLearnerList(WORSE_PASTES['a class list'])).toBe(true);
    expect(isLearnerList('')).toBe(false);
  });
});
