import { argumentSpans, closingIndex, type FormulaToken } from './tokens';

/** Gives the names that LET and LAMBDA introduce the prefix they carry in files: `_xlpm.`, and `_xlop.` when optional. */
export function markParameters(tokens: readonly FormulaToken[]): void {
  tokens.forEach((token, index) => {
    const name = token.type === 'func' ? token.value.toUpperCase() : '';
    if (name !== 'LET' && name !== 'LAMBDA') return;
    const spans = argumentSpans(tokens, index + 1);
    const named = spans.slice(0, -1).filter((_span, place) => name === 'LAMBDA' || place % 2 === 0);
    for (const span of named) markName(tokens, span, index + 1);
  });
}

function markName(tokens: readonly FormulaToken[], span: { from: number; to: number }, open: number): void {
  const parameter = tokens
    .slice(span.from, span.to)
    .find((token) => token.type !== 'whitespace' && token.type !== 'newline');
  if (!parameter || /^_xl/i.test(parameter.value)) return;
  const optional = parameter.type === 'structured' ? /^\[([^[\]@#]+)\]$/.exec(parameter.value)?.[1] : undefined;
  const name = optional ?? parameter.value;
  const prefixed = `${optional === undefined ? '_xlpm.' : '_xlop.'}${name}`;
  for (const token of tokens.slice(open, closingIndex(tokens, open))) {
    const isName = token.type === 'range_named' || token.type === 'func';
    if (token === parameter || (isName && token.value.toLowerCase() === name.toLowerCase())) {
      token.value = prefixed;
    }
  }
  if (optional !== undefined) Object.assign(parameter, { type: 'range_named' });
}
