import { answered, refused, type Answer, type NoFacts, type ProblemOf } from './answer';
import { isBlank, textOf, type CellInput } from './cell';
import type { SubjectCode } from './conversion';
import { nearMisses } from './nearMiss';
import type { Subject } from './subject';

export type SubjectProblem =
  | ProblemOf<'subject-missing', NoFacts>
  | ProblemOf<'subject-unknown', { readonly text: string; readonly suggestions: readonly SubjectCode[] }>;

const FEWEST_LETTERS_OF_A_START = 4;

const plain = (text: string): string => text.toLowerCase().replace(/(?<!\s)\s*&\s*/g, ' and ');

const spellingsOf = (subject: Subject): readonly string[] => [
  subject.code.toLowerCase(),
  plain(subject.title),
  ...(subject.number === undefined ? [] : [subject.number, subject.number.replaceAll('/', '')]),
];

const suggestionsFor = (
  typed: string,
  spellings: readonly (readonly [string, SubjectCode])[],
): readonly SubjectCode[] => {
  const begun = spellings.filter(
    ([spelling]) => typed.length >= FEWEST_LETTERS_OF_A_START && spelling.startsWith(typed),
  );
  return begun.length > 0 ? begun.map(([, code]) => code) : nearMisses(typed, spellings);
};

/** Answers which subject a text names in full; undefined for all else, whatever it resembles. */
export const subjectsByName = (subjects: readonly Subject[]): ((text: string) => SubjectCode | undefined) => {
  const spelt = new Map<string, SubjectCode>();
  for (const subject of subjects)
    for (const spelling of spellingsOf(subject)) if (!spelt.has(spelling)) spelt.set(spelling, subject.code);
  return (text) => spelt.get(plain(textOf(text)));
};

/** Reads a subject by its code, title or qualification number, any case. A near miss is suggested, never taken. */
export const parseSubject = (input: CellInput, subjects: readonly Subject[]): Answer<SubjectCode, SubjectProblem> => {
  if (isBlank(input)) return refused({ rule: 'TERMS', code: 'subject-missing', facts: {} });
  const typed = plain(textOf(input));
  const spellings = subjects.flatMap((subject) => spellingsOf(subject).map((text) => [text, subject.code] as const));
  const match = spellings.find(([spelling]) => spelling === typed);
  if (match !== undefined) return answered(match[1]);
  const suggestions = suggestionsFor(typed, spellings);
  return refused({ rule: 'TERMS', code: 'subject-unknown', facts: { text: textOf(input), suggestions } });
};
