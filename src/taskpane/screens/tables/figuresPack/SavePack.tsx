import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  describePackProblem,
  leftOutOfPackWords,
  packOf,
  packText,
  readPack,
  textsOf,
} from '../../../../markbook/figuresPack';
import type { Figures, TablesSnapshot } from '../../../../markbook/tables';
import { FileToSave } from '../../../controls/FileToSave';
import { LeaveButton } from '../../../controls/LeaveButton';
import { LimitedList } from '../../../controls/LimitedList';
import { Notice } from '../../../controls/Notice';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { Section } from '../../../controls/Section';
import { today } from '../../../workbook/today';
import { Unfold } from '../../../controls/Unfold';
import { packCounted } from './packCounts';

const useStyles = makeStyles({
  words: { overflowWrap: 'anywhere' },
  back: { marginBlockStart: tokens.spacingVerticalL },
});

interface SavePackProps {
  readonly figures: Figures;
  readonly tables: TablesSnapshot;
  readonly onDone: () => void;
}

const Texts = ({ label, texts }: { readonly label: string; readonly texts: readonly string[] }): ReactNode => {
  const styles = useStyles();
  return (
    <LimitedList
      label={label}
      items={texts}
      keyOf={(text) => text}
      show={(text) => <Body1 className={styles.words}>{text}</Body1>}
    />
  );
};

/** What somebody typed and the file says: looked through before it is handed on. */
const WordsInFile = ({ texts }: { readonly texts: readonly string[] }): ReactNode =>
  texts.length > 0 && (
    <Unfold title="Words in the file" heading="h2">
      <Caption1 block>
        Sources, names of dates, and who compared the UMS scale. If one of them names a learner, change it on its sheet
        first.
      </Caption1>
      <Texts label="Words in the file" texts={texts} />
    </Unfold>
  );

/** The file of figures that this workbook gives to others: what is in it, what is left out and why, and the file itself. */
export const SavePack = ({ figures, tables, onDone }: SavePackProps): ReactNode => {
  const styles = useStyles();
  const [day] = useState(() => today().iso);
  const { pack, leftOut, text, again } = useMemo(() => {
    const made = packOf(figures, tables, day);
    const written = packText(made.pack);
    return { ...made, text: written, again: readPack(written) };
  }, [figures, tables, day]);
  const counts = packCounted({
    tables: pack.tables.length + pack.boundaries.length,
    scales: pack.scales.length,
    dates: pack.dates.length,
  });
  return (
    <>
      <ScreenHeading
        screen="Tables · figures for colleagues"
        sentence={counts === '' ? 'No figures to save yet.' : `${counts}, ready to save.`}
      />
      {counts !== '' && (
        <>
          <Body1 block>
            No learner and no class goes into the file. Statuses, sources and other words go in as they were typed here.
          </Body1>
          {again.ok ? (
            <FileToSave file={`BTEC figures ${day}.json`} text={text} type="application/json" />
          ) : (
            <Notice intent="error" text={describePackProblem(again.problems[0])} />
          )}
          <WordsInFile texts={textsOf(pack)} />
        </>
      )}
      {leftOut.length > 0 && (
        <Section title="Not in the file">
          <Texts label="Not in the file" texts={leftOut.map(leftOutOfPackWords)} />
        </Section>
      )}
      <div className={styles.back}>
        <LeaveButton onClick={onDone}>Back to the tables</LeaveButton>
      </div>
    </>
  );
};
