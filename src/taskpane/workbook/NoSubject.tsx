import type { ReactNode } from 'react';
import { noSubjectWords, type RowOfNoSubject } from '../../markbook/sittings';
import { Notice } from '../controls/Notice';
import type { PaneActions } from './paneActions';

interface NoSubjectProps {
  readonly rows: readonly RowOfNoSubject[];
  readonly actions: PaneActions;
}

/** Names the results that count for no subject, and goes to the first of them. */
export const NoSubject = ({ rows, actions }: NoSubjectProps): ReactNode => {
  const [first] = rows;
  if (first === undefined) return null;
  const { sheet, cell } = first.row.place;
  const action = { label: 'Go to the first', run: () => actions.goTo(sheet, cell) };
  return <Notice intent="warning" text={noSubjectWords(rows)} action={action} />;
};
