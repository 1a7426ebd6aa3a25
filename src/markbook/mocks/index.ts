/** Mocks: marks under past conversions, never taken for results. */
export { type ClassMocks, classMocks, type UnderOneSeries, type UnderOneWay } from './classMocks';
export type { LearnerMock } from './learnerMock';
export { type MarkNotUsable, marksNotUsable } from './marksNotUsable';
export { mockNeeds, type MockNeeds } from './mockNeeds';
export { isMock, type MockPart } from './mockParts';
export { mockPlan } from './mockPlan';
export { underEachSeries } from './mockResult';
export { mockSittings, type MockSittings } from './mockSittings';
export { isTooFew, mockTotal } from './mockTotal';
export { mockColumns, type MockWish, mockWish } from './mockWish';
export {
  fromWords,
  leftOutOfSittings,
  mockMarksWords,
  mocksSentence,
  needLines,
  needsHeading,
  nothingToWriteWords,
  notUsableWords,
  resultWords,
  totalWords,
  underWords,
} from './mockWords';
