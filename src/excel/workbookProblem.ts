import type { WorkbookProblem } from '../markbook/wording/workbook';

/** Codes that need no facts beside them. */
type PlainCode = WorkbookProblem extends infer Problem
  ? Problem extends { readonly facts: unknown; readonly code: unknown }
    ? never
    : Problem extends { readonly code: infer Code }
      ? Code
      : never
  : never;

const PROBLEMS: Readonly<Record<string, PlainCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  ReadOnly: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InsertDeleteConflict: 'busy',
  MergeConflict: 'busy',
  RequestAborted: 'busy',
  GeneralException: 'busy',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  ServiceNotAvailable: 'connection-lost',
  ConnectionFailure: 'connection-lost',
  Timeout: 'connection-lost',
};

const NOT_OFFERED = new Set(['ApiNotAvailable', 'ApiNotFound', 'UnsupportedOperation', 'NotImplemented']);

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
  return { code: 'unexpected', facts: { name: code === '' ? nameIn(error) : code } };
};
