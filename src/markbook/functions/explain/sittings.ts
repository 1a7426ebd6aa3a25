import type { LedgerFinding, SittingRules } from '../../../rules';
import {
  aGrade,
  claimOptionInWords,
  claimOptionNote,
  counted,
  describeSittings,
  inFull,
  outcomeSentence,
  seriesInWords,
  titleOf,
} from '../../wording';
import type { WayToClaim } from '../answers/certify';
import type { CheckFound } from '../answers/check';
import type { OutcomeShown } from '../answers/outcome';
import type { Explanation, WhyStep } from './explained';

const findingStep = (finding: LedgerFinding): WhyStep => ({
  text: `${finding.severity}: ${inFull(describeSittings(finding))}`,
  rule: finding.rule,
});

/** The functions are given no subject of a row: they can't tell whose rows they are handed. */
const asGiven = ({ subject }: Pick<SittingRules, 'subject'>): WhyStep => ({
  text: `Every row given is taken as a sitting of ${titleOf(subject)} by one learner. The function does not see the column Subject of BTEC_Sittings: leave rows of another subject out of the range.`,
});

/** Which sittings count, and what they come to. */
export const explainOutcome = ({ found, given: { rules, grading } }: OutcomeShown): Explanation => {
  const { best, status } = found;
  const said = inFull(outcomeSentence(found, grading.ok));
  return {
    short: best === undefined ? status : `${best.total} UMS${grading.ok ? `, ${best.grade}` : ''}`,
    sentence:
      best === undefined
        ? `${status}: ${said}`
        : `The sittings that count come to ${best.total} UMS${grading.ok ? `, ${aGrade(best.grade)}` : ''}. ${said}`,
    steps: [
      ...found.steps
        .filter(({ code }) => grading.ok || code !== 'grade-earned')
        .map((step) => ({ text: inFull(describeSittings(step)), rule: step.rule })),
      ...found.findings.map(findingStep),
      asGiven(rules),
    ],
    qualifiers: [`scale ${rules.scale.status}`],
  };
};

/** Everything wrong, risky or worth knowing in a ledger. */
export const explainCheck = ({ finding, place, count, subject }: CheckFound): Explanation => {
  if (finding === undefined) {
    return {
      short: 'no problems',
      sentence: 'Nothing in these sittings breaks a rule or needs a warning.',
      steps: [{ text: 'Retakes, resits, the terminal rule and claims were looked at.' }, asGiven({ subject })],
      qualifiers: [],
    };
  }
  return {
    short: `${finding.severity}, ${finding.rule}`,
    sentence: inFull(describeSittings(finding)),
    steps: [
      { text: `${finding.severity} ${place} of ${counted(count, 'finding')}.`, rule: finding.rule },
      asGiven({ subject }),
    ],
    qualifiers: [],
  };
};

/** The ways to claim, side by side. */
export const explainCertify = ({ option, given: { rules, grading } }: WayToClaim): Explanation => {
  const { best, tables, tablesPoints } = option;
  const note = claimOptionNote(option);
  return {
    short: grading.ok ? `${best.total} UMS, ${best.grade}` : `${best.total} UMS`,
    sentence: grading.ok
      ? `${claimOptionInWords(option)}: the learner has ${aGrade(best.grade)} with ${best.total} UMS; performance tables count ${tables.grade}, ${tablesPoints} points.`
      : `${claimOptionInWords(option)}: the learner has ${best.total} UMS; grades follow once the scale was confirmed.`,
    steps: [
      ...option.certificates.map(({ series, counting, total, grade }) => ({
        text: `Certificate of ${seriesInWords(series)}: ${counting.map(({ result }) => result).join(' + ')} = ${total} UMS${grading.ok ? `, ${grade}` : ''}.`,
        rule: 'SIT-8' as const,
      })),
      { text: `Performance tables count the first certificate, ${seriesInWords(tables.series)}.`, rule: 'PTS-2' },
      ...(note === '' ? [] : [{ text: `${note}.`, rule: 'SIT-8' as const }]),
      asGiven(rules),
    ],
    qualifiers: [`scale ${rules.scale.status}`],
  };
};
