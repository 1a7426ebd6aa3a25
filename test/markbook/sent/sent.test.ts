import { describe, expect, it } from 'vitest';
import { notEntered, notEnteredSentence } from '../../../src/markbook/beforeSending/notEntered';
import { heldEntries } from '../../../src/markbook/entries/heldEntries';
import { reportSentences } from '../../../src/markbook/moderation/reportClock';
import { needWithDays } from '../../../src/markbook/school/schoolWords';
import { schoolLines } from '../../../src/markbook/school/schoolLines';
import { lineFacts } from '../../../src/markbook/school/schoolWords';
import { recordedAsSent } from '../../../src/markbook/sent/recordedAsSent';
import { sentLate, sentStanding, wereSentInTime } from '../../../src/markbook/sent/sentStanding';
import { sentIssueWords, sentSentences } from '../../../src/markbook/sent/sentWords';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { keptHeadings } from '../../../src/markbook/kept/keptTables';
import type { CellInput } from '../../../src/rules';
import { heldTable } from '../heldTable';
import { classOf as cohortOf, moderationIn, tableOf } from '../moderation/cohorts';
import { classOf, datesTable, entriesTable, trackerFor } from '../school/schoolOf';

type Rows = readonly (readonly CellInput[])[];

const sending = (rows: Rows): SheetTable => heldTable('BTEC_Sending', keptHeadings('BTEC_Sending'), rows);
const MARKS = ['DIT', 'C1', '2027-01', 'marks', '14/12/2026', 'AB', 2, 50, ''] as const;
const SAMPLE = ['DIT', 'C1', '2027-01', 'Sample', '17/12/2026', '', '', '', ''] as const;
const DUE = '2026-12-15';

const moderation = (marks: readonly CellInput[], tables: readonly SheetTable[] = []) =>
  moderationIn({
    readings: [
      cohortOf(
        'A',
        marks.map((mark) => ({ mark })),
      ),
    ],
    series: '2027-01',
    tables,
  });
const said = (marks: readonly CellInput[], rows: Rows): readonly string[] => {
  const standing = sentStanding(moderation(marks), [sending(rows)]);
  return sentSentences(standing, sentLate(standing, DUE));
};

describe('the record of what was sent', () => {
  it('says what was sent, when, by whom and whether in time, and what is not recorded', () => {
    expect(said([20, 30], [])).toEqual(['Marks and sample: not recorded as sent.']);
    expect(said([20, 30], [MARKS])).toEqual(['Marks: sent on 14/12/2026 by AB.', 'Sample: not recorded as sent.']);
    expect(said([20, 30], [MARKS, SAMPLE])).toEqual([
      'Marks: sent on 14/12/2026 by AB.',
      'Sample: sent on 17/12/2026.',
      'Sample: after 15/12/2026, so there may be no chance to amend marks, and report and results may be delayed (CG).',
    ]);
  });

  it('says that marks have changed since, an amended one by its record not among them', () => {
    expect(said([20, 31], [MARKS, SAMPLE]).at(-1)).toContain(
      '2 marks with the sum 50 then, 2 marks with the sum 51 now.',
    );
    expect(said([20, 'X'], [MARKS, SAMPLE]).at(-1)).toContain('then, 1 mark with the sum 20 now.');
    const amended = tableOf([['0002', 'C1', '2027-01', 30, 'Yes', '', 28, '', 'DIT']]);
    expect(sentStanding(moderation([20, 28], amended), [sending([MARKS])]).haveMarksChanged).toBe(false);
  });

  it('is written as it is read, and in place of an earlier one of the same part', () => {
    const cohort = { subject: 'DIT', component: 'C1', series: '2027-01' } as const;
    const changes = recordedAsSent(cohort, ['marks', 'sample'], {
      day: '2026-12-14',
      by: 'AB',
      now: { marks: 2, sum: 50 },
    });
    expect(changes.map(({ key }) => key.what)).toEqual(['marks', 'sample']);
    const rows = changes.flatMap((each) =>
      each.rows.map((row) => keptHeadings('BTEC_Sending').map((heading) => row[heading] as CellInput)),
    );
    const standing = sentStanding(moderation([20, 30]), [sending(rows)]);
    expect([standing.open, standing.haveMarksChanged, standing.issues]).toEqual([[], false, []]);
    expect(wereSentInTime(standing, DUE)).toBe(true);
    expect(wereSentInTime(standing, '2026-12-13')).toBe(false);
    expect(wereSentInTime(sentStanding(moderation([20]), []), DUE)).toBeUndefined();
  });

  it('expects no sample where the moderator visits, and leaves no row aside in silence', () => {
    const art = moderationIn({ readings: [cohortOf('A', [{ mark: 9 }])], subject: 'ART', series: '2027-01' });
    expect(sentStanding(art, []).open).toEqual(['marks']);
    const wrong = [
      ['DIT', 'C1', '2027-01', 'post', '14/12/2026'],
      ['DIT', 'C1', 'soon', 'marks', '14/12/2026'],
      ['DIT', 'C1', '2027-01', 'marks', 'Monday'],
      [...MARKS],
      [...MARKS],
      ['HSC', 'C1', '2027-01', 'sample', '14/12/2026'],
    ];
    const { open, issues } = sentStanding(moderation([20, 30]), [sending(wrong)]);
    expect(open).toEqual(['sample']);
    expect(issues.map((each) => `${each.place.cell} ${sentIssueWords(each)}`)).toEqual([
      'D2 “post” is neither marks nor sample, so the row is not used.',
      'C3 “soon” is no series, so the row is not used.',
      'E4 “Monday” is not a day on which it was sent, so the row is not used. Type one like 15/12/2026.',
      'D6 “marks” stands here twice; the first row counts. Delete one.',
    ]);
  });
});

