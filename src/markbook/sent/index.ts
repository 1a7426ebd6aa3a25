/** The record of what was sent to Pearson for moderation: marks and sample, when, by whom, and what has changed since. */
export { heldSent, type PartSent } from './heldSent';
export { recordedAsSent } from './recordedAsSent';
export { sentLate, type SentStanding, sentStanding, wereSentInTime } from './sentStanding';
export { partsInWords, sentIssueWords, sentSentences } from './sentWords';
