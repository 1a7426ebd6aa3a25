import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import type { NameInfo } from '../port';
import type { Engine } from '../engine/engine';

const wholeWorkbook = 'AllDefaultWorkbook';

/** The names defined in the workbook. */
export const namesIn = (engine: Engine): NameInfo[] =>
  Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.workbook().getUnitId()) ?? {}).map(
    ({ name, formulaOrRefString, localSheetId }) => ({
      name,
      refersTo: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
      sheetId: localSheetId === undefined || localSheetId === wholeWorkbook ? null : localSheetId,
    }),
  );
