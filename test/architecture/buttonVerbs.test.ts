import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourcesWith } from './shownTexts';

const BUTTONS = /^(?:Button|PrimaryButton|LeaveButton|FileButton|TickButton)$/;
const NAMED = /^(?:button|label)$/;

const GLOSSARY = readFileSync(new URL('../../assets/docs/glossary.md', import.meta.url), 'utf8');
const [, CHAPTER = ''] = GLOSSARY.split('## Verbs');
const VERBS = new Set(
  [...CHAPTER.matchAll(/^\| ([A-Z][^|]*) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(', ').map((verb) => verb.split(' ')[0]),
  ),
);
const [, LIST = ''] = /Names, not verbs: ([^.]*)\./.exec(CHAPTER) ?? [];
const NAMES = LIST.replaceAll('\n', ' ').split(', ');

/** The words that a button can show, the beginning of those that are put together. */
const wordsOf = (node: ts.Node): readonly string[] => {
  if (ts.isJsxText(node)) return [node.text.replace(/\s+/g, ' ').trim()];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text];
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return wordsOf(node.expression);
  return ts.isJsxExpression(node) && node.expression !== undefined ? wordsOf(node.expression) : [];
};

const buttonsIn = (name: string, source: string): readonly string[] => {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && BUTTONS.test(node.openingElement.tagName.getText()))
      found.push(...node.children.flatMap(wordsOf));
    if (ts.isJsxAttribute(node) && node.name.getText() === 'button' && node.initializer !== undefined)
      found.push(...wordsOf(node.initializer));
    // What a notice offers: `{ label: 'Go to Set up', run }`.
    if (ts.isPropertyAssignment(node) && NAMED.test(node.name.getText()) && /\brun\b/.test(node.parent.getText()))
      found.push(...wordsOf(node.initializer));
    ts.forEachChild(node, look);
  };
  look(file);
  return found.filter((words) => /^[A-Z]/.test(words));
};

const isNamed = (words: string): boolean =>
  VERBS.has(words.split(/[ :…]/)[0] ?? '') ||
  NAMES.some((name) => words === name || words.startsWith(`${name} `) || words.startsWith(`${name},`));

describe('every button of the pane', () => {
  it('begins with a verb of the glossary, or is one of the names there', () => {
    const all = sourcesWith(/<(?:Primary|Leave|File|Tick)?Button|button=|\brun\b/)
      .filter(({ file }) => file.startsWith('taskpane/'))
      .flatMap(({ file, source }) => buttonsIn(file, source).map((words) => ({ file, words })));
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ words }) => !isNamed(words))).toEqual([]);
  });

  it('is found in markup, in a choice of two and in what a notice offers', () => {
    const source = [
      "export const A = () => <Button>{isOne ? 'Write it' : `Mend ${count}`}</Button>;",
      'export const B = () => <WritePreview button="Make it" />;',
      "const action = { label: 'Look there', run: () => undefined };",
    ].join('\n');
    expect(buttonsIn('a.tsx', source)).toEqual(['Write it', 'Mend ', 'Make it', 'Look there']);
    expect(isNamed('Mend ')).toBe(false);
  });
});
