import { describe, expect, it } from 'vitest';
import { importState, type ImportState } from '../../../src/markbook/import/importState';
import { readList, withAnswer, withRole, type ReadList } from '../../../src/markbook/import/list/readList';
import { unusableIdentifiers } from '../../../src/markbook/import/list/unusableIdentifiers';
import { USUAL_STRUCTURE } from '../../../src/reference/specifications/structures';
import { NO_ANSWERS } from '../../../src/markbook/import/answers';
import { readDelimited } from '../../../src/markbook/import/reading/readDelimited';
import { unusableInWords } from '../../../src/markbook/import/words/unusableWords';
import { listOf, marksTable } from './threeLists';

const stateOf = (list: ReadList): ImportState =>
  importState({
    list,
    tracker: marksTable(),
    sheetNames: ['Marks'],
    answers: { ...NO_ANSWERS, numbersOf: 'every series of the list' },
  });

/** Who gets which mark, by the list's own cells. */
const changesOf = (list: ReadList): readonly string[] =>
  stateOf(list).plan.changed.map(({ listed, what, after }) => `${listed.candidateNumber} ${what} ${after}`);

const rolesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(listOf(text).columns.map(({ heading, role }) => [heading, role]));

const underHeading = (heading: string, marks: readonly (number | string)[] = [31, 40, 22]) =>
  listOf(
    `Candidate No,Surname,Forename,${heading}\n` +
      ['0101,Abara,Aisha', '0103,Cole,Will', '0104,Dhillon,Dev']
        .map((who, row) => `${who},${marks[row] ?? ''}`)
        .join('\n'),
  );

const markColumn = (list: ReadList): string =>
  list.columns[3]?.role === 'mark C1' ? 'mark' : list.asked.length > 0 ? 'asked' : 'left out';

