/** Of the pane's window, what the host needs: its own kinds of arrays and errors, and the functions it registered. */
export interface FrameWindow {
  readonly Array: ArrayConstructor;
  readonly JSON: JSON;
  readonly sessionStorage: Storage;
  setTimeout(work: () => void, delay?: number): unknown;
  addEventListener(kind: 'error', listener: (event: { readonly target: unknown }) => void, isCapturing: true): void;
  readonly CustomFunctions?: FrameFunctions;
}

export interface FrameFunctions {
  readonly Error: new (code: string, message?: string) => object;
  readonly _association: {
    readonly mappings: Readonly<Record<string, unknown>>;
    /** Calls back whenever a function is named. */
    onchange(callback: () => void): void;
  };
}

/** What Office.js takes for an array from the desktop client. */
export interface SafeArray {
  toArray(): unknown[];
}

/** Arrays made in the pane's own realm, because Office.js asks `instanceof Array`. */
export const safeArray = (frame: FrameWindow, values: readonly unknown[]): SafeArray => {
  const own = (value: unknown): unknown => (Array.isArray(value) ? frame.Array.from(value, own) : value);
  const array = frame.Array.from(values, own);
  return { toArray: () => array };
};
