import type { OfCohort, ReportFinding, Touched } from './reportFindings';
import { counted, inFigures, quoted, listed } from '../wording';

const band = ({ from, to }: ReportFinding): string =>
  from === to ? `mark ${inFigures(from)}` : `marks ${inFigures(from)} to ${inFigures(to)}`;

/** A finding with how many learners it touches: `Learning outcome A, marks 7 to 9: 4 learners.` */
export const reportFindingSentence = ({ finding, learners }: Touched<OfCohort>): string => {
  const outcome = finding.outcome === '' ? 'The component' : finding.outcome;
  return `${outcome}, ${band(finding)}: ${learners.length === 0 ? 'nobody' : counted(learners.length, 'learner')}.`;
};

/** What is not known of a finding; '' where all is. */
export const findingDoubts = ({ finding, unknown, without }: Touched<OfCohort>): string => {
  const classes = [...new Set(unknown.map(({ tracker }) => tracker.name))];
  return [
    ...(unknown.length === 0
      ? []
      : [
          `No one column of tasks is called ${quoted(finding.outcome)} in ${listed(classes)}: ${counted(unknown.length, 'learner')} not looked at. Choose the columns of tasks in Set up, or write the name as it stands in the heading.`,
        ]),
    ...(without === 0 ? [] : [`${counted(without, 'learner')} without a mark there.`]),
  ].join(' ');
};

/** How many learners are touched by any finding. */
export const touchedSentence = (touched: number, cohort: number): string =>
  `${inFigures(touched)} of ${counted(cohort, 'learner')} ${touched === 1 ? 'is' : 'are'} touched.`;