describe('which column is a mark', () => {
  it.each([
    ...['C1', 'C1 mark', 'Component 1 mark', 'C1 raw mark', 'C1 moderated mark', 'C1 adjusted mark', 'C1 /60'],
    ...['C1 points /60', 'C1 submitted mark', 'BTEC Level 1/2 C1', 'C1 set assignment 1'],
    ...['C1 (out of 60)', 'Component 1', 'C1 score', 'C1 final mark', 'DIT C1', 'C1 total', 'C1 sum of tasks'],
  ])('“%s” alone is one', (heading) => {
    expect(markColumn(underHeading(heading))).toBe('mark');
  });

  it.each([
    ...['C1 effort', 'C1 target', 'C1 target mark', 'C1 predicted', 'C1 max', 'C1 average', 'C1 pass mark', 'C1 IV'],
    ...['C1 homework', 'C1 attendance', 'C1 days late', 'C1 T1', 'C1 task 2', 'C1 date in', 'C1 %', 'Exam access'],
    ...['C1 assignment 2', 'C1 assessment B', 'C1 old mark'],
    ...['Exam room', 'Exam seat', 'C1 grade', 'C1 LO A', 'C1 draft mark', 'Effort mark', 'C1 percentage'],
  ])('“%s” is none, whatever numbers stand below', (heading) => {
    expect(markColumn(underHeading(heading, [1, 2, 3]))).toBe('left out');
  });

  it.each([
    ...['C1 wobble', '1', 'C1 autumn', 'C1 +/-', 'C1 /100', 'C1 level', 'C1 points', 'C1 submitted', 'C1 TA mark'],
    ...['C1 resub', 'C1 2nd', 'C1 June 2025', 'C1 word count'],
  ])('“%s” may be one: asked', (heading) => {
    expect(markColumn(underHeading(heading))).toBe('asked');
  });

  it('the same number in every row of three is asked about, two rows or different ones are not', () => {
    expect(markColumn(underHeading('C1', [60, 60, 60]))).toBe('asked');
    expect(markColumn(underHeading('C1', [60, 60, 59]))).toBe('mark');
    expect(markColumn(underHeading('C1', [60, 60]))).toBe('mark');
    expect(markColumn(underHeading('C1', [0, 0, 0]))).toBe('mark');
  });

  it('the exact heading is it, wherever it stands beside target, effort and prediction', () => {
    expect(
      rolesOf('Candidate No,C1 target mark,C1 effort,C1 predicted,C1\n0101,40,2,M2,31\n0103,45,1,P2,31\n'),
    ).toMatchObject({
      C1: 'mark C1',
      'C1 effort': 'left-out',
      'C1 target mark': 'left-out',
      'C1 predicted': 'left-out',
    });
  });

  it('of two that could be it neither is taken until the teacher says which, or that none is', () => {
    const list = listOf('Candidate No,C1,C1 mark\n0101,30,31\n0103,40,41\n');
    expect(list.columns.map(({ role }) => role)).toEqual(['candidate-number', 'left-out', 'left-out']);
    expect(list.asked).toEqual([{ role: 'mark C1', columns: [1, 2] }]);
    expect(withAnswer(list, 'mark C1', 2)).toMatchObject({
      asked: [],
      columns: [{}, { role: 'left-out' }, { role: 'mark C1' }],
    });
    expect(withAnswer(list, 'mark C1', undefined)).toMatchObject({
      asked: [],
      columns: [{}, { role: 'left-out' }, {}],
    });
    expect(withRole(list, 1, 'mark C1').asked).toEqual([]);
  });

  it('two attempts are asked about, once anything stands under the second', () => {
    const asked = (text: string) => listOf(text).asked;
    expect(asked('Candidate No,C1,C1 resub\n0101,30,31\n0103,40,\n')).toEqual([{ role: 'mark C1', columns: [1, 2] }]);
    expect(asked('Candidate No,C1 attempt 1,C1 attempt 2\n0101,30,31\n0103,40,41\n')).toEqual([
      { role: 'mark C1', columns: [1, 2] },
    ]);
    expect(asked('Candidate No,C1,C1 resub\n0101,30,\n0103,40,\n')).toEqual([]);
  });

  it('another subject’s marks are asked about, and go before nobody’s', () => {
    const read = (headings: string) => {
      const grid = readDelimited(`Candidate No,${headings}\n0101,30,31\n0103,40,41\n`);
      const { columns, asked } = readList(grid.ok ? grid.value : [], { structure: USUAL_STRUCTURE, code: 'DIT' });
      return [columns.slice(1).map(({ role }) => role), asked];
    };
    expect(read('BHS01,BHS02')).toEqual([
      ['left-out', 'left-out'],
      [
        { role: 'mark C1', columns: [1] },
        { role: 'mark C2', columns: [2] },
      ],
    ]);
    expect(read('HSC C1,DIT C1')).toEqual([['left-out', 'mark C1'], []]);
    expect(read('BIT01,BIT02')).toEqual([['mark C1', 'mark C2'], []]);
  });

  it('two columns that say the same are no question', () => {
    const list = listOf('Candidate No,C1,C1 mark\n0101,30,30\n0103,40,40\n');
    expect([list.columns[1]?.role, list.asked]).toEqual(['mark C1', []]);
  });

  it('a raw mark beside an adjusted one is the raw mark', () => {
    expect(rolesOf('Candidate No,C1 adjusted mark,C1 raw mark\n0101,29,31\n0103,39,41\n')).toMatchObject({
      'C1 raw mark': 'mark C1',
      'C1 adjusted mark': 'left-out',
    });
  });

  it('the sum of tasks is it, below the component’s name', () => {
    const list = listOf(',Component 1,,\nCandidate No,Task 1,Task 2,Total\n0101,10,20,30\n0103,11,20,31\n');
    expect(list.columns.map(({ role }) => role)).toEqual(['candidate-number', 'left-out', 'left-out', 'mark C1']);
  });

  it('a target that stands above the components is no mark', () => {
    const list = listOf(',Target,,Marks,\nCandidate No,C1,C2,C1,C2\n0101,50,50,30,31\n0103,51,51,40,41\n');
    expect(list.columns.map(({ role }) => role)).toEqual([
      'candidate-number',
      'left-out',
      'left-out',
      'mark C1',
      'mark C2',
    ]);
  });
});

it('a centre number before the candidate’s is none of it, whatever the column is called', () => {
  const list = listOf('Candidate,Surname,Forename,C1\n12345/0101,Abara,Aisha,31\n12345/0103,Cole,Will,31\n');
  expect(list.columns[0]?.role).toBe('candidate-number');
  expect(changesOf(list)).toEqual(['0101 C1 mark 31', '0103 C1 mark 31']);
});

