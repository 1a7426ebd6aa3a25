/** Stands for the part of Microsoft's runtime that the functions use: errors with a code and a message. */
class CustomFunctionError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionError, ErrorCode } });

/** An error as a cell shows it. */
export interface ShownError {
  readonly error: string;
  readonly message: string;
}

/** An error as Excel hands it to a function. */
export const errorGiven = (code: string): unknown => new CustomFunctionError(code);

const plain = (cell: unknown): unknown =>
  cell instanceof CustomFunctionError ? { error: cell.code, message: cell.message } : cell;

type CellFunction = (...given: never[]) => unknown[][];

const asRange = (given: unknown): unknown => (given === undefined ? null : Array.isArray(given) ? given : [[given]]);

/** Calls a function as Excel does, every argument as a range; a thrown error becomes the one cell of the answer. */
export const spilled = (call: CellFunction, ...given: unknown[]): unknown => {
  try {
    const answer: unknown = (call as (...all: unknown[]) => unknown)(...given.map(asRange));
    return Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(plain)) : answer;
  } catch (error) {
    if (error instanceof CustomFunctionError) return plain(error);
    throw error;
  }
};

/** The one cell a function answers with. */
export const cell = (call: CellFunction, ...given: unknown[]): unknown => {
  const answer = spilled(call, ...given);
  if (!Array.isArray(answer)) return answer;
  const rows = answer as unknown[][];
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new Error(`Not one cell: ${JSON.stringify(rows)}`);
  return rows[0][0];
};

export const valueError = (message: string): ShownError => ({ error: '#VALUE!', message });
export const notAvailable = (message: string): ShownError => ({ error: '#N/A', message });
