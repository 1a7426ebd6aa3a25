import ts from 'typescript';

/**
 * What is played of one class, by the names a programmer writes.
 * @typedef {{ read: Set<string>, written: Set<string>, called: Set<string> }} PlayedMembers
 */

/** How Office.js asks for an event. */
const EVENT = /^_Register(?:Event)?([A-Za-z]+?)(?:Event)?$/u;

/** Events that a programmer writes under another name. */
const EVENT_NAMES = new Map([['DataChanged', 'onChanged']]);

/** @param {string} name */
const asWritten = (name) => name.charAt(0).toLowerCase() + name.slice(1);

/** @param {ts.Expression} expression */
const bare = (expression) => {
  let inner = expression;
  while (ts.isParenthesizedExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner))
    inner = inner.expression;
  return inner;
};

/** @param {ts.ObjectLiteralElementLike} part */
const nameOf = (part) => {
  const { name } = part;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
};

/** @param {ts.TypeChecker} checker */
const follower = (checker) => {
  /**
   * The object literal that an expression comes to, with the text a function was given first.
   * @param {ts.Expression} given
   * @returns {{ literal: ts.ObjectLiteralExpression, text?: string } | undefined}
   */
  const follow = (given) => {
    const expression = bare(given);
    if (ts.isObjectLiteralExpression(expression)) return { literal: expression };
    if (ts.isArrowFunction(expression) && !ts.isBlock(expression.body)) return follow(expression.body);
    if (ts.isCallExpression(expression)) {
      const made = follow(expression.expression);
      const [first] = expression.arguments;
      return made === undefined || first === undefined || !ts.isStringLiteral(first)
        ? made
        : { ...made, text: first.text };
    }
    if (ts.isPropertyAccessExpression(expression)) {
      const whole = follow(expression.expression);
      const part = whole?.literal.properties.find((each) => nameOf(each) === expression.name.text);
      return part !== undefined && ts.isPropertyAssignment(part) ? follow(part.initializer) : undefined;
    }
    if (!ts.isIdentifier(expression)) return undefined;
    const symbol = checker.getSymbolAtLocation(expression);
    const target =
      symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target?.valueDeclaration;
    return declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
      ? follow(declaration.initializer)
      : undefined;
  };
  return follow;
};

/**
 * The names that an object literal has, those spread into it too; of events those by which a programmer asks for them.
 * @param {ts.Expression} expression
 * @param {ReturnType<typeof follower>} follow
 * @returns {string[]}
 */
const namesIn = (expression, follow) =>
  (follow(expression)?.literal.properties ?? []).flatMap((part) => {
    if (!ts.isSpreadAssignment(part)) return nameOf(part) ?? [];
    const spread = bare(part.expression);
    if (!ts.isCallExpression(spread) || spread.expression.getText() !== 'registering') return namesIn(spread, follow);
    const [, offered] = spread.arguments;
    return offered === undefined ? [] : namesIn(offered, follow).map((name) => `_Register${name}Event`);
  });

/**
 * @param {ts.ObjectLiteralExpression} literal
 * @param {string | undefined} text
 * @param {ReturnType<typeof follower>} follow
 * @returns {{ name: string | undefined, parts: Map<string, string[]> }}
 */
const partsOf = (literal, text, follow) => {
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  /** @type {string | undefined} */
  let name;
  for (const part of literal.properties) {
    if (ts.isSpreadAssignment(part)) {
      const spread = follow(part.expression);
      if (spread === undefined) continue;
      const inner = partsOf(spread.literal, spread.text, follow);
      name = inner.name ?? name;
      for (const [key, names] of inner.parts) parts.set(key, names);
      continue;
    }
    const key = nameOf(part);
    if (key === undefined) continue;
    if (ts.isShorthandPropertyAssignment(part) && key === 'className') name = text;
    if (!ts.isPropertyAssignment(part)) continue;
    const value = bare(part.initializer);
    if ((key === 'className' || key === 'name') && ts.isStringLiteral(value)) name = value.text;
    else parts.set(key, namesIn(value, follow));
  }
  return { name, parts };
};

/**
 * Every object literal of a file that describes a class: PlayedClass in the trial workbook, Kind in the tests of the pane.
 * @param {ts.SourceFile} source
 * @returns {ts.Expression[]}
 */
const described = (source) => {
  /** @type {ts.Expression[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const isTyped = (/** @type {ts.TypeNode | undefined} */ type) =>
      type !== undefined && /^(?:PlayedClass|Kind)</u.test(type.getText());
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const initial = bare(node.initializer);
      if (isTyped(node.type) || (ts.isArrowFunction(initial) && isTyped(initial.type))) found.push(initial);
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.getText() === 'playing' &&
      node.arguments[0] !== undefined &&
      ts.isObjectLiteralExpression(node.arguments[0])
    )
      found.push(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Which parts of a description say what can be read, written and called. */
const PARTS = /** @type {const} */ ([
  ['read', ['scalars', 'objects', 'read']],
  ['written', ['writes', 'set']],
  ['called', ['methods', 'finds', 'does', 'tells']],
]);

/**
 * @param {ReadonlyMap<string, string[]>} parts
 * @param {PlayedMembers} members
 */
const addParts = (parts, members) => {
  for (const [way, keys] of PARTS)
    for (const name of keys.flatMap((key) => parts.get(key) ?? [])) {
      const event = EVENT.exec(name)?.[1];
      if (event !== undefined) members.read.add(EVENT_NAMES.get(event) ?? `on${event}`);
      else if (!name.startsWith('_')) members[way].add(asWritten(name));
    }
  if (parts.has('items')) members.read.add('items');
};

/**
 * What is played of Excel's classes, by class, as the code says it.
 * @param {{ checker: ts.TypeChecker, players: readonly ts.SourceFile[] }} program
 * @param {'src/trial/host' | 'test/pane/excel'} folder
 * @returns {ReadonlyMap<string, PlayedMembers>}
 */
export const playedMembers = ({ checker, players }, folder) => {
  const follow = follower(checker);
  /** @type {Map<string, PlayedMembers>} */
  const classes = new Map();
  for (const source of players.filter(({ fileName }) => fileName.includes(`/${folder}/`)))
    for (const expression of described(source)) {
      const whole = follow(expression);
      const { name, parts } = whole === undefined ? {} : partsOf(whole.literal, whole.text, follow);
      if (name === undefined || parts === undefined) continue;
      const members = classes.get(name) ?? { read: new Set(), written: new Set(), called: new Set() };
      addParts(parts, members);
      classes.set(name, members);
    }
  return classes;
};
