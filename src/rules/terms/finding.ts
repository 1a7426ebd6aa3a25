import type { ProblemOf, StepOf } from './answer';
import type { RuleId } from './ruleId';

/** How much a finding matters: it stops the answer, it may cost the learner something, or it is worth knowing. */
export type Severity = 'Problem' | 'Warning' | 'Note';

/** How sure the rules are: a source says it, it follows from what is said, a person must check it, or sources are silent. */
export type Standing = 'stated' | 'inferred' | 'unconfirmed' | 'open';

/** The sources by their short names; a list of none means that they are silent. */
export type SourceName =
  'CG' | 'UR' | 'FAQ' | 'MOD' | 'UPD' | 'UPD2' | 'EO' | 'SUP' | 'TT' | 'SAM' | 'COV' | 'SCH' | 'SCH2' | 'OQ' | 'JCQ';

/** A source, and the pages of it where they are known. */
export interface CitedSource {
  readonly id: SourceName;
  readonly pages?: readonly number[];
}

/** Where something is said, and how sure it is. */
export interface Citation {
  readonly standing: Standing;
  readonly sources: readonly SourceName[];
}

/** What every finding of one kind has in common, whatever its facts. */
export interface FindingKind extends Citation {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** One thing found, with its rule, its weight, where it is said and its facts, without words. */
export type FindingOf<Code extends string, Facts extends object> = ProblemOf<Code, Facts> & FindingKind;

/** Makes findings with everything that is known about their kinds. */
export const findingMaker =
  <Facts extends { readonly [Code in keyof Facts]: object }>(
    kinds: Readonly<Record<keyof Facts & string, FindingKind>>,
  ) =>
  <Code extends keyof Facts & string>(code: Code, facts: Facts[Code]): FindingOf<Code, Facts[Code]> => ({
    ...kinds[code],
    code,
    facts,
  });

/** One step of how an answer was reached, with where it is said. */
export type CitedStepOf<Code extends string, Facts extends object> = StepOf<Code, Facts> & Citation;

const WEIGHT: Readonly<Record<Severity, number>> = { Problem: 0, Warning: 1, Note: 2 };

/** Orders findings: problems first, then warnings, then notes; otherwise as found. */
export const bySeverity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  WEIGHT[a.severity] - WEIGHT[b.severity];
