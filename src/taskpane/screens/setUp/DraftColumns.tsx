import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { isAsked, type PictureColumn, sheetPicture, type TrackerDraft, withRole } from '../../../markbook/tracker';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { columnCells, columnLetters } from './columnLetters';
import { ColumnRoles } from './ColumnRoles';
import { roleWords } from './roleWords';

const useSheetPictureStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', marginBlockEnd: tokens.spacingVerticalM },
  // As wide as its cells need: it scrolls on its own, also by keyboard.
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: 'max-content' },
  tag: {
    verticalAlign: 'bottom',
    textAlign: 'start',
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
  },
  words: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'start' },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalSNudge,
    paddingBlock: tokens.spacingVerticalXXS,
    textAlign: 'start',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    maxWidth: '160px',
    whiteSpace: 'normal',
    verticalAlign: 'bottom',
  },
});

/** The teacher's own headings over the first learners, each column with a tag that says what it is taken for. */
const SheetPicture = ({ columns }: { readonly columns: readonly PictureColumn[] }): ReactNode => {
  const styles = useSheetPictureStyles();
  if (columns.length === 0) return null;
  const rows = columns[0]?.cells.length ?? 0;
  return (
    <div className={styles.scroll} role="region" aria-label="Your headings and first learners" tabIndex={0}>
      <table className={styles.table} aria-label="Your headings and first learners">
        <thead>
          <tr>
            {columns.map(({ column, role, isSure }) => (
              <td key={column} className={styles.tag}>
                <Badge className={styles.words} appearance="tint" shape="rounded" color={isSure ? 'brand' : 'warning'}>
                  {isSure ? roleWords(role) : `${roleWords(role)}?`}
                </Badge>
              </td>
            ))}
          </tr>
          <tr>
            {columns.map(({ column, heading }) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {heading === '' ? columnLetters(column) : heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {columns.map(({ column, cells }) => (
                <td key={column} className={styles.cell}>
                  {cells[row]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface DraftColumnsProps {
  readonly draft: TrackerDraft;
  /** The sheet as it was read; without it there is no picture. */
  readonly snapshot: SheetSnapshot | undefined;
  /** True where the columns are what the teacher has come for. */
  readonly isChanging: boolean;
  readonly actions: PaneActions;
  readonly change: (draft: TrackerDraft) => void;
}

/** The sheet's own headings with what each is taken for; only doubts are asked, the others unfold. */
export const DraftColumns = ({ draft, snapshot, isChanging, actions, change }: DraftColumnsProps): ReactNode => {
  const { found, roles, chosen } = draft;
  const picture = useMemo(
    () => (snapshot === undefined ? [] : sheetPicture(found, roles, snapshot)),
    [found, roles, snapshot],
  );
  const shown = found.columns.filter(({ heading, why }) => heading !== '' || why !== 'empty');
  const isInUse = ({ role, column }: (typeof shown)[number]): boolean => role !== undefined || roles.has(column);
  const asked = shown.filter(isAsked);
  const settled = shown.filter((column) => isInUse(column) && !isAsked(column));
  const left = shown.filter((column) => !isInUse(column));
  const choices = {
    roles,
    chosen,
    pointAt: (column: number) => actions.pointAt(found.sheet, columnCells(column, found.learnerRows)),
    choose: (column: number, role: Parameters<typeof withRole>[2]) => change(withRole(draft, column, role)),
  };
  return (
    <Section title="Columns">
      <SheetPicture columns={picture} />
      {asked.length > 0 && <ColumnRoles label="To be sure of" columns={asked} {...choices} />}
      {settled.length > 0 && (
        <Unfold title={`In use (${settled.length})`} heading="h3" opensWhen={isChanging || picture.length === 0}>
          <ColumnRoles label="Columns in use" columns={settled} {...choices} />
        </Unfold>
      )}
      {left.length > 0 && (
        <Unfold title={`Left alone (${left.length})`} heading="h3">
          <ColumnRoles label="Columns left alone" columns={left} {...choices} />
        </Unfold>
      )}
    </Section>
  );
};
