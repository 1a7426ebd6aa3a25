/** A number as it stands in a paste: `60 / 60` is 60 out of 60. */
export interface Figure {
  readonly text: string;
  readonly outOf?: number;
}

const FIGURE = /^([+-]?\d+(?:[.,]\d+)?)\.?(?:\s*(?:\/|out of)\s*(\d+))?\.?(?:\s*(?:raw )?(?:marks?|ums))?\.?$/i;

/** The number a cell of a paste holds, if it holds nothing else. */
export const figureIn = (cell: string): Figure | undefined => {
  const found = FIGURE.exec(cell.trim());
  if (found === null) return undefined;
  const [, text = '', outOf] = found;
  // A decimal comma, as Excel writes it where numbers have one.
  const plain = text.replace(',', '.');
  return outOf === undefined ? { text: plain } : { text: plain, outOf: Number(outOf) };
};

/** The maximum a heading or title names: `Raw mark (out of 60)`, `Max mark: 60`, `Mark / 60`. */
export const maximumNamed = (text: string): number | undefined => {
  const found =
    /(?:max(?:imum)?(?: raw| ums)?(?: marks?)?(?: is)?\s*(?:[:=]\s*)?|out of\s*|\/\s*)(\d{1,3})(?!\d|\s*\/)/i.exec(
      text,
    );
  return found?.[1] === undefined ? undefined : Number(found[1]);
};
