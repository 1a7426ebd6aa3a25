import type { HostFacts } from '../markbook/share';

const newest = (set: string, most: number): string => {
  const { requirements } = Office.context;
  for (let minor = most; minor > 0; minor -= 1) {
    if (requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  }
  return 'none';
};

/** What Excel says of itself. */
export const hostFacts = (): HostFacts => {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    excelApi: newest('ExcelApi', 30),
    customFunctions: newest('CustomFunctionsRuntime', 9),
    isSharedRuntime: requirements.isSetSupported('SharedRuntime', '1.1'),
  };
};
