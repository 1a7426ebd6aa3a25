import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schoolClasses } from '../../../src/markbook/classes/schoolClasses';
import type { SchoolClass } from '../../../src/markbook/classes/schoolClass';
import { classEntries } from '../../../src/markbook/entries/classEntries';
import { entrantsOf, type SeriesEntrant } from '../../../src/markbook/entries/entrants';
import { claimAdded, entryAdded } from '../../../src/markbook/entries/entryChanges';
import { entryGroups } from '../../../src/markbook/entries/entriesSheet';
import { heldEntries } from '../../../src/markbook/entries/heldEntries';
import { schoolLines } from '../../../src/markbook/school/schoolLines';
import { claimableSeries } from '../../../src/markbook/sittings/claims';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { ComponentId, Series } from '../../../src/rules';
import { rowsOf, type Rows } from './entryRows';
import { classOf, entriesTable, sittingsTable, trackerFor } from './schoolOf';

/**
 * The school year of 300 invented learners in six classes: what they had before, their results of winter, what the
 * school plans, and beside it the lists that follow from those, made apart from this software.
 */
const YEAR = readFileSync(new URL('../../data/school-year.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [subject = '', name = '', number = '', learner = '', before = '', winter = '', ...rest] = line.split('\t');
    const [plan = '', entered = '', open = '', summer = '', claim = '', practice = ''] = rest;
    const of = `${subject} · ${name}`;
    return {
      subject,
      of,
      number: Number(number),
      learner,
      before,
      winter,
      plan,
      entered,
      open,
      summer,
      claim,
      practice,
    };
  });
type Row = (typeof YEAR)[number];

const listed = (cell: string): readonly string[] => cell.split('; ').filter((each) => each !== '');
const SERIES = {
  DIT: { C1: '2027-01', C2: '2027-06', C3: '2027-06' },
  CON: { C1: '2027-06', C2: '2027-01', C3: '2027-06' },
  ART: { C1: '2027-06', C2: '2027-06' },
  HSC: { C1: '2026-06', C2: '2026-06', C3: '2027-01' },
} as const;

/** Learners have the keys U1, U2 … after their class's name. */
const keyOf = (row: Row): string => {
  const first = YEAR.find(({ of }) => of === row.of)?.number ?? 0;
  return `${row.of} U${row.number - first + 1}`;
};
const BEFORE: Rows = YEAR.flatMap((row) =>
  listed(row.before).map((sat) => {
    const [component = '', series = '', ums = ''] = sat.split(' ');
    return [keyOf(row), component, series, ums === 'X' ? 'X' : Number(ums), ''];
  }),
);
const WINTER: Rows = YEAR.flatMap((row) =>
  listed(row.winter).map((sat) => {
    const [component = '', ums = ''] = sat.split(' ');
    return [keyOf(row), component, '2027-01', ums === 'X' ? 'X' : Number(ums), ''];
  }),
);

interface Held {
  readonly entries: Rows;
  readonly sittings: Rows;
}

const schoolWith = ({ entries, sittings }: Held) => {
  const tables: TablesSnapshot = [entriesTable(entries), sittingsTable(sittings)];
  const given = [...new Set(YEAR.map(({ of }) => of))].map((of): SchoolClass => {
    const members = YEAR.filter((row) => row.of === of);
    const [first] = members;
    if (first === undefined) throw new Error('A class has no learners.');
    const series = SERIES[first.subject as keyof typeof SERIES];
    return classOf(
      trackerFor(first.subject, of, { series }),
      members.map(() => []),
      tables,
      first.number,
    );
  });
  const figures = readFigures(tables);
  return { tables, figures, classes: schoolClasses(given, { figures, tables }, []).classes };
};

const entrantsIn = (series: Series, today: string, held: Held): readonly SeriesEntrant[] => {
  const { tables, classes } = schoolWith(held);
  return entrantsOf(classes, heldEntries(tables).entries, { series, today, tables });
};
const worksFor = ({ tracker }: SchoolClass, component: ComponentId, series: Series): boolean =>
  tracker.series[component] === series;
const planOf = ({ learner }: SeriesEntrant): readonly string[] =>
  listed(YEAR.find((row) => row.learner === learner.shownAs)?.plan ?? '');

/** Enters the classes for what they work for in a series, but for what the school plans otherwise for some. */
const enteredAsPlanned = (series: Series, today: string, held: Held): Rows => {
  const entrants = entrantsIn(series, today, held);
  const season = series === '2027-01' ? 'W' : 'S';
  return classEntries(entrants, { series }).flatMap(({ of, components }) =>
    components.flatMap(({ component, left }) => {
      const sit = left.filter((each) => {
        const plan = planOf(each);
        const isMeant = worksFor(of, component, series) || plan.includes(`${season}+${component}`);
        return isMeant && !plan.includes(`${season}-${component}`);
      });
      return rowsOf(entryAdded(sit, component, series));
    }),
  );
};

const byName = (names: readonly string[]): readonly string[] => [...names].sort();
/** What stands on the sheet to type: `Learner 1 C1 first`; claims apart. */
const typed = (entrants: readonly SeriesEntrant[], wanted: 'entries' | 'claims'): readonly string[] =>
  byName(
    entryGroups(entrants).flatMap(({ lines }) =>
      lines
        .filter(({ held }) => (held.kind === 'claim') === (wanted === 'claims'))
        .map(({ name, held: { component, kind } }) => (kind === 'claim' ? name : `${name} ${component} ${kind}`)),
    ),
  );
const byHand = (list: 'entered' | 'summer'): readonly string[] =>
  byName(YEAR.flatMap((row) => listed(row[list]).map((entry) => `${row.learner} ${entry}`)));
