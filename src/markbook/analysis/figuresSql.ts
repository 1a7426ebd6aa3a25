import { POINTS } from '../../reference/points/points';
import { SUBJECTS } from '../../reference/specifications/subjects';
import {
  asUms,
  type ConversionKey,
  pointsFor,
  type QualificationGrade,
  qualificationGradeFor,
  type Scale,
  type Subject,
} from '../../rules';
import type { Figures } from '../tables';

/** One value in SQL; undefined is NULL. */
type SqlValue = string | number | boolean | undefined;

interface SqlTable {
  readonly name: string;
  /** Each column with its type. */
  readonly columns: Readonly<Record<string, 'VARCHAR' | 'INTEGER' | 'DOUBLE PRECISION' | 'BOOLEAN'>>;
  readonly rows: readonly (readonly SqlValue[])[];
}

const ROWS_AT_ONCE = 500;

const literal = (value: SqlValue): string => {
  if (value === undefined) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
};

/** The statements that make a table and fill it, in the SQL that every engine reads. */
const sqlTable = ({ name, columns, rows }: SqlTable): string => {
  const types = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const lines = rows.map((row) => `  (${row.map(literal).join(', ')})`);
  const inserts = Array.from({ length: Math.ceil(lines.length / ROWS_AT_ONCE) }, (_, part) => {
    const some = lines.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE);
    return `INSERT INTO ${name} VALUES\n${some.join(',\n')};`;
  });
  return [`CREATE TABLE ${name} (${types.join(', ')});`, ...inserts].join('\n');
};

/** Totals from the lowest to the highest earn one grade. */
interface GradeSpan {
  readonly lowest: number;
  readonly highest: number;
  readonly grade: QualificationGrade;
}

/** The grade of every total there is, asked of the rule itself, as spans (SCALE-1). */
const gradeSpans = (scale: Scale): readonly GradeSpan[] => {
  const spans: GradeSpan[] = [];
  for (let total = 0; total <= scale.qualification.max; total += 1) {
    const grade = qualificationGradeFor(asUms(total), scale);
    const last = spans.at(-1);
    if (last?.grade === grade) spans[spans.length - 1] = { ...last, highest: total };
    else spans.push({ lowest: total, highest: total, grade });
  }
  return spans;
};

const subjectRow = ({ code, structure }: Subject, { scaleFor }: Figures) => {
  const scale = scaleFor(code);
  const status = scale.ok ? [scale.value.status] : [undefined, scale.problems[0].rule, scale.problems[0].code];
  return [code, structure.external, ...status, undefined, undefined].slice(0, 5);
};

const conversionRow = (key: ConversionKey, { find }: Figures) => {
  const { subject, component, series } = key;
  const found = find(key);
  if (found.ok) return [subject, component, series, found.value.max, found.value.status, undefined, undefined];
  const [{ rule, code }] = found.problems;
  return [subject, component, series, undefined, undefined, rule, code];
};

/** The subjects with the standing of their scale, and which components each of them has (STR-1..3, SCALE-1). */
const subjectTables = (figures: Figures): readonly string[] => [
  sqlTable({
    name: 'btec_subjects',
    columns: { subject: 'VARCHAR', external: 'VARCHAR', scale: 'VARCHAR', rule: 'VARCHAR', problem: 'VARCHAR' },
    rows: SUBJECTS.map((subject) => subjectRow(subject, figures)),
  }),
  sqlTable({
    name: 'btec_components',
    columns: { subject: 'VARCHAR', component: 'VARCHAR' },
    rows: SUBJECTS.flatMap(({ code, structure }) => structure.components.map((component) => [code, component])),
  }),
];

const gradeTable = ({ scaleFor }: Figures): string =>
  sqlTable({
    name: 'btec_grades',
    columns: {
      subject: 'VARCHAR',
      lowest: 'INTEGER',
      highest: 'INTEGER',
      grade: 'VARCHAR',
      points: 'DOUBLE PRECISION',
    },
    rows: SUBJECTS.flatMap(({ code }) => {
      const scale = scaleFor(code);
      if (!scale.ok) return [];
      return gradeSpans(scale.value).map(({ lowest, highest, grade }) => [
        code,
        lowest,
        highest,
        grade,
        pointsFor(grade, POINTS),
      ]);
    }),
  });

/** The school's own conversions, faulty ones with their fault, and the UMS of each of their raw marks (UMS-1..3). */
const conversionTables = (figures: Figures): readonly string[] => [
  sqlTable({
    name: 'btec_conversions',
    columns: {
      subject: 'VARCHAR',
      component: 'VARCHAR',
      series: 'VARCHAR',
      max: 'INTEGER',
      status: 'VARCHAR',
      rule: 'VARCHAR',
      problem: 'VARCHAR',
    },
    rows: figures.keysNamed.map((key) => conversionRow(key, figures)),
  }),
  sqlTable({
    name: 'btec_ums',
    columns: { subject: 'VARCHAR', component: 'VARCHAR', series: 'VARCHAR', raw: 'INTEGER', ums: 'INTEGER' },
    rows: figures.conversions.flatMap(({ subject, component, series, ums }) =>
      ums.map((value, raw) => [subject, component, series, raw, value]),
    ),
  }),
];

/** All figures as SQL: tables that hold what the rules answered for every raw mark and every total, so that a query only looks up. */
export const figuresSql = (figures: Figures): string =>
  [...subjectTables(figures), gradeTable(figures), ...conversionTables(figures)].join('\n\n') + '\n';
