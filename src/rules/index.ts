/** The one door to the rules: everything outside imports from here. */
export { answered, refused, together } from './terms/answer';
export type { Answer, NoFacts, ProblemOf, StepOf } from './terms/answer';
export { calendarDate } from './terms/calendarDate';
export { isBlank, textOf } from './terms/cell';
export type { CellInput } from './terms/cell';
export { COMPONENTS, INTERNAL_COMPONENTS, isInternal } from './terms/component';
export type { ComponentId } from './terms/component';
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
export { parseComponent } from './terms/parseComponent';
export type { ComponentProblem } from './terms/parseComponent';
export { parseGrade } from './terms/parseGrade';
export type { GradeProblem } from './terms/parseGrade';
export { parseSeries } from './terms/parseSeries';
export { parseSubject } from './terms/parseSubject';
export type { SubjectProblem } from './terms/parseSubject';
export { readAbsence } from './terms/readAbsence';
export { readWhole } from './terms/readWhole';
export { hasMark } from './terms/result';
export type { Result } from './terms/result';
export type { RuleId } from './terms/ruleId';
export { componentScale } from './terms/scale';
export type { Scale } from './terms/scale';
export { compareSeries } from './terms/series';
export type { Series } from './terms/series';
export type { SeriesProblem } from './terms/seriesProblem';
export type { Subject } from './terms/subject';
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
export { totalUms } from './marks/totalUms';
export type { NoTotal } from './marks/totalUms';
export { umsFor } from './marks/umsFor';

export { compileScale } from './grades/compileScale';
export type { GivenScale } from './grades/compileScale';
export { componentGradeFor } from './grades/componentGradeFor';
export { explainGrade } from './grades/explainGrade';
export { gapTo } from './grades/gapTo';
export { pointsFor } from './grades/pointsFor';
export type { PointsScale } from './grades/pointsFor';
export { qualificationGradeFor } from './grades/qualificationGradeFor';
export { rawBoundaryOf } from './grades/rawBoundaryOf';
export type { BoundaryNotReached } from './grades/rawBoundaryOf';
export type { GivenScalePart } from './grades/readScalePart';
export type { ScalePart, ScaleProblem } from './grades/scaleProblem';
export { tally } from './grades/tally';
export type { GradeCount } from './grades/tally';
export { umsBoundaryOf } from './grades/umsBoundaryOf';
export type { NotAComponentGrade } from './grades/umsBoundaryOf';

export { sampleSize } from './moderation/sampleSize';
export type { SampleSizePolicy, SampleSizeProblem, SizeBand } from './moderation/sampleSize';

export { neededMark } from './whatif/neededMark';
export type { OutOfReach } from './whatif/neededMark';

export type { Availability, SittingRules } from './sittings/sittingRules';
