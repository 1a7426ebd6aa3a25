import { describe, expect, it } from 'vitest';
import { saysTotals } from '../../src/markbook/tracker/kindOfRow';
import { diagnoseText } from '../../src/markbook/why/diagnose';
import { parseGrade, parseSeries } from '../../src/rules';

/** Texts that once kept the pane busy for minutes, or for ever: what is expected is what they are, at once. */
describe('a text made to be slow', () => {
  it('is no totals row, however often it says “at grade”', () => {
    expect(saysTotals(`total${' at grade a'.repeat(40)}\n!`)).toBe(false);
    expect(['Total at grade L2P or above', 'pass at grade', 'Number of learners at grade: 7'].map(saysTotals)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is no series, however many numbers it holds', () => {
    expect(parseSeries(`${'1 '.repeat(2_000)}!`).ok).toBe(false);
  });

  it('is no grade, and is compared with none', () => {
    expect(parseGrade('x'.repeat(1_000_000))).toMatchObject({ ok: false, problems: [{ facts: { suggestions: [] } }] });
  });

  it('is no formula kept as text, however many blanks it begins with', () => {
    const value = `${' '.repeat(20_000)}!`;
    const cell = { sheet: 'Class', row: 0, column: 0, cell: 'A1', value, text: value, formula: value };
    expect(diagnoseText(cell as Parameters<typeof diagnoseText>[0])).toBeUndefined();
  });
});
