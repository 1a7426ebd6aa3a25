import { csvRows } from './csv.mjs';
import { describeProblem, readFigures } from '../../dist/rules.js';

/** The tables that the add-in keeps in a workbook, by the option that names a CSV file of each. */
const TABLES = { tables: 'BTEC_Tables', boundaries: 'BTEC_Boundaries', scale: 'BTEC_Scale' };

/** @param {string} file */
const allRows = async (file) => {
  const rows = [];
  for await (const row of csvRows(file)) rows.push(row);
  return rows;
};

/**
 * The school's own figures from CSV files of the sheets BTEC Tables, BTEC Boundaries and BTEC Scale, in their own columns.
 * What can't be used there is said on the error output, with its file and cell.
 * @param {Partial<Record<keyof typeof TABLES, string>>} files
 */
export const schoolFigures = async (files) => {
  const given = [];
  for (const [option, name] of Object.entries(TABLES)) {
    const file = files[/** @type {keyof typeof TABLES} */ (option)];
    if (file === undefined) continue;
    const [headers = [], ...rows] = await allRows(file);
    given.push({ name, sheet: file, row: 0, column: 0, headers, rows });
  }
  const figures = readFigures(given);
  for (const { sheet, cell, severity, problem } of figures.issues)
    process.stderr.write(`${sheet} ${cell}: ${severity}: ${describeProblem(problem)}\n`);
  return figures;
};