const namesWhere = (is: (row: Row) => boolean): readonly string[] =>
  byName(YEAR.filter(is).map(({ learner }) => learner));
const namesWith = (entrants: readonly SeriesEntrant[], code: string): readonly string[] =>
  byName(
    entrants
      .filter(({ findings }) => findings.some((each) => each.code === code))
      .map(({ learner }) => learner.shownAs),
  );

const winter = enteredAsPlanned('2027-01', '2026-10-01', { entries: [], sittings: BEFORE });
const MARCH = '2027-04-02';
const afterWinter: Held = { entries: winter, sittings: [...BEFORE, ...WINTER] };
const late = YEAR.filter(({ plan }) => listed(plan).includes('late')).map(keyOf);
/** Late claims stand beside the external's result. */
const claimed: Rows = afterWinter.sittings.map((row) => {
  const isClaimed = late.includes(String(row[0])) && row[1] === 'C3' && row[2] === '2027-01';
  return isClaimed ? [...row.slice(0, 4), 'Yes'] : row;
});
const summer = enteredAsPlanned('2027-06', MARCH, { entries: winter, sittings: claimed });
const inSummer: Held = { entries: [...winter, ...summer], sittings: claimed };

describe('The year of six classes, four subjects and 300 learners, name by name against lists made by hand', () => {
  it('has 300 learners, none twice', () => {
    expect(new Set(YEAR.map(({ learner }) => learner)).size).toBe(300);
    expect(new Set(YEAR.map(({ of }) => of)).size).toBe(6);
  });

  it('enters for winter', () => {
    const entrants = entrantsIn('2027-01', '2026-10-01', { entries: winter, sittings: BEFORE });
    expect(typed(entrants, 'entries')).toEqual(byHand('entered'));
  });

  it('has claims open once winter’s results are there, and none is left open of those made late', () => {
    const open = (held: Held): readonly string[] => {
      const { classes } = schoolWith(held);
      return byName(
        classes.flatMap(({ sittings: { ledgers, rules } }) =>
          ledgers.flatMap(({ learner, ledger }) =>
            claimableSeries(ledger, rules).map(({ series }) => `${learner.shownAs} ${series}`),
          ),
        ),
      );
    };
    const wanted = YEAR.filter(({ open: series }) => series !== '');
    const names = (rows: readonly Row[]): readonly string[] => byName(rows.map((row) => `${row.learner} ${row.open}`));
    expect(open(afterWinter)).toEqual(names(wanted));
    expect(open({ ...afterWinter, sittings: claimed })).toEqual(names(wanted.filter(({ claim }) => claim !== 'late')));
    const { tables, figures, classes } = schoolWith(afterWinter);
    const lines = schoolLines(classes, { all: classes.map(({ tracker }) => tracker), figures, tables, today: MARCH });
    const entrants = entrantsIn('2027-01', MARCH, afterWinter);
    const toClaim = classEntries(entrants, { series: '2027-01' }).flatMap((each) => each.toClaim);
    const hadResult = wanted.filter((row) => row.open === '2027-01');
    expect(byName(toClaim.map(({ learner }) => learner.shownAs))).toEqual(
      byName(hadResult.map(({ learner }) => learner)),
    );
    expect(namesWith(entrants, 'claim-after-results')).toEqual(byName(hadResult.map(({ learner }) => learner)));
    const counts = lines
      .filter(({ claimsOpen = 0 }) => claimsOpen > 0)
      .map((each) => [each.tracker.name, each.claimsOpen]);
    expect(counts).toHaveLength(2);
    expect(Object.fromEntries(counts)).toEqual({ 'ART · 11E': 4, 'HSC · 11F': 47 });
  });

  it('enters for summer: first sittings, retakes and resits', () => {
    const entrants = entrantsIn('2027-06', MARCH, inSummer);
    expect(typed(entrants, 'entries')).toEqual(byHand('summer'));
    expect(namesWith(entrants, 'new-assignment')).toEqual(namesWhere((row) => row.summer.includes('retake')));
  });

  it('claims with the external’s entry for everyone whose external can count, and warns of the others', () => {
    const entrants = entrantsIn('2027-06', MARCH, inSummer);
    const toClaim = classEntries(entrants, { series: '2027-06' }).flatMap((each) => each.toClaim);
    expect(byName(toClaim.map(({ learner }) => learner.shownAs))).toEqual(
      namesWhere(({ claim }) => claim === 'with entry'),
    );
    expect(namesWith(entrants, 'practice-entry')).toEqual(namesWhere(({ practice }) => practice === 'yes'));
    const claims = rowsOf(claimAdded(toClaim, '2027-06'));
    const all = entrantsIn('2027-06', MARCH, { ...inSummer, entries: [...inSummer.entries, ...claims] });
    expect(typed(all, 'claims')).toEqual(namesWhere(({ claim }) => claim === 'with entry'));
    const { tables, figures, classes } = schoolWith({ ...inSummer, entries: [...inSummer.entries, ...claims] });
    const lines = schoolLines(classes, { all: classes.map(({ tracker }) => tracker), figures, tables, today: MARCH });
    expect(lines.filter(({ claimsOpen = 0 }) => claimsOpen > 0).map(({ tracker }) => tracker.name)).toEqual([]);
    // Retakes and resits are of another series than their class works for.
    const besides = lines
      .filter(({ isBesides }) => isBesides)
      .map((each) => [each.tracker.name, each.component, each.learners]);
    expect(besides.map(String).sort()).toEqual([
      ...['CON · 11C,C2,14', 'CON · 11D,C2,15', 'DIT · 11A,C1,17', 'DIT · 11B,C1,15', 'HSC · 11F,C3,19'],
    ]);
  });
});
