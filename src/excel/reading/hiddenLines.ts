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

/** Finds the hidden rows or columns with few questions: only a span that is hidden in part is asked about again, in pieces. */
export const hiddenLines = async (count: number, ask: AskHidden): Promise<ReadonlySet<number>> => {
  const hidden = new Set<number>();
  let open: readonly Span[] = count > 0 ? [{ first: 0, count }] : [];
  while (open.length > 0) {
    const told = await ask(open);
    const mixed: Span[] = [];
    for (const [index, span] of open.entries()) {
      if (told[index] === true) for (let line = 0; line < span.count; line += 1) hidden.add(span.first + line);
      else if (told[index] === null && span.count > 1) mixed.push(span);
    }
    open = mixed.flatMap(pieces);
  }
  return hidden;
};
