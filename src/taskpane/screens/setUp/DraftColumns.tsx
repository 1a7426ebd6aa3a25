import { useMemo, type ReactNode } from 'react';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { isAsked, sheetPicture, type TrackerDraft, withRole } from '../../../markbook/tracker';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { ColumnRoles } from './ColumnRoles';
import { columnCells } from './columnLetters';
import { SheetPicture } from './SheetPicture';

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
