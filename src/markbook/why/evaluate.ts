import type { Figures } from '../tables';
import type { SheetArea } from '../sheet';
import {
  type AnswerShown,
  functionEntry,
  type ExplainedAnswers,
  type Given,
  type GivenRows,
  isErrorGiven,
  isErrorShown,
} from '../functions';
import type { Expression, FormulaCall, ReferenceExpression } from '../formula';

/** The cells of a reference as they stand now. */
export interface ReadReference {
  readonly place: SheetArea;
  readonly rows: GivenRows;
}

/** What was read, by `referenceKey`; a reference that could not be found is not in it. */
export type ReadReferences = ReadonlyMap<string, ReadReference>;

/** The same reference means the same cells within one formula. */
export const referenceKey = ({ reference, isOwnRow, isSpill }: ReferenceExpression): string =>
  `${isOwnRow ? '@' : ''}${reference}${isSpill ? '#' : ''}`;

/** One argument of a call with what stands there; without `rows` it is worked out inside the formula and not known here. */
export interface GivenArgument {
  readonly name: string;
  readonly expression: Expression;
  readonly place?: SheetArea;
  readonly rows?: GivenRows;
}

/** A call with its arguments; without `answers` one of them is not known. */
export interface EvaluatedCall {
  readonly call: FormulaCall;
  readonly given: readonly GivenArgument[];
  readonly answers?: ExplainedAnswers;
}

const MOST_DIGITS = 15;

/** What `&""` makes of a value. */
const asText = (cell: Given): Given => {
  if (isErrorGiven(cell)) return cell;
  if (typeof cell === 'number') return String(Number(cell.toPrecision(MOST_DIGITS)));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : (cell ?? '');
};

const asGiven = (answer: AnswerShown): Given => (isErrorShown(answer) ? { error: answer.error } : answer);

const answerRows = ({ rows, columns, at }: ExplainedAnswers): GivenRows =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => asGiven(at(row, column).answer)),
  );

/** The calls of one formula answered so far: one that LET has named may be used many times. */
type Answered = Map<FormulaCall, EvaluatedCall>;

interface Known {
  readonly read: ReadReferences;
  readonly figures: Figures;
  readonly answered: Answered;
}

const rowsOf = (expression: Expression, known: Known): GivenRows | undefined => {
  switch (expression.kind) {
    case 'constant':
      return expression.rows;
    case 'reference': {
      const rows = known.read.get(referenceKey(expression))?.rows;
      return expression.isText ? rows?.map((row) => row.map(asText)) : rows;
    }
    case 'call': {
      const { answers } = evaluateOnce(expression.call, known);
      const rows = answers === undefined ? undefined : answerRows(answers);
      return expression.isText ? rows?.map((row) => row.map(asText)) : rows;
    }
    case 'unseen':
      return undefined;
  }
};

const argumentOf = (name: string, expression: Expression, known: Known): GivenArgument => {
  const place = expression.kind === 'reference' ? known.read.get(referenceKey(expression))?.place : undefined;
  const rows = rowsOf(expression, known);
  return {
    name,
    expression,
    ...(place === undefined ? {} : { place }),
    ...(rows === undefined ? {} : { rows }),
  };
};

const evaluateNow = (call: FormulaCall, known: Known): EvaluatedCall => {
  const entry = functionEntry(call.name);
  const given = call.given.map((expression, index) => argumentOf(entry.arguments[index] ?? '', expression, known));
  const cells = given.flatMap(({ name, rows }) => (rows === undefined ? [] : [[name, rows] as const]));
  if (cells.length < given.length) return { call, given };
  return { call, given, answers: entry.explained(Object.fromEntries(cells), known.figures) };
};

const evaluateOnce = (call: FormulaCall, known: Known): EvaluatedCall => {
  const before = known.answered.get(call);
  if (before !== undefined) return before;
  const now = evaluateNow(call, known);
  known.answered.set(call, now);
  return now;
};

/** Answers a call from what was read, by the same rules as the function; not at all where an argument is not known. */
export const evaluate = (call: FormulaCall, read: ReadReferences, figures: Figures): EvaluatedCall =>
  evaluateOnce(call, { read, figures, answered: new Map() });
