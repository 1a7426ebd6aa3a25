/** UMS tables, scale and dates in a file for colleagues, and what taking such a file comes to. No learner is in it. */
export { comparedPack } from './comparedPack';
export { leftOutOfPackWords, textsOf } from './packContents';
export type { PackItem } from './packItem';
export { packOf } from './packOf';
export { describePackProblem } from './packProblem';
export { PACK_BOUNDS } from './packSchema';
export { packText } from './packText';
export { isPack } from './parsePack';
export { type GivenPack, readPack } from './readPack';
export type { PackChanges } from './tablesWith';
export { changesOf, type PackChoices, takenItems, takingFault, undecidedItems } from './takenPack';
export { comparedSentence, takingFaultWords } from './takingWords';
