import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourcesWith } from './shownTexts';

/** Files that only say: the words of a topic, and what several topics say alike. */
const SAYS = /^markbook\/(?:wording\/|.*(?:Words|Sentences?)\.tsx?$)/;

/** What words may ask of the rules and the reference: how a term is read or named, never what follows from it. */
const MAY_ASK = new Set([
  ...['hasMark', 'textOf', 'parseSeries', 'GRADES', 'COMPONENTS'], // terms
  ...['subjectOfCode', 'SOURCES', 'LAST_YEAR_HELD'], // names
  'isResitNeeded', // a status that carries the number of the external
]);

/** The values, not the types, that a file takes from the rules or the reference. */
const asked = (name: string, source: string): readonly string[] => {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (!/\/(?:rules|reference)(?:\/|$)/.test(statement.moduleSpecifier.text)) return [];
    const { importClause } = statement;
    const named = importClause?.namedBindings;
    if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || named === undefined || !ts.isNamedImports(named))
      return [];
    return named.elements.filter(({ isTypeOnly }) => !isTypeOnly).map((each) => each.name.text);
  });
};

describe('words', () => {
  it('decide nothing: what is looked up or compared comes to them as a value', () => {
    const found = sourcesWith(/from '[./]*(?:rules|reference)/)
      .filter(({ file }) => SAYS.test(file))
      .flatMap(({ file, source }) => asked(file, source).map((value) => ({ file, value })))
      .filter(({ value }) => !MAY_ASK.has(value));
    expect(found).toEqual([]);
  });

  it('are found when they ask a rule, and not for its types', () => {
    const source = [
      "import { reviewFindings, type ReviewFinding } from '../../rules';",
      "import type { Series } from '../../rules';",
      "import { REVIEW_DAYS } from '../../reference/policies/reviewDays';",
      "import { listed } from '../wording';",
    ].join('\n');
    expect(asked('aWords.ts', source)).toEqual(['reviewFindings', 'REVIEW_DAYS']);
  });
});
