/** The one door to the rules: everything outside imports from here. */
export { answered, refused, refusedFor, together } from './terms/answer';
export type { Answer, NoFacts, ProblemOf, StepOf } from './terms/answer';
export { calendarDate, monthLengths } from './terms/calendarDate';
export { asSeen, isBlank, textOf } from './terms/cell';
export type { CellInput } from './terms/cell';
export { checkUci } from './terms/checkUci';
export type { UciCheck } from './terms/checkUci';
export type { ComponentId, ComponentKind } from './terms/component';
export type {
  BoundaryPoint,
  Conversion,
  ConversionBasis,
  ConversionKey,
  ConversionStatus,
  Rounding,
  SubjectCode,
} from './terms/conversion';
export { policyInForce } from './terms/dated';
export type { Dated, PolicyProblem } from './terms/dated';
export { asQualificationGrade, BOUNDARY_GRADES, GRADES, gradeRank, QUALIFICATION_BOUNDARY_GRADES } from './terms/grade';
export type { BoundaryGrade, ComponentGrade, GradeCode, QualificationGrade } from './terms/grade';
export { isUln } from './terms/isUln';
export { learnerId, withLeadingZeros } from './terms/learnerId';
export type { LearnerId } from './terms/learnerId';
export { componentsByName, parseComponent } from './terms/parseComponent';
export type { ComponentProblem } from './terms/parseComponent';
export { gradeIn, parseGrade } from './terms/parseGrade';
export type { GradeProblem } from './terms/parseGrade';
export { readNotOut } from './terms/readNotOut';
export type { NotOut } from './terms/readNotOut';
export { parseSeries } from './terms/parseSeries';
export { parseSubject, subjectsByName } from './terms/parseSubject';
export type { SubjectProblem } from './terms/parseSubject';
export { ABSENT_WORDS, readAbsence } from './terms/readAbsence';
export { readWhole } from './terms/readWhole';
export { hasMark } from './terms/result';
export type { Result } from './terms/result';
export type { RuleId } from './terms/ruleId';
export { componentScale } from './terms/scale';
export type { Scale } from './terms/scale';
export { compareSeries, seriesAfter } from './terms/series';
export type { Series } from './terms/series';
export type { SeriesProblem } from './terms/seriesProblem';
export { hasComponent, internalsOf, kindOf } from './terms/structure';
export type { Structure } from './terms/structure';
export type { Sourced, Specification, Subject, SubjectComponent } from './terms/subject';
export { asUms } from './terms/units';
export type { RawMark, Ums } from './terms/units';

export { compileBoundaries } from './marks/compileBoundaries';
export type { GivenConversion } from './marks/compileBoundaries';
export type { BoundaryProblem } from './marks/boundaryProblem';
export { compileTable } from './marks/compileTable';
export type { CompiledTable, GivenTable } from './marks/compileTable';
export { explainUms } from './marks/explainUms';
export { fewestRawFor } from './marks/fewestRawFor';
export type { GivenBoundaries } from './marks/readBoundaries';
export { compileLookUp, umsFrom } from './marks/lookUp';
export type { LookUp, MarkAboveTable } from './marks/lookUp';
export { readMark } from './marks/readMark';
export type { MarkProblem } from './marks/readMark';
export type { TableRow } from './marks/readTableRows';
export { readUms } from './marks/readUms';
export type { UmsPart, UmsProblem } from './marks/readUms';
export type { RawRange, TableProblem, TableWarning } from './marks/tableProblem';
export { umsFor } from './marks/umsFor';

export { awardFor, gradedTotalOf } from './grades/awardFor';
export type { Award, GradedTotal } from './grades/awardFor';
export { compileScale } from './grades/compileScale';
export type { GivenScale } from './grades/compileScale';
export { componentGradeFor } from './grades/componentGradeFor';
export { explainGrade } from './grades/explainGrade';
export { gapTo } from './grades/gapTo';
export { pointsFor } from './grades/pointsFor';
export type { PointsScale } from './grades/pointsFor';
export { qualificationGradeFor } from './grades/qualificationGradeFor';
export { rawBoundaryOf } from './marks/rawBoundaryOf';
export type { BoundaryNotReached } from './marks/rawBoundaryOf';
export type { GivenScalePart } from './grades/readScalePart';
export type { ScalePart, ScaleProblem } from './grades/scaleProblem';
export { tally } from './grades/tally';
export type { GradeCount } from './grades/tally';
export { totalUms } from './grades/totalUms';
export type { ComponentResult, NoTotal } from './grades/totalUms';
export { umsBoundaryOf } from './grades/umsBoundaryOf';
export type { NotAComponentGrade } from './grades/umsBoundaryOf';

export { cohortBand, sampleSize } from './moderation/sampleSize';
export type { CohortBand, SampleSizePolicy, SampleSizeProblem, SizeBand } from './moderation/sampleSize';

