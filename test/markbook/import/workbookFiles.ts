import { strToU8, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook as text, by path. */
export type Parts = Readonly<Record<string, string>>;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A sheet part with these rows, and what stands behind them. */
export const sheetPart = (rows: string, behind = ''): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** A part with the texts of a workbook. */
export const stringsPart = (texts: readonly string[]): string =>
  `${HEAD}<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;

/** A part with these cell formats, each by its code or Excel's number for it. */
export const stylesPart = (formats: readonly (number | string)[]): string => {
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
};

const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** The relationships of a workbook with these sheet parts. */
export const linksPart = (sheets: readonly string[], strings = 'sharedStrings.xml'): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
    .map((path, index) => link(`s${index + 1}`, 'worksheet', path))
    .join('')}${link('t', 'sharedStrings', strings)}${link('f', 'styles', 'styles.xml')}</Relationships>`;

/** A workbook part that lists these sheets; `before` stands in front of them, `state` is that of the last. */
export const workbookPart = (names: readonly string[], before = '', state = 'visible'): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${names
    .map(
      (name, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${index + 1 === names.length ? ` state="${state}"` : ''} r:id="s${index + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

/** The parts of a workbook of one sheet. */
export const bookParts = (rows: string, texts: readonly string[] = [], behind = ''): Parts => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link('w', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': workbookPart(['Sheet1']),
  'xl/_rels/workbook.xml.rels': linksPart(['worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': sheetPart(rows, behind),
  'xl/sharedStrings.xml': stringsPart(texts),
  'xl/styles.xml': stylesPart([0, 9, '0000']),
});

/** A file of these parts, each as text or as bytes. */
export const fileOf = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array => {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts))
    files[path] = [typeof part === 'string' ? strToU8(part) : part, { level, mtime: new Date(2000, 0, 1) }];
  return zipSync(files);
};

const LEARNERS = 40;

/** The rows of a class of forty: number, name, C1 mark and attendance. */
export const CLASS_OF_FORTY: readonly (readonly string[])[] = [
  ['Candidate No', 'Name', 'C1 mark', 'Attendance'],
  ...Array.from({ length: LEARNERS }, (_, index) => [
    String(index + 101).padStart(4, '0'),
    `Learner ${index + 1} & Sons`,
    String(10 + index),
    index === 0 ? '0%' : `${index}%`,
  ]),
];

/** The parts of the class of forty as Excel would save it. */
export const classParts = (): Parts => {
  const [headings = [], ...learners] = CLASS_OF_FORTY;
  const texts = [...headings, ...learners.map(([, name = '']) => name)];
  const headingRow = headings.map((_, index) => `<c r="${'ABCD'.charAt(index)}1" t="s"><v>${index}</v></c>`).join('');
  const rows = learners.map((learner, index) => {
    const row = index + 2;
    const attendance = index === 0 ? '0' : String(index / 100);
    return `<row r="${row}"><c r="A${row}" s="2"><v>${Number(learner[0])}</v></c><c r="B${row}" t="s"><v>${index + 4}</v></c><c r="C${row}"><v>${learner[2] ?? ''}</v></c><c r="D${row}" s="1"><v>${attendance}</v></c></row>`;
  });
  return bookParts(`<row r="1">${headingRow}</row>${rows.join('')}`, texts);
};
