import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { freeSheetName } from '../../../markbook/sheet';
import type { Grading } from '../../../markbook/grades';
import {
  classReport,
  type ClassReport,
  COMPARED_REPORTS,
  inLines,
  reportLineWords,
  reportNotes,
  reportRows,
  sheetOfLines,
  shownCountWords,
} from '../../../markbook/share';
import { heldClass, type Tracker } from '../../../markbook/tracker';
import { CopyButton } from '../../controls/CopyButton';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WritePreview } from '../../preview/WritePreview';
import { dayShown } from './dayShown';
import { SchoolField } from './SchoolField';
import { useSheetNames } from '../../workbook/useSheetNames';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', marginBlockEnd: tokens.spacingVerticalM },
  cell: { paddingBlock: tokens.spacingVerticalXXS, textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalXXL },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', color: tokens.colorNeutralForeground2, marginBlockEnd: tokens.spacingVerticalXS },
  copy: { marginBlock: tokens.spacingVerticalM },
});

/** Grade and count; the notes run over both. */
const WIDTHS = [200, 120, 80, 70];
const TABLE_HEADINGS = 3;
const HEADING_ROWS = new Set([0, TABLE_HEADINGS]);

interface ClassReportViewProps {
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly actions: PaneActions;
  readonly leave: () => void;
  readonly school: string;
  readonly keepSchool: (school: string) => void;
}

const sheetEdits = (rows: readonly (readonly string[])[], names: readonly string[] | undefined) => {
  if (names === undefined) return [];
  const lines = rows.flatMap((row) => (row.length === 1 ? inLines(row[0] ?? '').map((each) => [each]) : [row]));
  const page = lines.map((row, index) => ({
    cells: WIDTHS.map((_, column) => {
      const text = row[column] ?? '';
      if (text === '') return '';
      return /^[\d,]+$/.test(text) ? Number(text.replace(/,/g, '')) : text;
    }),
    isBold: HEADING_ROWS.has(index),
    isShaded: index === TABLE_HEADINGS,
  }));
  return sheetOfLines({ name: freeSheetName('Class report', names), pages: [page], widths: WIDTHS, figures: [1, 1] });
};

const Counts = ({ report }: { readonly report: ClassReport }): ReactNode => {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Learners at each grade, for others">
      <tbody>
        {report.lines.map(({ line, shown }) => (
          <tr key={line}>
            <th scope="row" className={styles.head}>
              {reportLineWords(line)}
            </th>
            <td className={styles.cell}>{shownCountWords(shown)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The class in counts for those outside it: shown, to copy, and as a sheet. */
export const ClassReportView = (props: ClassReportViewProps): ReactNode => {
  const { grading, tracker, actions, leave, school, keepSchool } = props;
  const styles = useStyles();
  const names = useSheetNames(actions);
  const report = useMemo(
    () => classReport(grading.grades, tracker.subject, grading.conversions, grading.scale),
    [grading, tracker],
  );
  const rows = useMemo(
    () => reportRows(report, { title: tracker.name, day: dayShown(), school }),
    [report, tracker, school],
  );
  const held = useMemo(() => heldClass(grading.sheet, { withMarks: true }), [grading]);
  const edits = useMemo(() => sheetEdits(rows, names), [rows, names]);
  return (
    <>
      <ScreenHeading
        screen="Share · Class report"
        sentence={`${tracker.name}: all learners ${shownCountWords(report.total)}.`}
      />
      <Counts report={report} />
      {reportNotes(report).map((note) => (
        <Body1 key={note} className={styles.note}>
          {note}
        </Body1>
      ))}
      <Body1 className={styles.note}>{COMPARED_REPORTS}</Body1>
      <SchoolField school={school} keep={keepSchool} />
      <div className={styles.copy}>
        <CopyButton label="Copy as text" text={rows.map((row) => row.join('\t')).join('\n')} />
      </div>
      <WritePreview
        edits={edits}
        held={held}
        button="Make a sheet of it"
        done="Made the sheet of the class report."
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={leave}
        onCancel={leave}
      />
    </>
  );
};
