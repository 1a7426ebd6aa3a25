import type { ListedLearner } from '../../../markbook/import';
import type { Learner } from '../../../markbook/tracker';

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** A learner of the tracker in one line. */
export const learnerLine = ({ shownAs, candidateNumber, form, row }: Learner): string =>
  joined(shownAs, candidateNumber, form, `row ${row + 1}`);

/** A learner of the list in one line, besides the name. */
export const listedLine = ({ candidateNumber, uci, form, rows }: ListedLearner): string =>
  joined(candidateNumber, uci, form, rows.length === 1 ? `row ${(rows[0] ?? 0) + 1}` : `${rows.length} rows`);
