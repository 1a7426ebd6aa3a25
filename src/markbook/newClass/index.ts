/** A new sheet for a class, from a pasted list. */
export { headingsNotTaken, listBlocked } from './listStanding';
export { listedMarks } from './listedMarks';
export { classNameIn, type NewColumn, targetColumn } from './newClassColumns';
export { firstMarkCell, type NewClassPlan, newClassPlan } from './newClassPlan';
export { componentsWished, type ComponentWish, maximumInSeries, type NewClassWish, seriesInList } from './newClassWish';
export {
  blockedWords,
  madeSheetWords,
  makeSheetButton,
  newClassSentence,
  newSheetWords,
  noMarkLabel,
  notPlacedWords,
  notTakenWords,
  seriesWords,
  twiceWords,
} from './newClassWords';
