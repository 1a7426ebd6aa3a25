import { syntaxOf } from './helpPage.mjs';

const BEGIN = '<!-- functions -->';
const END = '<!-- end of functions -->';

/** @param {string} text */
const inCell = (text) => text.replaceAll(/[|*]/gu, '\\$&');

/**
 * A document with the table of the functions as Excel is told of them.
 * @param {string} document
 * @param {readonly import('../scripts/build/functionsCatalogue.mjs').FunctionEntry[]} entries
 */
export const withFunctionTable = (document, entries) => {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The document has no place for the functions: ${BEGIN} … ${END}`);
  const rows = entries.map((entry) => `| \`${syntaxOf(entry)}\` | ${inCell(entry.description ?? '')} |`);
  const table = ['| function | what it gives |', '|---|---|', ...rows].join('\n');
  return `${document.slice(0, from)}${BEGIN}\n\n${table}\n\n${document.slice(to)}`;
};
