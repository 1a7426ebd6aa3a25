import { describe, expect, it } from 'vitest';
import { assumedOutcome, comparedClass } from '../../../src/markbook/scenarios/compared';
import { everyoneAssumed } from '../../../src/markbook/scenarios/everyone';
import { heldAssumptions } from '../../../src/markbook/scenarios/heldAssumptions';
import { classScenarios } from '../../../src/markbook/scenarios/scenario';
import { scenarioChanges, withoutAssumptions } from '../../../src/markbook/scenarios/scenarioChanges';
import { typedAssumption } from '../../../src/markbook/scenarios/typedAssumption';
import {
  assumptionWords,
  leftOutSentence,
  outcomeRows,
  scenarioSentence,
  tallyRows,
  unusableSentence,
} from '../../../src/markbook/scenarios/scenarioWords';
import { onlyOf } from '../../../src/markbook/keys/whoseRows';
import { SCALE } from '../../usualScale';
import { asUms, learnerId } from '../../../src/rules';
import { classWith, scenariosTable, type SittingRow } from '../whatNext/classWith';

const C1 = ['C1', '2025-06', 54];
const C2 = ['C2', '2025-06', 69];
const C3 = ['C3', '2026-01', 80];
const made = classWith({
  learners: ['Ada', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay'].map((name) => [`${name}1`, name, 1, 1, 1]),
  sittings: [
    ...[C1, C2, C3].map((row) => ['Ada1', ...row]),
    ...[C1, C2].map((row) => ['Ben1', ...row]),
    ...[C1, C2, ['C2', '2026-01', 60], C3].map((row) => ['Cai1', ...row]),
    ['Dot1', ...C1],
    ...[C1, C2, C3, ['C3', '2026-06', 90]].map((row) => ['Fay1', ...row]),
  ] as SittingRow[],
});
const [ada, ben] = made.outlooks;
if (ada === undefined || ben === undefined) throw new Error('The class has no learners.');
const given = { figures: made.figures, scale: SCALE, whose: onlyOf('DIT') };

describe('scenarios kept in the workbook', () => {
  const scenarios = classScenarios(
    heldAssumptions([
      scenariosTable([
        ['Retake', 'Ada1', 'C1', '2027-01', 48, 72],
        ['Retake', 'Ada1', 'C3', 'January 2027', '', 90],
        ['Retake', 'Ben1', 'C3', '2026-06', 45, ''],
        ['Absent', 'Ada1', 'C3', '2027-01', '', 'x'],
        ['Retake', 'Ben1', 'C3', '2027-01', 45, ''],
        ['Retake', 'Ben1', 'C9', '2027-01', '', 3],
        ['Retake', 'Ben1', 'C3', '2027-01', '', ''],
        ['Retake', 'Ben1', 'C3', '2027-01', '', 121],
        ['Retake', 'Zed1', 'C3', '2027-01', '', 90],
        ['', 'Ada1', 'C3', '2027-01', '', 90],
      ]),
    ]),
    made.ledgers,
    given,
  );

  it('are read by name and learner: UMS first, else the mark under the series’ own conversion', () => {
    expect(
      scenarios.map(({ name, byLearner }) => [
        name,
        ...[...byLearner].map(([learner, all]) => `${learner} ${all.map(assumptionWords).join('; ')}`),
      ]),
    ).toEqual([
      [
        'Retake',
        'ADA1 Component 1, December 2026/January 2027: mark 48, 72 UMS; Component 3, December 2026/January 2027: 90 UMS',
        'BEN1 Component 3, May/June 2026: mark 45, 90 UMS',
      ],
      ['Absent', 'ADA1 Component 3, December 2026/January 2027: X, absent'],
    ]);
    expect(scenarios.map(({ unusable }) => unusable.map(({ place }) => place.cell))).toEqual([
      ['A6', 'A7', 'A8', 'A9'],
      [],
    ]);
    expect(unusableSentence(4)).toContain('4 rows of it can’t be used');
  });

  it('stand beside today: total, grade, status and what tables count', () => {
    const [retake, absent] = scenarios.map(({ byLearner }) =>
      assumedOutcome(ada, byLearner.get(learnerId('Ada1')) ?? [], made.rules),
    );
    expect(outcomeRows([ada.outcome, ...(retake && absent ? [retake, absent] : [])])).toEqual([
      ['Total', 203, 231, 203],
      ['Grade', 'L2P', 'L2M', 'L2P'],
      ['Status', 'OK', 'OK', 'OK'],
      ['Tables', 'L2P', 'L2M', 'L2P'],
    ]);
  });

  it('change nothing when they assume nothing', () => {
    expect(assumedOutcome(ada, [], made.rules)).toEqual(ada.outcome);
    const compared = comparedClass(made.outlooks, { byLearner: new Map() }, made.rules);
    expect(compared.learners).toEqual([]);
    expect(compared.then).toEqual(compared.today);
  });

  it('are compared for the class', () => {
    const [retake] = scenarios;
    if (retake === undefined) throw new Error('There is no scenario.');
    const compared = comparedClass(made.outlooks, retake, made.rules);
    expect(scenarioSentence(compared)).toBe(
      '2 learners: 1 up a grade or more, 1 with a result where there is none today.',
    );
    expect(
      tallyRows([compared.today, compared.then]).filter(([, ...cells]) => cells.some((cell) => cell !== 0)),
    ).toEqual([
      ['L2M', 1, 3],
      ['L2P', 2, 1],
    ]);
  });

  it('are kept and deleted learner by learner, so that other classes’ rows stay', () => {
    expect(
      scenarioChanges(
        'Retake',
        new Map([
          ['Ada', [{ component: 'C1', series: '2027-01', mark: 48, ums: asUms(72) }]],
          ...withoutAssumptions(['Ben']),
        ]),
        { subject: 'DIT', unsaid: new Set(['Ben']) },
      ),
    ).toEqual([
      {
        key: { scenario: 'Retake', learner: 'Ada', subject: 'DIT' },
        rows: [
          { Scenario: 'Retake', Learner: 'Ada', Component: 'C1', Series: '2027-01', Mark: 48, UMS: 72, Subject: 'DIT' },
        ],
      },
      { key: { scenario: 'Retake', learner: 'Ben', subject: '' }, rows: [] },
      { key: { scenario: 'Retake', learner: 'Ben', subject: 'DIT' }, rows: [] },
    ]);
  });
});

describe('a scenario for everyone', () => {
  const wanted = { component: 'C2', series: '2027-01', more: 6, moreOnExternal: 2 } as const;

  it('assumes marks from those that count, with the external where it is forced', () => {
    const { byLearner, leftOut } = everyoneAssumed(made.outlooks, wanted, made.under);
    expect([...byLearner].map(([name, all]) => [name, ...all.map(assumptionWords)])).toEqual([
      [
        'ADA1',
        'Component 2, December 2026/January 2027: mark 52, 78 UMS',
        'Component 3, December 2026/January 2027: mark 42, 84 UMS',
      ],
      ['BEN1', 'Component 2, December 2026/January 2027: mark 52, 78 UMS'],
    ]);
    expect(leftOutSentence(leftOut)).toBe(
      'Left out: 1 can’t be entered for it, 1 would need the external again with no sitting of it left and 2 have no mark to start from.',
    );
    expect(scenarioSentence(comparedClass(made.outlooks, { byLearner }, made.rules))).toBe(
      '2 learners: 1 up a grade or more, 1 still without a result.',
    );
  });

  it('stays within 0 and the maximum, and needs a conversion', () => {
    const marks = (more: number) =>
      [...everyoneAssumed([ben], { ...wanted, more }, made.under).byLearner.values()].flat().map(({ mark }) => mark);
    expect([marks(-60), marks(14), marks(15)]).toEqual([[0], [60], [60]]);
    expect(leftOutSentence(everyoneAssumed([ben], wanted, {}).leftOut)).toBe(
      'Left out: 1 have a UMS that the table chosen does not reach.',
    );
  });
});

describe('an assumption typed by hand', () => {
  const typed = (mark: string, ums: string, conversion = made.under['C3']) => {
    const read = typedAssumption({ component: 'C3', series: '2027-01', mark, ums }, conversion, SCALE);
    return read.ok ? assumptionWords(read.value) : read.problems[0].code;
  };

  it('is a mark under the conversion chosen, a UMS, or X', () => {
    expect([typed('45', ''), typed('0', ''), typed('', '90'), typed('x', ''), typed('', 'X')]).toEqual([
      'Component 3, December 2026/January 2027: mark 45, 90 UMS',
      'Component 3, December 2026/January 2027: mark 0, 0 UMS',
      'Component 3, December 2026/January 2027: 90 UMS',
      'Component 3, December 2026/January 2027: X, absent',
      'Component 3, December 2026/January 2027: X, absent',
    ]);
    expect([typed('61', ''), typed('', '121'), typed('4.5', '')]).toEqual([
      'mark-above-max',
      'ums-above-max',
      'mark-not-whole',
    ]);
  });
});
