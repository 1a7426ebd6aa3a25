import { describe, expect, it } from 'vitest';
import {
  canType,
  typedCorrections,
  typedKey,
  typedMark,
  wrongTypedWords,
  writeTypedWords,
} from '../../../src/markbook/checkMarks/typedMarks';
import { checkedSheet, classSheet, type Row } from './markedClass';

const learner = (number: string, c1: Row[number]): Row => [number, 'A: B', '11B', c1];
const MOST = { max: 60 };

describe('a mark typed in the list', () => {
  it.each([
    ['', undefined],
    [' ', undefined],
    ['0', 0],
    ['60', 60],
    ['61', 'wrong'],
    ['-1', 'wrong'],
    ['12.5', 'wrong'],
    ['forty', 'wrong'],
    ['x', 'X'],
    ['X', 'X'],
  ])('%j is %j', (text, mark) => {
    expect(typedMark(text, MOST)).toBe(mark);
  });

  it('is written where one was missing or unusable, never over a formula, and nothing else is touched', () => {
    const sheet = classSheet(
      [
        learner('0101', ''),
        learner('0102', 'forty'),
        learner('0103', 30),
        learner('0104', '=1/0'),
        learner('0105', ''),
      ],
      { '4 3': '#DIV/0!' },
    );
    const { findings } = checkedSheet(sheet);
    const typed = new Map(
      findings.map((finding) => [typedKey(finding), finding.learner.candidateNumber === '0105' ? '99' : '12']),
    );
    const corrections = typedCorrections(findings, typed, MOST, 'Marks');
    expect(corrections.edits).toEqual([
      { kind: 'cells', sheet: 'Marks', row: 1, column: 3, before: [[''], ['forty']], after: [[12], [12]] },
    ]);
    expect(
      findings.filter((finding) => !canType(finding)).map(({ learner: { candidateNumber } }) => candidateNumber),
    ).toEqual(['0104']);
    expect(writeTypedWords(corrections)).toBe('Write 2 marks');
    expect(wrongTypedWords(corrections)).toBe('1 field without a mark in range or X: not written.');
  });

  it('belongs to the learner too: when another stands in the cell, it is not written for that one', () => {
    const before = checkedSheet(classSheet([learner('0101', '')])).findings;
    const typed = new Map(before.map((finding) => [typedKey(finding), '12']));
    const { findings } = checkedSheet(classSheet([['0102', 'C: D', '11B', '']]));
    expect(typedCorrections(findings, typed, MOST, 'Marks').edits).toEqual([]);
    expect(typedCorrections(before, typed, MOST, 'Marks').edits).toHaveLength(1);
  });
});
