import { describe, expect, it } from 'vitest';
import { beforeSendingEdits } from '../../../src/markbook/beforeSending/beforeSendingSheet';
import { resubmissionHere } from '../../../src/markbook/beforeSending/resubmissionHere';
import { resubmissionFindings } from '../../../src/markbook/beforeSending/resubmissionFindings';
import { heldResubmissions, resubmissionKept } from '../../../src/markbook/beforeSending/resubmissions';
import { describeResubmission, resubmissionSentence } from '../../../src/markbook/beforeSending/resubmissionWords';
import { sampleChecklist } from '../../../src/markbook/beforeSending/sampleChecklist';
import { newTableEdits } from '../../../src/markbook/keeping/newTableEdits';
import type { Moderation } from '../../../src/markbook/moderation/moderation';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { CellInput } from '../../../src/rules';
import { classOf, classOfSize, moderationIn } from '../moderation/cohorts';

const recordOf = (...rows: readonly (readonly CellInput[])[]): TablesSnapshot => [
  {
    ...{ name: 'BTEC_Resubmissions', sheet: 'BTEC Resubmissions', row: 0, column: 0, rows },
    headers: ['Learner', 'Component', 'Series', 'Approved on', 'Approved by', 'Mark before', 'Note'],
  },
];
const OF = { subject: { code: 'DIT' }, component: 'C1', series: '2026-01' } as const;
const heldIn = (tables: TablesSnapshot) => heldResubmissions(tables, OF);

const linesOf = (moderation: Moderation, tables: TablesSnapshot = []): readonly string[] => {
  const given = { resubmissions: heldIn(tables).rows, standardisedOn: undefined, today: '2025-12-10', taken: [] };
  return beforeSendingEdits(moderation, given).flatMap((edit) =>
    edit.kind === 'cells'
      ? edit.after.map((cells) =>
          cells.flatMap((cell) => (typeof cell === 'object' || cell === '' ? [] : [cell])).join(' | '),
        )
      : [],
  );
};

describe('The record of resubmissions', () => {
  it('is read for one component and series, with days and marks as they are typed', () => {
    const { rows, issues } = heldIn(
      recordOf(
        ['0001', 'C1', 'Jan 2026', '30/11/2025', 'AB', 31, ''],
        ['0002', 'C2', '2026-01', '', '', '', ''],
        [3, 'Component 1', '2026-01', 45991, '', '', 'by e-mail'],
      ),
    );
    expect(issues).toEqual([]);
    expect(
      rows.map(({ learnerId, approvedOn, approvedBy, markBefore }) => [learnerId, approvedOn, approvedBy, markBefore]),
    ).toEqual([
      ['0001', '2025-11-30', 'AB', 31],
      ['0003', '2025-11-30', '', undefined],
    ]);
  });

  it('says which rows and cells are not used', () => {
    const { rows, issues } = heldIn(
      recordOf(
        ['0001', 'C1', '2026-01', 'soon', 'AB', 'many'],
        ['0001', 'C1', '2026-01'],
        ['', 'C1', '2026-01', '', 'AB'],
        ['0002', 'C9', '2026-01'],
      ),
    );
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code, column, place }) => [code, column, place.cell])).toEqual([
      ['cell-unreadable', 'Approved on', 'D2'],
      ['cell-unreadable', 'Mark before', 'F2'],
      ['row-twice', 'Learner', 'A3'],
      ['learner-missing', 'Learner', 'A4'],
      ['row-unreadable', 'Component', 'B5'],
    ]);
  });

  it('reads what it keeps, and keeps one row a learner', () => {
    const given = { ...OF, learner: '0001', approvedOn: '2025-11-30', approvedBy: '=AB', markBefore: undefined };
    const [change] = resubmissionKept(given);
    if (change === undefined) throw new Error('Nothing is kept.');
    const [, , body] = newTableEdits('BTEC_Resubmissions', change.rows, []);
    expect(body).toMatchObject({ after: [['0001', 'C1', '2026-01']] });
    const [row] = change.rows;
    const cells = ['Learner', 'Component', 'Series', 'Approved on', 'Approved by', 'Mark before'].map(
      (heading) => row?.[heading] as CellInput,
    );
    expect(heldIn(recordOf(cells)).rows[0]).toMatchObject({ approvedOn: '2025-11-30', approvedBy: '=AB' });
  });
});

