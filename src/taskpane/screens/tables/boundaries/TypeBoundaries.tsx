import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { boundariesToKeep } from '../../../../markbook/keeping';
import { BOUNDARY_GRADES } from '../../../../rules';
import { Qualifier } from '../../../controls/Qualifier';
import { STATUS_WORDS } from '../../../controls/qualifierWords';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { Section } from '../../../controls/Section';
import { Unfold } from '../../../controls/Unfold';
import { ComparisonView } from '../adding/ComparisonView';
import type { OriginAnswers } from '../adding/draft';
import { asksToReplace, isOtherOrigin, isToWrite } from '../adding/isToWrite';
import { KeyFields } from '../adding/KeyFields';
import { OriginFields } from '../adding/OriginFields';
import { tablesNamed } from '../adding/tableWords';
import { useLastTyped, type LastTyped } from '../adding/useLastTyped';
import { ConversionFigures } from '../figures/ConversionFigures';
import { KeepPreview } from '../../../keeping/KeepPreview';
import { today } from '../../../workbook/today';
import type { TablesPartProps } from '../tablesPart';
import { BoundaryFields } from './BoundaryFields';
import { boundaryDraft, NOTHING_TYPED, stillBlank, type BoundaryDraft, type TypedBoundaries } from './boundaryDraft';
import { LeaveButton } from '../../../controls/LeaveButton';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalL,
  },
});

const StillBlank = ({ typed }: { readonly typed: TypedBoundaries }): ReactNode => {
  const blank = stillBlank(typed);
  if (blank.length === 0 || blank.length > BOUNDARY_GRADES.length) return null;
  return <Body1 role="status">{`Still blank: ${blank.join(', ')}.`}</Body1>;
};

interface WriteBoundariesProps extends TablesPartProps {
  readonly draft: BoundaryDraft;
  readonly origin: OriginAnswers;
  readonly onDone: () => void;
}

/** The comparison with what is held, the figures worked out, and the write. */
const WriteBoundaries = ({
  draft,
  origin,
  onDone,
  figures,
  workbookChanges,
  actions,
}: WriteBoundariesProps): ReactNode => {
  const [replaces, setReplaces] = useState<boolean>();
  const { conversion, comparison } = draft;
  if (conversion === undefined || comparison === undefined) return null;
  const isReady = origin.status !== undefined && isToWrite(draft, replaces === undefined ? {} : { replaces }, origin);
  return (
    <>
      <ComparisonView
        comparison={comparison}
        isOtherOrigin={isOtherOrigin(draft, origin)}
        asks={asksToReplace(draft, origin)}
        replaces={replaces}
        onReplaces={setReplaces}
      />
      <Unfold title="Figures worked out" heading="h2">
        <ConversionFigures conversion={conversion} figures={figures} />
      </Unfold>
      {isReady && (
        <Section title="What will be written">
          <KeepPreview
            table="BTEC_Boundaries"
            changes={[boundariesToKeep(conversion, today().serial)]}
            figures={figures}
            workbookChanges={workbookChanges}
            button="Write 1 row to BTEC Boundaries"
            done={`Wrote the boundaries of ${tablesNamed([conversion])} to BTEC Boundaries.`}
            actions={actions}
            onWritten={onDone}
          />
        </Section>
      )}
    </>
  );
};

/** What is typed once for several tables: not the component, which differs. */
const offered = ({ subject, series }: LastTyped): Pick<LastTyped, 'subject' | 'series'> => ({
  ...(subject === undefined ? {} : { subject }),
  ...(series === undefined ? {} : { series }),
});

interface TypeBoundariesProps extends TablesPartProps {
  readonly onPaste: () => void;
  readonly onDone: () => void;
}

/** Makes an estimated conversion of six raw boundaries and a maximum, for when the converter's table can't be had. */
export const TypeBoundaries = ({ onPaste, onDone, ...part }: TypeBoundariesProps): ReactNode => {
  const styles = useStyles();
  const [last, remember] = useLastTyped(part.subject ?? '');
  const [typed, setTyped] = useState<TypedBoundaries>({
    ...NOTHING_TYPED,
    ...offered({ ...last, ...(part.subject === undefined ? {} : { subject: part.subject }) }),
  });
  const [origin, setOrigin] = useState<OriginAnswers>(last?.origin ?? { source: '' });
  const draft = boundaryDraft(typed, { ...origin, added: today().iso }, part.figures);
  const written = (): void => {
    remember({ origin, ...offered(typed) });
    onDone();
  };
  const change = (more: Partial<TypedBoundaries>): void => setTyped({ ...typed, ...more });
  return (
    <>
      <ScreenHeading screen="UMS tables · type boundaries" sentence="Type the fewest raw marks for each grade." />
      <div className={styles.form}>
        <div>
          <Body1>
            UMS between boundaries are estimated with straight lines. Where you can, paste the converter’s table
            instead: it shows every raw mark.{' '}
          </Body1>
          <Qualifier words={STATUS_WORDS.estimated} />
        </div>
        <KeyFields
          keyKnown={draft.key}
          seriesText={typed.series ?? ''}
          {...(draft.seriesFault === undefined ? {} : { seriesFault: draft.seriesFault })}
          onChange={change}
        />
        <BoundaryFields typed={typed} faults={draft.faults} onChange={change} />
        <StillBlank typed={typed} />
        <OriginFields origin={origin} onChange={setOrigin} />
        <WriteBoundaries key={JSON.stringify(typed)} draft={draft} origin={origin} onDone={written} {...part} />
      </div>
      <div className={styles.buttons}>
        <Button onClick={onPaste}>Paste a table instead</Button>
        <LeaveButton onClick={onDone}>Back to the tables</LeaveButton>
      </div>
    </>
  );
};
