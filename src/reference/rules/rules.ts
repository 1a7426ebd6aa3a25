import type { RuleId } from '../../rules';
import data from './rules.json';

/** What a rule says in a line, how sure it is, and who says it. */
export interface RuleEntry {
  readonly id: RuleId;
  readonly title: string;
  readonly status: 'stated' | 'inferred' | 'unconfirmed' | 'open';
  readonly source: string;
}

/** Every rule by its id, for the "why" of an answer. */
export const RULES: ReadonlyMap<RuleId, RuleEntry> = new Map(
  (data.rules as RuleEntry[]).map((rule) => [rule.id, rule]),
);
