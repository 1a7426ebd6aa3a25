import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type BareFormula, mendedFormulas } from '../../../markbook/checkMarks';
import type { PaneActions } from '../../workbook/paneActions';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording';

interface MendFormulasProps {
  readonly found: readonly BareFormula[];
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** What mending formulas would change, sheet by sheet. */
export const MendFormulas = ({ found, actions, onWritten, onCancel }: MendFormulasProps): ReactNode => {
  const count = found.filter(({ mended }) => mended !== undefined).length;
  return (
    <WritePreview
      edits={mendedFormulas(found)}
      button={`Correct ${counted(count, 'formula')}`}
      done={`Corrected ${counted(count, 'formula')}.`}
      actions={actions}
      groupOf={({ sheet }) => `On ${sheet}`}
      onWritten={onWritten}
      onCancel={onCancel}
    >
      <Body1 block>
        A blank stays blank: sums of marks give a mark once all their cells have one, and X where all are X. Marks and
        grades of others do not change.
      </Body1>
    </WritePreview>
  );
};
