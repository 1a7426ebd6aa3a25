import { entryCodeOf } from '../../reference/specifications/entryCodes';
import { SUBJECTS } from '../../reference/specifications/subjects';
import type { SubjectCode } from '../../rules';
import type { SubjectGuess } from './proposal';

/** What schools call a subject besides its code and title; a code that is not at hand finds nothing. */
const NICKNAMES: readonly (readonly [RegExp, SubjectCode])[] = [
  [/\bdigital( |-)?(it|information tech\w*)\b|\bdigital it\b/i, 'DIT'],
  [/\bhealth (and|&) social\b|\bh ?& ?s ?c\b|\bhealth\b/i, 'HSC'],
  [/\bsport\w*\b|\bpe\b/i, 'SPO'],
  [/\benterprise\b|\bbusiness\b/i, 'ENT'],
  [/\btravel\b|\btourism\b|\bt ?& ?t\b/i, 'TAT'],
  [/\bconstruction\b/i, 'CON'],
  [/\bengineering\b/i, 'ENG'],
  [/\bmusic\b/i, 'MUS'],
  [/\bmedia\b/i, 'CMP'],
  [/\bdance\b/i, 'DAN'],
  [/\bperforming\b|\bdrama\b|\bacting\b/i, 'PER'],
  [/\bchild( |-)?(dev\w*|care)\b/i, 'CHD'],
  [/\banimal\b/i, 'ANC'],
  [/\bart\b/i, 'ART'],
  [/\bi\.?c\.?t\b|\b(?:\d{1,2}[a-z]?[ \-/]?)?it\d?\b|\bcomputing\b/i, 'DIT'],
];

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
