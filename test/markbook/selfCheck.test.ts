import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/markbook/selfCheck/questions';
import { selfCheckRows } from '../../src/markbook/selfCheck/selfCheckReport';

const script = readFileSync(new URL('../../assets/docs/real-excel.md', import.meta.url), 'utf8');

describe('the report of the self-check', () => {
  it('has every question once, with what was asked, or the step at which a person has to look', () => {
    const finding = { asked: 'A4 paper', answered: 'taken' };
    const rows = selfCheckRows([['Excel', '16.0 on PC']], new Map([[15, [finding, finding]]]));
    expect(rows.slice(0, 3)).toEqual([
      ['BTEC self-check', '', ''],
      ['', 'Excel', '16.0 on PC'],
      ['Question', 'Asked', 'Answered'],
    ]);
    const questions = rows.map(([first]) => first).filter((first) => /^\d/.test(first ?? ''));
    expect(questions).toHaveLength(QUESTIONS.filter((each) => 'step' in each).length + 1);
    expect(rows).toContainEqual(['', 'A4 paper', 'taken']);
  });

  it('points to steps that the script has, each with what must be seen', () => {
    for (const each of QUESTIONS) {
      if (!('step' in each)) continue;
      expect(script, each.question).toMatch(
        new RegExp(`^\\| ${String(each.step)} \\| [^|]{20,} \\| [^|]{20,} \\|$`, 'm'),
      );
    }
  });
});
