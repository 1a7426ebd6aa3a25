import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { boundariesToKeep } from '../../../../markbook/keeping';
import type { FoundBoundaries } from '../../../../markbook/paste';
import { counted } from '../../../../markbook/wording';
import { BOUNDARY_GRADES } from '../../../../rules';
import { Qualifier } from '../../../controls/Qualifier';
import { STATUS_WORDS } from '../../../controls/qualifierWords';
import { Section } from '../../../controls/Section';
import { KeepPreview } from '../../../keeping/KeepPreview';
import { today } from '../../../workbook/today';
import { doubledKeys } from '../adding/changesToKeep';
import { ComparisonView } from '../adding/ComparisonView';
import type { OriginAnswers, TableAnswers } from '../adding/draft';
import { PasteFaults } from '../adding/PasteFaults';
import { asksToReplace, isOtherOrigin, isToWrite } from '../adding/isToWrite';
import { KeyFields } from '../adding/KeyFields';
import { OriginFields } from '../adding/OriginFields';
import { tablesNamed } from '../adding/tableWords';
import type { TablesPartProps } from '../tablesPart';
import { boundaryEntries, boundaryFaults, type BoundaryEntry } from './boundaryEntries';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalL,
  },
  title: { margin: 0 },
});

interface CardProps {
  readonly entry: BoundaryEntry;
  readonly onAnswers: (answers: TableAnswers) => void;
}

const namesAll = ({ key: { subject, component, series } }: FoundBoundaries): boolean =>
  subject !== undefined && component !== undefined && series !== undefined;

const titleOf = ({ found: { line }, draft: { key } }: BoundaryEntry): string => {
  const named = tablesNamed([key]);
  return named === '' ? `Boundaries of line ${line}` : named;
};

/** One row of boundaries: what it says, what is asked about it, and how it stands to what is held. */
const BoundaryCard = ({ entry, onAnswers }: CardProps): ReactNode => {
  const styles = useStyles();
  const { found, typed, draft, origin, answers } = entry;
  const faults = boundaryFaults(entry);
  const figures = BOUNDARY_GRADES.map((grade) => `${grade} ${typed.boundaries[grade]}`).join(', ');
  return (
    <div className={styles.card}>
      <Subtitle2 as="h2" className={styles.title}>
        {titleOf(entry)}
      </Subtitle2>
      <Body1>{`Out of ${typed.max === '' ? '?' : typed.max}: ${figures}.`}</Body1>
      {faults.length > 0 && (
        <PasteFaults title="This row can’t be used. Correct it in the box above." intent="error" faults={faults} />
      )}
      {(!namesAll(found) || draft.seriesFault !== undefined) && (
        <KeyFields
          keyKnown={draft.key}
          seriesText={typed.series ?? ''}
          {...(draft.seriesFault === undefined ? {} : { seriesFault: draft.seriesFault })}
          onChange={(more) => onAnswers({ ...answers, ...more })}
        />
      )}
      {draft.comparison !== undefined && draft.comparison.kind !== 'new' && (
        <ComparisonView
          comparison={draft.comparison}
          isOtherOrigin={isOtherOrigin(draft, origin)}
          asks={asksToReplace(draft, origin)}
          replaces={answers.replaces}
          onReplaces={(replaces) => onAnswers({ ...answers, replaces })}
        />
      )}
    </div>
  );
};

interface PastedBoundariesProps extends TablesPartProps {
  readonly found: readonly FoundBoundaries[];
  readonly onDone: () => void;
}

/** Boundaries pasted below their headings: each row a conversion, estimated between its boundaries; checked and written. */
export const PastedBoundaries = ({ found, onDone, subject, ...part }: PastedBoundariesProps): ReactNode => {
  const [answers, setAnswers] = useState<readonly TableAnswers[]>([]);
  const [origin, setOrigin] = useState<OriginAnswers>({ source: '' });
  const day = today();
  const { figures } = part;
  const entries = boundaryEntries(found, { answers, origin, added: day.iso, subject, figures });
  const doubled = doubledKeys(entries);
  const ready = entries.flatMap((entry) => {
    const { conversion } = entry.draft;
    const isReady = conversion !== undefined && entry.origin.status !== undefined;
    return isReady && isToWrite(entry.draft, entry.answers, entry.origin) ? [conversion] : [];
  });
  const say = (index: number, said: TableAnswers): void =>
    setAnswers(entries.map((entry, at) => (at === index ? said : entry.answers)));
  return (
    <>
      <Body1 block role="status">
        {`Grade boundaries for ${counted(found.length, 'UMS table')} found. UMS between them are estimated with straight lines: the converter’s own table is better where you can have it. `}
        <Qualifier words={STATUS_WORDS.estimated} />
      </Body1>
      {entries.map((entry, index) => (
        <BoundaryCard key={entry.found.line} entry={entry} onAnswers={(said) => say(index, said)} />
      ))}
      {entries.some((entry) => entry.found.status === undefined) && (
        <Section title="Origin">
          <OriginFields origin={origin} onChange={setOrigin} />
        </Section>
      )}
      {doubled.length > 0 && (
        <Body1 role="status">{`The paste holds ${tablesNamed(doubled)} more than once. Delete one of them in the box.`}</Body1>
      )}
      {ready.length > 0 && doubled.length === 0 && (
        <Section title="What will be written">
          <KeepPreview
            table="BTEC_Boundaries"
            changes={ready.map((conversion) => boundariesToKeep(conversion, day.serial))}
            button={`Write ${counted(ready.length, 'row')} to BTEC Boundaries`}
            done={`Wrote the boundaries of ${tablesNamed(ready)} to BTEC Boundaries.`}
            onWritten={onDone}
            {...part}
          />
        </Section>
      )}
    </>
  );
};
