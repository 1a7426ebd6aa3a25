import { RULES } from '../../reference/rules/rules';
import type { Figures } from '../tables';
import { cellAddress, type SheetArea } from '../sheet';
import { evaluate, type EvaluatedCall, type GivenArgument, type ReadReferences } from './evaluate';
import {
  type AnswerShown,
  ARGUMENT_WORDS,
  type Explained,
  type ExplainedAnswers,
  type GivenRows,
  isErrorGiven,
  isErrorShown,
  type WhyPlace,
} from '../functions';
import type { FormulaCall } from '../formula';
import type { WhyCall, WhyInput } from './why';
import { namesNobody, shownRows } from './inputs';

/** Where in a spilled answer the selected cell stands. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

const placeOf = ({ sheet, area }: SheetArea): WhyPlace => {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return { sheet, cell: first === last ? first : `${first}:${last}` };
};

const along = (count: number, at: number): number | undefined => (count === 1 ? 0 : at < count ? at : undefined);

/** The one cell of a range that the selected cell's answer was made of, where the range spills along. */
const cellAlong = (
  { rows, place }: GivenArgument,
  answers: ExplainedAnswers | undefined,
  { row, column }: Offset,
): { readonly rows: GivenRows; readonly place?: SheetArea } | undefined => {
  if (rows === undefined) return undefined;
  const isAlong = rows.length === answers?.rows || rows[0]?.length === answers?.columns;
  const down = along(rows.length, row);
  const across = along(rows[0]?.length ?? 1, column);
  const isMany = rows.flat().length > 1;
  if (!isMany || !isAlong || down === undefined || across === undefined) return { rows, ...(place && { place }) };
  const cell = rows[down]?.[across] ?? null;
  if (place === undefined) return { rows: [[cell]] };
  const area = { row: place.area.row + down, column: place.area.column + across, rows: 1, columns: 1 };
  return { rows: [[cell]], place: { sheet: place.sheet, area } };
};

const inputOf = (given: GivenArgument, { answers }: EvaluatedCall, offset: Offset, explained?: Explained): WhyInput => {
  const { name, expression } = given;
  const seen =
    ARGUMENT_WORDS[name]?.isWhole === true
      ? given.rows && { rows: given.rows, ...(given.place && { place: given.place }) }
      : cellAlong(given, answers, offset);
  const hasError = seen?.rows.flat().some(isErrorGiven) === true;
  const place = seen?.place === undefined ? undefined : placeOf(seen.place);
  const from = place?.cell ?? (expression.kind === 'constant' ? undefined : expression.written);
  return {
    label: ARGUMENT_WORDS[name]?.label ?? name,
    value: seen === undefined ? 'worked out in the formula' : shownRows(seen.rows),
    isAtFault: explained?.fault === name || explained?.fault === name.replace(/(?<![s\d])[s\d]+$/, '') || hasError,
    isPrivate: seen !== undefined && !namesNobody(seen.rows),
    ...(from === undefined ? {} : { from }),
    ...(place === undefined ? {} : { place }),
  };
};

const unseenSentence = ({ given }: EvaluatedCall): string => {
  const unseen = given.find(({ rows }) => rows === undefined);
  const name = (ARGUMENT_WORDS[unseen?.name ?? '']?.label ?? unseen?.name ?? 'input').toLowerCase();
  const advice = 'Put it in a cell of its own to see every step.';
  if (unseen?.expression.kind === 'reference') {
    return `The cells given for the ${name}, ${unseen.expression.written}, can’t be read from here.`;
  }
  const quotes = /^\d{4}-\d{1,2}$/.exec(unseen?.expression.written ?? '');
  if (quotes !== null)
    return `Without quotation marks ${quotes[0]} is a subtraction. Type "${quotes[0]}" for the series.`;
  return `One input, ${name}, is worked out inside the formula and can’t be seen here. ${advice}`;
};

const COMPONENT_CELL = /^\$?C\$?[123]$/i;

/** C1 without quotation marks is a cell, which is easily meant otherwise. */
const componentHint = ({ given }: FormulaCall): readonly { readonly text: string }[] =>
  given
    .filter((each) => each.kind === 'reference' && COMPONENT_CELL.test(each.reference))
    .slice(0, 1)
    .map(({ written }) => ({
      text: `${written} is a cell here. To name the component, type it in quotation marks: "C1".`,
    }));

const rulesOf = (steps: Explained['steps']): WhyCall['rules'] =>
  [...new Set(steps.flatMap(({ rule }) => rule ?? []))].flatMap((rule) => RULES.get(rule) ?? []);

/** The explanation of one call, and what its answer is where that is known. */
export const whyCall = (
  call: FormulaCall,
  read: ReadReferences,
  figures: Figures,
  offset: Offset,
): { readonly why: WhyCall; readonly answer?: AnswerShown; readonly evaluated: EvaluatedCall } => {
  const evaluated = evaluate(call, read, figures);
  const { answers } = evaluated;
  const row = answers === undefined ? 0 : (along(answers.rows, offset.row) ?? 0);
  const column = answers === undefined ? 0 : (along(answers.columns, offset.column) ?? 0);
  const explained = answers?.at(row, column);
  const inputs = evaluated.given
    .filter(({ expression }) => expression.written !== '')
    .map((given) => inputOf(given, evaluated, { row, column }, explained));
  const title = `BTEC.${call.name}`;
  if (explained === undefined) {
    const sentence = unseenSentence(evaluated);
    const why = {
      title,
      short: 'not seen here',
      sentence,
      isError: false,
      inputs,
      steps: [],
      rules: [],
      qualifiers: [],
    };
    return { why, evaluated };
  }
  const isError = isErrorShown(explained.answer);
  const hints =
    isError && inputs.some(({ label, isAtFault }) => label === 'Component' && isAtFault) ? componentHint(call) : [];
  const steps = [...hints, ...explained.steps];
  const { short, sentence, qualifiers } = explained;
  const why = { title, short, sentence, isError, inputs, steps, rules: rulesOf(steps), qualifiers };
  return { why, answer: explained.answer, evaluated };
};
