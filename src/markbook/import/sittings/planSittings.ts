import { answered, type LearnerId, type Series, type SubjectCode } from '../../../rules';
import { isRowOf, type WhoseRows } from '../../keys';
import { columnNamed, type KeptTable, newTableEdits } from '../../keeping';
import { KEPT_TABLES } from '../../kept';
import { rowOfAddress } from '../../sheet';
import type { SittingKey } from '../../sittings';
import { groupedBy } from '../../groupedBy';
import type { Learner } from '../../tracker';
import type { ListedLearner } from '../list/listedLearners';
import type { ImportAnswers } from '../answers';
import { isAsPlanned } from '../plan/isAsPlanned';
import { checkedValues, oddOf, type CheckedValue, type MaximumOf } from '../plan/checkedValues';
import type { OddValue, PlannedCell } from '../plan/planned';
import { learnersThat, type ImportPlan } from '../plan/planMarks';
import { remarksOn } from '../plan/remarks';
import type { Settled } from '../plan/whoIsWho';
import { withoutDoubles } from '../plan/withoutDoubles';
import type { ListedValue } from '../values/listedValues';
import { firstFreeRow, keyOf, ledgerEdits, type SittingToKeep } from './ledgerEdits';
import { withinOneSeries } from './oneSeries';
import type { KnownSitting, SittingsTable } from './sittingsTable';

interface SittingsGiven {
  readonly values: readonly ListedValue[];
  readonly who: ReadonlyMap<ListedLearner, Settled>;
  readonly answers: ImportAnswers;
  readonly maximumOf: MaximumOf;
  /** The ledger, where the workbook has one. */
  readonly ledger?: SittingsTable;
  readonly sheetNames: readonly string[];
  readonly learners: readonly Learner[];
  readonly whose: WhoseRows;
}

interface Placed extends CheckedValue {
  readonly series: Series;
  readonly learner: Learner;
  readonly key: string;
}

const ledgerKey = (learner: LearnerId, component: string, series: string): string =>
  `${learner} ${component} ${series}`;

/** Plans a list of results for the ledger: one row per learner, component and series, with UMS and mark. */
export const planSittings = (given: SittingsGiven): ImportPlan => {
  const { values, who, answers, maximumOf, ledger, whose } = given;
  const settled = values.filter(({ listed, series }) => who.get(listed)?.kind === 'learner' && series !== undefined);
  const checked = checkedValues(settled, answers, maximumOf);
  const { placed, odd: withoutKey } = withLearner(checked.values, who);
  const numbersOf = answers.numbersOf ?? 'no series of the list';
  const { kept, heldBack } = withinOneSeries(placed, ledger?.held ?? [], numbersOf);
  const single = withoutDoubles(kept, ({ key, what }) => `${key} ${what}`);
  const compared = comparedWith(ledger, single.values, whose);
  const added = compared.missing.map((value, index): PlannedCell => plannedRow(value, ledger?.kept, index));
  const isAny = added.length + compared.changed.length > 0;
  const rows = [...changedRows(compared.changed), ...newRows(compared.missing, whose.subject)];
  const edits = isAny ? editsOf(given, rows) : answered([]);
  return {
    added,
    changed: compared.changed.map(({ cell }) => cell),
    same: compared.same,
    repeated: single.repeated,
    odd: [...checked.odd, ...withoutKey, ...single.odd, ...compared.odd],
    aside: checked.aside,
    remarks: [...who.keys()].flatMap(remarksOn),
    unplaced: learnersThat(who, 'unanswered'),
    newLearners: [],
    leftOut: [...learnersThat(who, 'leave-out'), ...learnersThat(who, 'new')],
    ...(heldBack.length > 0 && {
      numberOnly: { results: heldBack.length, learners: new Set(heldBack.map(({ learner }) => learner)).size },
    }),
    ...(!edits.ok && { noRoom: edits.problems[0] }),
    edits: edits.ok ? edits.value : [],
  };
};

const editsOf = ({ ledger, sheetNames, learners, whose }: SittingsGiven, wanted: readonly SittingToKeep[]) => {
  const rows = wanted.map(({ row }) => row);
  if (ledger === undefined) return answered(newTableEdits('BTEC_Sittings', rows, sheetNames));
  return ledgerEdits(ledger, wanted, new Set(learners.flatMap(({ key }) => key?.id ?? [])), whose);
};

