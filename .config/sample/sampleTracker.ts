import { version } from '../../package.json';
import { setUpXml } from '../../src/markbook/setUp/setUpXml';
import { calculatedWith, type SetUp } from '../../src/markbook/setUp/setUp';
import { readFigures } from '../../src/markbook/tables/figures';
import { newWorkbook } from '../../src/trial/xlsx/newWorkbook';
import { saveXlsx } from '../../src/trial/xlsx/save/saveXlsx';
import { ABOUT_SHEET, putAbout } from './aboutSheet';
import { calculate } from './calculate';
import { putFigures } from './figureSheets';
import { setUpClass, writeGrades } from './gradedClass';
import { keepMock, keepModeration, keepScenario } from './keptByThePane';
import { MARKS_SHEET, typeMarks } from './marksSheet';
import { claimCertificates, importResults } from './results';
import { sampleBook, type SampleBook } from './sampleBook';
import { sheetState } from './sheetStates';
import { putSummary, SUMMARY_SHEET } from './summarySheet';

const TABLES_SHEET = 'BTEC Tables';
const BOUNDARIES_SHEET = 'BTEC Boundaries';
/** The id of the part that carries the set-up: any will do, but always the same. */
const SET_UP_ID = '{B7EC5A3B-1E00-4C1A-9D05-0000000B7EC1}';

/** A class as far as the add-in can take it. The scale stays unconfirmed: only a person who compared it can say so. */
const finishedClass = (): { readonly book: SampleBook; readonly setUp: SetUp } => {
  const book = sampleBook([MARKS_SHEET, SUMMARY_SHEET, TABLES_SHEET, BOUNDARIES_SHEET]);
  putFigures(book, { name: 'BTEC_Tables', sheet: TABLES_SHEET, file: 'illustrative-tables.csv' });
  putFigures(book, { name: 'BTEC_Boundaries', sheet: BOUNDARIES_SHEET, file: 'illustrative-boundaries.csv' });
  typeMarks(book);
  const figures = readFigures(book.keptTables());
  const scale = figures.scaleFor('DIT');
  if (!scale.ok) throw new Error('The sample has no scale.');
  const graded = writeGrades(book, setUpClass(book), figures, scale.value);
  calculate(book, figures);
  putSummary(book);
  calculate(book, figures);
  importResults(book, graded, figures);
  claimCertificates(book, graded, figures, scale.value);
  const tracker = keepMock(book, graded, figures, scale.value);
  keepModeration(book, tracker);
  keepScenario(book, tracker, figures, scale.value);
  book.apply([{ kind: 'add-sheet', sheet: ABOUT_SHEET }]);
  putAbout(book);
  const setUp: SetUp = {
    calculatedWith: calculatedWith(version, figures),
    trackers: [tracker],
    tracker: tracker.id,
  };
  return { book, setUp };
};

/** The sample tracker: an invented class, illustrative tables, set up, graded and followed to its results. */
export const sampleTracker = (): Uint8Array => {
  const { book, setUp } = finishedClass();
  const blank = newWorkbook(new Set(), MARKS_SHEET);
  if (!blank.ok) throw new Error(blank.sentence);
  const first = blank.file.workbook.sheets[0]?.id ?? '';
  const idOf = (sheet: string): string => (sheet === MARKS_SHEET ? first : sheet);
  return saveXlsx(blank.file, {
    sheets: book.sheetNames().map((sheet) => sheetState(book, sheet, idOf(sheet))),
    tables: book.tables().map(({ name, sheet, area }) => ({
      id: name,
      name,
      sheetId: idOf(sheet),
      area,
      columns: Array.from({ length: area.columns }, (_, across) =>
        String(book.cellAt(sheet, area.row, area.column + across)?.value ?? ''),
      ),
    })),
    customXmlParts: [{ id: SET_UP_ID, xml: setUpXml(setUp) }],
    hasStale: false,
  });
};
