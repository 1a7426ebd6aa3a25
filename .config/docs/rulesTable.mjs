import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inProject } from '../scripts/project.mjs';

/**
 * @typedef {{ id: string, pages?: number[] }} Cited
 * @typedef {{ id: string, title: string, status: string, sources: Cited[], note?: string }} Rule
 * @typedef {{ rules: string[] }} Case
 */

/** @returns {Rule[]} */
const readRules = () => {
  const data = /** @type {{ rules: Rule[] }} */ (
    JSON.parse(readFileSync(inProject('src', 'reference', 'rules', 'rules.json'), 'utf8'))
  );
  return data.rules;
};

/** The cases of every topic, by the name of their file. */
const readCases = () =>
  readdirSync(inProject('test', 'cases'))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const cases = /** @type {Case[]} */ (parse(readFileSync(inProject('test', 'cases', name), 'utf8')));
      return { topic: name.replace('.yaml', ''), cases };
    });

/** @param {string} text */
const inCell = (text) => text.replaceAll('|', '\\|');

/** "CG Centre Guide · UR …", every source by its short name. */
const sourceNames = () =>
  Object.entries(
    /** @type {Record<string, { title: string }>} */ (
      JSON.parse(readFileSync(inProject('src', 'reference', 'sources', 'sources.json'), 'utf8'))
    ),
  )
    .map(([id, { title }]) => `${id} ${title}`)
    .join(' · ');

/** @param {number[]} pages */
const pagesOf = (pages) =>
  pages.length === 1
    ? ` page ${String(pages[0])}`
    : ` pages ${pages.slice(0, -1).join(', ')} and ${String(pages.at(-1))}`;

/** Where a rule is said: "CG pages 8 and 14, FAQ; what of it no source says". @param {Rule} rule */
const saidBy = ({ sources, note }) => {
  const named = sources.map(({ id, pages }) => `${id}${pages === undefined ? '' : pagesOf(pages)}`).join(', ');
  return [named, note ?? ''].filter((part) => part !== '').join('; ');
};

/** The table of the rules with their cases, as assets/docs/rules.md holds it. */
export const rulesTable = () => {
  const topics = readCases();
  const total = topics.reduce((sum, { cases }) => sum + cases.length, 0);
  const rows = readRules().map((rule) => {
    const { id, title, status } = rule;
    const counts = topics.flatMap(({ topic, cases }) => {
      const count = cases.filter(({ rules }) => rules.includes(id)).length;
      return count === 0 ? [] : [`${topic} ${String(count)}`];
    });
    return `| ${id} | ${inCell(title)} | ${counts.join(', ') || '**none**'} | ${inCell(saidBy(rule))} | ${status} |`;
  });
  return `# The rules and their cases

Made by \`npm run rules\` from \`src/reference/rules/rules.json\` and \`test/cases/*.yaml\`; a test compares it.

${String(total)} cases: ${topics.map(({ topic, cases }) => `${topic} ${String(cases.length)}`).join(', ')}. A case may stand for several rules.
Sources by short name: ${sourceNames()} · "scale, unconfirmed" the UMS scale as the add-in comes with it: no source at hand prints it, so a person must compare it with the specification.
Status: **stated** a source says it · **inferred** it follows from stated rules · **unconfirmed** a person must check it · **open** the sources are silent.

| rule | what it says | cases | source | status |
|---|---|---|---|---|
${rows.join('\n')}
`;
};
