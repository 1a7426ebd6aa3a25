import { RULES_YEAR } from '../../../reference/rules/rulesYear';
import type { BtecCell } from '../formulas/btecCells';
import type { WorkbookRead } from '../formulas/sheetsRead';
import type { FormulaTrouble } from './formulaTroubles';

/** Which Excel the pane runs in, for whoever helps; nothing of the workbook. */
export interface HostFacts {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The newest level of Excel's interface for add-ins that this Excel offers, such as `1.20`. */
  readonly excelApi: string;
  readonly customFunctions: string;
  readonly isSharedRuntime: boolean;
}

/** What a text for support is made of: the computer's Excel and counts, nothing that a cell says. */
export interface SupportGiven {
  readonly version: string;
  readonly host: HostFacts;
  readonly read: { readonly workbook: WorkbookRead; readonly cells: readonly BtecCell[] };
  readonly troubles: readonly FormulaTrouble[];
  /** Whether the grades are known to be up to date. */
  readonly grades: string;
}

/** A text for whoever helps: versions and counts. No learner, no sheet name, no formula, no cell. */
export const supportText = ({ version, host, read, troubles, grades }: SupportGiven): string => {
  const count = (kind: FormulaTrouble['kind']): number =>
    troubles.filter((each) => each.kind === kind).reduce((sum, { cells }) => sum + cells.length, 0);
  return [
    `BTEC grade add-in ${version}, rules of ${RULES_YEAR}`,
    `Excel ${host.version} on ${host.platform}, ${host.language}`,
    `ExcelApi ${host.excelApi}, CustomFunctionsRuntime ${host.customFunctions}, SharedRuntime ${host.isSharedRuntime ? '1.1' : 'none'}`,
    `Sheets read: ${read.workbook.sheets.length}, not read: ${read.workbook.unread.length}`,
    `BTEC formulas: ${read.cells.length}; grades: ${grades}`,
    `#NAME?: ${count('name')}; as text: ${count('text')}; file spelling: ${count('spelling')}; waiting: ${count('waiting')}`,
  ].join('\n');
};
