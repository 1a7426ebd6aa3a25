import { describe, expect, it } from 'vitest';
import { ENTRY_CASE, OUTCOME_CASE, runEntryCase, runOutcomeCase } from './runner/ledgerCases';
import { readCaseFile } from './runner/readCaseFile';

const outcomes = readCaseFile('sittings.yaml', OUTCOME_CASE);
const claims = readCaseFile('sittings-claims.yaml', OUTCOME_CASE);
const structures = readCaseFile('sittings-structures.yaml', OUTCOME_CASE);
const entries = readCaseFile('sittings-entries.yaml', ENTRY_CASE);

describe('Sittings, as an exams officer would tell them', () => {
  it.each(outcomes)('$name', runOutcomeCase);
});

describe('Sittings where the external is another component', () => {
  it.each(structures)('$name', runOutcomeCase);
});

describe('Claims and the cash-in fork', () => {
  it.each(claims)('$name', runOutcomeCase);
});

describe('What may still be entered, and what it forces', () => {
  it.each(entries)('$name', runEntryCase);
});

describe('The case files', () => {
  it('hold every case once', () => {
    const names = [...outcomes, ...structures, ...claims, ...entries].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
