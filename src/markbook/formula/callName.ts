import { type FunctionName, functionNamed } from '../functions';

/** In Excel's formula bar `BTEC.UMS`; where no add-in is known, as the file has it: `_xldudf_BTEC_UMS`. */
const OURS = /^(?:_xldudf_BTEC_|(?:_xldudf_)?BTEC\.)(.*)$/i;

/** A function of the add-in by the name it is called with; undefined for a function of somebody else. */
export type CallName =
  { readonly isKnown: true; readonly name: FunctionName } | { readonly isKnown: false; readonly written: string };

export const callName = (written: string): CallName | undefined => {
  const [, bare] = OURS.exec(written) ?? [];
  if (bare === undefined) return undefined;
  const name = functionNamed(bare);
  return name === undefined ? { isKnown: false, written } : { isKnown: true, name };
};
