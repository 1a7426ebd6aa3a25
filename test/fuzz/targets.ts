import { isDeepStrictEqual } from 'node:util';
import { readList } from '../../src/markbook/import/list/readList';
import { listedLearners } from '../../src/markbook/import/list/listedLearners';
import { readDelimited } from '../../src/markbook/import/reading/readDelimited';
import { readXlsx } from '../../src/markbook/import/reading/readXlsx';
import { recognise } from '../../src/markbook/paste/recognise';
import { readSetUp, writeSetUp } from '../../src/markbook/setUp/setUp';
import { describePackProblem } from '../../src/markbook/figuresPack/packProblem';
import { readPack } from '../../src/markbook/figuresPack/readPack';
import { readFigures } from '../../src/markbook/tables/figures';
import { explainCell } from '../../src/markbook/why/explainCell';
import { readFormula } from '../../src/markbook/formula/readFormula';
import { openXlsx } from '../../src/trial/xlsx/open/openXlsx';
import { saveXlsx } from '../../src/trial/xlsx/save/saveXlsx';
import { setFigures } from '../../src/functions/figures';
import type { CellInput } from '../../src/rules';
import { functionsById } from '../functions/functionsById';
import '../functions/customFunctions';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { DATES, said, SCALE, takenInto, textOfBook } from '../markbook/figuresPack/packBooks';
import { small, tables } from '../markbook/tables/smallTables';
import { fileOf, partsOf } from '../trial/xlsx/parts';
import { bookOf } from '../trial/xlsx/oddBook';
import { FUNCTIONS } from '../trial/xlsx/functions';
import { stateOf } from '../trial/xlsx/stateOf';
import type { Random } from './random';
import { spoilt, wildCell, wildText } from './texts';

/** Something that meets what others wrote. Trying it answers what is wrong, or nothing; it throws nothing. */
export interface Target {
  readonly name: string;
  /** Of a thousand runs, so many. */
  readonly share: number;
  readonly trial: (random: Random) => string | undefined;
}

const FIGURES = readFigures(ILLUSTRATIVE);

const LIST =
  'UCI\tSurname\tForename\tC1 mark\tC2 mark\n12345A678901A\tAlfa\tAnn\t12\tX\n12345A678902A\tBravo\tBen\t0\t\n';
const TABLE = `DIT C1 2024-06\nRaw\tUMS\n${Array.from({ length: 20 }, (_, raw) => `${raw}\t${raw * 2}`).join('\n')}`;
const FORMULAS = [
  '=BTEC.UMS([@C1]&"","DIT","C1","2024-06")',
  '=BTEC.AWARD(F6:H6&"","DIT",{"2025-06","2025-06","2025-01"},"grade")',
  '=IF(A1="","",LET(x,BTEC.TOTAL(B1,C1,D1),BTEC.QUALGRADE(x)&x))',
  '=_xldudf_BTEC_GRADE(Marks!$A$1:$B$9,#REF!,[1]Book!A1)',
];
const SET_UP = JSON.stringify({
  calculatedWith: '0.1.0 f',
  trackers: [
    {
      id: 'one',
      name: 'DIT · 11B',
      subject: 'DIT',
      sheet: '11B',
      headerRows: [0, 1],
      learnerRows: [2, 30],
      columns: [{ role: 'mark C1', heading: 'Mark', column: 3, alike: [0, 2] }],
      series: { C1: '2025-06' },
      sending: { C1: { inCohort: { '2025-06': true } } },
    },
  ],
  tracker: 'one',
  later: { any: ['thing'] },
});
const BOOK = bookOf(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Surname</t></is></c><c r="B1" t="inlineStr"><is><t>C1 mark</t></is></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Alfa</t></is></c><c r="B2"><v>27</v></c></row>' +
    '<row r="3"><c r="A3" t="str"><f>A2&amp;"!"</f><v>Alfa!</v></c><c r="B3"><f t="shared" si="0" ref="B3:B4">B2+1</f><v>28</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>29</v></c><c r="C4" t="e"><v>#N/A</v></c></row>',
);
const BOOK_PARTS = partsOf(BOOK);

/** A workbook whose bytes or parts were changed. */
const spoiltBook = (random: Random): Uint8Array => {
  if (random.below(3) === 0) {
    const bytes = BOOK.slice(0, random.below(4) === 0 ? random.below(BOOK.length) : BOOK.length);
    for (let left = random.below(4); left > 0 && bytes.length > 0; left -= 1)
      bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  }
  const path = random.pick(Object.keys(BOOK_PARTS));
  return fileOf({ ...BOOK_PARTS, [path]: spoilt(BOOK_PARTS[path] ?? '', random) });
};

const isSentence = (text: string): boolean => text.length > 10 && /[.!?)]$/.test(text);

