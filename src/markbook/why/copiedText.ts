import type { SelectedCell } from '../sheet';
import type { ForeignWords } from './foreignWords';
import type { Why, WhyCall } from './why';

/** What was typed stands in quotation marks and may be a name: it is left out. */
const withoutQuotes = (text: string): string => withoutCurled(text).replace(/"[^"]*"/g, '"…"');

/** From the first opening mark to each closing one, whatever is opened in between. */
const withoutCurled = (text: string): string =>
  text
    .split('”')
    .map((part, index, { length }) => {
      const opened = part.indexOf('“');
      return index === length - 1 || opened === -1 ? part : `${part.slice(0, opened)}“…`;
    })
    .join('”');

const LETTER = '[\\p{L}\\p{N}]';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What matches any of these words that is in the text at all, the longest first; undefined for none. */
const anyOf = (words: readonly string[], text: string, before: string, after: string): RegExp | undefined => {
  const trimmed = [...new Set(words.map((word) => word.trim()))];
  const found = trimmed.filter((word) => word !== '' && text.includes(word));
  if (found.length === 0) return undefined;
  const longestFirst = found.sort((one, other) => other.length - one.length);
  return new RegExp(`${before}(?:${longestFirst.map(escaped).join('|')})${after}`, 'gu');
};

/** Takes out of a text what was typed in quotation marks, and the words of the workbook that stand without any. */
const without =
  ({ words, sheets }: ForeignWords) =>
  (text: string): string => {
    const sheet = anyOf(sheets, text, '', '(?=!| [A-Z]{1,3}\\d)');
    const word = anyOf(words, text, `(?<!${LETTER})`, `(?!${LETTER})`);
    const unsheeted = sheet === undefined ? text : text.replace(sheet, '…');
    return withoutQuotes(word === undefined ? unsheeted : unsheeted.replace(word, '…'));
  };

const callLines = (
  { title, sentence, inputs, steps, rules }: WhyCall,
  anonymous: (text: string) => string,
): readonly string[] => [
  `${title}: ${anonymous(sentence)}`,
  ...inputs.map(({ label, value, place, isPrivate }) =>
    [`  ${label}: ${isPrivate ? '(text)' : value}`, ...(place === undefined ? [] : [`(${place.cell})`])].join(' '),
  ),
  ...steps.map(({ text, rule }) => `- ${anonymous(text)}${rule === undefined ? '' : ` [${rule}]`}`),
  ...rules.map(({ id, title: says, status }) => `${id}: ${says} (${status}).`),
];

const NOTHING: ForeignWords = { words: [], sheets: [] };

/** The explanation as text to pass on: cell addresses, marks and figures, and nobody's name. */
export const copiedText = ({ calls, notes, diagnosis, foreign }: Why, { cell }: SelectedCell): string => {
  const anonymous = without(foreign ?? NOTHING);
  return [
    `Why ${cell}`,
    ...notes.map(anonymous),
    ...(diagnosis === undefined ? [] : [anonymous(diagnosis.sentence), anonymous(diagnosis.remedy)]),
    ...calls.flatMap((call) => callLines(call, anonymous)),
  ].join('\n');
};