describe('What is odd about a resubmission', () => {
  const moderation = moderationIn({ readings: [classOf('A', [{ mark: 30 }, { mark: null }, { mark: 40 }])] });
  const told = (...rows: readonly (readonly CellInput[])[]): readonly string[] =>
    resubmissionFindings(heldIn(recordOf(...rows)).rows, moderation, '2025-12-15').map((finding) =>
      describeResubmission(finding, resubmissionHere(finding.row, moderation)),
    );
  const on = (learner: string, day: string, before: CellInput = ''): readonly CellInput[] => [
    ...[learner, 'C1', '2026-01', day, 'AB', before],
  ];

  it('is an approval after the deadline, not on it', () => {
    expect(told(on('0001', '15/12/2025'))).toEqual([]);
    expect(told(on('0001', '16/12/2025'))).toEqual([
      'LEARNER: No1: approved after 15/12/2025, when marks and sample were due. Once they are sent there are no more resubmissions (CG).',
    ]);
  });

  it('is a mark that is lower or missing now, and a learner who is nobody here', () => {
    expect(told(on('0003', '', 40), on('0003', ''))).toEqual([]);
    expect(told(on('0003', '', 41), on('0002', ''), on('0009', '')).map((words) => words.split('. ')[0])).toEqual([
      'LEARNER: No3: the final mark is lower than the one before the resubmission',
      'LEARNER: No2: no final mark yet',
      '0009 is nobody of this cohort, or is written otherwise there.',
    ]);
  });

  it('is of somebody of the cohort by name with the mark there is now, or of nobody by what the record says', () => {
    const rows = heldIn(recordOf(on('0001', ''), on('0002', ''), on('0009', ''))).rows;
    expect(rows.map((row) => resubmissionHere(row, moderation)).map(({ name, now }) => [name, now])).toEqual([
      ['LEARNER: No1', 30],
      ['LEARNER: No2', ''],
      ['0009', ''],
    ]);
  });

  it('is told in one sentence each', () => {
    const [row] = heldIn(recordOf(on('0001', '30/11/2025', 21))).rows;
    expect(row && resubmissionSentence(resubmissionHere(row, moderation))).toBe(
      'LEARNER: No1: 21 before, 30 now; approved on 30/11/2025 by AB.',
    );
  });
});

describe('The sheet before sending', () => {
  it('lists everyone of the sample in the order of numbers, and who is to be added', () => {
    const moderation = moderationIn({ readings: [classOfSize(20, 15)] });
    const checklist = sampleChecklist(moderation, []);
    expect(checklist.map(({ number }) => number)).toEqual([
      ...Array.from({ length: 15 }, (_, index) => String(index + 1).padStart(4, '0')),
      '0020',
    ]);
    expect(checklist.filter(({ isToAdd }) => isToAdd).map(({ number }) => number)).toEqual(['0020']);
    expect(linesOf(moderation)).toContain('0020 | LEARNER: No20, to add | 20 | ☐ | ☐ | ☐');
  });

  it('has everyone with a mark where the cohort is small, and nobody absent', () => {
    const moderation = moderationIn({ readings: [classOf('A', [{ mark: 30 }, { mark: 'X' }, { mark: 0 }])] });
    expect(sampleChecklist(moderation, []).map(({ number }) => number)).toEqual(['0001', '0003']);
  });

  it('asks for video in Sport only, where none is noted', () => {
    const sport = moderationIn({ readings: [classOf('A', [{ mark: 30 }])], subject: 'SPO' });
    expect(linesOf(sport)).toContain('0001 | LEARNER: No1 | 30 | ☐ | ☐ | ☐ | ☐');
    const filmed = moderationIn({
      readings: [classOf('A', [{ mark: 30 }])],
      subject: 'SPO',
      said: new Map([['learner 0001', { video: true }]]),
    });
    expect(linesOf(filmed)).toContain('0001 | LEARNER: No1 | 30 | ☐ | ☐ | ☐ | noted');
  });

  it('says which mark stood before a resubmission, and that none or no day is on record', () => {
    const moderation = moderationIn({ readings: [classOf('A', [{ mark: 30 }])] });
    const lines = linesOf(moderation, recordOf(['0001', 'C1', '2026-01', '', 'AB', 21]));
    expect(lines).toContain('0001 | LEARNER: No1 | 30 | ☐ | ☐ | ☐ | 21');
    expect(lines).toContain('LEARNER: No1 | 21 | 30 | AB');
    expect(linesOf(moderation)).toContain('Resubmissions: none recorded');
    expect(linesOf(moderation)).toContain('Standardisation: no day recorded.');
    expect(linesOf(moderation).find((words) => words.includes('nobody named'))).toBe(
      'DIT · A, nobody named | 1 | 30 | 30 | 30 | 30 to 30',
    );
  });

  it('says of Art and Design that the work is shown on the visit', () => {
    const art = moderationIn({ readings: [classOf('A', [{ mark: 30 }])], subject: 'ART', series: '2026-06' });
    expect(linesOf(art).join()).toContain('Moderated on a visit: nothing is uploaded');
  });
});
