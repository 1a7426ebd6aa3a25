/** What each cell function answers and what that rests on; the cell, Why, the plain formula and the help only show it. */
export { awardAnswers } from './answers/award';
export { type AwardCells, awardColumns, type AwardOfMarks, awardsOf } from './answers/awardOf';
export { boundaryAnswers } from './answers/boundary';
export { certifyAnswers } from './answers/certify';
export { checkAnswers } from './answers/check';
export { conversionGiven } from './answers/conversionGiven';
export { gapAnswers } from './answers/gap';
export { gradeAnswers } from './answers/grade';
export { listAnswers } from './answers/list';
export { markGradeAnswers } from './answers/markGrade';
export { needAnswers } from './answers/need';
export { outcomeAnswers } from './answers/outcome';
export { pointsAnswers } from './answers/points';
export { qualGradeAnswers } from './answers/qualGrade';
export { rangeAnswers } from './answers/range';
export { sampleFlagsAnswers } from './answers/sampleFlags';
export { sampleSizeAnswers } from './answers/sampleSize';
export { sourceAnswers } from './answers/source';
export { tallyAnswers } from './answers/tally';
export { totalAnswers } from './answers/total';
export { umsAnswers } from './answers/ums';
export { umsFromAnswers } from './answers/umsFrom';
export { ARGUMENT_WORDS } from './arguments';
export { type Answers, type ErrorsShown, shownOf, type ShownValue } from './call/cellAnswer';
export { type ErrorGiven, type Given, type GivenRows, isErrorGiven } from './call/given';
export { FUNCTION_NAMES, functionEntry, type FunctionName, hasPlainForm, type PlainName } from './catalogue';
export {
  type AnswerShown,
  type Explained,
  type ExplainedAnswers,
  isErrorShown,
  type WhyPlace,
  type WhyQualifier,
  type WhyStep,
} from './explain/explained';
export { functionNamed } from './functionNamed';
export { isNotAvailable } from './isNotAvailable';
