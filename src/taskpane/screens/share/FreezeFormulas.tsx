import { Body1, Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Grading } from '../../../markbook/grades';
import {
  type BtecCell,
  cellsOfClass,
  conversionsUsed,
  freezePlan,
  type FreezePlan,
  heldShown,
  provenanceChange,
} from '../../../markbook/share';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { useKeepEdits } from '../../keeping/useKeepEdits';
import { WritePreview } from '../../preview/WritePreview';
import { counted, inFigures } from '../../../markbook/wording';
import { dayShown } from './dayShown';
import { NotFrozenList } from './NotFrozenList';
import { useGradedClass } from '../../workbook/ForGrades';
import type { FormulasRead } from './readWorkbook';
import { saveShared } from './saveShared';
import { type FormulaScope, WhichFormulas } from './WhichFormulas';

interface FreezeFormulasProps {
  readonly read: FormulasRead;
  readonly grading: Grading;
  readonly leave: () => void;
}

const sentenceOf = ({ frozen, refused }: FreezePlan): string =>
  refused.length === 0
    ? `${counted(frozen.length, 'formula')} can be frozen.`
    : `${counted(refused.length, 'cell')} can’t be frozen as ${refused.length === 1 ? 'it stands' : 'they stand'}.`;

const useFreezing = (cells: readonly BtecCell[], read: FormulasRead) => {
  const { figures, scale, workbook, actions } = useGradedClass();
  const workbookChanges = workbook.changes;
  const plan = useMemo(() => freezePlan(cells, read.workbook, figures), [cells, read, figures]);
  const note = useMemo(
    () =>
      provenanceChange(plan.frozen, {
        what: 'Formulas frozen to values',
        on: dayShown(),
        version: __VERSION__,
        scale,
        conversionsOf: (members) => conversionsUsed(members, read.workbook, figures),
      }),
    [plan, read, figures, scale],
  );
  return { plan, kept: useKeepEdits('BTEC_Provenance', { changes: [note] }, { figures, actions, workbookChanges }) };
};

/** Values in place of the add-in’s formulas, as a preview, with the note that says where they came from. */
export const FreezeFormulas = ({ read, grading, leave }: FreezeFormulasProps): ReactNode => {
  const { tracker, trackers, actions } = useGradedClass();
  const ofClass = useMemo(() => cellsOfClass(read.cells, grading.sheet), [read, grading]);
  const [scope, setScope] = useState<FormulaScope>(ofClass.length > 0 ? 'class' : 'workbook');
  const [isForTheRest, setIsForTheRest] = useState(false);
  const { plan, kept } = useFreezing(scope === 'class' ? ofClass : read.cells, read);
  const held = useMemo(() => heldShown(plan.edits, read.workbook.sheets), [plan, read]);
  const isHeldUp = plan.refused.length > 0 && !isForTheRest;
  const formulasInWords = counted(plan.frozen.length, 'formula');
  return (
    <>
      <ScreenHeading screen="Share · Freeze to values" sentence={sentenceOf(plan)} />
      <WhichFormulas
        label="What to freeze"
        scope={scope}
        setScope={setScope}
        ofClass={{ name: tracker.name, count: ofClass.length }}
        all={read.cells.length}
      />
      <NotFrozenList refused={plan.refused} actions={actions} />
      {plan.refused.length > 0 && plan.frozen.length > 0 && (
        <Checkbox
          label={`Freeze the other ${inFigures(plan.frozen.length)} and leave ${plan.refused.length === 1 ? 'this formula' : 'these formulas'}`}
          checked={isForTheRest}
          onChange={(_, { checked }) => setIsForTheRest(checked === true)}
        />
      )}
      {kept?.ok === false && kept.words.map((words) => <Body1 key={words}>{words}</Body1>)}
      <WritePreview
        edits={kept?.ok === true && !isHeldUp ? [...plan.edits, ...kept.edits] : []}
        held={kept?.ok === true ? [...held, ...kept.held] : held}
        button={`Freeze ${formulasInWords}`}
        done={`Froze ${formulasInWords}; the note is on BTEC Provenance.`}
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={() => void saveShared('frozen', { grading, tracker, trackers, actions }).then(leave)}
        onCancel={leave}
      />
    </>
  );
};
