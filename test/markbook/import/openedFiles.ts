import { describeListProblem } from '../../../src/markbook/import/reading/listProblem';
import { readXlsx } from '../../../src/markbook/import/reading/readXlsx';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const FRESH = 'Get a fresh copy, or repair it in Excel (Open and Repair).';

export const opened = (file: Uint8Array) => {
  const read = readXlsx(file);
  if (!read.ok) throw new Error(describeListProblem(read.problems[0]));
  return read.value;
};

export const gridOf = (file: Uint8Array) => opened(file).sheets[0]?.grid;

export const refusalOf = (file: Uint8Array): string => {
  const read = readXlsx(file);
  return read.ok ? `It was read: ${JSON.stringify(read.value)}` : describeListProblem(read.problems[0]);
};

export const cell = (address: string, value: number | string, more = ''): string =>
  `<c r="${address}"${more}><v>${value}</v></c>`;
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;
