import { describe, expect, it } from 'vitest';
import { importState } from '../../../src/markbook/import/importState';
import { withColumnRole } from '../../../src/markbook/import/list/readList';
import { NO_ANSWERS } from '../../../src/markbook/import/answers';
import { listOf, marksTable } from './threeLists';

const TRACKER = marksTable();
const [first, second] = TRACKER.reading.learners;
const rowOf = (learner: typeof first): string =>
  `${learner?.uci ?? ''}\t${learner?.surname ?? ''}\t${learner?.forename ?? ''}\t9999\t9Z\t999\tforty\t-3\tagreed`;
const list = listOf(
  `UCI\tSurname\tForename\tCandidate No\tReg\tC1\tC2\tC3\tTarget\n${rowOf(first)}\n${rowOf(second)}\n`,
);

describe('a column copied under the same heading', () => {
  const copied = [3, 4, 5, 6, 7, 8].reduce((each, column) => withColumnRole(each, column, 'same-heading'), list);

  it('never is one of marks, results or who a learner is: what is no mark never gets past the checks', () => {
    const { plan } = importState({
      list: copied,
      tracker: TRACKER,
      sheetNames: ['Marks'],
      isElsewhere: () => false,
      answers: NO_ANSWERS,
    });
    expect([...plan.added, ...plan.changed].map(({ what, after }) => [what, after])).toEqual([
      ['Target', 'agreed'],
      ['Target', 'agreed'],
    ]);
    expect(plan.odd).toEqual([]);
  });

  it('is offered for the columns beside those only', () => {
    expect(TRACKER.copiedTo.map(({ last }) => last)).toEqual(['PP', 'Target']);
  });
});
