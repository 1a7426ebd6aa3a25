import { isLambdaNode, parse, tokenize, type AstExpression, type CallExpression, type Node } from '@borgar/fx';
import type { FormulaCall, ReadFormula } from './expression';
import { calledName, readExpression, type Scope } from './readExpression';

interface Found {
  readonly calls: FormulaCall[];
  readonly unknown: string[];
  readonly names: string[];
}

const NO_SCOPE: Scope = new Map();

const lookAtCall = (node: CallExpression, scope: Scope, formula: string, found: Found): void => {
  const callee: Node = node.callee;
  if (isLambdaNode(callee)) lookAt(callee, scope, formula, found);
  const name = calledName(node);
  if (name?.isKnown === false) found.unknown.push(name.written);
  const read = name?.isKnown === true ? readExpression(node, scope, formula) : undefined;
  if (read?.kind === 'call') found.calls.push(read.call);
  for (const argument of node.arguments) lookAt(argument, scope, formula, found);
};

/** Walks a formula; `scope` holds what LET has named so far. */
const lookAt = (node: AstExpression | null, scope: Scope, formula: string, found: Found): void => {
  if (node === null) return;
  switch (node.type) {
    case 'CallExpression':
      lookAtCall(node, scope, formula, found);
      break;
    case 'LetExpression': {
      let inner = scope;
      for (const { id, init } of node.declarations) {
        if (init === null) continue;
        lookAt(init, inner, formula, found);
        inner = new Map([...inner, [id.name.toUpperCase(), readExpression(init, inner, formula)]]);
      }
      lookAt(node.body, inner, formula, found);
      break;
    }
    case 'LambdaExpression': {
      const parameters = node.params.map(({ name }) => [name.toUpperCase(), undefined] as const);
      lookAt(node.body, new Map([...scope, ...parameters]), formula, found);
      break;
    }
    case 'BinaryExpression':
    case 'UnaryExpression':
      for (const argument of node.arguments) lookAt(argument, scope, formula, found);
      break;
    case 'ReferenceIdentifier':
      if (node.kind === 'name' && !scope.has(node.value.toUpperCase())) found.names.push(node.value);
      break;
    case 'ArrayExpression':
    case 'Literal':
    case 'ErrorLiteral':
      break;
  }
};

/** What the whole formula comes to, when that is the answer of one call. */
const wholeCall = (node: AstExpression | null | undefined, formula: string): string | undefined => {
  if (node === null || node === undefined) return undefined;
  if (node.type === 'LetExpression') return wholeCall(node.body, formula);
  if (node.type === 'UnaryExpression' && node.operator === '@') return wholeCall(node.arguments[0], formula);
  const read = readExpression(node, NO_SCOPE, formula);
  return read.kind === 'call' && !read.isText ? read.call.written : undefined;
};

/** Finds the BTEC calls of a formula, nested ones too; nothing when Excel would not take it for a formula. */
export const readFormula = (formula: string): ReadFormula | undefined => {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula, { mergeRefs: true, withLocation: true }));
  } catch {
    // The parser throws on what is no formula; the caller says that it could not be read.
    return undefined;
  }
  const found: Found = { calls: [], unknown: [], names: [] };
  lookAt(tree, NO_SCOPE, formula, found);
  const wholeWritten = wholeCall(tree, formula);
  const whole = found.calls.find(({ written }) => written === wholeWritten);
  return { ...found, ...(whole === undefined ? {} : { whole }) };
};
