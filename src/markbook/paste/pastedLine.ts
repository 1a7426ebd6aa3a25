/** A line of a pasted text and its cells; lines count from 1, as a person counts them. */
export interface PastedLine {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
}
