import type { Settings } from '../storage/settings';
import { requirementSets } from './requirementSets';
import { themeInfo, type Brightness } from './theme';

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
