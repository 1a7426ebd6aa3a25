import { expect } from 'vitest';
import { z } from 'zod';
import {
  entriesSince,
  entryKindOf,
  identifierFindings,
  plannedFindings,
  type ComponentId,
  type EntryFinding,
  type Series,
} from '../../../src/rules';
import { ledgerOf, LEDGER, SERIES } from './ledgerCases';
import { CASE_HEAD } from './readCaseFile';

const COMPONENTS = z.array(z.enum(['C1', 'C2', 'C3']));

export const ENTRIES_CASE = z.strictObject({
  ...CASE_HEAD,
  ...LEDGER,
  claimed: z.literal(true).optional(),
  series: SERIES,
  entered: COMPONENTS,
  marked: COMPONENTS.optional(),
  candidate: z.string().optional(),
  uci: z.string().or(z.number()).optional(),
  others: z.array(z.string()).optional(),
  sent: COMPONENTS.optional(),
  results: z.literal('out').optional(),
  expect: z.strictObject({
    kinds: z.array(z.string()),
    finds: z.array(z.string()),
    since: z.array(z.string()).optional(),
  }),
});

type EntriesCase = z.infer<typeof ENTRIES_CASE>;

const identified = ({ candidate, uci, others = [] }: EntriesCase): readonly EntryFinding[] =>
  candidate === undefined ? [] : identifierFindings({ candidateNumber: candidate, uci: String(uci ?? '') }, others);

const since = (sent: readonly ComponentId[], now: readonly ComponentId[]): readonly string[] => {
  const { toSend, toWithdraw } = entriesSince({ sent, now });
  return [...toSend.map((each) => `send ${each}`), ...toWithdraw.map((each) => `withdraw ${each}`)];
};

/** Compares what the rules say of a learner's entries of a series with what the case expects. */
export const runEntriesCase = (given: EntriesCase): void => {
  const { subject, sittings, entered, claimed, marked = [], sent, expect: wanted } = given;
  const series = given.series as Series;
  const { ledger, rules } = ledgerOf({ subject, sittings });
  const planned = {
    series,
    components: entered,
    isClaimed: claimed === true,
    marked,
    areResultsOut: given.results === 'out',
    ...(sent === undefined ? {} : { sent }),
  };
  const finds = [...plannedFindings(ledger, rules, planned), ...identified(given)];
  expect({
    kinds: entered.map((component) => `${component} ${entryKindOf(ledger, component, series)}`),
    finds: finds.map(({ severity, rule, code }) => `${severity} ${rule} ${code}`),
    ...(sent === undefined ? {} : { since: since(sent, entered) }),
  }).toEqual(wanted);
};
