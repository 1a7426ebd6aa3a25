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
 * The file that declares what a name of a file stands for, by the name: its imports and what it passes on, through every door.
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} source
 */
const originsIn = (checker, source) => {
  /** @type {Map<string, string>} */
  const origins = new Map();
  const add = (/** @type {string} */ name, /** @type {ts.Symbol | undefined} */ symbol) => {
    const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const declaration = (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations?.[0];
    if (declaration !== undefined) origins.set(name, declaration.getSourceFile().fileName);
  };
  for (const statement of source.statements) {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements) add(name.text, checker.getSymbolAtLocation(name));
  }
  const door = checker.getSymbolAtLocation(source);
  for (const each of door === undefined ? [] : checker.getExportsOfModule(door)) add(each.name, each);
  return origins;
};

/**
 * What was emitted; where a file's names come from; and the public names.
 * @param {string} entry
 */
const emitted = (entry) => {
  const program = ts.createProgram([entry], OPTIONS);
  const checker = program.getTypeChecker();
  /** @type {Declared[]} */
  const declared = [];
  /** @type {Map<string, ReadonlyMap<string, string>>} */
  const origins = new Map();
  /** @type {ts.WriteFileCallback} */
  const take = (_file, text, _mark, _error, sources) => {
    const source = sources?.[0];
    if (source === undefined) return;
    declared.push(...declaredIn(source.fileName, text));
    origins.set(source.fileName, originsIn(checker, source));
  };
  program.emit(undefined, take, undefined, true);
  const door = program.getSourceFile(entry)?.fileName ?? entry;
  const isPublic = new Map(origins.get(door));
  if (isPublic.size === 0) throw new Error(`${entry} exports nothing.`);
  return { declared, origins, isPublic };
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
 * @param {ReturnType<typeof emitted>} from
 */
const needed = ({ declared, origins, isPublic }) => {
  /** @type {Map<string, Declared[]>} */
  const byName = new Map();
  for (const each of declared) byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
  const of = (/** @type {string} */ file, /** @type {string} */ name) => {
    const all = byName.get(name) ?? [];
    const declaredBy = (/** @type {string | undefined} */ where) => all.filter((each) => each.file === where);
    const here = declaredBy(file);
    if (here.length > 0) return here;
    const there = declaredBy(origins.get(file)?.get(name));
    // What the compiler wrote out by itself no import names.
    return there.length > 0 ? there : all;
  };
  const wanted = new Set([...isPublic].flatMap(([name, file]) => of(file, name)));
  for (const { file, node } of wanted)
    for (const { text } of identifiersIn(node)) for (const each of of(file, text)) wanted.add(each);
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
  const stem = path.basename(file, '.ts');
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
  const from = emitted(entry);
  const kept = needed(from);
  /** @type {Map<string, Set<string>>} */
  const files = new Map();
  for (const { name, file } of kept) files.set(name, new Set([...(files.get(name) ?? []), file]));
  const faults = [...from.isPublic.keys()].filter((name) => files.get(name)?.size !== 1);
  if (faults.length > 0) throw new Error(`Declared nowhere, or in two files: ${faults.join(', ')}.`);
  const isNamesake = (/** @type {string} */ file, /** @type {string} */ name) => {
    const places = files.get(name);
    return places !== undefined && places.size > 1 && places.has(file);
  };
  const texts = kept.map((each) => written(each, { isPublic: from.isPublic.get(each.name) === each.file, isNamesake }));
  return `${[...new Set(texts)].join('\n')}\nexport {};\n`;
};
