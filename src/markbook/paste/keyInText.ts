import type { FromText, KeyInText } from '../tables';
import { keyInLine, type KeyInLine } from './keyInLine';
import type { PastedLine } from './pastedLine';

interface NamedInLine extends KeyInLine {
  readonly line: number;
}

/** The lines as they speak of one of several tables side by side: what they name once for each is taken in that order. */
const forPlace =
  ([place, of]: readonly [place: number, of: number]) =>
  (named: NamedInLine): NamedInLine => {
    const own = <Value>(values: readonly Value[]): readonly Value[] =>
      values.length === of ? values.slice(place, place + 1) : values;
    return {
      line: named.line,
      subjects: own(named.subjects),
      components: own(named.components),
      series: own(named.series),
    };
  };

const onlyOne = <Value>(
  lines: readonly NamedInLine[],
  of: (named: KeyInLine) => readonly Value[],
): FromText<Value> | undefined => {
  const found = lines.flatMap((named) => of(named).map((value) => ({ value, line: named.line })));
  const [first] = found;
  return new Set(found.map(({ value }) => value)).size === 1 ? first : undefined;
};

/** What lines of words say a table is. Where they name two different things, it is left to the teacher. */
export const keyInText = (
  lines: readonly Pick<PastedLine, 'line' | 'text'>[],
  beside: readonly [place: number, of: number] = [0, 1],
): KeyInText => {
  const inOrder = lines.map(({ line, text }) => ({ ...keyInLine(text), line }));
  const named = beside[1] === 1 ? inOrder : inOrder.map(forPlace(beside));
  const subject = onlyOne(named, ({ subjects }) => subjects);
  const component = onlyOne(named, ({ components }) => components);
  const series = onlyOne(named, ({ series: all }) => all);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(component === undefined ? {} : { component }),
    ...(series === undefined ? {} : { series }),
  };
};