const openAndSave = (random: Random): string | undefined => {
  const opened = openXlsx(spoiltBook(random), FUNCTIONS);
  if (!opened.ok) return isSentence(opened.sentence) ? undefined : `says “${opened.sentence}”`;
  const state = stateOf(opened.file);
  const again = openXlsx(saveXlsx(opened.file, state), FUNCTIONS);
  if (!again.ok) return `saves what does not open: ${again.sentence}`;
  return isDeepStrictEqual(stateOf(again.file).sheets, state.sheets) ? undefined : 'saves other cells than it opened';
};

const importBook = (random: Random): string | undefined => {
  const read = readXlsx(spoiltBook(random));
  if (read.ok) for (const { grid } of read.value.sheets) listedLearners(readList(grid));
  return undefined;
};

const importText = (random: Random): string | undefined => {
  const text = random.below(2) === 0 ? wildText(random, 60) : spoilt(LIST, random);
  const grid = readDelimited(text);
  if (!grid.ok) return undefined;
  const list = readList(grid.value);
  return listedLearners(list).length > list.grid.length ? 'finds more learners than rows' : undefined;
};

const pasteTable = (random: Random): string | undefined => {
  recognise(random.below(2) === 0 ? wildText(random, 60) : spoilt(TABLE, random), [90, 120]);
  return undefined;
};

const readTables = (random: Random): string | undefined => {
  const table = random.pick(ILLUSTRATIVE);
  const rows = table.rows
    .slice(0, 12)
    .map((row) => row.map((cell) => (random.below(6) === 0 ? (wildCell(random) as CellInput) : cell)));
  readFigures([
    { ...table, headers: table.headers.map((each) => (random.below(9) === 0 ? wildText(random, 2) : each)), rows },
  ]);
  return undefined;
};

const callFunction = (random: Random): string | undefined => {
  const [name, run] = random.pick([...functionsById]);
  const given = Array.from({ length: 1 + random.below(6) }, () =>
    Array.from({ length: 1 + random.below(3) }, () =>
      Array.from({ length: 1 + random.below(4) }, () => wildCell(random)),
    ),
  );
  try {
    const answer = (run as (...cells: unknown[][][]) => unknown)(...given);
    return Array.isArray(answer) || answer instanceof Promise ? undefined : `${name} answers no range`;
  } catch (error) {
    const isTold = error instanceof CustomFunctions.Error && isSentence(error.message ?? '');
    return isTold ? undefined : `${name} throws ${String(error)}`;
  }
};

const explain = (random: Random): string | undefined => {
  const formula = random.below(5) === 0 ? `=${wildText(random, 8)}` : spoilt(random.pick(FORMULAS), random);
  const read = readFormula(formula);
  if (read === undefined) return undefined;
  explainCell({
    selected: {
      sheet: 'Marks',
      row: 5,
      column: 7,
      cell: 'H6',
      formula,
      value: wildCell(random) as CellInput,
      text: '',
    },
    formula: read,
    places: {
      sheets: [{ sheet: 'Marks', area: { row: 0, column: 0, rows: 30, columns: 12 } }],
      tables: [],
      names: [],
      spills: [],
    },
    read: new Map(),
    figures: FIGURES,
  });
  return undefined;
};

const readPart = (random: Random): string | undefined => {
  const setUp = readSetUp(random.below(8) === 0 ? wildText(random) : spoilt(SET_UP, random));
  if (setUp === undefined) return undefined;
  return isDeepStrictEqual(readSetUp(writeSetUp(setUp)), setUp) ? undefined : 'is another after it was written';
};

const PACK = textOfBook([tables(small()), SCALE, DATES]);

const takePack = (random: Random): string | undefined => {
  const text = spoilt(PACK, random);
  const pack = readPack(text);
  if (!pack.ok) {
    const words = describePackProblem(pack.problems[0]);
    return isSentence(words) ? undefined : `says “${words}”`;
  }
  const taken = takenInto([], text);
  return isDeepStrictEqual(said(takenInto([], textOfBook(taken))), said(taken))
    ? undefined
    : 'is another after it was taken';
};

/** All that meets what others wrote. */
export const targets = (): readonly Target[] => {
  setFigures(FIGURES);
  return [
    { name: 'lists pasted', share: 60, trial: importText },
    { name: 'tables pasted', share: 20, trial: pasteTable },
    { name: 'tables held', share: 24, trial: readTables },
    { name: 'functions', share: 590, trial: callFunction },
    { name: 'Why', share: 90, trial: explain },
    { name: 'set-up part', share: 200, trial: readPart },
    { name: 'figures packs', share: 10, trial: takePack },
    { name: 'workbooks imported', share: 4, trial: importBook },
    { name: 'workbooks opened and saved', share: 2, trial: openAndSave },
  ];
};
