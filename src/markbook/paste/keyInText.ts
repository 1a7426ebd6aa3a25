import type { FromText, KeyInText } from './foundTable';
import { keyInLine, type KeyInLine } from './keyInLine';
import type { PastedLine } from './pastedLine';

interface NamedInLine extends KeyInLine {
  readonly line: number;
}

const onlyOne = <Value>(
  lines: readonly NamedInLine[],
  of: (named: KeyInLine) => readonly Value[],
): FromText<Value> | undefined => {
  const found = lines.flatMap((named) => of(named).map((value) => ({ value, line: named.line })));
  const [first] = found;
  return new Set(found.map(({ value }) => value)).size === 1 ? first : undefined;
};

/** What lines of words say a table is. Where they name two different things, it is left to the teacher. */
export const keyInText = (lines: readonly Pick<PastedLine, 'line' | 'text'>[]): KeyInText => {
  const named = lines.map(({ line, text }) => ({ ...keyInLine(text), line }));
  const subject = onlyOne(named, ({ subjects }) => subjects);
  const component = onlyOne(named, ({ components }) => components);
  const series = onlyOne(named, ({ series: all }) => all);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(component === undefined ? {} : { component }),
    ...(series === undefined ? {} : { series }),
  };
};
