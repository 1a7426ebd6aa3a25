import { isResitNeeded, type Certificate, type LedgerStep, type Outcome, type Series } from '../../rules';
import { describeFinding, had } from './ledgerFindings';
import { listed } from './say';

type StatusFacts = Extract<LedgerStep, { code: 'status-reached' }>['facts'];

/** What a status means, and what is missing for a result. */
export const statusSentence = ({ status, missing, externalId }: StatusFacts): string => {
  switch (status) {
    case 'Check':
      return 'These sittings have problems, so there is no result yet.';
    case 'Incomplete':
      return `No UMS yet for ${listed(missing)}, so there is no result.`;
    case 'Practice only':
      return `The last ${externalId} was a practice sitting, so there is no result.`;
    case 'OK':
      return 'The terminal rule is met and nothing stands in the way of a result.';
    default:
      return `An internal came after the last ${externalId}, so ${externalId} must be sat again.`;
  }
};

const summed = ({ counting, total }: Certificate): string =>
  `${counting.map(({ component, result, series }) => `${component} ${result} (${series})`).join(' + ')} = ${total}`;

const claimedIn = (series: readonly Series[]): string => (series.length === 0 ? '' : ` Claimed in ${listed(series)}.`);

const withoutResult = ({ status, findings, steps }: Outcome): string => {
  const problems = findings.filter(({ severity }) => severity === 'Problem');
  const [first] = problems;
  if (status === 'Check' && first !== undefined) {
    return problems.length === 1 ? describeFinding(first) : `${problems.length} problems. BTEC.CHECK lists them.`;
  }
  const practice = findings.findLast((finding) => finding.code === 'practice-sitting');
  if (status === 'Practice only' && practice !== undefined) {
    const { externalId, series, missing } = practice.facts;
    return `${externalId} ${series} was a practice sitting: ${had(missing)}. ${externalId} must be sat again.`;
  }
  const needed = findings.findLast((finding) => finding.code === 'resit-needed');
  const [reached] = steps;
  if (isResitNeeded(status) && needed !== undefined) return describeFinding(needed);
  return reached?.code === 'status-reached' ? statusSentence(reached.facts) : '';
};

/** The one sentence beside a learner's total, grade and status; without a grade while the scale may give none. */
export const outcomeSentence = (outcome: Outcome, isGraded = true): string => {
  const { best, tables, certificates, isClaimed } = outcome;
  if (best === undefined || tables === undefined) return withoutResult(outcome);
  if (certificates.length < 2) return `${summed(best)}.${claimedIn(isClaimed ? [best.series] : [])}`;
  return `Best: ${summed(best)}. Performance tables: ${tables.total}${isGraded ? `, ${tables.grade}` : ''} (${tables.series}).`;
};
