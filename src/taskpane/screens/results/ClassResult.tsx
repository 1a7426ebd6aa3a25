import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { type ClassResults, type Comparison, despiteUWords, notComparedWords } from '../../../markbook/results';
import type { ClassOnSheet } from '../../workbook/ForClass';
import { ScaleFirst } from '../../workbook/ScaleFirst';
import type { ScreenProps } from '../../workbook/screen';
import { AcceptDifferences } from './AcceptDifferences';
import { CertificatesPicture } from './CertificatesPicture';
import { DifferenceGroups } from './DifferenceGroups';
import { LearnerResults } from './LearnerResults';
import { ResultsHeading } from './ResultsHeading';
import { ResultsStep } from './ResultsStep';
import { ReviewOfModeration } from './ReviewOfModeration';
import { WithoutCertificates } from './WithoutCertificates';
import { YearOnYear } from './YearOnYear';

const useStyles = makeStyles({
  words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM },
  notes: { display: 'block', marginBlockStart: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

interface ClassResultProps extends ScreenProps, ClassOnSheet {
  readonly results: ClassResults;
}

const NoResults = ({ results, actions }: ClassResultProps): ReactNode => {
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
export const ClassResult = (props: ClassResultProps): ReactNode => {
  const { results, layout, figures, tracker, snapshot, actions } = props;
  const styles = useStyles();
  const [accepting, setAccepting] = useState<readonly Comparison[]>();
  const heading = <ResultsHeading results={results} scale={layout} />;
  if (results.results === 0) {
    return (
      <>
        {heading}
        <NoResults {...props} />
      </>
    );
  }
  if (accepting !== undefined) {
    return (
      <>
        {heading}
        <AcceptDifferences {...props} differences={accepting} done={() => setAccepting(undefined)} />
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
      {isGraded && results.certificates > 0 && <CertificatesPicture {...props} />}
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
            tables={props.tables}
            actions={actions}
          />
          <YearOnYear all={results.yearOnYear} />
        </>
      )}
      <ResultsStep groups={results.groups} actions={actions} />
    </>
  );
};