const learnerOf = (listed: ListedLearner, who: SittingsGiven['who']): Learner | undefined => {
  const settled = who.get(listed);
  return settled?.kind === 'learner' ? settled.learner : undefined;
};

const withLearner = (values: readonly CheckedValue[], who: SittingsGiven['who']) => {
  const placed: Placed[] = [];
  const odd: OddValue[] = [];
  for (const value of values) {
    const learner = learnerOf(value.listed, who);
    const { series } = value;
    if (learner === undefined || series === undefined) continue;
    if (learner.key === undefined) odd.push(oddOf(value, value.text, { code: 'no-identifier' }));
    else placed.push({ ...value, series, learner, key: ledgerKey(learner.key.id, value.component, series) });
  }
  return { placed, odd };
};

/** A cell that the ledger has otherwise, and the sitting it belongs to. */
interface Changed {
  readonly cell: PlannedCell;
  readonly value: Placed;
  readonly held: KnownSitting;
}

/** Sorts results into rows the ledger lacks, cells it has otherwise, and cells it has alike. */
const comparedWith = (ledger: SittingsTable | undefined, values: readonly Placed[], whose: WhoseRows) => {
  const own = ledger?.held.filter((sitting) => isRowOf(sitting, whose)) ?? [];
  const heldFor = groupedBy(own, ({ learner, component, series }) => ledgerKey(learner, component, series));
  const missing: Placed[] = [];
  const changed: Changed[] = [];
  const odd: OddValue[] = [];
  let same = 0;
  for (const value of values) {
    const [held, ...more] = heldFor.get(value.key) ?? [];
    if (held === undefined || ledger === undefined) missing.push(value);
    else if (more.length > 0) odd.push(oddOf(value, value.text, { code: 'held-twice' }));
    else {
      const place = placeIn(ledger.kept, value, held);
      const isThere = columnNamed(ledger.kept, headingOf(value)) !== -1;
      const before = isThere ? ledger.kept.formulaAt(place.row, place.column) : '';
      if (isAsPlanned(before, value.entry)) same += 1;
      else changed.push({ cell: plannedCell(value, ledger.kept.sheet, place, before), value, held });
    }
  }
  return { missing, changed, odd, same };
};

const headingOf = ({ what }: Placed): 'UMS' | 'Mark' => (what === 'ums' ? 'UMS' : 'Mark');

const placeIn = (kept: KeptTable, value: Placed, { place }: KnownSitting) => ({
  row: rowOfAddress(place.cell),
  column: kept.column + columnNamed(kept, headingOf(value)),
});

const plannedCell = (
  value: Placed,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  before: string | number | boolean,
): PlannedCell => ({
  id: value.id,
  listed: value.listed,
  sheet,
  row,
  column,
  what: whatOfSitting(value),
  before,
  after: value.entry,
});

const whatOfSitting = ({ component, series, what }: Placed): string =>
  `${component} ${series} ${what === 'ums' ? 'UMS' : 'mark'}`;

const plannedRow = (value: Placed, kept: KeptTable | undefined, index: number): PlannedCell => {
  const row = (kept === undefined ? 1 : firstFreeRow(kept)) + index;
  return plannedCell(value, kept?.sheet ?? KEPT_TABLES.BTEC_Sittings.sheet, { row, column: 0 }, '');
};

const changedRows = (changed: readonly Changed[]): readonly SittingToKeep[] =>
  changed.map(({ value, held }) => ({ key: keyOf(held), row: { [headingOf(value)]: value.entry } }));

/** A learner's UMS and mark of one component and series share a row. */
const newRows = (values: readonly Placed[], subject: SubjectCode): readonly SittingToKeep[] =>
  [...groupedBy(values, ({ key }) => key).values()].flatMap((ofRow): readonly SittingToKeep[] => {
    const [{ learner, component, series } = {}] = ofRow;
    if (learner?.key === undefined || component === undefined || series === undefined) return [];
    const key: SittingKey = { learner: learner.key.id, subject, component, series, kind: 'live' };
    const said = { Learner: learner.key.text, Component: component, Series: series, Subject: subject, Kind: 'live' };
    return [{ key, row: { ...said, ...Object.fromEntries(ofRow.map((each) => [headingOf(each), each.entry])) } }];
  });
