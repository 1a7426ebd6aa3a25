import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../.config/hosting/functionsRecord.mjs';
import { FUNCTION_NAMES } from '../../src/markbook/functions/catalogue';
import { KEPT_TABLES } from '../../src/markbook/kept/keptTables';
import availability from '../../src/reference/policies/availability.json';
import keyDates from '../../src/reference/policies/keyDates.json';
import sampleSizes from '../../src/reference/policies/sampleSizes.json';
import videoSizes from '../../src/reference/policies/videoSizes.json';
import { RULES_YEAR } from '../../src/reference/rules/rulesYear';

const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
const versions = text.split(/^## /mu).slice(1);

/** What the parts of that name say, of every version. */
const partsCalled = (name: string): string =>
  versions
    .flatMap((version) => version.split(/^### /mu).slice(1))
    .filter((part) => part.startsWith(`${name}\n`))
    .join('\n');

describe('the list of what has changed', () => {
  it('begins with the version of the project: add an entry for a new one', () => {
    expect(versions[0]?.split('\n')[0]).toBe(packageVersion());
  });

  it('says of each function in which version it was new, once, and of no other', () => {
    const functions = partsCalled('Functions');
    const isNew = functions.split('\n\n').filter((paragraph) => paragraph.startsWith('New'));
    const named = [...isNew.join('\n').matchAll(/`BTEC\.([A-Z]+)`/gu)].map(([, name]) => name);
    expect(named.sort()).toEqual([...FUNCTION_NAMES].sort());
  });

  it('names each series from which a policy holds, each year of dates, and the year of the rules', () => {
    const series = partsCalled('Series and policies');
    const policies = JSON.stringify([availability, sampleSizes, videoSizes]);
    const all = [...policies.matchAll(/"(?:from|first)":"(\d{4}-0[16])"/g)].map(([, from = '']) => from);
    expect(all.length).toBeGreaterThan(4);
    const years = [...keyDates.years.map(({ year }) => year), RULES_YEAR];
    expect([...all, ...years].filter((each) => !series.includes(each))).toEqual([]);
  });

  it('names each table that workbooks keep', () => {
    const kept = partsCalled('What workbooks keep');
    expect(Object.values(KEPT_TABLES).filter(({ sheet }) => !kept.includes(sheet))).toEqual([]);
  });
});
