import { describe, expect, it } from 'vitest';
import { cohortLearners } from '../../../src/markbook/moderation/cohort';
import { readReportFindings, touchedBy, touchedLearners } from '../../../src/markbook/tasks/reportFindings';
import { taskKey } from '../../../src/markbook/tasks/taskName';
import { findingDoubts, reportFindingSentence, touchedSentence } from '../../../src/markbook/tasks/reportFindingsWords';
import { classOfTasks, readingOf } from './markedTasks';

const HEADINGS = ['Cand No', 'Name', 'C1 Learning outcome A /20', 'C1 LO B /30', 'C1 LO C /10', 'C1 /60'];
const READING = readingOf(
  classOfTasks(
    [
      [7, 20, 8, 35],
      [9, 10, 2, 21],
      [10, 12, 0, 22],
      [null, 8, 8, null],
      ['X', 'X', 'X', 'X'],
    ],
    HEADINGS,
  ),
);
const COHORT = cohortLearners([READING], 'C1').learners;

const touched = (text: string) => readReportFindings(text).findings.map((each) => touchedBy(each, COHORT, 'C1'));
const who = (text: string): readonly string[] =>
  touched(text).flatMap(({ learners }) => learners.map(({ of, cell }) => `${of.learner.candidateNumber} ${cell.cell}`));

describe('a line of a moderator’s report', () => {
  it.each([
    ['Learning outcome A, marks 7 to 9: generous by 2', 'Learning outcome A', 7, 9, 'generous by 2'],
    ['Learning outcome A\t7–9\tgenerous', 'Learning outcome A', 7, 9, 'generous'],
    ['LO A mark band 2 (7-9 marks): generous', 'LO A', 7, 9, 'generous'],
    ['Task 1; 0-4; not evidenced', 'Task 1', 0, 4, 'not evidenced'],
    ['A, 7-9', 'A', 7, 9, ''],
    ['LO B for marks 20 - 30 the evidence is thin', 'LO B', 20, 30, 'the evidence is thin'],
    ['LO C mark 8 is too high', 'LO C', 8, 8, 'is too high'],
    ['C1, marks 30 to 40, lenient', 'C1', 30, 40, 'lenient'],
  ])('%s', (line, outcome, from, to, words) => {
    expect(readReportFindings(line)).toEqual({ findings: [{ outcome, from, to, words, line }], unread: [] });
  });

  it('without marks, or with the higher mark first, is not guessed at', () => {
    const lines = ['Learning outcome B: all too generous', 'LO A, 9 to 7', 'Mark band 2 of LO A'];
    expect(readReportFindings(lines.join('\n'))).toEqual({ findings: [], unread: lines });
  });
});

describe('the learners whom findings touch', () => {
  it('have a mark in the band for that outcome, ends included; blanks and absences are counted apart', () => {
    expect(who('LO A, 7-9, generous')).toEqual(['0101 C2', '0102 C3']);
    expect(who('A, 9 to 10')).toEqual(['0102 C3', '0103 C4']);
    expect(who('learning outcome b 20-20')).toEqual(['0101 D2']);
    expect(who('LO C 0-2')).toEqual(['0102 E3', '0103 E4']);
    const [found] = touched('LO A, 7-9, generous');
    expect(found && [reportFindingSentence(found), findingDoubts(found)]).toEqual([
      'LO A, marks 7 to 9: 2 learners.',
      '2 learners without a mark there.',
    ]);
  });

  it('are found by the component’s mark where no outcome is named', () => {
    expect(who('C1 21-22')).toEqual(['0102 F3', '0103 F4']);
    expect(who('marks 35 to 40: lenient')).toEqual(['0101 F2']);
  });

  it('are not guessed at for an outcome that no column has', () => {
    const [found] = touched('LO D, 1-9');
    expect(found && [reportFindingSentence(found), findingDoubts(found)]).toEqual([
      'LO D, marks 1 to 9: nobody.',
      'No one column of tasks is called “LO D” in DIT · Marks: 5 learners not looked at. Choose the columns of tasks in Set up, or write the name as it stands in the heading.',
    ]);
  });

  it('are counted once, however many findings name them', () => {
    expect(touchedSentence(touchedLearners(touched('LO A 7-9\nLO B 10-20')), COHORT.length)).toBe(
      '3 of 5 learners are touched.',
    );
  });
});

it('tasks are compared whatever they are called', () => {
  expect(new Set(['Learning outcome A', 'LO A', 'loa', 'Learning Aim A', 'LA A'].map(taskKey))).toEqual(
    new Set(['loa']),
  );
  expect(taskKey('T1')).toBe(taskKey('Task 1'));
});
