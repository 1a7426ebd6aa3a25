import type { ConversionKey, GradeCode, PointsScale } from '../../../rules';
import { BOUNDARY_GRADES, GRADES, QUALIFICATION_BOUNDARY_GRADES } from '../../../rules';

/** The names of the tables that plain formulas look into, and which rows of the scale count for the subject. */
export interface PlainTables {
  readonly tables: string;
  readonly scale: string;
}

export type ScalePartName = 'Internal' | 'External' | 'Qualification';

/** A row of the scale as its Key column names it: `Internal|` for all subjects, `Internal|DIT` for one. */
export type ScaleRowKey = `${ScalePartName}|${string}`;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The text that a row of BTEC_Tables has in its Key column, but for the raw mark: `DIT|C1|2024-06|`. */
const rowKeyStart = ({ subject, component, series }: ConversionKey): string => `${subject}|${component}|${series}|`;

const trimmed = (cell: string): string => `TRIM(${cell}&"")`;

/** True in Excel for a blank cell. */
const isBlank = (cell: string): string => `${trimmed(cell)}=""`;

/** True in Excel for an absent learner, in every spelling that is read. */
const isAbsent = (cell: string): string =>
  `OR(${['X', 'ABS', 'ABSENT'].map((word) => `UPPER(${trimmed(cell)})="${word}"`).join(',')})`;

/** The UMS of a mark that is a number; not in the table, it is an error. The mark stays text, so that only whole ones are found. */
const umsLookedUp = (mark: string, key: ConversionKey, { tables }: PlainTables): string =>
  `INDEX(${tables}[UMS],MATCH(${quoted(rowKeyStart(key))}&${trimmed(mark)},${tables}[Key],0))`;

/** Blank stays blank, X stays X, a number goes on, anything else is an error. */
const ofMark = (mark: string, then: string): string =>
  `IF(${isBlank(mark)},"",IF(${isAbsent(mark)},"X",IF(${trimmed(mark)}+0>=0,${then},NA())))`;

/** UMS of a raw mark (UMS-1, UMS-4). */
export const plainUms = (mark: string, key: ConversionKey, tables: PlainTables): string =>
  ofMark(mark, umsLookedUp(mark, key, tables));

/** Excel wants the star of `L2D*` in brackets of its own. */
const columnNamed = (column: string): string => (/^\w+$/.test(column) ? `[${column}]` : `[[${column}]]`);

const scaleFigure = (row: ScaleRowKey, column: string, { scale }: PlainTables): string =>
  `INDEX(${scale}${columnNamed(column)},MATCH(${quoted(row)},${scale}[Key],0))`;

const gradesOf = (row: ScaleRowKey): readonly Exclude<GradeCode, 'U'>[] =>
  (row.startsWith('Qualification') ? QUALIFICATION_BOUNDARY_GRADES : BOUNDARY_GRADES).toReversed();

/** Steps down the scale: the first minimum that is reached decides (SCALE-1). */
const ladder = (ums: string, row: ScaleRowKey, tables: PlainTables, shown: (grade: GradeCode) => string): string =>
  gradesOf(row).reduceRight(
    (otherwise, grade) => `IF(${ums}>=${scaleFigure(row, grade, tables)},${shown(grade)},${otherwise})`,
    shown('U'),
  );

const asText = (grade: GradeCode): string => `"${grade}"`;

/** True in Excel for whole UMS from 0 to the scale's maximum (SCALE-2). */
const isWholeUms = (cell: string, row: ScaleRowKey, tables: PlainTables): string =>
  `AND(${trimmed(cell)}=INT(${trimmed(cell)}+0)&"",${trimmed(cell)}+0>=0,${trimmed(cell)}+0<=${scaleFigure(row, 'Max', tables)})`;

/** The grade of UMS from any cell. */
export const plainGrade = (cell: string, row: ScaleRowKey, tables: PlainTables): string =>
  `IF(${isBlank(cell)},"",IF(${isAbsent(cell)},"X",IF(${isWholeUms(cell, row, tables)},${ladder(`(${trimmed(cell)}+0)`, row, tables, asText)},NA())))`;

/** The grade of a result that is known to be UMS in range, X, blank or an error. */
export const plainGradeOfResult = (cell: string, row: ScaleRowKey, tables: PlainTables): string =>
  `IF(OR(${cell}="",${cell}="X"),${cell},${ladder(cell, row, tables, asText)})`;

/** The component grade straight from a raw mark. */
export const plainMarkGrade = (mark: string, key: ConversionKey, row: ScaleRowKey, tables: PlainTables): string =>
  ofMark(mark, ladder(umsLookedUp(mark, key, tables), row, tables, asText));

const anyMissing = (cells: readonly string[]): string =>
  `OR(${cells.flatMap((cell) => [`${cell}=""`, `${cell}="X"`]).join(',')})`;

/** The total of three results that are known to be UMS, X, blank or errors (UMS-6). */
export const plainTotalOfResults = (cells: readonly string[], missing: string): string =>
  `IF(${anyMissing(cells)},${missing},${cells.join('+')})`;

/** The total of UMS from any cells: one that is not whole or too high is an error, even beside a blank. */
export const plainTotal = (
  cells: readonly (readonly [cell: string, row: ScaleRowKey])[],
  missing: string,
  tables: PlainTables,
): string => {
  const none = (cell: string): string => `OR(${isBlank(cell)},${isAbsent(cell)})`;
  const counted = cells.map(
    ([cell, row]) => `IF(${none(cell)},0,IF(${isWholeUms(cell, row, tables)},${trimmed(cell)}+0,NA()))`,
  );
  const isAnyMissing = `OR(${cells.map(([cell]) => none(cell)).join(',')})`;
  const sum = cells.map(([cell]) => trimmed(cell)).join('+');
  return `IF(ISNUMBER(${counted.join('+')}),IF(${isAnyMissing},${missing},${sum}),NA())`;
};

/** Points of a grade as the add-in writes it (PTS-1); another spelling is an error. */
export const plainPoints = (grade: string, points: PointsScale): string => {
  const cell = `UPPER(${trimmed(grade)})`;
  const steps = GRADES.reduceRight<string>(
    (otherwise, each) => `IF(${cell}="${each}",${String(points[each])},${otherwise})`,
    'NA()',
  );
  return `IF(${isBlank(grade)},"",IF(${isAbsent(grade)},"X",${steps}))`;
};

/** Points straight from a total that is known to be UMS in range, blank or an error. */
export const plainPointsOfTotal = (total: string, row: ScaleRowKey, tables: PlainTables, points: PointsScale): string =>
  `IF(OR(${total}="",${total}="X"),"",${ladder(total, row, tables, (grade) => String(points[grade]))})`;
