/** A run of rows, or of columns. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Whether all lines of a span are hidden, none, or (null) some. */
export type AskHidden = (spans: readonly Span[]) => Promise<readonly (boolean | null)[]>;

const PIECES = 16;

const pieces = ({ first, count }: Span): readonly Span[] => {
  const size = Math.ceil(count / PIECES);
  return Array.from({ length: Math.ceil(count / size) }, (_piece, index) => ({
    first: first + index * size,
    count: Math.min(size, count - index * size),
  }));
};

/** Lines in runs that are hidden, or not, together. */
export const spansOfLines = (count: number, hidden: ReadonlySet<number>): readonly Span[] => {
  const spans: { first: number; count: number }[] = [];
  for (let line = 0; line < count; line += 1) {
    const last = spans.at(-1);
    if (last !== undefined && hidden.has(line) === hidden.has(line - 1)) last.count += 1;
    else spans.push({ first: line, count: 1 });
  }
  return spans;
};

/** Spans that have been asked about already. */
export interface AskedSpans {
  readonly spans: readonly Span[];
  readonly told: readonly (boolean | null)[];
}

/** Finds the hidden rows or columns with few questions: only a span that is hidden in part is asked about again, in pieces. */
export const hiddenLines = async (count: number, ask: AskHidden, asked?: AskedSpans): Promise<ReadonlySet<number>> => {
  const hidden = new Set<number>();
  let first = asked;
  let open: readonly Span[] = asked?.spans ?? (count > 0 ? [{ first: 0, count }] : []);
  while (open.length > 0) {
    const told = first?.told ?? (await ask(open));
    first = undefined;
    const mixed: Span[] = [];
    for (const [index, span] of open.entries()) {
      if (told[index] === true) for (let line = 0; line < span.count; line += 1) hidden.add(span.first + line);
      else if (told[index] === null && span.count > 1) mixed.push(span);
    }
    open = mixed.flatMap(pieces);
  }
  return hidden;
};
