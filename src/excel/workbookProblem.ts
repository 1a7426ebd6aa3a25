import type { WorkbookProblem } from '../markbook/wording';

/** Codes that Excel's own lead to, which need no facts beside them. */
type PlainCode = WorkbookProblem extends infer Problem
  ? Problem extends { readonly facts: unknown; readonly code: unknown }
    ? never
    : Problem extends { readonly code: infer Code }
      ? Exclude<Code, 'part-missing' | 'stopped'>
      : never
  : never;

/** Excel's own codes, and some that Office.js or the web add; a test holds this list against the published one. */
const PROBLEMS: Readonly<Record<string, PlainCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  ReadOnly: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RangeImageExceedsLimit: 'too-large',
  DirtySupportingFormula: 'not-calculated',
  FilteredRangeConflict: 'filtered',
  FormulaLengthExceedsLimit: 'formula-too-long',
  InactiveWorkbook: 'other-workbook',
  InvalidSelection: 'no-cell-selected',
  ItemAlreadyExists: 'name-taken',
  MergedRangeConflict: 'merged',
  NonBlankCellOffSheet: 'off-sheet',
  OpenWorkbookLinksBlocked: 'links-blocked',
  RefreshWorkbookLinksBlocked: 'links-blocked',
  PivotTableRangeConflict: 'pivot-table',
  PowerQueryRefreshResourceChallenge: 'query-signs-in',
  UnsupportedSheet: 'sheet-without-cells',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InsertDeleteConflict: 'busy',
  MergeConflict: 'busy',
  RequestAborted: 'busy',
  GeneralException: 'busy',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidBinding: 'gone',
  InvalidReference: 'gone',
  ServiceNotAvailable: 'connection-lost',
  ConnectionFailure: 'connection-lost',
  Timeout: 'connection-lost',
};

const NOT_OFFERED = new Set([
  'ApiNotAvailable',
  'ApiNotFound',
  'UnsupportedOperation',
  'UnsupportedFeature',
  'UnsupportedFillType',
  'NotImplemented',
]);

/** The add-in asked for something that makes no sense to Excel: a fault of ours. */
const NOT_UNDERSTOOD = new Set(['InvalidArgument', 'InvalidOperation', 'InvalidRequest', 'EmptyChartSeries']);

const nameIn = (error: unknown): string => {
  if (error instanceof OfficeExtension.Error) return error.debugInfo.errorLocation ?? error.code;
  return error instanceof Error ? error.name : 'no name';
};

const codeIn = (error: unknown): string => {
  if (error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? error.name : '';
};

/** What Excel's error means to a teacher. Nothing is swallowed: an unknown one keeps its name. */
export const workbookProblem = (error: unknown): WorkbookProblem => {
  const code = codeIn(error);
  const known = PROBLEMS[code];
  if (known !== undefined) return { code: known };
  if (NOT_OFFERED.has(code)) return { code: 'not-offered', facts: { name: nameIn(error) } };
  if (NOT_UNDERSTOOD.has(code)) return { code: 'not-understood', facts: { name: `${code}, ${nameIn(error)}` } };
  return { code: 'unexpected', facts: { name: code === '' ? nameIn(error) : code } };
};
