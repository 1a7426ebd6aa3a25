import type { IFunctionService } from '@univerjs/preset-sheets-core';
import { describe, expect, it, vi } from 'vitest';
import { repairLiteralComparison } from '../../../../src/trial/grid/repairs/literalComparison';
import { rememberReadings } from '../../../../src/trial/grid/repairs/rememberReadings';
import { repairFunctions } from '../../../../src/trial/grid/repairs/repairFunctions';
import { repairSorting } from '../../../../src/trial/grid/repairs/sorting';
import { keepTextConstants } from '../../../../src/trial/grid/repairs/textConstants';

vi.mock('@univerjs/preset-sheets-core', () => import('@univerjs/engine-formula'));

const FUNCTIONS = { getExecutor: () => null, deleteFormulaAstCacheKey: () => undefined } as Partial<IFunctionService>;

describe('a repair whose function or memory the spreadsheet no longer has', () => {
  it.each([repairFunctions, repairSorting, repairLiteralComparison, keepTextConstants, rememberReadings])(
    'fails loudly and says where to look: %o',
    (repair) => {
      expect(() => {
        repair(FUNCTIONS as IFunctionService);
      }).toThrow(new RegExp(`look at ${repair.name}`));
    },
  );
});