export { forecastFor } from './whatif/forecastFor';
export type { Forecast } from './whatif/forecastFor';
export { neededMark } from './whatif/neededMark';
export type { OutOfReach } from './whatif/neededMark';

export { bySeverity } from './terms/finding';
export type {
  Citation,
  CitedSource,
  CitedStepOf,
  FindingKind,
  FindingOf,
  Severity,
  SourceName,
  Standing,
} from './terms/finding';

export { entriesSince } from './entries/entriesSince';
export type { EntriesSince, SentAndNow } from './entries/entriesSince';
export { entryFinding } from './entries/entryFinding';
export type { EntryFinding } from './entries/entryFinding';
export { entryKindOf } from './entries/entryKindOf';
export type { SittingKind } from './entries/entryKindOf';
export { identifierFindings } from './entries/identifierFindings';
export { internalsNotThere, plannedFindings } from './entries/plannedFindings';
export type { PlannedEntries } from './entries/plannedFindings';
export { reviewFindings } from './reviews/reviewFindings';
export type { ReviewAsked, ReviewDays } from './reviews/reviewFindings';
export type { ReviewFinding } from './reviews/reviewFinding';
export { attemptsLeft } from './sittings/attemptsLeft';
export type { Attempts } from './sittings/attemptsLeft';
export type { Certificate } from './sittings/certificate';
export { withClaims, withSitting } from './sittings/changedLedger';
export { checkLedger } from './sittings/checkLedger';
export {
  countingInternal,
  internalsAfter,
  lastExternal,
  usableExternals,
  wasAbsentFromExternal,
} from './sittings/counting';
export type { EntryNotice } from './sittings/entryNotice';
export { entryOptions } from './sittings/entryOptions';
export type { EntryOption } from './sittings/entryOptions';
export type { Ledger } from './sittings/ledger';
export type { LedgerCode, LedgerFinding } from './sittings/ledgerFinding';
export { isResitNeeded, ledgerStatus } from './sittings/ledgerStatus';
export type { LedgerStatus } from './sittings/ledgerStatus';
export type { LedgerStep, LeftOut, LeftOutBecause } from './sittings/ledgerStep';
export { outcomeOf } from './sittings/outcomeOf';
export type { Outcome } from './sittings/outcomeOf';
export { readClaim } from './sittings/readClaim';
export { readLedger } from './sittings/readLedger';
export { inLedgerOrder, isSat } from './sittings/sitting';
export type { SatSitting, Sitting } from './sittings/sitting';
export { isOffered, isPartOffered } from './sittings/sittingRules';
export type { Availability, SittingRules } from './sittings/sittingRules';

export { beforeSubmission } from './moderation/beforeSubmission';
export type { EnteredRow, SubmissionState } from './moderation/beforeSubmission';
export { cohortOf } from './moderation/entrant';
export type { Entrant } from './moderation/entrant';
export { extremesOf } from './moderation/extremes';
export type { Extreme, Extremes } from './moderation/extremes';
export { readTick } from './moderation/readTick';
export type { Replacement } from './moderation/replacements';
export { sampleAdvice } from './moderation/sampleAdvice';
export type { ModerationPolicies, SampleAdvice } from './moderation/sampleAdvice';
export type { SampleCode, SampleFinding, WhichExtreme } from './moderation/sampleFinding';
export { sampleFlags } from './moderation/sampleFlags';
export type { SampleFlag } from './moderation/sampleFlags';
export { stressTest } from './moderation/stressTest';
export type { MarkChange, StressedMark } from './moderation/stressTest';
export type { VideoSample } from './moderation/videoSample';

export { borderline } from './whatif/borderline';
export type { BorderlineLearner } from './whatif/borderline';
export { cashInFork } from './whatif/cashInFork';
export { claimOptions } from './whatif/claimOptions';
export type { ClaimOption, NothingToClaim } from './whatif/claimOptions';
export { cohortShock } from './whatif/cohortShock';
export type { ShockRow } from './whatif/cohortShock';
export type { BoundaryShift, ComponentConversions, LearnerMarks } from './whatif/learnerMarks';
export { neededMarks } from './whatif/neededMarks';
export type { NeededForGrade } from './whatif/neededMarks';
export { nextGradeUp } from './whatif/nextGradeUp';
export { retakeWorth } from './whatif/retakeWorth';
export type { CountingUms, ForcedExternal, RetakeQuestion, RetakeWorth } from './whatif/retakeWorth';
export { reviewOfModeration } from './whatif/reviewOfModeration';
export type { NoReview, ReviewOutcome, ReviewSide } from './whatif/reviewOfModeration';
export { robustnessOf } from './whatif/robustness';
export type { Robustness, Tipping } from './whatif/robustness';
export { umsRange } from './whatif/umsRange';
export type { NoRange, UmsRange } from './whatif/umsRange';
