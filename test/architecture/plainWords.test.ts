import { describe, expect, it } from 'vitest';
import { textsOf, textsWith } from './shownTexts';

/** Words of the program that an exams officer would strike out, and what is said instead. */
const STRUCK_OUT = [
  ['ledger', 'record of sittings', /\bledgers?\b/i],
  ['mend', 'correct', /\bmend(s|ed|ing)?\b/i],
  ['conversion', 'UMS table', /\bconversions?\b/i],
  ['floor or lift', 'what is needed to keep or to reach a grade', /\b(floors?|lifts?|lifted)\b/i],
] as const;

describe('what the pane and the cells say', () => {
  it.each(STRUCK_OUT)('has no %s in it: %s', (_word, _instead, struckOut) => {
    expect(textsWith(struckOut).map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });

  it('is found in sentences, templates and markup, and is no code, type or name', () => {
    const source = [
      "import { ledger } from './ledger';",
      "type Given = Pick<Whole, 'Ledger'>;",
      "const code = 'no-ledger';",
      "const one = 'The ledger has it.';",
      'const two = `${count} ledgers`;',
      'export const Three = () => <p>Ledger</p>;',
    ].join('\n');
    expect(textsOf('a.tsx', source)).toEqual([
      { place: 'a.tsx:4', text: 'The ledger has it.' },
      { place: 'a.tsx:5', text: '… ledgers' },
      { place: 'a.tsx:6', text: 'Ledger' },
    ]);
  });
});
