import type { CitedSource, RuleId, Standing } from '../../rules';
import data from './rules.json';

/** What a rule says in a line, how sure it is, and who says it. */
export interface RuleEntry {
  readonly id: RuleId;
  readonly title: string;
  readonly status: Standing;
  readonly sources: readonly CitedSource[];
  /** What it follows from, or what of it no source says. */
  readonly note?: string;
}

/** Every rule by its id, for the "why" of an answer. */
export const RULES: ReadonlyMap<RuleId, RuleEntry> = new Map(
  (data.rules as RuleEntry[]).map((rule) => [rule.id, rule]),
);
