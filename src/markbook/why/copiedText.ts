import type { SelectedCell } from '../sheet/selectedCell';
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

const callLines = ({ title, sentence, inputs, steps, rules }: WhyCall): readonly string[] => [
  `${title}: ${withoutQuotes(sentence)}`,
  ...inputs.map(({ label, value, place, isPrivate }) =>
    [`  ${label}: ${isPrivate ? '(text)' : value}`, ...(place === undefined ? [] : [`(${place.cell})`])].join(' '),
  ),
  ...steps.map(({ text, rule }) => `- ${withoutQuotes(text)}${rule === undefined ? '' : ` [${rule}]`}`),
  ...rules.map(({ id, title: says, status }) => `${id}: ${says} (${status}).`),
];

/** The explanation as text to pass on: cell addresses, marks and figures, and nobody's name. */
export const copiedText = ({ calls, notes, diagnosis }: Why, { cell }: SelectedCell): string =>
  [
    `Why ${cell}`,
    ...notes.map(withoutQuotes),
    ...(diagnosis === undefined ? [] : [withoutQuotes(diagnosis.sentence), withoutQuotes(diagnosis.remedy)]),
    ...calls.flatMap(callLines),
  ].join('\n');
