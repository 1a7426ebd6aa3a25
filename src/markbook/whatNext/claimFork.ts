import {
  cashInFork,
  claimOptions,
  readMark,
  umsFor,
  type ClaimOption,
  type Conversion,
  type Ledger,
  type NothingToClaim,
  type Series,
  type SittingRules,
  type Ums,
} from '../../rules';
import { POINTS } from '../../reference/points/points';

/** The ways to claim, or how the ledger stands without its claims when there is none. */
export type Fork =
  | { readonly ok: true; readonly options: readonly ClaimOption[] }
  | { readonly ok: false; readonly status: NothingToClaim['facts']['status'] };

const asFork = (answer: ReturnType<typeof claimOptions>): Fork =>
  answer.ok ? { ok: true, options: answer.value } : { ok: false, status: answer.problems[0].facts.status };

/** The ways to claim with the sittings there are (WHATIF-6). */
export const forkNow = (ledger: Ledger, rules: SittingRules): Fork => asFork(claimOptions(ledger, rules, POINTS));

/** The ways to claim if the external were resat for a mark that is typed; nothing while none is, or it can't be used. */
export const forkIfResat = (
  ledger: Ledger,
  { series, mark, conversion }: { readonly series: Series; readonly mark: string; readonly conversion: Conversion },
  rules: SittingRules,
):
  | { readonly code: 'no mark' | 'mark unusable' }
  | { readonly code: 'fork'; readonly ums: Ums; readonly fork: Fork } => {
  const read = readMark(mark, conversion);
  if (read.ok && read.value === 'blank') return { code: 'no mark' };
  const ums = read.ok && typeof read.value === 'number' ? umsFor(read.value, conversion) : undefined;
  if (ums?.ok !== true) return { code: 'mark unusable' };
  return {
    code: 'fork',
    ums: ums.value,
    fork: asFork(cashInFork(ledger, { series, result: ums.value }, rules, POINTS)),
  };
};
