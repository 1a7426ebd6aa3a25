import { describe, expect, it } from 'vitest';
import {
  inSeveralSubjects,
  resultsOfOthersWords,
  severalSubjectsWords,
} from '../../../src/markbook/classes/severalSubjects';
import { classOf, sittingsTable, trackerFor } from './schoolOf';

const tables = [
  sittingsTable([
    ['Both U1', 'C1', '2026-01', 70],
    ['Both U1', 'C1', '2026-06', 40],
  ]),
];
/** Two classes with the same keys, of DIT and of Health and Social Care. */
const classes = ['DIT', 'HSC'].map((subject) => classOf(trackerFor(subject, 'Both', { id: subject }), [[1]], tables));

describe('learners in classes of more than one subject', () => {
  it('are named: each result is read for both, as BTEC_Sittings has no subject', () => {
    expect(classes.map(({ sittings }) => sittings.ledgers[0]?.ledger.sittings.length)).toEqual([2, 2]);
    expect(inSeveralSubjects(classes)).toEqual(['Learner 1']);
    expect(severalSubjectsWords(['Learner 1'])).toMatch(/^1 learner in classes of more than one subject: Learner 1\./);
  });

  it('are nobody where each subject has learners of its own, or one has two classes', () => {
    const [dit] = classes;
    const other = classOf(trackerFor('HSC', 'Other'), [[1]], tables);
    expect(inSeveralSubjects([dit, dit, other].flatMap((each) => each ?? []))).toEqual([]);
    expect(severalSubjectsWords([])).toBe('');
  });

  it('are named of one class where it alone is asked about', () => {
    const other = classOf(trackerFor('SPO', 'Other', { id: 'SPO' }), [[1]], tables);
    const all = [...classes, other];
    expect(inSeveralSubjects(all, { id: 'HSC' })).toEqual(['Learner 1']);
    expect(inSeveralSubjects(all, { id: 'SPO' })).toEqual([]);
  });

  it('are spoken of before results are written where the workbook has another subject', () => {
    const all = classes.map(({ tracker }) => tracker);
    expect(resultsOfOthersWords('DIT', all)).toContain('classes of Health and Social Care too');
    expect(resultsOfOthersWords('DIT', all.slice(0, 1))).toBe('');
  });
});
