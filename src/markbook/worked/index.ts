/** Other functions of the workbook, worked out as far as our own need their values. */
export { namedElsewhere } from './namedElsewhere';
export { parsedFormula } from './parsedFormula';
export { countedAs, type Work } from './work';
export { workBehind } from './workBehind';
export { placesOn } from './workPlaces';
