import { expect, test } from 'vitest';
import type { KeptTable } from '../../../src/markbook/keeping/keptTable';
import { tableEdits } from '../../../src/markbook/keeping/tableEdits';
import { heldAssumptions } from '../../../src/markbook/scenarios/heldAssumptions';
import { classScenarios } from '../../../src/markbook/scenarios/scenario';
import { scenarioChanges } from '../../../src/markbook/scenarios/scenarioChanges';
import { noSubjectSentence } from '../../../src/markbook/scenarios/scenarioWords';
import { onlyOf, type WhoseRows } from '../../../src/markbook/keys/whoseRows';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { asUms, learnerId, type CellInput } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { classWith, scenariosTable } from '../whatNext/classWith';

const made = classWith({ learners: ['Ada', 'Ben'].map((name) => [`${name}1`, name, 1, 1, 1]), sittings: [] });

/** Ada takes another subject of the workbook too. */
const WITH_ADA_ELSEWHERE: WhoseRows = { subject: 'DIT', isElsewhere: (learner) => learner === learnerId('Ada1') };

const scenariosIn = (table: SheetTable, whose: WhoseRows) =>
  classScenarios(heldAssumptions([table]), made.ledgers, { figures: made.figures, scale: SCALE, whose });

const withSubject = (rows: readonly (readonly CellInput[])[]): SheetTable => ({
  ...scenariosTable(rows),
  headers: [...scenariosTable([]).headers, 'Subject'],
});

const ROWS = [
  ['Retake', 'Ada1', 'C1', '2027-01', '', 72],
  ['Retake', 'Ben1', 'C1', '2027-01', '', 60],
];

const whom = ([scenario]: ReturnType<typeof scenariosIn>) => scenario && [...scenario.byLearner.keys()];

test('a table from before there was a column Subject is read as before, where the workbook has one subject', () => {
  const scenarios = scenariosIn(scenariosTable(ROWS), onlyOf('DIT'));
  expect(whom(scenarios)).toEqual(['ADA1', 'BEN1']);
  expect(scenarios[0]?.ofNoSubject).toEqual([]);
  expect([...(scenarios[0]?.unsaid ?? [])]).toEqual(['ADA1', 'BEN1']);
});

test('a blank of a learner who may take two subjects counts for neither, and is named', () => {
  const [scenario, ...others] = scenariosIn(scenariosTable(ROWS), WITH_ADA_ELSEWHERE);
  expect(others).toEqual([]);
  expect(scenario && whom([scenario])).toEqual(['BEN1']);
  expect(noSubjectSentence(scenario?.ofNoSubject ?? [])).toBe(
    '1 row of a scenario says no subject that is known (A2), and the learner may take more than one: write it in the column Subject of BTEC_Scenarios.',
  );
  expect(noSubjectSentence([])).toBe('');
});

test('a row of another subject is no assumption of this class, of the same learner and under the same name', () => {
  const rows = [
    ['Retake', 'Ada1', 'C1', '2027-01', '', 72, 'HSC'],
    [...(ROWS[0] ?? []), 'dit'],
    ['Retake', 'Ben1', 'C1', '2027-01', '', 60, 'Biology'],
  ];
  const [scenario] = scenariosIn(withSubject(rows), WITH_ADA_ELSEWHERE);
  expect(scenario && whom([scenario])).toEqual(['ADA1']);
  expect(scenario?.ofNoSubject.map(({ place }) => place.cell)).toEqual(['A4']);
});

test('keeping it leaves the rows of the other subject, and says the subject of those that said none', () => {
  const rows = [
    ['Retake', 'Ada1', 'C1', '2027-01', '', 72, 'HSC'],
    ['Retake', 'Ada1', 'C1', '2027-01', '', 60, ''],
  ];
  const table: KeptTable = {
    ...{ name: 'BTEC_Scenarios', sheet: 'BTEC Scenarios', row: 0, column: 0, hasTotals: false, areas: [] },
    headers: withSubject([]).headers,
    rows: rows.map((row) => ({ formulas: row, values: row })),
    formulaAt: () => '',
  };
  const edits = tableEdits(
    table,
    scenarioChanges(
      'Retake',
      new Map([[learnerId('Ada1'), [{ component: 'C1', series: '2027-06', mark: 'blank', ums: asUms(80) }]]]),
      { subject: 'DIT', unsaid: new Set([learnerId('Ada1')]) },
    ),
  );
  expect(edits.ok && edits.value).toEqual([
    {
      kind: 'cells',
      sheet: 'BTEC Scenarios',
      column: 0,
      rows: 'stay',
      row: 2,
      before: [['Retake', 'Ada1', 'C1', '2027-01', '', 60, '']],
      after: [['Retake', 'ADA1', 'C1', '2027-06', '', 80, 'DIT']],
    },
  ]);
});
