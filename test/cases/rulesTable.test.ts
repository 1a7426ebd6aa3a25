import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rulesTable } from '../../.config/docs/rulesTable.mjs';
import { RULES } from '../../src/reference/rules/rules';
import { CASE_HEAD, readCaseFile } from './runner/readCaseFile';

const HEAD = z.looseObject(CASE_HEAD);
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.yaml'));
const all = files.flatMap((file) => readCaseFile(file, HEAD));

describe('The table of rules in the docs', () => {
  test('is the one that npm run rules makes', () => {
    expect(readFileSync(new URL('../../assets/docs/rules.md', import.meta.url), 'utf8')).toBe(rulesTable());
  });

  test('has no rule without a case', () => {
    const covered = new Set(all.flatMap(({ rules }) => rules));
    expect([...RULES.keys()].filter((id) => !covered.has(id))).toEqual([]);
  });

  test('counts at least 120 cases, at most a third of them plain thresholds', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.filter(({ threshold }) => threshold === true).length * 3).toBeLessThanOrEqual(all.length);
  });

  test('no two cases have one name', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
