import type { SelectedCell } from '../sheet/selectedCell';
import type { Why, WhyCall } from './why';

/** What was typed stands in quotation marks and may be a name: it is left out. */
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”/g, '“…”').replace(/"[^"]*"/g, '"…"');

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
