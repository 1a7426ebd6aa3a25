import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../scripts/project.mjs';

/**
 * @typedef {'read' | 'written' | 'called'} Way
 * @typedef {{ owner: string, member: string, ways: Map<Way, Set<string>>, since: string }} UsedMember
 */

/** @param {ts.Node} declaration */
const isOffice = (declaration) => declaration.getSourceFile().fileName.includes('@types/office-js/');

/**
 * What a declaration stands in: Excel.Range for its member values.
 * @param {ts.Node} declaration
 */
const ownerOf = (declaration) => {
  /** @type {string[]} */
  const names = [];
  for (let node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    const { name } = /** @type {{ name?: ts.Node }} */ (/** @type {unknown} */ (node));
    if (name !== undefined && ts.isIdentifier(name)) names.unshift(name.text);
  }
  return names.join('.');
};

/** @param {ts.Node} declaration */
const sinceOf = (declaration) =>
  /\[Api set: (\S+ [\d.]+)/u.exec(declaration.getFullText().split('*/').at(-2) ?? '')?.[1] ?? '';

/**
 * @param {ts.PropertyAccessExpression} node
 * @returns {Way}
 */
const wayOf = (node) => {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) return 'called';
  const isWritten =
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isWritten ? 'written' : 'read';
};

/**
 * The texts that an argument of load() can be; undefined stands for one that the compiler does not know.
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @returns {(string | undefined)[]}
 */
const textsOf = (type, checker) => {
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnion()) return type.types.flatMap((part) => textsOf(part, checker));
  if (!checker.isArrayLikeType(type)) return [undefined];
  const list = /** @type {ts.TypeReference} */ (type);
  return checker.getTypeArguments(list).flatMap((part) => textsOf(part, checker));
};

/**
 * Keeps what is used, each member once.
 * @param {Map<string, UsedMember>} used
 */
const noting =
  (used) => (/** @type {ts.Symbol | undefined} */ symbol, /** @type {Way} */ way, /** @type {ts.Node} */ at) => {
    const declaration = symbol?.declarations?.find(isOffice);
    if (symbol === undefined || declaration === undefined) return;
    if (ts.isEnumMember(declaration) || ts.isEnumDeclaration(declaration)) return;
    const owner = ownerOf(declaration);
    const key = `${owner}.${symbol.name}`;
    /** @type {UsedMember} */
    const entry = used.get(key) ?? { owner, member: symbol.name, ways: new Map(), since: sinceOf(declaration) };
    const file = path.relative(ROOT, at.getSourceFile().fileName).replaceAll('\\', '/');
    entry.ways.set(way, new Set([...(entry.ways.get(way) ?? []), file]));
    used.set(key, entry);
  };

/**
 * Every text that a load asks for: `items/name` and its like, or undefined for one that the compiler does not know.
 * @param {ts.CallExpression} call
 * @param {ts.TypeChecker} checker
 */
const askedFor = (call, checker) => {
  const [asked] = call.arguments;
  if (asked === undefined) return [undefined];
  const parts = ts.isArrayLiteralExpression(asked) ? [...asked.elements] : [asked];
  return parts.flatMap((each) => textsOf(checker.getTypeAtLocation(each), checker)).flatMap((text) => text?.split(','));
};

/**
 * Every member of Office.js that the add-in's code reads, writes, calls or asks for in a load, with where; and each load
 * that the compiler can't follow.
 * @param {{ checker: ts.TypeChecker, users: readonly ts.SourceFile[] }} program
 */
export const usedMembers = ({ checker, users }) => {
  /** @type {Map<string, UsedMember>} */
  const used = new Map();
  /** @type {string[]} */
  const faults = [];
  const note = noting(used);
  const noteLoaded = (/** @type {ts.CallExpression} */ call, /** @type {ts.Expression} */ object) => {
    for (const text of askedFor(call, checker)) {
      let type = checker.getTypeAtLocation(object);
      for (const step of (text ?? '?').trim().split('/')) {
        const symbol = checker.getNonNullableType(type).getProperty(step);
        if (symbol === undefined) {
          faults.push(
            `${path.basename(call.getSourceFile().fileName)}: ${call.getText()} asks for what Excel has not.`,
          );
          break;
        }
        note(symbol, 'read', call);
        type = checker.getTypeOfSymbolAtLocation(symbol, call);
        if (step === 'items') type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
      }
    }
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      note(symbol, wayOf(node), node);
      const isLoad = node.name.text === 'load' && symbol?.declarations?.some(isOffice) === true;
      if (isLoad && ts.isCallExpression(node.parent)) noteLoaded(node.parent, node.expression);
    }
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements)
        note(type.getProperty((propertyName ?? name).getText()), 'read', node);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of users) visit(source);
  return { used, faults };
};
