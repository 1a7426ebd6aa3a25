import { FUNCTION_NAMES, type FunctionName } from './catalogue';

/** A function by its name in any case; undefined for one that is not ours. */
export const functionNamed = (name: string | undefined): FunctionName | undefined =>
  FUNCTION_NAMES.find((each) => each === name?.toUpperCase());
