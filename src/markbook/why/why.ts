import type { WhyPlace, WhyQualifier, WhyStep } from '../functions';
import type { RuleEntry } from '../../reference/rules/rules';
import type { Diagnosis } from './diagnose';
import type { ForeignWords } from './foreignWords';

/** One argument of a call: what it is called, what stands there, and where. */
export interface WhyInput {
  readonly label: string;
  readonly value: string;
  /** Where it was read, or the words of the formula; nothing for a constant. */
  readonly from?: string;
  readonly place?: WhyPlace;
  readonly isAtFault: boolean;
  /** True where the value could name somebody: it is not copied. */
  readonly isPrivate: boolean;
}

/** Why one BTEC call of a formula answers what it does. */
export interface WhyCall {
  /** Such as `BTEC.UMS`. */
  readonly title: string;
  readonly short: string;
  readonly sentence: string;
  readonly isError: boolean;
  readonly inputs: readonly WhyInput[];
  readonly steps: readonly WhyStep[];
  readonly rules: readonly RuleEntry[];
  readonly qualifiers: readonly WhyQualifier[];
}

/** What stands at the foot of the pane for the selected cell. */
export interface Why {
  /** The one line: `H7 = 66 UMS, L2M`. */
  readonly line: string;
  /** What is to be known before the calls: the cell shows something else, a blank may be read as 0. */
  readonly notes: readonly string[];
  readonly diagnosis?: Diagnosis;
  readonly calls: readonly WhyCall[];
  /** What of it is not copied, for it may name somebody. */
  readonly foreign?: ForeignWords;
}

/** Where there is nothing to explain, or it can't be done, and why. */
export const nothingExplained = (line: string, ...notes: readonly string[]): Why => ({ line, notes, calls: [] });
