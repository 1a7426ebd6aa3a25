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

  it('is not called a converter table for a few boundaries, nor a list for anything else', () => {
    expect(isConverterTable(WORSE_PASTES['boundaries only'], TOP)).toBe(false);
    expect(isLearnerList(WORSE_PASTES['boundaries only'])).toBe(false);
    expect(isLearnerList(WORSE_PASTES['a class list'])).toBe(true);
    expect(isLearnerList('')).toBe(false);
  });
});
