import type { Scale, ScalePart } from '../../rules';
import { figureKey, figuresOf, scaleDraft, type ScaleDraft } from './scaleDraft';

/** A line of the specification's table: the maxima, or what one grade takes. */
export type ScaleLine = ReturnType<typeof figuresOf>[number];

/** Every line of the scale as the specification prints it, the maxima first, then the highest grade. */
export const SCALE_LINES: readonly ScaleLine[] = figuresOf('qualification');

/** A comparison with the specification under way: the figures as they stand, and the lines that were seen to be the same. */
export interface ScaleComparison {
  readonly draft: ScaleDraft;
  readonly same: ReadonlySet<ScaleLine>;
}

/** Nothing of it has been looked at yet. */
export const newComparison = (scale: Scale): ScaleComparison => ({ draft: scaleDraft(scale), same: new Set() });

/** A line that was compared, or not after all. */
export const withLine = (comparison: ScaleComparison, line: ScaleLine, isSame: boolean): ScaleComparison => {
  const same = new Set(comparison.same);
  if (isSame) same.add(line);
  else same.delete(line);
  return { ...comparison, same };
};

/** A figure typed over: its line has to be looked at again. */
export const withFigure = (
  comparison: ScaleComparison,
  part: ScalePart,
  line: ScaleLine,
  text: string,
): ScaleComparison => ({
  draft: { ...comparison.draft, [figureKey(part, line)]: text },
  same: withLine(comparison, line, false).same,
});

/** The lines that nobody has compared yet: while there is one, nothing is confirmed (SCALE-3). */
export const linesLeft = ({ same }: ScaleComparison): readonly ScaleLine[] =>
  SCALE_LINES.filter((line) => !same.has(line));

/** The figure of a part in a line; none where the part has no such grade. */
export const figureAt = (draft: ScaleDraft, part: ScalePart, line: ScaleLine): string | undefined =>
  draft[figureKey(part, line)];
