import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/markbook/paste/recognise';
import type { FoundTable } from '../../../src/markbook/tables/foundTable';
import { givenPaste, RAWS, umsOf } from './tableText';

const found = (text: string): readonly FoundTable[] => recognise(text, [90, 120]).tables;

const only = (text: string): FoundTable => {
  const tables = found(text);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables found.`);
  return table;
};

/** What a table's only reading says: raw mark and UMS, lowest first. */
const figures = (table: FoundTable): readonly (readonly [number, number])[] => {
  const [reading, ...others] = table.readings;
  if (others.length > 0) throw new Error('The columns could be read either way.');
  return reading.rows.map(({ raw, ums }) => [Number(raw), Number(ums)] as const).sort(([a], [b]) => a - b);
};

const key = ({ key: { subject, component, series } }: FoundTable): readonly (string | undefined)[] => [
  subject?.value,
  component?.value,
  series?.value,
];

const invented = RAWS.map((raw) => [raw, umsOf(raw)] as const);
const lines = (row: (raw: number) => string): string => RAWS.map(row).join('\n');

describe('the pastes given', () => {
  test.each([
    ['1-tabs-with-headings.txt', [undefined, undefined, undefined], [42, 65], [60, 90]],
    ['3-descending-odd-spaces-footer.txt', [undefined, 'C3', '2025-01'], [42, 93], [60, 120]],
    ['4-side-by-side.txt', [undefined, undefined, undefined], [42, 64], [60, 90]],
    ['5-semicolons-titles.csv', ['HSC', 'C2', '2025-06'], [42, 63], [60, 90]],
    ['6-no-headings.txt', [undefined, undefined, undefined], [42, 95], [60, 120]],
  ])('%s is read whole, with what its words say', (name, expectedKey, middle, top) => {
    const table = only(givenPaste(name));
    expect(key(table)).toEqual(expectedKey);
    const rows = figures(table);
    expect(rows.map(([raw]) => raw)).toEqual(RAWS);
    expect([rows[42], rows[60]]).toEqual([middle, top]);
  });

  test('what stands around the rows is listed, not lost', () => {
    const { leftOut } = recognise(givenPaste('3-descending-odd-spaces-footer.txt'), [90, 120]);
    expect(leftOut.map(({ line }) => line)).toEqual([1, 66, 67]);
  });

  test('the maximum that “60 / 60” names is kept', () => {
    expect(only(givenPaste('3-descending-odd-spaces-footer.txt')).readings[0].outOf).toBe(60);
  });

  test('the broken one is one table, its odd row included', () => {
    const rows = only(givenPaste('7-broken.txt')).readings[0].rows;
    expect(rows.at(-1)).toEqual({ line: 63, raw: 'abc', ums: '12', grade: '' });
  });
});

describe('a table turned on its side', () => {
  const wide = (heading: string, of: (raw: number) => unknown, raws = RAWS): string =>
    `${heading}\t${raws.map(of).join('\t')}`;
  const raw = (raw: number): number => raw;

  test.each([
    ['with headings', `${wide('Raw mark', raw)}\n${wide('UMS', umsOf)}`],
    ['UMS first', `${wide('UMS', umsOf)}\n${wide('Raw mark', raw)}`],
    [
      'with grades',
      `${wide('Raw', raw)}\n${wide('UMS', umsOf)}\n${wide('Grade', (each) => (each < 36 ? 'U' : 'L2P'))}`,
    ],
    ['without headings', `${RAWS.join('\t')}\n${RAWS.map(umsOf).join('\t')}`],
    [
      'in two parts',
      [RAWS.slice(0, 31), RAWS.slice(31)]
        .map((raws) => `${wide('Raw', raw, raws)}\n${wide('UMS', umsOf, raws)}`)
        .join('\n'),
    ],
  ])('is stood up again: %s', (_, text) => {
    expect(figures(only(text))).toEqual(invented);
  });

  test('and so are two, each with its component', () => {
    const text = (['Component 1', 'Component 2'] as const).map(
      (title) => `${title}\n${wide('Raw', raw)}\n${wide('UMS', umsOf)}`,
    );
    expect(found(text.join('\n')).map(key)).toEqual([
      [undefined, 'C1', undefined],
      [undefined, 'C2', undefined],
    ]);
  });
});

describe('a title in brackets', () => {
  test.each(['Performing Arts (Dance)', 'Performing Arts: Dance', 'performing arts (dance) Component 1'])(
    '%s is Dance, not Performing Arts',
    (title) => {
      expect(key(only(`${title}\nRaw\tUMS\n${lines((raw) => `${raw}\t${umsOf(raw)}`)}`))[0]).toBe('DAN');
    },
  );
});

describe('worse pastes', () => {
  test.each<[string, string]>([
    ['decimal commas', `Raw;UMS\n${lines((raw) => `${raw},0;${umsOf(raw)},0`)}`],
    [
      'figures as wide as Chinese signs',
      `Raw\tUMS\n${lines((raw) => `${String(raw).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}\t${umsOf(raw)}`)}`,
    ],
    ['full stops as leaders', lines((raw) => `${raw} ........ ${umsOf(raw)}`)],
    ['full stops after each figure', lines((raw) => `${raw}. ${umsOf(raw)}.`)],
    [
      'thin and unbreakable spaces',
      `Raw\u2009mark\u00A0\u00A0UMS\n${lines((raw) => `${raw}\u2009\u202F${umsOf(raw)}`)}`,
    ],
    ['arrows between', lines((raw) => `${raw} → ${umsOf(raw)}`)],
    ['a grade in words first', lines((raw) => `Level 2 Pass ${raw} ${umsOf(raw)}`)],
    ['bars around cells', `| Raw | UMS |\n|---|---|\n${lines((raw) => `| ${raw} | ${umsOf(raw)} |`)}`],
    [
      'quoted commas with a title that holds a comma',
      `"Marks, and more",\n"Raw","UMS"\n${lines((raw) => `"${raw}","${umsOf(raw)}"`)}`,
    ],
    [
      'a stray quotation mark in a title',
      `"Health and Social\tCare\nRaw\tUMS\n${lines((raw) => `${raw}\t${umsOf(raw)}`)}`,
    ],
    ['units after the figures', lines((raw) => `${raw} marks\t${umsOf(raw)} UMS`)],
    [
      'a byte order mark, old Mac line ends',
      `\uFEFFRaw\tUMS\r${lines((raw) => `${raw}\t${umsOf(raw)}`).replaceAll('\n', '\r')}`,
    ],
    ['a line number before each row', lines((raw) => `${raw + 1}\t${raw}\t${umsOf(raw)}`)],
    [
      'pages with headings and numbers between',
      `${RAWS.map((raw) => `${raw === 30 ? 'Page 1 of 2\nRaw\tUMS\n' : ''}${raw}\t${umsOf(raw)}`).join('\n')}\nPage 2 of 2`,
    ],
    ['UMS first, no headings', lines((raw) => `${umsOf(raw)} ${raw}`)],
    [
      'side by side without headings',
      RAWS.slice(0, 31)
        .map((raw) => `${raw}\t${umsOf(raw)}${raw < 30 ? `\t\t${raw + 31}\t${umsOf(raw + 31)}` : '\t\t\t'}`)
        .join('\n'),
    ],
    [
      'descending, with “out of 60”',
      RAWS.toReversed()
        .map((raw) => `${raw} out of 60   ${umsOf(raw)}`)
        .join('\n'),
    ],
    ['zero-width signs and a minus that is none', lines((raw) => `${raw}\u200B\t\u2060${umsOf(raw)}`)],
  ])('%s', (_, text) => {
    expect(figures(only(text))).toEqual(invented);
  });

  test('two components below one another are two tables, and share the subject and series above them', () => {
    const table = `Raw\tUMS\n${lines((raw) => `${raw}\t${umsOf(raw)}`)}`;
    const tables = found(`Digital Information Technology, June 2025\nComponent 1\n${table}\nComponent 2\n${table}`);
    expect(tables.map(key)).toEqual([
      ['DIT', 'C1', '2025-06'],
      ['DIT', 'C2', '2025-06'],
    ]);
    expect(tables.map(figures)).toEqual([invented, invented]);
  });

  test('one column of raw marks beside several of UMS is a table for each', () => {
    const tables = found(
      `DIT C1\nRaw\tUMS Jan 2025\tUMS June 2025\n${lines((raw) => `${raw}\t${umsOf(raw)}\t${umsOf(raw)}`)}`,
    );
    expect(tables.map(key)).toEqual([
      ['DIT', 'C1', '2025-01'],
      ['DIT', 'C1', '2025-06'],
    ]);
  });

  test('a table of this add-in is one table for each conversion, with its status and source', () => {
    const rows = (component: string): string =>
      lines((raw) => `DIT,${component},2024-06,${raw},${umsOf(raw)},,illustrative,Invented`);
    const tables = found(`Subject,Component,Series,Raw,UMS,Grade,Status,Source\n${rows('C1')}\n${rows('C2')}`);
    expect(tables.map((table) => [...key(table), table.status, table.source])).toEqual([
      ['DIT', 'C1', '2024-06', 'illustrative', 'Invented'],
      ['DIT', 'C2', '2024-06', 'illustrative', 'Invented'],
    ]);
  });

  test.each<[string, readonly [string, string], string | undefined]>([
    ['a blank among published rows counts as typed, as it does on the sheet', ['published', ''], 'typed'],
    ['of two statuses the less trusted counts', ['published', 'illustrative'], 'illustrative'],
    ['one that can’t be read is not passed over: the teacher is asked', ['published', 'checked by Example'], undefined],
    ['none at all: the teacher is asked', ['', ''], undefined],
  ])('a table with statuses of its own: %s', (_, [first, others], status) => {
    const rows = lines((raw) => `DIT,C1,2024-06,${raw},${umsOf(raw)},,${raw === 0 ? first : others},Invented`);
    expect(only(`Subject,Component,Series,Raw,UMS,Grade,Status,Source\n${rows}`).status).toBe(status);
  });

  test('identical columns without headings could be read either way, so both readings are offered', () => {
    const { readings } = only(lines((raw) => `${raw} ${raw}`));
    expect(readings.map(({ label }) => label)).toEqual([
      'Raw marks in column 1, UMS in column 2',
      'Raw marks in column 2, UMS in column 1',
    ]);
  });

  test.each(['', 'Nothing here.', 'Component 1 has 60 marks', '60\n90', 'Name\tMark\nA\t3'])(
    '%j holds no table',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('what the words around a table say', () => {
  const body = `\nRaw\tUMS\n${lines((raw) => `${raw}\t${umsOf(raw)}`)}`;

  test.each<[string, readonly (string | undefined)[]]>([
    ['BTEC Tech Award in Sport | Component 3 | December 2024/January 2025', ['SPO', 'C3', '2025-01']],
    ['DIT C1 2024-06', ['DIT', 'C1', '2024-06']],
    ['603/7047/6 – C2 – Summer 2025', ['HSC', 'C2', '2025-06']],
    ['Health & Social Care: component 2, May/June 2025', ['HSC', 'C2', '2025-06']],
    ['Component 2 June 2025', [undefined, 'C2', '2025-06']],
    ['FIGURES PER COMPONENT', [undefined, undefined, undefined]],
    ['Published 15 August 2025', [undefined, undefined, undefined]],
    ['Results for 15 June 2025', [undefined, undefined, undefined]],
    ['January 2025 and June 2025', [undefined, undefined, undefined]],
    ['Health and Socal Care', [undefined, undefined, undefined]],
    ['Enterprise or Engineering', [undefined, undefined, undefined]],
  ])('%s', (title, expected) => {
    expect(key(only(title + body))).toEqual(expected);
  });

  test('words below the table count only where nothing above says it', () => {
    expect(key(only(`Component 1${body}\nComponent 2, June 2025`))).toEqual([undefined, 'C1', '2025-06']);
  });

  test('each is told with the line it was read from', () => {
    expect(only(`\n\nSport\nComponent 1${body}`).key).toEqual({
      subject: { value: 'SPO', line: 3 },
      component: { value: 'C1', line: 4 },
    });
  });
});

describe('the cells of a table that land below each other', () => {
  const cells = (of: (raw: number) => readonly (string | number)[]): string => RAWS.flatMap(of).join('\n');
  const title = 'BTEC Tech Award Digital Information Technology\nComponent 1\nSeries: May/June 2025\n';

  test.each([
    ['each raw mark before its UMS', `${title}Raw mark\nUMS\n${cells((raw) => [raw, umsOf(raw)])}`],
    ['each behind it', `${title}UMS\nRaw mark\n${cells((raw) => [umsOf(raw), raw])}`],
    ['with the grade', `${title}Raw mark\nUMS\nGrade\n${cells((raw) => [raw, umsOf(raw), raw < 20 ? 'U' : 'L1P'])}`],
    ['all raw marks before all UMS', `${title}Raw mark\n${RAWS.join('\n')}\nUMS\n${cells((raw) => [umsOf(raw)])}`],
    ['without headings', `${title}${cells((raw) => [raw, umsOf(raw)])}`],
  ])('are put together: %s', (_, text) => {
    const table = only(text);
    expect(figures(table)).toEqual(invented);
    expect(key(table)).toEqual(['DIT', 'C1', '2025-06']);
    expect(table.readings[0].rows[0]?.line).toBeGreaterThan(3);
  });

  test('are no table where one is missing: nothing is guessed', () => {
    expect(found(`${title}Raw mark\nUMS\n0\n0\n1\n${cells((raw) => [raw + 2, umsOf(raw)])}`)).toEqual([]);
  });
});

describe('tables of several conversions side by side', () => {
  const twoOf = (raw: number): string => `${raw}\t${umsOf(raw)}\t\t${raw}\t${raw === 0 ? 0 : umsOf(raw) - 1}`;
  const both = (text: string): readonly (readonly (string | undefined)[])[] => found(text).map(key);

  test.each([
    ['named above their columns', 'Component 1\t\t\tComponent 2\nRaw mark\tUMS\t\tRaw mark\tUMS\n', ['C1', 'C2']],
    ['named nowhere', 'Raw mark\tUMS\t\tRaw mark\tUMS\n', [undefined, undefined]],
  ])('are each their own: %s', (_, heading, components) => {
    const tables = found(`DIT\nJune 2025\n${heading}${lines(twoOf)}`);
    expect(tables.map(key)).toEqual(components.map((component) => ['DIT', component, '2025-06']));
    expect(tables.map((table) => figures(table).at(-1))).toEqual([
      [60, 90],
      [60, 89],
    ]);
  });

  test('of two series are told apart as well, also where only spaces part them', () => {
    const text = `DIT C1\nJune 2024   June 2025\nRaw mark UMS Raw mark UMS\n${lines((raw) => twoOf(raw).replaceAll('\t', ' '))}`;
    expect(both(text)).toEqual([
      ['DIT', 'C1', '2024-06'],
      ['DIT', 'C1', '2025-06'],
    ]);
  });

  test('that go on with one another are one', () => {
    expect(found(givenPaste('4-side-by-side.txt'))).toHaveLength(1);
  });
});

test.each(['June 25', 'Jun 25', 'Summer 25', "June '25", 'May/June 25', 'Jun-25'])(
  '“%s” over a table is June 2025',
  (series) => {
    expect(only(`DIT C1 ${series}\n${lines((raw) => `${raw}\t${umsOf(raw)}`)}`).key.series?.value).toBe('2025-06');
  },
);
