import { expect, it, vi } from 'vitest';
import { customFunctions } from '../../../../src/trial/grid/functions/customFunctions';
import { errorMessages } from '../../../../src/trial/grid/functions/errorMessages';
import { pendingAnswers } from '../../../../src/trial/grid/functions/pendingAnswers';
import { openSheets } from './openSheets';

vi.mock('@univerjs/preset-sheets-core', () => import('@univerjs/engine-formula'));

const ECHO = {
  id: 'ECHO',
  name: 'ECHO',
  parameters: [{ name: 'given', dimensionality: 'matrix' }],
  result: {},
} as const;

/** A function of the add-in's that gives back what it was handed, as text. */
const { executors } = customFunctions({
  options: {
    functions: { functions: [ECHO] },
    namespace: 'BTEC',
    runtime: { ready: () => true, invoke: (_, [given]) => ({ ok: true, value: JSON.stringify(given) }) },
    blankAs: 0,
  },
  pending: pendingAnswers(() => undefined),
  messages: errorMessages(),
  addressOf: () => '',
  isNameKept: () => false,
  isAsleep: () => false,
});

it.each([
  ['=BTEC.ECHO("2025-06")', '[["2025-06"]]'],
  ['=BTEC.ECHO("2026-01")', '[["2026-01"]]'],
  ['=BTEC.ECHO("Jan 24")', '[["Jan 24"]]'],
  ['=BTEC.ECHO("1/2")', '[["1/2"]]'],
  ['=BTEC.ECHO("50%")', '[["50%"]]'],
  ['=BTEC.ECHO({"C1","2025-06";"C2","2026-01"})', '[["C1","2025-06"],["C2","2026-01"]]'],
  ['=BTEC.ECHO({54,"12/12/2025"})', '[[54,"12/12/2025"]]'],
  ['=BTEC.ECHO(B1)', '[["2025-06"]]'],
  ['=BTEC.ECHO(B1&"")', '[["2025-06"]]'],
  ['=BTEC.ECHO(B1:B2&"")', '[["2025-06"],["2026-01"]]'],
  ['=BTEC.ECHO(C1)', '[["2025-06"]]'],
  ['=BTEC.ECHO(C1&"")', '[["2025-06"]]'],
  ['=BTEC.ECHO(IF(TRUE,"2025-06",1))', '[["2025-06"]]'],
  ['=BTEC.ECHO(IFERROR("2025-06",1))', '[["2025-06"]]'],
  ['=BTEC.ECHO(LET(series,"2025-06",series))', '[["2025-06"]]'],
  ['=BTEC.ECHO("2025-"&"06")', '[["2025-06"]]'],
  ['=BTEC.ECHO("2025-06"&"")', '[["2025-06"]]'],
  ['=BTEC.ECHO(B1="2025-06")', '[[true]]'],
  ['=BTEC.ECHO(XLOOKUP("2026-01",B1:B2,B1:B2))', '[["2026-01"]]'],
  ['=BTEC.ECHO(MATCH("2026-01",B1:B2,0))', '[[2]]'],
  ['=BTEC.ECHO(VALUE("2025-06-01"))', '[[45809]]'],
  ['=BTEC.ECHO(D1)', '[[45809]]'],
])('a series as text reaches a function as text, a date as its number: %s', async (formula, expected) => {
  const sheets = openSheets({
    Marks: { A1: [formula], B1: '2025-06', B2: '2026-01', C1: ['="2025-06"'], D1: 45809 },
  });
  const functions = sheets.injector.get((await import('@univerjs/engine-formula')).IFunctionService);
  functions.registerExecutors(...executors.map(([Executor, name]) => new Executor(name)));
  await sheets.calculate();
  expect(sheets.value('A1')).toBe(expected);
});
