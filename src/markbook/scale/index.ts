/** The UMS scale as the workbook keeps it. */
export { isSameScale } from './isSameScale';
export {
  figureAt,
  linesLeft,
  newComparison,
  SCALE_LINES,
  type ScaleComparison,
  type ScaleLine,
  withFigure,
  withLine,
} from './scaleComparison';
export {
  figureKey,
  figureOfProblem,
  figuresOf,
  partsInOrder,
  readScaleDraft,
  SCALE_PARTS,
  scaleDraft,
} from './scaleDraft';
export { scaleChanges, scaleEdits } from './scaleEdits';
export { hasScaleApart, scaleGroups } from './scaleGroups';
export { compareWords, linesLeftWords, scaleTitle } from './scaleWords';
