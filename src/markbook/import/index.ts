/** A list or an export brought into a tracker: its columns, its learners and what would change. */
export { type Correction, type ImportAnswers, NO_ANSWERS, type WhoIsIt, type WordMeaning } from './answers';
export { splitName } from './identifiers/splitName';
export { importState, type ImportState, unanswered } from './importState';
export type { ListColumn } from './list/importRole';
export { type ListLacks, listLacks } from './list/listLacks';
export { type ListedLearner, listedLearners, textUnder } from './list/listedLearners';
export { nameKey } from './list/nameKey';
export { type LeftOutListRow, type ReadList, readList, sameHeading, withAnswer, withColumnRole } from './list/readList';
export { sheetOnItsSide } from './list/sheetOnItsSide';
export { unusableIdentifiers } from './list/unusableColumn';
export { keyOfName } from './matching/learnerIndex';
export type { Match, MatchedBy, MustChoose, NumbersOf } from './matching/match';
export { matchLearners } from './matching/matchLearners';
export {
  componentsWithoutColumn,
  type ImportQuestions,
  type ImportTarget,
  lacksComponent,
  targetOf,
} from './plan/importQuestions';
export { knownSeries } from './plan/knownSeries';
export { maximumOf } from './plan/maximumOf';
export type { ImportPlan } from './plan/planMarks';
export type { OddValue, PlannedCell, Remark, SetAside } from './plan/planned';
export { DETAILS } from './plan/remarks';
export { type TrackerSheet, trackerSheet } from './plan/trackerSheet';
export { decodeText } from './reading/decodeText';
export { isPacked } from './reading/isPacked';
export { describeListProblem, type ListProblem, MOST_LETTERS, MOST_MEGABYTES } from './reading/listProblem';
export { checkedGrid, type ListGrid, readDelimited } from './reading/readDelimited';
export { type OnSheet, readXlsx, type SheetBeingRead } from './reading/readXlsx';
export { type SittingsProblem, sittingsTable, type SittingsTable } from './sittings/sittingsTable';
export { type ListedValue, listedValues, valueColumns } from './values/listedValues';
export { readListValue, type ValueFault, wordKey } from './values/readListValue';
export { MATCHED_BY_WORDS, MUST_CHOOSE_WORDS } from './words/matchWords';
export {
  ASIDE_WORDS,
  NONE_IN_LIST,
  noRoomInWords,
  numberOnlyInWords,
  oddInWords,
  remarkInWords,
} from './words/planWords';
export { ROLE_WORDS } from './words/roleWords';
export { unusableInWords } from './words/unusableWords';