describe('School', () => {
  const dates = datesTable([['2027-01', 'Marks and sample', '15/12/2026']]);
  const told = (marks: Rows, today: string, rows: Rows = []) => {
    const tables = [dates, sending(rows)];
    const classes = [classOf(trackerFor('DIT', 'DIT', { series: { C1: '2027-01' } }), marks, tables)];
    const all = classes.map(({ tracker }) => tracker);
    const lines = schoolLines(classes, { all, figures: readFigures(tables), tables, today });
    const line = lines.find(({ component }) => component === 'C1');
    if (line === undefined) throw new Error('There is no line.');
    return { needs: line.needs.map((need) => needWithDays(need, line)), facts: Object.fromEntries(lineFacts(line)) };
  };

  it('asks on the last day, and after it, whether marks and sample were sent, once nothing else is to be done', () => {
    expect(told([[20], [null]], DUE).needs).toEqual(['1 mark missing, today']);
    expect(told([[20], [30]], DUE).needs).toEqual(['Marks and sample not recorded as sent, today']);
    expect(told([[20], [30]], '2026-12-18', [MARKS]).needs).toEqual(['Sample not recorded as sent, passed 3 days ago']);
    const done = told([[20], [30]], '2026-12-18', [MARKS, SAMPLE]);
    expect([done.needs, done.facts['Sent']]).toEqual([[], '17/12/2026']);
    expect(told([[20], [31]], '2026-12-18', [MARKS, SAMPLE]).needs).toEqual(['Marks changed since they were sent']);
  });
});

it('says in a moderation who has a mark and no entry, where entries of that component and series are recorded', () => {
  const unentered = (rows: Rows): string => {
    const given = moderation([20, 'X', null, 30]);
    return notEnteredSentence(notEntered(given, heldEntries([entriesTable(rows)]).entries), given);
  };
  const entry = (learner: string, series = '2027-01'): CellInput[] => [
    learner,
    'DIT',
    'C1',
    series,
    'first',
    '',
    '',
    '',
  ];
  expect(unentered([])).toBe('');
  expect(unentered([entry('0001', '2027-06')])).toBe('');
  expect(unentered([entry('0001'), entry('0002'), entry('0004')])).toBe('');
  expect(unentered([entry('0001')])).toBe(
    '2 learners have a mark or an X here and no entry for Component 1 in December 2026/January 2027 in BTEC_Entries: LEARNER: No2 and LEARNER: No4. Cohort and sample are of those entered (CG): enter them, or choose the series that the marks are of.',
  );
});

it('says of the days to amend marks whether marks and sample were on time', () => {
  const tables = [
    datesTable([
      ['2027-01', 'Draft moderator report', '10/01/2027'],
      ['2027-01', 'Amended marks', '24/01/2027'],
    ]),
  ];
  const given = { series: '2027-01', today: '2027-01-20', tables, hasAmended: true } as const;
  expect(reportSentences(given)[0]).toContain('4 days left, if marks and sample were on time (CG).');
  expect(reportSentences({ ...given, wereInTime: true })[0]).toContain(
    '4 days left: marks and sample were on time (CG).',
  );
  expect(reportSentences({ ...given, wereInTime: false })[0]).toContain('late, so there may be no chance to (CG).');
});
