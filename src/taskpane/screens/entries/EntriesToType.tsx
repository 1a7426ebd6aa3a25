import { Body1 } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { entriesSheetEdits, entriesSheetName, entryGroups } from '../../../markbook/entries';
import { counted, describeWorkbookProblem, seriesInWords, type WorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { readLatest } from '../../workbook/readLatest';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WritePreview } from '../../preview/WritePreview';
import type { WritingEntries } from './WriteEntries';

/** The sheet of entries and claims to type: counted before it is made. */
export const EntriesToType = ({ entries, workbookChanges, actions, onDone }: WritingEntries): ReactNode => {
  const { series, entrants, day } = entries;
  const [names, setNames] = useState<readonly string[]>();
  const [problem, setProblem] = useState<WorkbookProblem>();
  useEffect(
    () =>
      readLatest(actions.sheetNames, (found) => {
        if (found.ok) setNames(found.value.map(({ name }) => name));
        else setProblem(found.problems[0]);
      }),
    [actions, workbookChanges],
  );
  const groups = useMemo(() => entryGroups(entrants), [entrants]);
  const sheet = entriesSheetName(series, names ?? []);
  const edits = useMemo(
    () => (names === undefined ? [] : entriesSheetEdits(groups, { series, today: day, sheet })),
    [groups, names, series, day, sheet],
  );
  return (
    <>
      <ScreenHeading screen="Entries" sentence={`${seriesInWords(series)}: the sheet to type.`} />
      {problem !== undefined && <Notice intent="error" text={describeWorkbookProblem(problem)} />}
      {groups.map(({ title, lines, code, isToCheck }) => (
        <Body1 block key={title}>
          {`${title}: ${counted(lines.length, 'learner')}${code === '' ? '' : `, ${code}${isToCheck ? ' by pattern, compare it' : ''}`}.`}
        </Body1>
      ))}
      {names !== undefined && (
        <WritePreview
          edits={edits}
          button="Make the sheet"
          done={`Made the sheet ${sheet}.`}
          actions={actions}
          onWritten={onDone}
          onCancel={onDone}
        />
      )}
    </>
  );
};
