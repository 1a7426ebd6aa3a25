import type { ConversionStatus, RuleId, Scale } from '../../../rules';
import type { Figures } from '../../tables';

/** What is to be known about a figure before it is relied on. */
export type WhyQualifier = ConversionStatus | 'contradicted' | `scale ${Scale['status']}`;

/** A cell of the add-in's own tables, or one of the teacher's. */
export interface WhyPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** One step of the explanation, with the rule it follows and the cell it stands on. */
export interface WhyStep {
  readonly text: string;
  readonly rule?: RuleId;
  readonly place?: WhyPlace;
}

/** An error as the cell shows it, with its sentence. */
export interface ErrorShown {
  readonly error: string;
  readonly message: string;
}

/** What one cell of a function's answer shows. */
export type AnswerShown = string | number | boolean | ErrorShown;

/** What is said of one cell of an answer. */
export interface Explanation {
  /** For the one line at the foot: "66 UMS, L2M". */
  readonly short: string;
  /** One sentence a parent could follow. */
  readonly sentence: string;
  readonly steps: readonly WhyStep[];
  readonly qualifiers: readonly WhyQualifier[];
  /** Which argument is at fault, where that is known. */
  readonly fault?: string;
}

/** Why one cell of an answer is what it is. */
export interface Explained extends Explanation {
  readonly answer: AnswerShown;
}

/** The explanation of every cell of a function's answer, made when it is asked for. */
export interface ExplainedAnswers {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Explained;
}

/** Puts into words what an answer rests on; `shown` is what the cell shows of it. */
export type Explain<Basis> = (basis: Basis, shown: AnswerShown, figures: Figures) => Explanation;

export const isErrorShown = (answer: AnswerShown): answer is ErrorShown => typeof answer === 'object';
