import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { isWhereNow, movedTo, type Tracker } from '../../markbook/tracker';
import { describeWorkbookProblem, type WorkbookProblem } from '../../markbook/wording';
import type { ScreenName } from './screenName';
import { Notice } from '../controls/Notice';
import type { PaneActions } from './paneActions';
import { readLatest } from './readLatest';
import { ScreenHeading } from '../controls/ScreenHeading';

const useStyles = makeStyles({
  words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SheetGoneProps {
  readonly screen: ScreenName;
  readonly tracker: Tracker;
  /** Every tracker of the workbook. */
  readonly all: readonly Tracker[];
  /** Counts the workbook's changes: the sheet is looked for again when it has moved on. */
  readonly changes: number;
  readonly actions: PaneActions;
  /** What else can be done about it. */
  readonly otherwise: { readonly label: string; readonly run: () => void };
}

/** The sheets that have the tracker's headings and learners and are no other tracker's. */
const lookForIt = async (
  tracker: Tracker,
  all: readonly Tracker[],
  { sheetNames, readSheet }: PaneActions,
): Promise<readonly string[]> => {
  const names = await sheetNames();
  const others = names.ok ? names.value.filter(({ name }) => all.every(({ sheet }) => sheet !== name)) : [];
  const found: string[] = [];
  for (const { name } of others) {
    const sheet = await readSheet(name);
    if (sheet.ok && isWhereNow(tracker, sheet.value)) found.push(name);
  }
  return found;
};

const wordsFor = (sheets: readonly string[]): string => {
  if (sheets.length === 0)
    return 'If it was renamed, give it that name again. If it was deleted, set up another sheet.';
  if (sheets.length === 1) return `The sheet “${sheets[0] ?? ''}” has its headings: it was probably renamed.`;
  return 'These sheets have its headings. If it was renamed, choose it.';
};

/** The class's sheet is no longer there: where it may be now, and what to do. */
export const SheetGone = ({ screen, tracker, all, changes, actions, otherwise }: SheetGoneProps): ReactNode => {
  const styles = useStyles();
  const [sheets, setSheets] = useState<readonly string[]>();
  const [problem, setProblem] = useState<WorkbookProblem>();
  useEffect(() => readLatest(() => lookForIt(tracker, all, actions), setSheets), [tracker, all, actions, changes]);
  const use = async (sheet: string): Promise<void> => {
    const moved = all.map((each) => (each.id === tracker.id ? movedTo(each, sheet) : each));
    const saved = await actions.saveTrackers(moved, tracker.id);
    setProblem(saved.ok ? undefined : saved.problems[0]);
  };
  return (
    <>
      <ScreenHeading screen={screen} sentence={`There is no sheet “${tracker.sheet}” any more.`} />
      {problem !== undefined && <Notice intent="error" text={describeWorkbookProblem(problem)} />}
      {sheets === undefined ? (
        <Spinner size="tiny" label="Looking for it" labelPosition="after" />
      ) : (
        <>
          <Body1 className={styles.words}>{wordsFor(sheets)}</Body1>
          <div className={styles.buttons}>
            {sheets.map((sheet, index) => (
              <Button
                key={sheet}
                appearance={index === 0 ? 'primary' : 'secondary'}
                onClick={() => void use(sheet)}
              >{`Use “${sheet}”`}</Button>
            ))}
            <Button appearance={sheets.length === 0 ? 'primary' : 'secondary'} onClick={otherwise.run}>
              {otherwise.label}
            </Button>
          </div>
        </>
      )}
    </>
  );
};
