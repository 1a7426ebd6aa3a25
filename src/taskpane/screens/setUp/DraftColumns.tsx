import type { ReactNode } from 'react';
import { withRole, type TrackerDraft } from '../../../markbook/tracker/trackerDraft';
import type { PaneActions } from '../../frame/paneActions';
import { Section } from '../../frame/Section';
import { Unfold } from '../../frame/Unfold';
import { ColumnRoles } from './ColumnRoles';
import { columnCells } from './columnLetters';

interface DraftColumnsProps {
  readonly draft: TrackerDraft;
  readonly actions: PaneActions;
  readonly change: (draft: TrackerDraft) => void;
}

/** The columns in use with what each is, and below, folded, those left alone. */
export const DraftColumns = ({ draft, actions, change }: DraftColumnsProps): ReactNode => {
  const { found, roles, chosen } = draft;
  const shown = found.columns.filter(({ heading, why }) => heading !== '' || why !== 'empty');
  const isInUse = ({ role, column }: (typeof shown)[number]): boolean => role !== undefined || roles.has(column);
  const left = shown.filter((column) => !isInUse(column));
  const choices = {
    roles,
    chosen,
    pointAt: (column: number) => actions.pointAt(found.sheet, columnCells(column, found.learnerRows)),
    choose: (column: number, role: Parameters<typeof withRole>[2]) => change(withRole(draft, column, role)),
  };
  return (
    <Section title="Columns">
      <ColumnRoles label="Columns in use" columns={shown.filter(isInUse)} {...choices} />
      {left.length > 0 && (
        <Unfold title={`Left alone (${left.length})`} heading="h3">
          <ColumnRoles label="Columns left alone" columns={left} {...choices} />
        </Unfold>
      )}
    </Section>
  );
};
