import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A text of the program that somebody may read. */
export interface ShownText {
  /** `taskpane/controls/Notice.tsx:12`. */
  readonly place: string;
  readonly text: string;
}

const ROOT = path.join(import.meta.dirname, '../../src');

/** What is shown in the pane and in cells; SQL that is handed to a database is not. */
const SHOWN = /^(entry|excel|functions|markbook|reference|rules|taskpane)\//;
const HANDED_ON = 'markbook/analysis/';

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
};

/** A code, such as `no-key`, is one word without a capital; everything else may be shown. */
const isShown = (text: string): boolean => /\s/.test(text.trim()) || /^[A-Z]/.test(text);

const isNoText = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node);

/** The texts of one module, its types and imports left out. */
export const textsOf = (name: string, source: string): readonly ShownText[] => {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
  const found: ShownText[] = [];
  const look = (node: ts.Node): void => {
    if (isNoText(node)) return;
    const text = textOf(node);
    if (text !== undefined && (ts.isJsxText(node) || isShown(text))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${name}:${line + 1}`, text: text.replace(/\s+/g, ' ').trim() });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

/** Every module that shows something and whose source has one of the words at all. */
export const sourcesWith = (words: RegExp): readonly { readonly file: string; readonly source: string }[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && SHOWN.test(file) && !file.startsWith(HANDED_ON))
    .map((file) => ({ file, source: readFileSync(path.join(ROOT, file), 'utf8') }))
    .filter(({ source }) => words.test(source));

/** The texts with one of the words: modules without it need not be parsed. */
export const textsWith = (words: RegExp): readonly ShownText[] =>
  sourcesWith(words)
    .flatMap(({ file, source }) => textsOf(file, source))
    .filter(({ text }) => words.test(text));
