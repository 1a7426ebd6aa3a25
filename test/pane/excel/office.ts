import { OfficeError } from './client';
import { session } from './session';

const minor = (version: string): number => Number(version.split('.')[1] ?? 0);

const isSetSupported = (set: string, version = '1.1'): boolean => {
  const offered = { ExcelApi: session.book.switches.excelApi, CustomFunctionsRuntime: '1.4', SharedRuntime: '1.2' }[
    set
  ];
  return offered !== undefined && minor(version) <= minor(offered);
};

let startup = 'None';

/** The part of `Office` that the pane uses; it has no theme of its own, as in Excel on the web. */
export const pretendOffice = {
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
  HostType: { Excel: 'Excel' },
  StartupBehavior: { none: 'None', load: 'Load' },
  VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
  addin: {
    onVisibilityModeChanged: (listener: (message: { readonly visibilityMode: string }) => void) => {
      session.tellPane = (isShown) => {
        listener({ visibilityMode: isShown ? 'Taskpane' : 'Hidden' });
      };
      return Promise.resolve();
    },
    getStartupBehavior: () => Promise.resolve(startup),
    setStartupBehavior: (wanted: string) => {
      startup = wanted;
      return Promise.resolve();
    },
  },
  context: {
    requirements: { isSetSupported },
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.18000.20000' },
    displayLanguage: 'en-GB',
  },
} as const;

export const pretendExtension = { Error: OfficeError } as const;

class FunctionError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

/** The part of `CustomFunctions` that the functions use. */
export const pretendFunctions = {
  associate: (id: string, run: (...given: unknown[]) => unknown) => {
    session.functions.set(id, run);
  },
  Error: FunctionError,
  ErrorCode: {
    divisionByZero: '#DIV/0!',
    invalidName: '#NAME?',
    invalidNumber: '#NUM!',
    invalidReference: '#REF!',
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    nullReference: '#NULL!',
  },
} as const;
