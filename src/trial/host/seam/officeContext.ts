import type { Settings } from '../storage/settings';
import { type Brightness, themeInfo } from './theme';

/** What the trial workbook plays, by Excel's names. */
const PLAYED = {
  ExcelApi: '1.17',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  Settings: '1.1',
};

/** The least the manifest asks for. */
const REQUIRED = { ExcelApi: '1.13', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' };

/** Sets that Office.js asks about for itself. */
const INTERNAL = { CustomFunctions: '1.9', DelayForCellEdit: '1.1', RichApi: '1.1' };

/** The requirement sets, as the desktop client hands them to Office.js. */
const requirementSets = (isMinimal: boolean): string =>
  JSON.stringify({ ...(isMinimal ? REQUIRED : PLAYED), ...INTERNAL });

export interface ContextParts {
  readonly isMinimal: boolean;
  readonly brightness: () => Brightness;
  readonly fileName: () => string;
  readonly settings: () => Settings | undefined;
}

const EXCEL = 1;
const OPENED_WITH_DOCUMENT = 2;
const LOCALE = 'en-GB';

const settingsOf = (settings: Settings | undefined): object => ({
  Read: (keys: string[], values: string[]) => {
    for (const key of settings?.keys() ?? []) {
      keys.push(key);
      values.push(JSON.stringify(settings?.get(key)));
    }
  },
  Write: (keys: readonly string[], values: readonly string[]) => {
    const read = keys.map((key, index): [string, unknown] => [key, JSON.parse(values[index] ?? 'null') as unknown]);
    settings?.replace(Object.fromEntries(read));
  },
});

/** What Office.js asks the desktop client about itself and the document. */
export const officeContext = (parts: ContextParts): object => ({
  GetAppType: () => EXCEL,
  GetSolutionRef: () => 'trial-workbook',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => LOCALE,
  GetAppDataLocale: () => LOCALE,
  GetDocUrl: () => parts.fileName(),
  GetAppCapabilities: () => 0,
  GetActivationMode: () => OPENED_WITH_DOCUMENT,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => '',
  GetCorrelationId: () => '',
  GetInstanceId: () => 'trial-workbook',
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => requirementSets(parts.isMinimal),
  GetHostFullVersion: () => '16.0.18000.20000',
  GetSettings: () => settingsOf(parts.settings()),
  GetOfficeTheme: () => null,
  GetOfficeThemeInfo: () => themeInfo(parts.brightness()),
});
