/** @typedef {import('eslint').Rule.Node} Node */

/** The functions that are given a test's body. */
const TESTS = new Set(['it', 'test', 'law']);

/**
 * The name that a call begins with: `it` of `it.each(rows)('…', body)`.
 * @param {Node} node
 * @returns {string}
 */
const firstName = (node) => {
  if (node.type === 'CallExpression') return firstName(/** @type {Node} */ (node.callee));
  if (node.type === 'MemberExpression') return firstName(/** @type {Node} */ (node.object));
  return node.type === 'Identifier' ? node.name : '';
};

/**
 * True for a function that is a test's body.
 * @param {Node} node
 */
const isBody = (node) =>
  (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') &&
  node.parent.type === 'CallExpression' &&
  TESTS.has(firstName(node.parent));

/**
 * True for what not every run comes to.
 * @param {Node} node
 * @param {Node} parent
 */
const isBranch = (node, parent) => {
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return node !== parent.test;
  if (parent.type === 'LogicalExpression') return node === parent.right;
  return parent.type === 'SwitchCase' || parent.type === 'CatchClause';
};

/**
 * A test that expects nothing, or only sometimes, passes whatever the code does.
 * @type {import('eslint').Rule.RuleModule}
 */
export const expectInEveryTest = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      none: 'This test expects nothing, so it can’t fail for what it says. Add an expect that every run comes to.',
      sometimes: 'Not every run comes to this expect. Work the condition into what is expected.',
    },
  },
  create: (context) => {
    /** @type {Set<Node>} */
    const waiting = new Set();
    const functions = 'ArrowFunctionExpression[expression=false], FunctionExpression';
    const expects =
      'CallExpression[callee.name="expect"], CallExpression[callee.object.name="expect"][callee.property.name=/^(poll|soft)$/]';
    return {
      [functions]: (/** @type {Node} */ node) => {
        if (isBody(node)) waiting.add(node);
      },
      [expects]: (/** @type {Node} */ node) => {
        let isSure = true;
        let at = node;
        for (; at.type !== 'Program' && !isBody(at); at = at.parent) {
          if (isBranch(at, at.parent)) isSure = false;
        }
        waiting.delete(at);
        if (isBody(at) && !isSure) context.report({ node, messageId: 'sometimes' });
      },
      'Program:exit': () => {
        for (const node of waiting) context.report({ node, messageId: 'none' });
      },
    };
  },
};
