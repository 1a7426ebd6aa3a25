import { bench, describe } from 'vitest';
import { schoolClasses } from '../../../src/markbook/classes/schoolClasses';
import { classEntries } from '../../../src/markbook/entries/classEntries';
import { entrantsOf } from '../../../src/markbook/entries/entrants';
import { findingGroups } from '../../../src/markbook/entries/findingGroups';
import { heldEntries } from '../../../src/markbook/entries/heldEntries';
import { sinceSent } from '../../../src/markbook/entries/sinceSent';
import { schoolLines } from '../../../src/markbook/school/schoolLines';
import { readFigures } from '../../../src/markbook/tables/figures';
import { classOf, entriesTable, sittingsTable, trackerFor } from './schoolOf';

const DAY = '2026-11-30';
const COMPONENTS = ['C1', 'C2', 'C3'];
const NAMES = Array.from({ length: 34 }, (_, place) => `${['DIT', 'CON', 'HSC', 'SPO'][place % 4] ?? ''} · ${place}`);
const KEYS = NAMES.flatMap((name) => Array.from({ length: 30 }, (_, place) => `${name} U${place + 1}`));

/** 1,020 learners in 34 classes of four subjects, each with three sittings and three entries. */
const tables = [
  sittingsTable(KEYS.flatMap((key) => COMPONENTS.map((id) => [key, id, '2026-06', 50, '']))),
  entriesTable(
    KEYS.flatMap((key) => COMPONENTS.map((id) => [key, key.slice(0, 3), id, '2027-01', 'retake', '', '', ''])),
  ),
];
const figures = readFigures(tables);
const read = NAMES.map((name) =>
  classOf(
    trackerFor(name.slice(0, 3), name),
    Array.from({ length: 30 }, (_, mark) => [mark, mark, mark]),
    tables,
  ),
);

describe('a school of 1,000 learners', () => {
  bench('School: every class read and put in order', () => {
    const { classes } = schoolClasses(read, { figures, tables }, []);
    schoolLines(classes, { all: classes.map(({ tracker }) => tracker), figures, tables, today: DAY });
  });

  bench('Entries: every learner of a series checked', () => {
    const asked = { series: '2027-01', today: DAY } as const;
    const entrants = entrantsOf(read, heldEntries(tables).entries, { ...asked, tables });
    classEntries(entrants, asked);
    findingGroups(entrants);
    sinceSent(entrants);
  });
});
