import path from 'node:path';
import ts from 'typescript';
import { inProject } from '../project.mjs';

/** @typedef {{ name: string, file: string, node: ts.Statement }} Declared */

const OPTIONS = /** @type {ts.CompilerOptions} */ ({
  declaration: true,
  emitDeclarationOnly: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
});

/**
 * The names that a statement of a declaration file declares.
 * @param {ts.Statement} statement
 * @returns {string[]}
 */
const namesIn = (statement) => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = /** @type {{ name?: ts.Identifier }} */ (/** @type {unknown} */ (statement));
  return name === undefined ? [] : [name.text];
};

/**
 * Everything that one emitted declaration file declares.
 * @param {string} file
 * @param {string} emitted
 * @returns {Declared[]}
 */
const declaredIn = (file, emitted) => {
  // What the compiler wrote out as import("…").Name is declared in the same file here.
  const text = emitted.replace(/import\("\.[^"]*"\)\./gu, '');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((node) => namesIn(node).map((name) => ({ name, file, node })));
};

/**
 * @param {string} entry
 * @returns {{ declared: Declared[], isPublic: ReadonlySet<string> }}
 */
const emitted = (entry) => {
  const program = ts.createProgram([entry], OPTIONS);
  /** @type {Declared[]} */
  const declared = [];
  program.emit(undefined, (file, text) => void declared.push(...declaredIn(file, text)), undefined, true);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const door = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (door === undefined) throw new Error(`${entry} exports nothing.`);
  return { declared, isPublic: new Set(checker.getExportsOfModule(door).map(({ name }) => name)) };
};

/**
 * @param {ts.Node} node
 * @returns {ts.Identifier[]}
 */
const identifiersIn = (node) => {
  /** @type {ts.Identifier[]} */
  const found = ts.isIdentifier(node) ? [node] : [];
  ts.forEachChild(node, (child) => void found.push(...identifiersIn(child)));
  return found;
};

/**
 * The declarations that the public names need, each with those that it needs.
 * @param {readonly Declared[]} declared
 * @param {ReadonlySet<string>} isPublic
 */
const needed = (declared, isPublic) => {
  /** @type {Map<string, Declared[]>} */
  const byName = new Map();
  for (const each of declared) byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
  const own = (/** @type {string} */ file, /** @type {string} */ name) => {
    const all = byName.get(name) ?? [];
    const here = all.filter((each) => each.file === file);
    return here.length > 0 ? here : all;
  };
  const wanted = new Set([...isPublic].flatMap((name) => own('', name)));
  for (const { file, node } of wanted)
    for (const { text } of identifiersIn(node)) for (const each of own(file, text)) wanted.add(each);
  return declared.filter((each) => wanted.has(each));
};

/**
 * A declaration under names that are told apart, exported where it is public.
 * @param {Declared} declared
 * @param {{ isPublic: boolean, isNamesake: (file: string, name: string) => boolean }} how
 */
const written = ({ file, node }, { isPublic, isNamesake }) => {
  const full = node.getText();
  const comments = ts.getLeadingCommentRanges(node.getSourceFile().text, node.pos) ?? [];
  const comment = comments.map(({ pos, end }) => `${node.getSourceFile().text.slice(pos, end)}\n`).join('');
  const stem = path.basename(file, '.d.ts');
  const text = identifiersIn(node)
    .filter((identifier) => isNamesake(file, identifier.text))
    .reverse()
    .reduce((so, { text: name, end }) => {
      const at = end - node.getStart();
      return `${so.slice(0, at - name.length)}${name}_${stem}${so.slice(at)}`;
    }, full);
  return comment + text.replace(/^(?:export )?(?:declare )?/u, isPublic ? 'export declare ' : 'declare ');
};

/**
 * The types of everything that a module exports, in one file that imports nothing.
 * @param {string} entry
 */
export const declarationFile = (entry = inProject('src', 'entry', 'rules.ts')) => {
  const { declared, isPublic } = emitted(entry);
  const kept = needed(declared, isPublic);
  /** @type {Map<string, Set<string>>} */
  const files = new Map();
  for (const { name, file } of kept) files.set(name, new Set([...(files.get(name) ?? []), file]));
  const faults = [...isPublic].filter((name) => files.get(name)?.size !== 1);
  if (faults.length > 0) throw new Error(`Declared nowhere, or in two files: ${faults.join(', ')}.`);
  const isNamesake = (/** @type {string} */ file, /** @type {string} */ name) => {
    const places = files.get(name);
    return places !== undefined && places.size > 1 && places.has(file);
  };
  const texts = kept.map((each) => written(each, { isPublic: isPublic.has(each.name), isNamesake }));
  return `${[...new Set(texts)].join('\n')}\nexport {};\n`;
};
