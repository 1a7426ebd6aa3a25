import { beforeAll, describe, expect, test } from 'vitest';
import { award } from '../../src/functions/award';
import { setFigures } from '../../src/functions/figures';
import { outcome } from '../../src/functions/outcome';
import { tally } from '../../src/functions/tally';
import { total } from '../../src/functions/total';
import { ums } from '../../src/functions/ums';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { cell, errorGiven, spilled, valueError } from './customFunctions';

const DIT = ['DIT', 'C1', '2024-06'] as const;

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

describe('formula errors as arguments', () => {
  test.each(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'])('%s comes out again', (code) =>
    expect(cell(ums, errorGiven(code), ...DIT)).toMatchObject({ error: code }),
  );
  test('in a range only its own place shows it', () =>
    expect(spilled(ums, [[42], [errorGiven('#DIV/0!')], [60]], ...DIT)).toEqual([
      [66],
      [{ error: '#DIV/0!', message: 'A cell used here shows #DIV/0!. Put that cell right first.' }],
      [90],
    ]));
  test('a cell that was deleted is told as such, as an error that Excel shows with its sentence', () =>
    expect(cell(ums, errorGiven('#REF!'), ...DIT)).toEqual(
      valueError('A cell used here was deleted (#REF!). Point the formula at the right cell.'),
    ));
  test('a name that is not known, also in a range, is a #VALUE!: #NAME? can’t be given back', () =>
    expect(spilled(ums, [[42], [errorGiven('#NAME?')]], ...DIT)).toEqual([
      [66],
      [valueError('A cell used here shows #NAME?. Put that cell right first.')],
    ]));
  test('errors described as data are errors too', () => {
    expect(cell(ums, { type: 'Error', basicType: 'Error', basicValue: '#N/A' }, ...DIT)).toMatchObject({
      error: '#N/A',
    });
    expect(cell(ums, { type: 'CustomFunctionError', code: '#NUM!' }, ...DIT)).toMatchObject({ error: '#NUM!' });
  });
  test('a number with a format is its number', () =>
    expect(cell(ums, { type: 'FormattedNumber', basicType: 'Double', basicValue: 42, numberFormat: '0' }, ...DIT)).toBe(
      66,
    ));
  test('an error as what to show if missing counts only where it is used', () => {
    expect(cell(total, 66, 54, 84, errorGiven('#N/A'))).toBe(204);
    expect(cell(total, 66, '', 84, errorGiven('#N/A'))).toMatchObject({ error: '#N/A' });
  });
  test('an error in a row of marks is an error for that award only', () =>
    expect(
      spilled(
        award,
        [
          [42, errorGiven('#N/A'), 45],
          [42, 40, 45],
        ],
        'DIT',
        '2024-06',
        'total',
      ),
    ).toMatchObject([[{ error: '#N/A' }], [226]]));
  test('an error among sittings or grades is the whole answer', () => {
    expect(spilled(outcome, [['C1', '2025-06', errorGiven('#N/A')]], 'DIT')).toMatchObject({ error: '#N/A' });
    expect(spilled(tally, [['L2D'], [errorGiven('#VALUE!')]])).toMatchObject({ error: '#VALUE!' });
  });
});
