import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import { parseSubject, subjectsByName, type CellInput } from '../../../src/rules';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';

const parse = (input: CellInput) => parseSubject(input, SUBJECTS);
const unknown = (text: string, suggestions: readonly string[]) => ({
  ok: false,
  problems: [{ rule: 'TERMS', code: 'subject-unknown', facts: { text, suggestions } }],
});

describe('a subject is read by code, title or qualification number', () => {
  test.each([
    ['DIT', 'DIT'],
    [' dit ', 'DIT'],
    ['Digital Information Technology', 'DIT'],
    ['digital  information technology', 'DIT'],
    ['Health & Social Care', 'HSC'],
    ['health and social care', 'HSC'],
    ['603/7047/6', 'HSC'],
    [60370476, 'HSC'],
    ['60370683', 'SPO'],
    ['603/7063/4', 'ENT'],
  ])('%s is %s', (input, code) => {
    expect(parse(input)).toEqual({ ok: true, value: code });
  });

  test.each(SUBJECTS.map(({ code, title }) => [title, code]))('%s is read by its title', (title, code) => {
    expect(parse(title)).toEqual({ ok: true, value: code });
    expect(parse(code.toLowerCase())).toEqual({ ok: true, value: code });
  });

  test.each([null, '', '  '])('a blank subject is missing', (input) => {
    expect(parse(input)).toEqual({ ok: false, problems: [{ rule: 'TERMS', code: 'subject-missing', facts: {} }] });
  });

  test('a near miss is suggested, never taken', () => {
    expect(parse('DTI')).toEqual(unknown('DTI', ['DIT']));
    expect(parse('DT')).toEqual(unknown('DT', ['DIT']));
    expect(parse('DITT')).toEqual(unknown('DITT', ['DIT']));
    expect(parse('Digital Infomation Technolgy')).toEqual(unknown('Digital Infomation Technolgy', ['DIT']));
    expect(parse('Sports')).toEqual(unknown('Sports', ['SPO']));
    expect(parse('Heal')).toEqual(unknown('Heal', ['HSC']));
    expect(parse('Tra')).toEqual(unknown('Tra', []));
    expect(parse('Trav')).toEqual(unknown('Trav', ['TAT']));
  });

  test('where several subjects are as near, all of them are suggested', () => {
    expect(parse('EN')).toEqual(unknown('EN', ['ENG', 'ENT']));
  });

  test('what is like no subject gets no suggestion', () => {
    expect(parse('French')).toEqual(unknown('French', []));
    expect(parse(true)).toEqual(unknown('TRUE', []));
    expect(parse(0)).toEqual(unknown('0', []));
  });
});

describe('laws of reading a subject', () => {
  law([fc.oneof(fc.string(), fc.integer(), fc.boolean())])('only a known code is ever the answer', (input) => {
    const answer = parse(input);
    const codes = SUBJECTS.map(({ code }) => code);
    expect(answer.ok ? codes.includes(answer.value) : answer.problems.length === 1).toBe(true);
  });
});

describe('a subject is known by its full names only', () => {
  const named = subjectsByName(SUBJECTS);

  test.each([
    ['hsc', 'HSC'],
    ['Health and Social Care', 'HSC'],
    ['Health & Social Care', 'HSC'],
    ['Health&Social Care', 'HSC'],
    ['Health &Social Care', 'HSC'],
    ['Health& Social Care', 'HSC'],
    ['Health', undefined],
    ['', undefined],
  ])('%j: %s', (text, code) => {
    expect(named(text)).toBe(code);
  });

  test('and by the first of two that share one', () => {
    const [first, second] = SUBJECTS;
    if (first === undefined || second === undefined) throw new Error('No subjects');
    const twin = { ...second, title: first.title };
    expect(subjectsByName([first, twin])(first.title)).toBe(first.code);
  });
});