describe('rows and cells', () => {
  it('a quotation mark inside text is that text, and no row is lost', () => {
    const list = listOf(
      'Candidate No,Surname,Forename,Notes,C1 mark\n0101,Abara,Aisha,,31\n0103,Cole,Will,"resub" agreed,31\n0104,Dhillon,Dev,,32\n0106,Fernández,"Zoë","late, ""ill""",42\n',
    );
    expect(list.grid.map((row) => row[3])).toEqual(['Notes', '', '"resub" agreed', '', 'late, "ill"']);
    expect(changesOf(list)).toEqual(['0101 C1 mark 31', '0103 C1 mark 31', '0104 C1 mark 32', '0106 C1 mark 42']);
  });

  it.each([
    ['at the end of the text', 'Candidate No,Name,C1\n0101,"Abara,31\n0103,Cole,40\n'],
    ['where the next mark would swallow rows', 'Candidate No,Name,C1\n0101,"Abara,31\n0103,Cole,40\n0104,Dev D",22\n'],
  ])('a mark never closed is refused with its line: %s', (_, text) => {
    expect(readDelimited(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'quote-not-closed', facts: { line: 2 } }],
    });
  });

  it('a line break inside a quoted heading stays in it', () => {
    const grid = readDelimited('Candidate No,"Component 1\r\nmark /60"\r\n0101,31\r\n');
    expect(grid.ok ? grid.value : []).toEqual([
      ['Candidate No', 'Component 1\r\nmark /60'],
      ['0101', '31'],
    ]);
  });

  it('a row with more cells than headings is set apart, and nothing of it imported', () => {
    const list = listOf('Candidate No,Name,C1,C2\n0101,A B,31,30\n0104,D D,,32,28\n0105,O E,55,51\n');
    expect(list.leftOut).toEqual([{ row: 2, because: 'too-many-cells' }]);
    expect(changesOf(list).filter((change) => change.startsWith('0104'))).toEqual([]);
  });

  it('headings repeated in another order are read by their own, other ones set apart', () => {
    const first = 'Candidate No,Surname,Forename,C1 mark,C2 mark\n0101,Abara,Aisha,31,30\n\nClass 11D/It1\n';
    expect(
      changesOf(listOf(`${first}Candidate No,Surname,Forename,C2 mark,C1 mark\n0104,Dhillon,Dev,28,32\n`)),
    ).toEqual(['0101 C1 mark 31', '0101 C2 mark 30', '0104 C1 mark 32', '0104 C2 mark 28']);
    const other = listOf(`${first}Candidate No,Surname,Effort,C1 mark\n0104,Dhillon,2,32\n`);
    expect(other.leftOut.slice(-2)).toEqual([
      { row: 4, because: 'other-headings' },
      { row: 5, because: 'other-headings' },
    ]);
    expect(other.rows).toEqual([1]);
  });

  it('reads two heading rows with equal sub-headings each below its component', () => {
    const list = listOf(
      ',,,Component 1,,Component 2,\nCandidate No,Surname,Forename,Mark,Grade,Mark,Grade\n,,Max,60,,60,\n0101,Abara,Aisha,31,L2P,30,L2P\n',
    );
    expect(changesOf(list)).toEqual(['0101 C1 mark 31', '0101 C2 mark 30']);
  });

  it.each([
    'Number of students: 10',
    'Total learners 10',
    '10 students',
    'Printed on 12/06/2025',
    'Page 1 of 1',
    'Class 11B/It1',
  ])('“%s” is no learner', (text) => {
    expect(listOf(`Name,Reg,C1 mark\nAbara Aisha,11A,31\n${text},,\n`).rows).toEqual([1]);
    expect(listOf(`Candidate No,Reg,C1 mark\n0101,11A,31\n${text},,\n`).rows).toEqual([1]);
  });

  it('a row “Out of” is no learner', () => {
    expect(listOf('Name,C1,C2\nOut of,60,60\nAbara Aisha,31,30\n').rows).toEqual([2]);
  });
});

