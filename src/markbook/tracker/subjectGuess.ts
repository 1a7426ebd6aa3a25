import { entryCodeOf } from '../../reference/specifications/entryCodes';
import { NICKNAMES } from '../../reference/specifications/specifications';
import { SUBJECTS } from '../../reference/specifications/subjects';
import type { SubjectCode } from '../../rules';
import type { SubjectGuess } from './proposal';

const codeIn = (text: string): SubjectCode | undefined =>
  SUBJECTS.find(({ code }) => new RegExp(`(?<![A-Za-z])${code}(?![A-Za-z])`).test(text))?.code;

/** The entry code of a component, such as BCB03, names its subject. */
const entryCodeIn = (text: string): SubjectCode | undefined => {
  const [, letters = '', number] = /\b(B[A-Z]{2})0([1-3])(?!\d)/i.exec(text) ?? [];
  return entryCodeOf(letters, Number(number))?.subject.code;
};

const titleIn = (text: string): SubjectCode | undefined =>
  SUBJECTS.find(({ title }) => text.toLowerCase().replaceAll('&', 'and').includes(title.toLowerCase()))?.code;

interface Place {
  readonly text: string;
  /** Where it stands, for the reason: `the sheet’s name`. */
  readonly of: string;
}

/** Which subject the words around a tracker speak of: its sheet's and table's names, the titles above, its formulas. */
export const subjectGuess = (places: readonly Place[]): SubjectGuess | undefined => {
  for (const { text, of } of places) {
    const subject = codeIn(text) ?? entryCodeIn(text) ?? titleIn(text);
    if (subject !== undefined) return { subject, confidence: 'sure', why: of };
  }
  for (const { text, of } of places) {
    const subject = NICKNAMES.find(([pattern]) => pattern.test(text))?.[1];
    if (subject !== undefined) return { subject, confidence: 'a guess', why: of };
  }
  return undefined;
};
