import fc from 'fast-check';
import { sittingRulesFor } from '../../../src/reference/policies/sittingRules';
import { builtInScale } from '../../../src/reference/scale/scale';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import type { CellInput, SittingRules } from '../../../src/rules';

export type LedgerRow = readonly [component: CellInput, series: CellInput, result: CellInput, claimed: CellInput];

/** What a subject offers and allows, by its code. */
export const rulesOf = (code: string): SittingRules => {
  const subject = SUBJECTS.find((each) => each.code === code);
  if (subject === undefined) throw new Error(`No subject ${code}`);
  return sittingRulesFor(subject, builtInScale(subject.structure));
};

const SERIES = ['2024-06', '2025-01', '2025-06', '2026-01', '2026-06'];

const result = (component: string): fc.Arbitrary<CellInput> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: component === 'C3' ? 120 : 90 }) },
    { weight: 1, arbitrary: fc.constantFrom('X', '') },
  );

/** A row that can be read, of any component and series. */
const soundRow: fc.Arbitrary<LedgerRow> = fc
  .constantFrom('C1', 'C2', 'C3')
  .chain((component) =>
    fc.tuple(
      fc.constant(component),
      fc.constantFrom(...SERIES),
      result(component),
      component === 'C3' ? fc.constantFrom('', 'Yes') : fc.constant(''),
    ),
  );

const anyCell = fc.constantFrom<CellInput[]>(
  ...['C1', 'C4', '2026-06', '2026-13', 'X', 'maybe', '', 0, 1, 54.5, -3, 121, 45444, true, false, null, 'UMS', '  '],
);

/** A row of anything. */
const oddRow: fc.Arbitrary<LedgerRow> = fc.tuple(anyCell, anyCell, anyCell, anyCell);

/** A ledger in which every component and series stands once, most of them with a status other than Check. */
export const soundLedger: fc.Arbitrary<readonly LedgerRow[]> = fc.uniqueArray(soundRow, {
  minLength: 0,
  maxLength: 6,
  selector: ([component, series]) => `${String(component)} ${String(series)}`,
});

/** A ledger of anything. */
export const anyLedger: fc.Arbitrary<readonly LedgerRow[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: soundRow }, { weight: 1, arbitrary: oddRow }),
  { maxLength: 8 },
);

const ums = (max: number) => fc.integer({ min: 0, max });

/** A ledger with both internals, then two externals: the fork. */
export const forkedLedger: fc.Arbitrary<readonly LedgerRow[]> = fc
  .record({
    first: fc.constantFrom('2024-06', '2025-01', '2025-06'),
    internals: fc.tuple(ums(90), ums(90)),
    retake: fc.option(fc.tuple(fc.constantFrom('C1', 'C2'), fc.constantFrom('2026-01', '2026-06'), ums(90))),
    externals: fc.tuple(ums(120), ums(120)),
  })
  .map(({ first, internals, retake, externals }) => [
    ['C1', first, internals[0], ''],
    ['C2', first, internals[1], ''],
    ...(retake === null ? [] : [[...retake, ''] as const]),
    ['C3', '2026-01', externals[0], ''],
    ['C3', '2026-06', externals[1], ''],
  ]);