describe('what a learner is called besides', () => {
  it.each(['"Will" William', 'William "Will"', 'William (Will)', 'Will (William)', '“Will” William', 'William [Will]'])(
    '%s is Will, where the number says so too, throughout the list',
    (forename) => {
      const list = listOf(
        `Candidate No,Forename,Surname,C1 mark\n0101,Aisha,Abara,31\n0103,${forename},Cole,31\n0104,Dev,Dhillon,32\n`,
      );
      expect(changesOf(list)).toEqual(['0101 C1 mark 31', '0103 C1 mark 31', '0104 C1 mark 32']);
    },
  );

  it('is not enough for another forename, or without a surname', () => {
    const list = (name: string): ReadList => listOf(`Name,C1 mark\n${name},31\n`);
    expect(stateOf(list('Cole: William (Bill)')).matches[0]?.kind).toBe('none');
    expect(stateOf(list('(Will)')).matches[0]?.kind).toBe('none');
    expect(stateOf(list('COLE: William (Will)')).matches[0]).toMatchObject({ kind: 'proposed', by: 'name-alone' });
  });
});

describe('identifiers', () => {
  it.each(['="0101"', "'0101", '"=""0101"""'])('%s is 0101', (cell) => {
    expect(listOf(`Candidate No,C1\n${cell},31\n0103,40\n`).grid[1]?.[0]).toBe('0101');
  });

  it('a name with an apostrophe and a text like a formula stay as they are', () => {
    expect(listOf("Name,C1\n't Hart Jan,31\n=HYPERLINK(1),40\n").grid.map((row) => row[0])).toEqual([
      'Name',
      "'t Hart Jan",
      '=HYPERLINK(1)',
    ]);
  });

  it('UCIs that Excel has changed make nobody one learner, and are told once with the remedy', () => {
    const list = listOf('UCI,Surname,Forename,Form,C1\n1.2345E+11,Abara,Aisha,11A,31\n1.2345E+11,Cole,Will,11C,30\n');
    expect(stateOf(list).matches.map((match) => [match.kind, 'by' in match ? match.by : ''])).toEqual([
      ['proposed', 'name-and-form'],
      ['proposed', 'name-and-form'],
    ]);
    expect(unusableIdentifiers(list).map(unusableInWords)).toEqual([
      'Excel has turned 2 cells under “UCI” into numbers, such as 1.2345E+11. Export the list again, and in Excel open it with Data, From Text/CSV, with that column as Text. Those learners are found by another number, or by name.',
    ]);
  });

  it('TBC and #N/A identify nobody, and are written nowhere', () => {
    const list = listOf(
      'UCI,Surname,Forename,Form,C1\nTBC,Abara,Aisha,11A,31\nTBC,Cole,Will,11C,30\n#N/A,Eze,Olive,11A,3\n',
    );
    expect(stateOf(list).matches.map(({ listed }) => listed.uci)).toEqual(['', '', '']);
    expect(new Set(stateOf(list).matches.map(({ listed }) => listed.id)).size).toBe(3);
    expect(unusableIdentifiers(list).map(unusableInWords)).toEqual([
      '3 cells under “UCI” hold no UCI, such as “TBC”. Those learners are found by another number, or by name.',
    ]);
  });

  it('forms that Excel has changed disagree with nobody, and are told once', () => {
    const list = listOf('Surname,Forename,Reg,C1\nAbara,Aisha,1.10E+01,31\nCole,Will,1.10E+02,30\n');
    expect(stateOf(list).matches.map(({ kind }) => kind)).toEqual(['proposed', 'proposed']);
    expect(unusableIdentifiers(list).map(({ role, cells, byExcel }) => [role, cells, byExcel])).toEqual([
      ['form', 2, true],
    ]);
  });
});

describe('what is no list', () => {
  it.each([
    ['file-json', '[{"candidate":"0101","surname":"Abara","mark":31}]'],
    ['file-json', ' {"a": 1}\n'],
    ['file-web-page', '<html><body><table><tr><td>0101</td></tr></table></body></html>'],
    ['file-web-page', '<!DOCTYPE html>\n<table></table>'],
    ['file-xml', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'],
  ])('%s', (code, text) => {
    expect(readDelimited(text)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('a name in square brackets is no JSON', () => {
    expect(readList([['[Abara]', '31']]).rows).toEqual([0]);
    expect(readDelimited('[Abara],31\n[Cole],30\n').ok).toBe(true);
  });
});
