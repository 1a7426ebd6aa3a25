import type { LearnerId, Series, SubjectCode } from '../../../rules';
import type { Edit } from '../../edits/edit';
import { isRowOf, type WhoseRows } from '../../keys/whoseRows';
import { blockedBelow, blockedBeside } from '../../keeping/inTheWay';
import { keptTable } from '../../keeping/keptTable';
import { cellsOf } from '../../tracker/cellsOf';
import type { Learner } from '../../tracker/learner';
import type { ListedLearner } from '../list/listedLearners';
import type { ImportAnswers } from '../answers';
import { cellsEdits } from '../../edits/cellsEdits';
import { isAsPlanned } from '../plan/isAsPlanned';
import { checkedValues, oddOf, type CheckedValue, type MaximumOf } from '../plan/checkedValues';
import type { OddValue, PlannedCell } from '../plan/planned';
import { learnersThat, type ImportPlan } from '../plan/planMarks';
import { remarksOn } from '../plan/remarks';
import type { NoRoom } from '../plan/roomBelow';
import type { Settled } from '../plan/whoIsWho';
import { withoutDoubles } from '../plan/withoutDoubles';
import type { ListedValue } from '../values/listedValues';
import { ledgerGrown, ledgerMade, type NewSitting } from './newSittings';
import { withinOneSeries } from './oneSeries';
import { lacksSubject, subjectEdits } from './subjectColumn';
import { SITTINGS_SHEET, type HeldSitting, type SittingsTable } from './sittingsTable';

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
  const rows = newRows(compared.missing, whose.subject);
  const sheet = ledger?.snapshot.name ?? SITTINGS_SHEET;
  const added = compared.missing.map((value, index): PlannedCell => plannedRow(value, sheet, ledger, index));
  const noRoom = ledger === undefined ? undefined : noRoomFor(ledger, rows.length, single.values);
  const isAny = added.length + compared.changed.length > 0;
  const edits = noRoom === undefined && isAny ? editsOf(given, compared.changed, rows) : [];
  return {
    added,
    changed: compared.changed,
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
    ...(noRoom && { noRoom }),
    edits,
  };
};

const noRoomFor = (ledger: SittingsTable, rows: number, values: readonly Placed[]): NoRoom | undefined => {
  const kept = keptTable(ledger.snapshot, ledger.table.name);
  if (kept === undefined) return undefined;
  const lacksMark = !ledger.columns.has('Mark') && values.some(({ what }) => what === 'mark');
  if (lacksMark) return { code: 'no-column', table: kept.name, column: 'Mark' };
  if (kept.hasTotals && rows > 0) return { code: 'totals-row', table: kept.name };
  const all = kept.rows.length + rows;
  const below = blockedBelow(kept, all);
  if (below !== undefined) return { code: 'too-few-rows', cell: below };
  const beside = lacksSubject(ledger) ? blockedBeside(kept, all) : undefined;
  return beside === undefined ? undefined : { code: 'column-taken', cell: beside };
};

const editsOf = (
  { ledger, sheetNames, learners, whose }: SittingsGiven,
  changed: readonly PlannedCell[],
  rows: readonly NewSitting[],
): readonly Edit[] => {
  if (ledger === undefined) return ledgerMade(rows, sheetNames);
  const own = new Set(learners.flatMap(({ key }) => key?.id ?? []));
  return [...cellsEdits(changed), ...subjectEdits(ledger, own, whose), ...ledgerGrown(ledger, rows)];
};

const endOf = ({ table }: SittingsTable): number => table.area.row + table.area.rows;

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

/** Sorts results into rows the ledger lacks, cells it has otherwise, and cells it has alike. */
const comparedWith = (ledger: SittingsTable | undefined, values: readonly Placed[], whose: WhoseRows) => {
  const held = new Map<string, HeldSitting[]>();
  for (const sitting of ledger?.held ?? []) {
    if (!isRowOf(sitting, whose)) continue;
    const key = ledgerKey(sitting.learner, sitting.component, sitting.series);
    held.set(key, [...(held.get(key) ?? []), sitting]);
  }
  const cells = ledger === undefined ? undefined : cellsOf(ledger.snapshot);
  const missing: Placed[] = [];
  const changed: PlannedCell[] = [];
  const odd: OddValue[] = [];
  let same = 0;
  for (const value of values) {
    const [row, ...more] = held.get(value.key) ?? [];
    const column = ledger?.columns.get(value.what === 'ums' ? 'UMS' : 'Mark');
    if (row === undefined) missing.push(value);
    else if (more.length > 0) odd.push(oddOf(value, value.text, { code: 'held-twice' }));
    else if (ledger !== undefined && cells !== undefined && column !== undefined) {
      const before = cells.formulaAt(row.row, column);
      if (isAsPlanned(before, value.entry)) same += 1;
      else changed.push(changedCell(value, ledger.snapshot.name, { row: row.row, column }, before));
    }
  }
  return { missing, changed, odd, same };
};

const changedCell = (
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

const plannedRow = (value: Placed, sheet: string, ledger: SittingsTable | undefined, index: number): PlannedCell => ({
  ...changedCell(value, sheet, { row: (ledger === undefined ? 1 : endOf(ledger)) + index, column: 0 }, ''),
});

/** A learner's UMS and mark of one component and series share a row. */
const newRows = (values: readonly Placed[], subject: SubjectCode): readonly NewSitting[] => {
  const rows = new Map<string, NewSitting>();
  for (const { key, learner, component, series, what, entry } of values) {
    const before: NewSitting = rows.get(key) ?? {
      Learner: learner.key?.text ?? '',
      Component: component,
      Series: series,
      Subject: subject,
      Kind: 'live',
    };
    rows.set(key, { ...before, [what === 'ums' ? 'UMS' : 'Mark']: entry });
  }
  return [...rows.values()];
};
