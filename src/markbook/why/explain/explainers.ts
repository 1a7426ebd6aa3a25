import type { FunctionName } from '../../formula/expression';
import type { RangeExplainer } from './answers';
import { explainAward } from './award';
import { explainBoundary } from './boundary';
import { explainMarkGrade, explainUmsCell } from './convertedMark';
import { explainComponentGrade, explainGap, explainQualificationGrade } from './gradeOfUms';
import { lifted } from './lifted';
import { explainNeed } from './need';
import { explainPoints } from './points';
import { explainRange } from './range';
import { explainSampleFlags } from './sampleFlags';
import { explainSampleSize } from './sampleSize';
import { explainCertify, explainCheck, explainOutcome } from './sittings';
import { explainList, explainSource } from './sourceAndList';
import { explainTally } from './tallyOfGrades';
import { explainTotal } from './total';
import { explainUmsFrom } from './umsFromTable';

/** The arguments of every function, by name and in order. */
export const ARGUMENT_NAMES: Readonly<Record<FunctionName, readonly string[]>> = {
  UMS: ['mark', 'subject', 'component', 'series'],
  UMSFROM: ['mark', 'table'],
  GRADE: ['ums', 'component', 'subject'],
  QUALGRADE: ['total', 'subject'],
  MARKGRADE: ['mark', 'subject', 'component', 'series'],
  TOTAL: ['ums1', 'ums2', 'ums3', 'if_missing', 'subject'],
  AWARD: ['marks', 'subject', 'series', 'part'],
  POINTS: ['grade'],
  NEED: ['known_ums', 'target', 'subject', 'component', 'series', 'if_impossible'],
  GAP: ['total', 'target'],
  RANGE: ['mark', 'subject', 'component', 'from', 'to'],
  BOUNDARY: ['grade', 'subject', 'component', 'series', 'scale'],
  OUTCOME: ['sittings', 'subject', 'claimed'],
  CHECK: ['sittings', 'subject'],
  CERTIFY: ['sittings', 'subject'],
  SAMPLESIZE: ['cohort', 'subject', 'series'],
  SAMPLEFLAGS: ['marks', 'ticked', 'subject', 'series'],
  TALLY: ['grades'],
  SOURCE: ['subject', 'component', 'series'],
  LIST: ['what', 'subject'],
};

const OF_TOTAL = ['ums1', 'ums2', 'ums3', 'subject'];
const OF_NEED = ['known_ums', 'target', 'subject', 'component', 'series'];

/** How each function's answer is explained, by the same rules that the function answers with. */
export const EXPLAINERS: Readonly<Record<FunctionName, RangeExplainer>> = {
  UMS: lifted(ARGUMENT_NAMES.UMS, explainUmsCell),
  UMSFROM: explainUmsFrom,
  GRADE: lifted(ARGUMENT_NAMES.GRADE, explainComponentGrade),
  QUALGRADE: lifted(ARGUMENT_NAMES.QUALGRADE, explainQualificationGrade),
  MARKGRADE: lifted(ARGUMENT_NAMES.MARKGRADE, explainMarkGrade),
  TOTAL: lifted(OF_TOTAL, explainTotal, 'if_missing'),
  AWARD: explainAward,
  POINTS: lifted(ARGUMENT_NAMES.POINTS, explainPoints),
  NEED: lifted(OF_NEED, explainNeed, 'if_impossible'),
  GAP: lifted(ARGUMENT_NAMES.GAP, explainGap),
  RANGE: explainRange,
  BOUNDARY: lifted(ARGUMENT_NAMES.BOUNDARY, explainBoundary),
  OUTCOME: explainOutcome,
  CHECK: explainCheck,
  CERTIFY: explainCertify,
  SAMPLESIZE: lifted(ARGUMENT_NAMES.SAMPLESIZE, explainSampleSize),
  SAMPLEFLAGS: explainSampleFlags,
  TALLY: explainTally,
  SOURCE: lifted(ARGUMENT_NAMES.SOURCE, explainSource),
  LIST: explainList,
};
