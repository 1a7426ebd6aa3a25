import { findingMaker, type FindingKind, type FindingOf } from '../terms/finding';
import type { NoFacts } from '../terms/answer';
import { citationOf, type CitedPolicy } from '../terms/dated';
import type { RawMark } from '../terms/units';

/** Which of the two marks that the sample must include. */
export type WhichExtreme = 'highest' | 'lowest';

interface AtLearners {
  /** Where the learners stand in the list, counted from 0. */
  readonly learners: readonly number[];
}

interface SampleFacts {
  readonly 'nobody-entered': NoFacts;
  readonly 'tick-not-entered': AtLearners;
  readonly 'ticked-absent': AtLearners;
  readonly 'extreme-not-ticked': { readonly which: WhichExtreme; readonly mark: RawMark; readonly learner: number };
  readonly 'extreme-shared': {
    readonly which: WhichExtreme;
    readonly mark: RawMark;
    readonly sharedBy: readonly number[];
  };
  readonly 'no-mark-above-zero': NoFacts;
  readonly 'ticked-zero-stays': AtLearners;
  readonly 'everyone-in-sample': { readonly marked: number; readonly size: number };
  readonly 'no-ticks-yet': { readonly size: number };
  readonly 'ticks-short': { readonly ticked: number; readonly size: number };
  readonly 'seen-on-visit': NoFacts;
  readonly 'video-short': { readonly have: number; readonly need: number };
  readonly 'extreme-without-video': { readonly which: WhichExtreme; readonly mark: RawMark };
  readonly 'ticked-without-video': AtLearners;
  readonly 'mark-missing': AtLearners;
  readonly 'mark-unusable': AtLearners;
  readonly 'standardisation-unrecorded': { readonly assessors: number };
  readonly 'submission-late': { readonly due: string };
  readonly 'submission-due': { readonly due: string };
}

export type SampleCode = keyof SampleFacts;

/** One thing found about a sample or about marks before they are sent (MOD-3..10). */
export type SampleFinding = { [Code in SampleCode]: FindingOf<Code, SampleFacts[Code]> }[SampleCode];

const KINDS: Readonly<Record<SampleCode, FindingKind>> = {
  'nobody-entered': { rule: 'MOD-3', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'tick-not-entered': { rule: 'MOD-3', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'ticked-absent': { rule: 'MOD-6', severity: 'Warning', standing: 'stated', sources: ['CG'] },
  'extreme-not-ticked': { rule: 'MOD-4', severity: 'Warning', standing: 'stated', sources: ['CG'] },
  'extreme-shared': { rule: 'MOD-5', severity: 'Note', standing: 'open', sources: [] },
  'no-mark-above-zero': { rule: 'MOD-7', severity: 'Note', standing: 'stated', sources: ['CG'] },
  'ticked-zero-stays': { rule: 'MOD-7', severity: 'Note', standing: 'inferred', sources: ['CG'] },
  'everyone-in-sample': { rule: 'MOD-1', severity: 'Note', standing: 'stated', sources: ['CG'] },
  'no-ticks-yet': { rule: 'MOD-1', severity: 'Note', standing: 'stated', sources: ['CG'] },
  'ticks-short': { rule: 'MOD-1', severity: 'Warning', standing: 'stated', sources: ['CG'] },
  'seen-on-visit': { rule: 'MOD-9', severity: 'Note', standing: 'stated', sources: ['CG'] },
  'video-short': { rule: 'MOD-8', severity: 'Warning', standing: 'inferred', sources: ['CG', 'UPD'] },
  'extreme-without-video': { rule: 'MOD-8', severity: 'Warning', standing: 'stated', sources: ['UPD'] },
  'ticked-without-video': { rule: 'MOD-8', severity: 'Warning', standing: 'stated', sources: ['CG', 'UPD'] },
  'mark-missing': { rule: 'MOD-10', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'mark-unusable': { rule: 'MOD-10', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'standardisation-unrecorded': { rule: 'MOD-10', severity: 'Warning', standing: 'stated', sources: ['CG'] },
  'submission-late': { rule: 'MOD-10', severity: 'Warning', standing: 'stated', sources: ['CG'] },
  'submission-due': { rule: 'MOD-10', severity: 'Note', standing: 'stated', sources: ['CG'] },
};

/** The two marks that the sample must include, in the order in which they are spoken of. */
export const EXTREMES: readonly WhichExtreme[] = ['highest', 'lowest'];

/** A finding with everything that is known about its kind. */
export const sampleFinding = findingMaker<SampleFacts>(KINDS);

/** What is found about the size of a sample, which one policy or another gives. */
const OF_SIZE: ReadonlySet<SampleCode> = new Set(['everyone-in-sample', 'no-ticks-yet', 'ticks-short']);

/** A finding about the size of a sample rests on the policy in force in its series, whichever that is. */
export const underPolicy = (finding: SampleFinding, policy: CitedPolicy): SampleFinding =>
  OF_SIZE.has(finding.code) ? { ...finding, ...citationOf(policy) } : finding;
