import { describe, expect, it } from 'vitest';
import { readList, type ReadList } from '../../../src/markbook/import/list/readList';
import { unusableIdentifiers } from '../../../src/markbook/import/list/unusableColumn';
import { readDelimited } from '../../../src/markbook/import/reading/readDelimited';
import { unusableInWords } from '../../../src/markbook/import/words/unusableWords';
import { listOf } from './threeLists';
import { changesOf, stateOf } from './listStates';

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

  it('a row with fewer cells than headings among whole ones is set apart, where blanks at the end are kept', () => {
    const short = (above: string): readonly unknown[] =>
      listOf(`Candidate No,C1,C2,C3\n${above}\n0104,28,37\n0105,55,51,46\n`).leftOut;
    expect(short('0103,40,41,')).toEqual([{ row: 2, because: 'too-few-cells' }]);
    expect(short('0103,40,41')).toEqual([]);
  });

  it.each(['', ',', ',,'])(
    'lists beside each other (“%s” between) are read one by one, or set apart where the other has other headings',
    (gap) => {
      const list = (other: string): ReadList =>
        listOf(
          `Candidate No,Name,C1${gap},Candidate No,Name,${other}\n0101,"Abara, Aisha",31${gap},0104,"Dhillon, Dev",32\n` +
            `0103,"Cole, Will",31${gap},0105,"Eze, Olive",55\n,,${gap},0106,"Fernández, Zoë",42\n`,
        );
      const first = ['0101 C1 mark 31', '0103 C1 mark 31'];
      expect(changesOf(list('C1'))).toEqual([...first, ...['0104 C1 mark 32', '0105 C1 mark 55', '0106 C1 mark 42']]);
      const { rows, leftOut } = list('C2');
      expect(changesOf(list('C2'))).toEqual(first);
      expect([rows.length, leftOut.map(({ because }) => because)]).toEqual([2, Array(4).fill('other-headings')]);
    },
  );

  it.each(['', 'Class 11B,,,\n'])('a list on its side is stood up (“%s” above)', (title) => {
    const list = listOf(
      `${title}Candidate No,0101,0103,0104\nSurname,Abara,Cole,Dhillon\nForename,Aisha,Will,Dev\nC1 mark,31,31,32\nC2 mark,30,41,28\n`,
    );
    expect(changesOf(list).filter((each) => each.includes('C1'))).toEqual([
      '0101 C1 mark 31',
      '0103 C1 mark 31',
      '0104 C1 mark 32',
    ]);
  });

  it.each([
    'Candidate No,Name,C1\n0101,Abara, Aisha,31\n0103,Cole, Will,40\n',
    'Name,C1,C2\nAbara, Aisha,31,30\nCole, Will,40,41\n',
    'Candidate No,Surname,Forename,C1\n1,0101,Abara,Aisha,31\n2,0103,Cole,Will,40\n',
  ])('where every row has a cell more and names stand under a mark, none is imported: %s', (text) => {
    const { rows, leftOut } = listOf(text);
    expect([rows, leftOut.map(({ because }) => because)]).toEqual([[], ['too-many-cells', 'too-many-cells']]);
  });

  it('a column without a heading at the end is left out, as is an absence under a mark', () => {
    expect(listOf('Name,C1\nAbara Aisha,absent,late\nCole Will,absent,ill\n').rows).toEqual([1, 2]);
  });

  it('a name that stands again further right is no list of its own', () => {
    const list = listOf('Name,C1,Name,C2\nAbara Aisha,31,Abara Aisha,30\nCole Will,31,COLE WILL,41\n');
    expect([list.rows.length, list.columns.map(({ role }) => role)]).toEqual([
      2,
      ['full-name', 'mark C1', 'left-out', 'mark C2'],
    ]);
  });

  it('headings that stand again are no learner, however few they are', () => {
    expect(listOf('Name,C1\nAbara Aisha,31\nName,C1\nCole Will,40\n').leftOut).toEqual([
      { row: 2, because: 'headings' },
    ]);
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

describe('signs that nobody sees', () => {
  it.each([
    [
      'no width, soft hyphens and directions',
      '\u200B0101,Abara\u200B,Ai\u00ADsha,31\u200E',
      '\u202A0103\u202C,Cole,Will,\u200B',
    ],
    ['unbreakable spaces', '\u00A00101,Abara\u00A0,Aisha,31\u00A0', '0103,Cole,Will,\u00A0'],
  ])('say nothing in numbers, marks and names that are compared: %s', (_, first, second) => {
    const list = listOf(`Candidate No,Surname,Forename,C1 mark\n${first}\n${second}\n`);
    const { matches, plan, questions } = stateOf(list);
    expect(matches.map(({ kind }) => kind)).toEqual(['sure', 'sure']);
    expect(plan.changed.map(({ after }) => after)).toEqual([31]);
    expect(questions.words.map(({ word }) => word)).toEqual(['']);
  });

  it('a file that begins with two marks of how it is stored still has its first heading', () => {
    expect(listOf('\uFEFF\uFEFF"Candidate No","C1"\n"0101","31"\n').columns[0]?.role).toBe('candidate-number');
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
