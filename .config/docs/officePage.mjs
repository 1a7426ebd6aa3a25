import ts from 'typescript';
import { leftToExcel, standingOf } from '../office/answeredBy.mjs';
import { officeProgram } from '../office/officeProgram.mjs';
import { playedMembers } from '../office/playedMembers.mjs';
import { usedMembers } from '../office/usedMembers.mjs';

/** @typedef {import('../office/playedMembers.mjs').PlayedMembers} PlayedMembers */

const WAYS = /** @type {const} */ (['read', 'written', 'called']);

/** Of every object of the library, and so of no class. */
const COMMON = new Set(['load', 'set', 'toJSON', 'context', 'track', 'untrack']);

/**
 * Every class of Excel's that a workbook is made of, with its members.
 * @param {ts.Program} program
 */
const excelClasses = (program) => {
  /** @type {Map<string, Set<string>>} */
  const classes = new Map();
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') ts.forEachChild(node, visit);
    if (ts.isModuleBlock(node)) ts.forEachChild(node, visit);
    const parent = ts.isClassDeclaration(node) ? node.heritageClauses?.[0]?.types[0]?.getText() : undefined;
    if (!ts.isClassDeclaration(node) || parent !== 'OfficeExtension.ClientObject') return;
    const names = node.members.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []));
    classes.set(node.name?.text ?? '', new Set(names.filter((name) => !COMMON.has(name) && !name.startsWith('_'))));
  };
  const types = program.getSourceFiles().filter(({ fileName }) => fileName.endsWith('@types/office-js/index.d.ts'));
  for (const source of types) ts.forEachChild(source, visit);
  return classes;
};

/** Everything that the page tells, found out once. */
export const officeFacts = () => {
  const office = officeProgram();
  const { used, faults } = usedMembers(office);
  const trial = playedMembers(office, 'src/trial/host');
  const tests = playedMembers(office, 'test/pane/excel');
  return { used, faults, trial, tests, classes: excelClasses(office.program) };
};

/**
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows
 */
const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** @param {Iterable<string>} names */
const code = (names) =>
  [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ');

/** @param {PlayedMembers} members */
const allOf = ({ read, written, called }) => new Set([...read, ...written, ...called]);

/** @param {ReturnType<typeof officeFacts>} facts */
const usedRows = ({ used, trial, tests }) =>
  [...used]
    .filter(([, { member }]) => !COMMON.has(member))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => {
      const ways = WAYS.filter((way) => entry.ways.has(way));
      const standings = [...new Set(ways.map((way) => standingOf(entry, way, trial)))];
      const reason = leftToExcel(key);
      const own = tests.get(entry.owner.replace(/^Excel\./u, ''));
      const isInTests = ways.every((way) => own?.[way].has(entry.member) === true);
      return [
        `\`${key}\``,
        ways.join(', '),
        entry.since,
        `${standings.join('; ')}${reason === '' ? '' : `: ${reason}`}`,
        standings.includes('played') && isInTests ? 'played' : '',
      ];
    });

/** @param {ReturnType<typeof officeFacts>} facts */
const classRows = ({ trial, classes }) =>
  [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, members]) => {
      const own = trial.get(name);
      if (own === undefined) return [];
      const played = allOf(own);
      return [[`\`${name}\``, code(played), code([...members].filter((member) => !played.has(member)))]];
    });

/**
 * The page of what is used, played and refused of Office.js.
 * @param {ReturnType<typeof officeFacts>} facts
 */
export const officePage = (facts) => {
  const unplayed = [...facts.classes.keys()].filter((name) => !facts.trial.has(name));
  const members = [...facts.classes.values()].reduce((sum, names) => sum + names.size, 0);
  return `# Office.js: what is used, played and refused

Made by \`npm run draw\` from the code itself, as the TypeScript compiler sees it; a test compares it, and fails when the add-in uses a
member that the trial workbook does not play. Of the ${facts.classes.size} classes with ${members} members that Excel has, the add-in uses
${[...facts.used.values()].filter(({ owner }) => facts.classes.has(owner.replace(/^Excel\./u, ''))).length} members.

## Used by the add-in

"since" is the requirement set that brought a member; the manifest asks for ExcelApi 1.13, what is newer is asked for before it is used. The
last column: played too in the workbook in memory, over which the pane is tested.

${table(['member', 'how', 'since', 'in the trial workbook', 'in memory'], usedRows(facts))}

## Played by the trial workbook, and refused

What is refused answers \`ApiNotAvailable\` with its name, never nothing.

${table(['class', 'played', 'refused'], classRows(facts))}

Refused as a whole, ${unplayed.length} classes: ${code(unplayed)}.
`;
};
