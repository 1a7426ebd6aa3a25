import { Body1, Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FoundTable } from '../../../../markbook/tables';
import { Unfold } from '../../../controls/Unfold';
import { ComparisonView } from './ComparisonView';
import type { Draft, Offered, OriginAnswers, TableAnswers } from './draft';
import { PasteFaults } from './PasteFaults';
import { ENOUGH_TO_FOLD, settledWords } from './isSettled';
import { asksToReplace, isOtherOrigin } from './isToWrite';
import { KeyFields } from './KeyFields';
import { tableFoundSentence, readFromWords } from './tableWords';
import type { DraftEntry, Drafts } from './useDrafts';

const useTableCardStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginBlockStart: tokens.spacingVerticalL,
  },
  title: { margin: 0 },
});

interface TableCardProps {
  readonly table: FoundTable;
  readonly draft: Draft;
  readonly answers: TableAnswers;
  readonly origin: OriginAnswers;
  readonly offered: Offered;
  readonly onAnswers: (answers: TableAnswers) => void;
}

interface ReadingChoiceProps {
  readonly table: FoundTable;
  readonly chosen: number | undefined;
  readonly onChoose: (reading: number) => void;
}

/** Asks which column is which, where the figures fit either way. */
const ReadingChoice = ({ table: { readings }, chosen, onChoose }: ReadingChoiceProps): ReactNode =>
  readings.length > 1 && (
    <Field label="Which column holds the raw marks?" required>
      <RadioGroup
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(_, { value }) => onChoose(Number(value))}
      >
        {readings.map(({ label }, index) => (
          <Radio key={label} value={String(index)} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );

/** One table found in a paste: what it is, what is wrong with it, and what the workbook holds instead. */
const TableCard = ({ table, draft, answers, origin, offered, onAnswers }: TableCardProps): ReactNode => {
  const styles = useTableCardStyles();
  const { comparison, problems, warnings } = draft;
  const change = (more: TableAnswers): void => {
    const { replaces: _, ...others } = answers;
    onAnswers({ ...others, ...more });
  };
  return (
    <div className={styles.card}>
      <Subtitle2 as="h2" className={styles.title}>
        {tableFoundSentence(draft)}
      </Subtitle2>
      <ReadingChoice table={table} chosen={answers.reading} onChoose={(reading) => change({ reading })} />
      <PasteFaults
        title="This table can’t be used. Correct these lines in the box above."
        intent="error"
        faults={problems}
      />
      <KeyFields
        keyKnown={draft.key}
        seriesText={draft.seriesText}
        {...(draft.seriesFault === undefined ? {} : { seriesFault: draft.seriesFault })}
        readFrom={readFromWords(table.key, answers, offered)}
        onChange={change}
      />
      {comparison === undefined ? null : (
        <ComparisonView
          comparison={comparison}
          isOtherOrigin={isOtherOrigin(draft, origin)}
          asks={asksToReplace(draft, origin)}
          replaces={answers.replaces}
          onReplaces={(replaces) => onAnswers({ ...answers, replaces })}
        />
      )}
      {warnings.length > 0 && (
        <PasteFaults title="Worth a look. The table can be used." intent="warning" faults={warnings} />
      )}
      {table.status !== undefined && (
        <Body1>{`Its own columns say: ${table.status}, ${table.source ?? 'no source'}.`}</Body1>
      )}
    </div>
  );
};

interface PlacedEntry {
  readonly entry: DraftEntry;
  readonly index: number;
}

/** The tables of a paste: those of which something is asked, and the others together under one title. */
export const FoundTables = ({ entries, answer }: Pick<Drafts, 'entries' | 'answer'>): ReactNode => {
  const all = entries.map((entry, index): PlacedEntry => ({ entry, index }));
  const settled = all.filter(({ entry }) => entry.isSettled);
  const isFolded = settled.length >= ENOUGH_TO_FOLD;
  const open = isFolded ? all.filter(({ entry }) => !entry.isSettled) : all;
  const card = ({ entry: { isSettled: _, ...entry }, index }: PlacedEntry): ReactNode => (
    <TableCard key={index} {...entry} onAnswers={(said) => answer(index, said)} />
  );
  return (
    <>
      {open.map(card)}
      {isFolded && (
        <Unfold title={settledWords(settled.map(({ entry }) => entry.draft))} heading="h2">
          {settled.map(card)}
        </Unfold>
      )}
    </>
  );
};
