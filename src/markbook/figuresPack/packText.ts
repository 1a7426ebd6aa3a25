import type { FiguresPack } from './packSchema';

const listed = (entries: readonly unknown[]): string =>
  entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/** A pack as the text of its file: a line for each UMS table, scale and date, so that a person can read it. */
export const packText = (pack: FiguresPack): string => {
  const fields = Object.entries(pack).map(
    ([name, value]) => `${JSON.stringify(name)}: ${Array.isArray(value) ? listed(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
};
