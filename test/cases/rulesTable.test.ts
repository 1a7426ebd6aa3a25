import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rulesTable } from '../../.config/docs/rulesTable.mjs';
import { SAMPLE_SIZES } from '../../src/reference/policies/sampleSizes';
import { availabilityFor } from '../../src/reference/policies/sittingRules';
import { VIDEO_SIZES } from '../../src/reference/policies/videoSizes';
import { RULES } from '../../src/reference/rules/rules';
import { SUBJECTS } from '../../src/reference/specifications/subjects';
import { CASE_HEAD, readCaseFile } from './runner/readCaseFile';

const DATED = SUBJECTS.flatMap((subject) => Object.values(availabilityFor(subject))).flatMap(
  ({ offered, attempts }) => [...offered, ...attempts],
);
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

  test('whatever is asked of a dated policy names its series, so that a later policy changes no case', () => {
    const dated = new Set([...SAMPLE_SIZES, ...VIDEO_SIZES, ...DATED].map(({ rule }) => rule));
    const named = /\b20\d\d\b|Without a series|^An empty ledger/;
    const without = all.filter(
      (each) => each.rules.some((rule) => dated.has(rule)) && !named.test(`${each.name} ${JSON.stringify(each)}`),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('no two cases have one name', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
