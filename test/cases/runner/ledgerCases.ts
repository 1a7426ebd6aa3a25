import { expect } from 'vitest';
import { z } from 'zod';
import { sittingRulesFor } from '../../../src/reference/policies/sittingRules';
import { POINTS } from '../../../src/reference/points/points';
import { builtInScale } from '../../../src/reference/scale/scale';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import {
  attemptsLeft,
  checkLedger,
  claimOptions,
  entryOptions,
  outcomeOf,
  readLedger,
  type Ledger,
  type LedgerStep,
  type Outcome,
  type Series,
  type SittingRules,
} from '../../../src/rules';
import { CASE_HEAD } from './readCaseFile';

export const SERIES = z.string().regex(/^\d{4}-(01|06)$/);
const CELLS = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));
export const LEDGER = { subject: z.string().optional(), sittings: z.array(CELLS), claimed: z.array(SERIES).optional() };

export const OUTCOME_CASE = z.strictObject({
  ...CASE_HEAD,
  ...LEDGER,
  expect: z.strictObject({
    status: z.enum([
      'Check',
      'Incomplete',
      'Practice only',
      'Resit C1 needed',
      'Resit C2 needed',
      'Resit C3 needed',
      'OK',
    ]),
    total: z.number().optional(),
    grade: z.string().optional(),
    uses: z.array(z.string()).optional(),
    leaves: z.array(z.string()).optional(),
    tables: z.string().optional(),
    finds: z.array(z.string()),
    attempts: z.array(z.string()).optional(),
    options: z.array(z.string()).optional(),
  }),
});

const NOTICES = z.strictObject({ refused: z.array(z.string()).optional(), 'leads to': z.array(z.string()).optional() });

export const ENTRY_CASE = z.strictObject({
  ...CASE_HEAD,
  ...LEDGER,
  entering: SERIES,
  expect: z.strictObject({ C1: NOTICES, C2: NOTICES, C3: NOTICES.optional() }),
});

interface GivenLedger {
  readonly subject?: string | undefined;
  readonly sittings: readonly (readonly (string | number | boolean | null)[])[];
  readonly claimed?: readonly string[] | undefined;
}

export const ledgerOf = ({
  subject = 'DIT',
  sittings,
  claimed,
}: GivenLedger): { ledger: Ledger; rules: SittingRules } => {
  const found = SUBJECTS.find(({ code }) => code === subject);
  if (found === undefined) throw new Error(`No subject ${subject}`);
  const rules = sittingRulesFor(found, builtInScale(found.structure));
  return { ledger: readLedger(sittings, rules, claimed as readonly Series[] | undefined), rules };
};

type CountStep = Extract<LedgerStep, { code: 'internal-counts' | 'external-counts' }>;

/** The steps about the sittings of the learner's best certificate. */
const countsOf = ({ steps, certificates, best }: Outcome): readonly CountStep[] => {
  const counts = steps.filter(
    (step): step is CountStep => step.code === 'internal-counts' || step.code === 'external-counts',
  );
  const place = certificates.findIndex(({ series }) => series === best?.series);
  const each = best?.counting.length ?? 0;
  return counts.slice(place * each, place * each + each);
};

const componentIn = (step: CountStep): string => step.facts.component;

const optionsOf = (ledger: Ledger, rules: SittingRules): readonly string[] => {
  const options = claimOptions(ledger, rules, POINTS);
  if (!options.ok) return options.problems.map(({ facts }) => `nothing: ${facts.status}`);
  return options.value.map(({ kind, certificates, best, tables, tablesPoints, onlyBeforeResit }) => {
    const series = certificates.map((certificate) => certificate.series).join(', ');
    const note = onlyBeforeResit ? ', only before the resit' : '';
    return `${kind} ${series}: best ${best.grade} ${best.total}, tables ${tables.grade} ${tablesPoints}${note}`;
  });
};

/** Everything that the rules say about a ledger, in the words of the case files. */
const said = (given: GivenLedger): z.infer<typeof OUTCOME_CASE>['expect'] => {
  const { ledger, rules } = ledgerOf(given);
  const outcome = outcomeOf(ledger, rules);
  const { best, tables } = outcome;
  const counts = countsOf(outcome);
  return {
    status: outcome.status as z.infer<typeof OUTCOME_CASE>['expect']['status'],
    total: best?.total,
    grade: best?.grade,
    uses: counts.map((step) => `${componentIn(step)} ${step.facts.series}`),
    leaves: counts.flatMap((step) =>
      step.facts.leftOut.map(({ series, because }) => `${componentIn(step)} ${series}: ${because}`),
    ),
    tables: tables === undefined ? undefined : `${tables.total} ${tables.grade} ${tables.series}`,
    finds: checkLedger(ledger, rules).map(({ severity, rule, code }) => `${severity} ${rule} ${code}`),
    attempts: attemptsLeft(ledger, rules).map(
      ({ component, left, leftIfAbsencesCount }) =>
        `${component}: ${left} left, ${leftIfAbsencesCount} if absences count`,
    ),
    options: [...optionsOf(ledger, rules)],
  };
};

/** Compares a ledger's outcome with what the case expects. */
export const runOutcomeCase = ({ expect: wanted, ...given }: z.infer<typeof OUTCOME_CASE>): void => {
  const answers = said(given);
  const asked = Object.keys(wanted) as (keyof typeof wanted)[];
  const compared = new Set<keyof typeof wanted>([...asked, 'total', 'grade']);
  for (const key of compared) expect(answers[key], key).toEqual(wanted[key]);
};

/** Compares what may be entered, and what that forces, with what the case expects. */
export const runEntryCase = ({ expect: wanted, entering, ...given }: z.infer<typeof ENTRY_CASE>): void => {
  const { ledger, rules } = ledgerOf(given);
  const answers = entryOptions(ledger, rules, entering as Series).map(({ component, refusals, consequences }) => {
    const codes = (notices: typeof refusals): string[] => notices.map(({ code }) => code);
    return [component, refusals.length > 0 ? { refused: codes(refusals) } : { 'leads to': codes(consequences) }];
  });
  expect(Object.fromEntries(answers)).toEqual(wanted);
};
