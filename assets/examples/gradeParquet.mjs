// npm install @duckdb/node-api
// node gradeParquet.mjs learners.parquet graded.parquet --tables tables.csv --boundaries boundaries.csv --scale scale.csv
//
// The same in SQL, over files of any size: the rules write their figures as tables and the query that looks them up, DuckDB runs
// it. --sql FILE also writes that SQL, for any other engine. Lists and results may be .parquet or .csv.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { awardSql, figuresSql } from '../../dist/rules.js';
import { schoolFigures } from './schoolTables.mjs';

/** @param {string} file */
const quoted = (file) => `'${file.replaceAll("'", "''")}'`;

/** @param {string} file */
const listIn = (file) =>
  file.endsWith('.csv')
    ? `read_csv(${quoted(file)}, all_varchar = true, header = true)`
    : `read_parquet(${quoted(file)})`;

/** @param {string} file */
const writtenAs = (file) => (file.endsWith('.csv') ? '(FORMAT csv, HEADER)' : '(FORMAT parquet)');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tables: { type: 'string' },
    boundaries: { type: 'string' },
    scale: { type: 'string' },
    sql: { type: 'string' },
  },
});
const [from, to] = positionals;
if (from === undefined || to === undefined)
  throw new Error(
    'Say which list and where to: node gradeParquet.mjs learners.parquet graded.parquet --tables tables.csv',
  );

const figures = figuresSql(await schoolFigures(values));
if (values.sql !== undefined) writeFileSync(values.sql, `${figures}\n${awardSql()};\n`);

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(figures);
// Rows are numbered as a spreadsheet numbers them: the headings are row 1.
await connection.run(`CREATE TABLE btec_marks AS SELECT row_number() OVER () + 1 AS line, * FROM ${listIn(from)}`);
await connection.run(`CREATE TABLE btec_award AS ${awardSql()}`);
const graded = `SELECT a.line AS "row", m.learner, m.subject, a.* EXCLUDE (line) FROM btec_award a JOIN btec_marks m USING (line) ORDER BY line`;
await connection.run(`COPY (${graded}) TO ${quoted(to)} ${writtenAs(to)}`);
const counted = await connection.runAndReadAll('SELECT state, count(*) FROM btec_award GROUP BY state ORDER BY state');
process.stdout.write(
  `${counted
    .getRows()
    .map(([state, count]) => `${String(count)} ${String(state)}`)
    .join(', ')}.\n`,
);
