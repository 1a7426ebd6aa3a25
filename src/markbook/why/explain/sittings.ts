import { checkLedger, claimOptions, isBlank, outcomeOf, type LedgerFinding, type Series } from '../../../rules';
import { POINTS } from '../../../reference/points/points';
import { givenLedger, ledgerShapeProblem, type GivenLedger } from '../../reading/givenLedger';
import { readSeries } from '../../keys/readKey';
import type { Figures } from '../../tables/figures';
import { describeSittings, outcomeSentence } from '../../wording/sittings';
import { claimOptionName, claimOptionNote } from '../../wording/whatif';
import { aGrade } from '../words/terms';
import { counted } from '../../wording/counted';
import { inRows, onlyCell, plainRows, rowsOf, single, type Arguments, type RangeExplainer } from './answers';
import { explainedAbsence, explainedProblem, type Explained, type WhyStep } from './explained';

type ReadSittings =
  { readonly ok: true; readonly value: GivenLedger } | { readonly ok: false; readonly refused: Explained };

const readSittings = (given: Arguments, figures: Figures, claimed?: readonly Series[]): ReadSittings => {
  const sittings = rowsOf(given, 'sittings');
  const misshapen = ledgerShapeProblem(sittings[0]?.length ?? 1);
  if (misshapen !== undefined) return { ok: false, refused: explainedProblem(misshapen) };
  const subject = onlyCell(rowsOf(given, 'subject'), 'subject');
  if (!subject.ok) return subject;
  const rows = plainRows(sittings, 'sittings');
  if (!rows.ok) return rows;
  const read = givenLedger({ rows: rows.value, subject: subject.value, claimed }, figures);
  return read.ok ? read : { ok: false, refused: explainedProblem(read.problems[0]) };
};

const findingStep = (finding: LedgerFinding): WhyStep => ({
  text: `${finding.severity}: ${describeSittings(finding)}`,
  rule: finding.rule,
});

const readClaimed = (
  given: Arguments,
):
  | { readonly ok: true; readonly value: readonly Series[] | undefined }
  | { readonly ok: false; readonly refused: Explained } => {
  const cells = plainRows(rowsOf(given, 'claimed'), 'claimed');
  if (!cells.ok) return cells;
  const filled = cells.value.flat().filter((cell) => !isBlank(cell));
  const claimed: Series[] = [];
  for (const cell of filled) {
    const series = readSeries(cell);
    if (!series.ok) return { ok: false, refused: explainedProblem(series.problems[0]) };
    claimed.push(series.value);
  }
  return { ok: true, value: claimed.length === 0 ? undefined : claimed };
};

/** BTEC.OUTCOME: which sittings count, and what they come to. */
export const explainOutcome: RangeExplainer = (given, figures) => {
  const claimed = readClaimed(given);
  if (!claimed.ok) return single(claimed.refused);
  const read = readSittings(given, figures, claimed.value);
  if (!read.ok) return single(read.refused);
  const { ledger, rules, grading } = read.value;
  const found = outcomeOf(ledger, rules);
  const { best, status } = found;
  const said = outcomeSentence(found, grading.ok);
  const open = grading.ok ? undefined : explainedProblem(grading.problems[0]);
  const explained = {
    short: best === undefined ? status : `${best.total} UMS${grading.ok ? `, ${best.grade}` : ''}`,
    sentence:
      best === undefined
        ? `${status}: ${said}`
        : `The sittings that count come to ${best.total} UMS${grading.ok ? `, ${aGrade(best.grade)}` : ''}. ${said}`,
    steps: [
      ...found.steps
        .filter(({ code }) => grading.ok || code !== 'grade-earned')
        .map((step) => ({ text: describeSittings(step), rule: step.rule })),
      ...found.findings.map(findingStep),
    ],
    qualifiers: [`scale ${rules.scale.status}`] as const,
  };
  const row = [best?.total ?? '', best?.grade ?? '', status, said].map((answer) => ({ ...explained, answer }));
  const shown = row.map((each, column) => (column === 1 && best !== undefined ? (open ?? each) : each));
  return inRows([shown], explainedAbsence('blank', 'sitting'));
};

/** BTEC.CHECK: everything wrong, risky or worth knowing in a ledger. */
export const explainCheck: RangeExplainer = (given, figures) => {
  const read = readSittings(given, figures);
  if (!read.ok) return single(read.refused);
  const findings = checkLedger(read.value.ledger, read.value.rules);
  const otherwise = explainedAbsence('blank', 'finding');
  if (findings.length === 0) {
    const none = {
      short: 'no problems',
      sentence: 'Nothing in these sittings breaks a rule or needs a warning.',
      steps: [{ text: 'Retakes, resits, the terminal rule and claims were looked at.' }],
      qualifiers: [],
    };
    return inRows([['No problems found', '', ''].map((answer) => ({ ...none, answer }))], otherwise);
  }
  const rows = findings.map((finding, index): readonly Explained[] => {
    const explained = {
      short: `${finding.severity}, ${finding.rule}`,
      sentence: describeSittings(finding),
      steps: [
        {
          text: `${finding.severity} ${index + 1} of ${counted(findings.length, 'finding')}.`,
          rule: finding.rule,
        },
      ],
      qualifiers: [],
    };
    return [finding.severity, finding.rule, describeSittings(finding)].map((answer) => ({ ...explained, answer }));
  });
  return inRows(rows, otherwise);
};

/** BTEC.CERTIFY: the ways to claim, side by side. */
export const explainCertify: RangeExplainer = (given, figures) => {
  const read = readSittings(given, figures);
  if (!read.ok) return single(read.refused);
  const { ledger, rules, grading } = read.value;
  const options = claimOptions(ledger, rules, POINTS);
  if (!options.ok) return single(explainedProblem(options.problems[0]));
  const rows = options.value.map((option): readonly Explained[] => {
    const { best, tables, tablesPoints } = option;
    const note = claimOptionNote(option);
    const explained: Omit<Explained, 'answer'> = {
      short: grading.ok ? `${best.total} UMS, ${best.grade}` : `${best.total} UMS`,
      sentence: grading.ok
        ? `${claimOptionName(option)}: the learner has ${aGrade(best.grade)} with ${best.total} UMS; performance tables count ${tables.grade}, ${tablesPoints} points.`
        : `${claimOptionName(option)}: the learner has ${best.total} UMS; grades follow once the scale was confirmed.`,
      steps: [
        ...option.certificates.map(({ series, counting, total, grade }) => ({
          text: `Certificate ${series}: ${counting.map(({ result }) => result).join(' + ')} = ${total} UMS${grading.ok ? `, ${grade}` : ''}.`,
          rule: 'SIT-8' as const,
        })),
        { text: `Performance tables count the first certificate, ${tables.series}.`, rule: 'PTS-2' },
        ...(note === '' ? [] : [{ text: `${note}.`, rule: 'SIT-8' as const }]),
      ],
      qualifiers: [`scale ${rules.scale.status}`],
    };
    const answers = [claimOptionName(option), best.grade, best.total, tables.grade, tablesPoints, note];
    const open = grading.ok ? undefined : explainedProblem(grading.problems[0]);
    return answers.map((answer, column) => {
      const isGrade = column === 1 || column === 3 || column === 4;
      return isGrade && open !== undefined ? open : { ...explained, answer };
    });
  });
  return inRows(rows, explainedAbsence('blank', 'sitting'));
};
