import type { FunctionAnswer } from '../../grid/functionRuntime';
import { errorAnswer, wordsOf } from './errorAnswer';

type Fields = Readonly<Record<string, unknown>>;

/** How error objects call themselves: those of functions, and those of Excel's cell values. */
const ERROR_TYPES = ['CustomFunctionError', 'Error'];

const errorOf = (code: string, message: unknown): unknown => ({ error: code, ...wordsOf(code, message) });

/** One value a function gave, as a cell holds it: an error object, a formatted number and a card by what they show. */
const cellValue = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value ?? null;
  const fields = value as Fields;
  if (ERROR_TYPES.includes(String(fields['type']))) {
    const code = fields['code'] ?? fields['basicValue'];
    return errorOf(typeof code === 'string' ? code : '#VALUE!', fields['message']);
  }
  if ('basicValue' in fields) return fields['basicValue'];
  return 'text' in fields ? fields['text'] : { error: '#VALUE!' };
};

/** Within a matrix, what is no finite number travels as nothing, and shows as 0. */
const element = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? null : cellValue(value);

const isError = (value: unknown): value is { readonly error: string; readonly message?: string } =>
  typeof value === 'object' && value !== null && 'error' in value;

/** What a function gave, as the calculation takes it. */
export const answerFor = (result: unknown): FunctionAnswer => {
  if (Array.isArray(result)) {
    const rows: readonly unknown[] = result;
    return { ok: true, value: rows.map((row) => (Array.isArray(row) ? row.map(element) : row)) };
  }
  if (typeof result === 'number' && !Number.isFinite(result)) return { ok: false, code: '#NUM!' };
  const value = cellValue(result);
  if (!isError(value)) return { ok: true, value };
  return errorAnswer(value.error, value.message);
};
