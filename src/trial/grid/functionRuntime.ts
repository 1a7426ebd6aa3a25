/** The shape of functions.json, which Excel, the trial workbook's autocomplete and the help pages all read. */
export interface FunctionCatalogue {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly CatalogueFunction[];
}

export interface CatalogueFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: { readonly requiresAddress?: boolean };
  readonly parameters: readonly CatalogueParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface CatalogueParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A formula error handed to a function, such as `{ error: '#N/A' }`; the runtime makes the frame's own error object of it. */
export interface ErrorArgument {
  readonly error: string;
}

export type ScalarArgument = string | number | boolean | null | ErrorArgument;

/** One argument: a single value, a matrix, or for a repeating parameter a list of these. */
export type FunctionArgument = ScalarArgument | readonly (readonly ScalarArgument[])[] | readonly FunctionArgument[];

/** What a function gave: a value or matrix of values (errors in it as `{ error, message? }`), or an error for the whole cell. */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message?: string };

/** The add-in's functions as the calculation sees them. While not ready, cells with add-in functions are busy. */
export interface FunctionRuntime {
  readonly ready: () => boolean;
  /** `address` is `Sheet!A1` when the function asked for it, else null. */
  invoke(
    id: string,
    args: readonly FunctionArgument[],
    address: string | null,
  ): FunctionAnswer | Promise<FunctionAnswer>;
}

/** The functions that a spreadsheet is given, and what asks them. */
export interface FunctionsGiven {
  readonly functions: FunctionCatalogue;
  /** The namespace the functions are typed with, such as `BTEC`. */
  readonly namespace: string;
  readonly runtime: FunctionRuntime;
  /** What a blank cell in a reference is handed over as: 0 as Excel on the desktop has done, or null. */
  readonly blankAs: 0 | null;
}
