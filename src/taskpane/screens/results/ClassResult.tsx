import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { groupedBy } from '../../../markbook/groupedBy';
import {
  type ClassResults,
  type Comparison,
  despiteUWords,
  learnerResultWords,
  notComparedWords,
  resultsSentence,
  type SeriesResults,
  YEAR_HEADINGS,
  YEAR_WORDS,
  yearRow,
} from '../../../markbook/results';
import { componentInWords } from '../../../markbook/wording';
import type { ConversionStatus, Scale } from '../../../rules';
import { Qualifiers } from '../../controls/Qualifiers';
import { SCALE_WORDS, STATUS_WORDS } from '../../controls/qualifierWords';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';
import { useClass } from '../../workbook/ForClass';
import { FoundLearners } from '../../workbook/FoundLearners';
import { LearnerLine } from '../../workbook/LearnerLine';
import type { PaneActions } from '../../workbook/paneActions';
import { ScaleFirst } from '../../workbook/ScaleFirst';
import { AcceptDifferences } from './AcceptDifferences';
import { CertificatesPicture } from './CertificatesPicture';
import { DifferenceGroups } from './DifferenceGroups';
import { ResultsStep } from './ResultsStep';
import { ReviewOfModeration } from './ReviewOfModeration';
import { WithoutCertificates } from './WithoutCertificates';

const useYearOnYearStyles = makeStyles({
  words: { display: 'block', color: tokens.colorNeutralForeground2 },
  component: { display: 'block', marginBlockStart: tokens.spacingVerticalM },
});

/** The results of each component from series to series; nothing while there is only one series of each. */
const YearOnYear = ({ all }: { readonly all: readonly SeriesResults[] }): ReactNode => {
  const styles = useYearOnYearStyles();
  const byComponent = [...groupedBy(all, ({ component }) => component)];
  if (byComponent.every(([, series]) => series.length < 2)) return null;
  return (
    <Unfold title="Year on year" heading="h2">
      <Body1 className={styles.words}>{YEAR_WORDS}</Body1>
      {byComponent.map(([component, series]) => (
        <div key={component}>
          <Text weight="semibold" className={styles.component}>
            {componentInWords(component)}
          </Text>
          <SideBySide
            label={`${componentInWords(component)}, series by series`}
            headings={YEAR_HEADINGS}
            rows={series.map(yearRow)}
          />
        </div>
      ))}
    </Unfold>
  );
};

const TO_BE_TOLD: readonly ConversionStatus[] = ['estimated', 'illustrative'];

interface ResultsHeadingProps {
  readonly results: ClassResults;
  readonly scale: Scale;
}

/** How the results stand, in a sentence, and what qualifies our side of them. */
const ResultsHeading = ({ results, scale }: ResultsHeadingProps): ReactNode => {
  const { comparisons } = results;
  const told = TO_BE_TOLD.filter((status) => comparisons.some(({ conversion }) => conversion?.status === status));
  const qualifiers = [
    ...told.map((status) => STATUS_WORDS[status]),
    ...(scale.status === 'unconfirmed' ? [SCALE_WORDS.unconfirmed] : []),
  ];
  return (
    <>
      <ScreenHeading screen="Results" sentence={resultsSentence(results)} />
      {results.results > 0 && <Qualifiers all={qualifiers} place="underHeading" />}
    </>
  );
};

interface LearnerResultsProps {
  readonly results: ClassResults;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** What each learner's sittings come to: total, grade, points, and what performance tables count. */
const LearnerResults = ({ results: { learners }, sheet, actions }: LearnerResultsProps): ReactNode => (
  <Section title="Totals, grades and points">
    <Unfold title={`Every learner (${learners.length})`} heading="h3">
      <FoundLearners
        label="Learners and their results"
        items={learners}
        show={(result) => (
          <LearnerLine learner={result.learner} words={learnerResultWords(result)} sheet={sheet} actions={actions} />
        )}
      />
    </Unfold>
  </Section>
);

const useStyles = makeStyles({
  words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM },
  notes: { display: 'block', marginBlockStart: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

interface ClassResultProps {
  readonly results: ClassResults;
}

const NoResults = ({ results }: ClassResultProps): ReactNode => {
  const { actions } = useClass();
  const styles = useStyles();
  const others = notComparedWords(results);
  return (
    <>
      <Body1 className={styles.words}>
        Open or paste Pearson’s results in Import: they are kept in BTEC Sittings, one row for each sitting, and
        compared with the marks here.
      </Body1>
      {others !== '' && <Caption1 className={styles.words}>{others}</Caption1>}
      <Button appearance="primary" onClick={() => actions.openScreen('Import')}>
        Import results
      </Button>
    </>
  );
};

/** A class's results: certificates first, then one thing to do, differences by cause, and a review's risk. */
export const ClassResult = ({ results }: ClassResultProps): ReactNode => {
  const { layout, figures, tables, tracker, snapshot, actions } = useClass();
  const styles = useStyles();
  const [accepting, setAccepting] = useState<readonly Comparison[]>();
  const heading = <ResultsHeading results={results} scale={layout} />;
  if (results.results === 0) {
    return (
      <>
        {heading}
        <NoResults results={results} />
      </>
    );
  }
  if (accepting !== undefined) {
    return (
      <>
        {heading}
        <AcceptDifferences results={results} differences={accepting} done={() => setAccepting(undefined)} />
      </>
    );
  }
  const notes = notComparedWords(results);
  const isGraded = figures.scaleFor(tracker.subject).ok;
  const despiteU = isGraded ? despiteUWords(results.learners, layout) : '';
  return (
    <>
      {heading}
      <ScaleFirst figures={figures} tracker={tracker} actions={actions} />
      {isGraded && results.certificates > 0 && <CertificatesPicture results={results} />}
      {despiteU !== '' && <Body1 className={styles.notes}>{despiteU}</Body1>}
      {notes !== '' && <Caption1 className={styles.notes}>{notes}</Caption1>}
      <DifferenceGroups groups={results.groups} actions={actions} accept={setAccepting} />
      <WithoutCertificates without={results.without} sheet={snapshot.name} actions={actions} />
      {isGraded && (
        <>
          <LearnerResults results={results} sheet={snapshot.name} actions={actions} />
          <ReviewOfModeration
            results={results}
            scale={layout}
            sheet={snapshot.name}
            tables={tables}
            actions={actions}
          />
          <YearOnYear all={results.yearOnYear} />
        </>
      )}
      <ResultsStep groups={results.groups} actions={actions} />
    </>
  );
};
