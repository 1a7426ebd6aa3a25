import { describe, expect, it } from 'vitest';
import { keptChanges } from '../../../src/markbook/moderation/keptChanges';
import type { AllSaid } from '../../../src/markbook/moderation/moderation';
import { comparisonWords, groupTitle, notComparedWords } from '../../../src/markbook/results/resultWords';
import type { CellInput } from '../../../src/rules';
import { asRawMark } from '../../../src/rules/terms/units';
import { classOf, moderationIn, tableOf } from '../moderation/cohorts';
import { MODERATION, resultsOf } from './resultClass';

type Rows = readonly (readonly CellInput[])[];

/** C1 of 2025-06: 40 is 63 UMS, 38 is 60, 36 is 57. */
const LEARNERS: Rows = [
  ['Ada', 40, null, null, '0001'],
  ['Ben', 40, null, null, '0002'],
];
const RESULTS: Rows = [
  ['0001', 'C1', '2025-06', 60],
  ['0002', 'C1', '2025-06', 63],
];

/** What Moderation writes to BTEC_Moderation once a mark was amended there. */
const writtenByModeration = (): Rows => {
  const said: AllSaid = new Map([['learner 0001', { amended: asRawMark(38), reason: 'Mark band 3 was generous.' }]]);
  const readings = [classOf('11A', [{ mark: 40 }, { mark: 40 }])];
  return keptChanges(moderationIn({ readings, series: '2025-06', said }), said).flatMap(({ rows }) =>
    rows.map((row) => MODERATION.map((heading) => (row[heading] ?? null) as CellInput)),
  );
};

const told = (moderation: Rows): readonly string[] => {
  const results = resultsOf(LEARNERS, RESULTS, { moderation });
  const groups = results.groups.flatMap((group) => [groupTitle(group), ...group.differences.map(comparisonWords)]);
  return [...groups, notComparedWords(results)].filter((words) => words !== '');
};

describe('A mark amended on Moderation', () => {
  it('counts on Results as it was written, and is said', () => {
    expect(writtenByModeration()).toEqual([['0001', 'C1', '2025-06', 38, 40]]);
    expect(told(writtenByModeration())).toEqual([
      'Changed by moderation (1)',
      'Component 1, May/June 2025: Pearson 60, mark 40 gives 63, amended mark 38 gives Pearson’s.',
    ]);
  });

  it('is the one of the row found first, as on Moderation, and a second row is named', () => {
    const again: Rows = [...writtenByModeration(), ['0001', 'C1', '2025-06', 36, 40]];
    expect(told(again)).toEqual([
      'Changed by moderation (1)',
      'Component 1, May/June 2025: Pearson 60, mark 40 gives 63, amended mark 38 gives Pearson’s.',
      'BTEC Moderation A3 is not used: another row of the same learner, component and series counts, here as on Moderation. Delete the wrong one.',
    ]);
    const [first, second] = again;
    const turned = told([second ?? [], first ?? []]);
    expect(turned[0]).not.toBe('Changed by moderation (1)');
    expect(turned.at(-1)).toMatch(/^BTEC Moderation A3 is not used: /);
    const { learners } = moderationIn({
      readings: [classOf('11A', [{ mark: 40 }])],
      series: '2025-06',
      tables: tableOf([36, 38].map((amended) => ['0001', 'C1', '2025-06', 40, '', '', amended])),
    });
    expect(learners[0]?.amended).toBe(36);
  });

  it('does not count where the first row of the learner has none', () => {
    const rows: Rows = [['0001', 'C1', '2025-06', null, 40], ...writtenByModeration()];
    const words = told(rows);
    expect(words[0]).not.toBe('Changed by moderation (1)');
    expect(words.at(-1)).toMatch(/^BTEC Moderation A3 is not used: /);
  });
});
