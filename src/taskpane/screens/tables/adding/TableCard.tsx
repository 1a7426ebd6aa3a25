import { Body1, Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FoundTable } from '../../../../markbook/tables';
import { ComparisonView } from './ComparisonView';
import type { Draft, Offered, OriginAnswers, TableAnswers } from './draft';
import { Faults } from './Faults';
import { asksToReplace, isOtherOrigin } from './isToWrite';
import { KeyFields } from './KeyFields';
import { foundSentence, readFromWords } from './tableWords';

const useStyles = makeStyles({
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
export const TableCard = ({ table, draft, answers, origin, offered, onAnswers }: TableCardProps): ReactNode => {
  const styles = useStyles();
  const { comparison, problems, warnings } = draft;
  const change = (more: TableAnswers): void => {
    const { replaces: _, ...others } = answers;
    onAnswers({ ...others, ...more });
  };
  return (
    <div className={styles.card}>
      <Subtitle2 as="h2" className={styles.title}>
        {foundSentence(draft)}
      </Subtitle2>
      <ReadingChoice table={table} chosen={answers.reading} onChoose={(reading) => change({ reading })} />
      <Faults
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
        <Faults title="Worth a look. The table can be used." intent="warning" faults={warnings} />
      )}
      {table.status !== undefined && (
        <Body1>{`Its own columns say: ${table.status}, ${table.source ?? 'no source'}.`}</Body1>
      )}
    </div>
  );
};
