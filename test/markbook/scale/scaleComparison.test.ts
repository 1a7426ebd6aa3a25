import { describe, expect, it } from 'vitest';
import {
  figureAt,
  linesLeft,
  newComparison,
  SCALE_LINES,
  withFigure,
  withLine,
} from '../../../src/markbook/scale/scaleComparison';
import { partsInOrder } from '../../../src/markbook/scale/scaleDraft';
import { compareWords, linesLeftWords } from '../../../src/markbook/scale/scaleWords';
import { builtInScale } from '../../../src/reference/scale/scale';
import { structureFor } from '../../../src/reference/specifications/structures';

describe('a comparison of the scale with the specification', () => {
  const begun = newComparison(builtInScale(structureFor('ART')));

  it('has every line to compare, and ends when each was seen to be the same', () => {
    expect(linesLeft(begun)).toEqual(['max', 'L2D*', 'L2D', 'L2M', 'L2P', 'L1D', 'L1M', 'L1P']);
    const some = withLine(withLine(begun, 'max', true), 'L1P', true);
    expect(linesLeft(some)).toEqual(['L2D*', 'L2D', 'L2M', 'L2P', 'L1D', 'L1M']);
    expect(linesLeft(withLine(some, 'max', false))).toContain('max');
    expect(linesLeft(SCALE_LINES.reduce((before, line) => withLine(before, line, true), begun))).toEqual([]);
  });

  it('a figure typed over has its line compared again', () => {
    const ticked = withLine(begun, 'L2M', true);
    const typed = withFigure(ticked, 'internal', 'L2M', '127');
    expect(figureAt(typed.draft, 'internal', 'L2M')).toBe('127');
    expect(linesLeft(typed)).toContain('L2M');
    expect(figureAt(typed.draft, 'internal', 'L2D*')).toBeUndefined();
  });

  it('stands in the order of the subject’s own components', () => {
    expect(['DIT', 'CON', 'ART'].map((code) => partsInOrder(structureFor(code))[0])).toEqual([
      'internal',
      'external',
      'internal',
    ]);
  });

  it('is asked for in words', () => {
    expect(compareWords('Sport', false)).toBe(
      'Open the specification of Sport at “Calculation of the qualification grade”. Tick each line that reads the same there.',
    );
    expect(compareWords(undefined, true)).toContain('Open your specification at');
    expect(linesLeftWords(['max', 'L1P'])).toBe(
      'Not compared yet: the maximum and L1P. Nothing is recorded before every line is ticked.',
    );
  });
});
