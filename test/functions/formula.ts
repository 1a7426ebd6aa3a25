/** A call of a worksheet function with constants only, as it is typed: `=BTEC.UMS({42;"X"},"DIT","C1","2024-06")`. */
export interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

const TOKEN = /\s*(?:("(?:[^"]|"")*")|(-?\d+(?:\.\d+)?)|(TRUE|FALSE)|([{};,()]))/y;

const tokensIn = (text: string): string[] => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`Not a constant at ${text.slice(at)}`);
    tokens.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
  }
  return tokens;
};

const constant = (token: string): unknown => {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  return token === 'TRUE' || token === 'FALSE' ? token === 'TRUE' : Number(token);
};

/** Reads a formula that calls one function with constants. */
export const readFormula = (formula: string): Call => {
  const [, name, rest] = /^=BTEC\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (name === undefined || rest === undefined) throw new Error(`Not a call: ${formula}`);
  const given: unknown[] = [];
  let rows: unknown[][] | undefined;
  for (const token of tokensIn(rest)) {
    if (token === '{') rows = [[]];
    else if (token === '}') {
      given.push(rows);
      rows = undefined;
    } else if (token === ';') rows?.push([]);
    else if (token !== ',') (rows?.at(-1) ?? given).push(constant(token));
  }
  return { name, given };
};
