import { Body1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import type { Grading } from '../../../markbook/grades';
import {
  type BtecCell,
  cellsOfClass,
  conversionsUsed,
  freezePlan,
  heldShown,
  plainContext,
  plainEdits,
  plainPlan,
  plainTablesEdits,
  provenanceChange,
  standStillWords,
} from '../../../markbook/share';
import type { Figures, TablesSnapshot } from '../../../markbook/tables';
import type { Tracker } from '../../../markbook/tracker';
import { describeKeepProblem } from '../../../markbook/keeping';
import type { Scale } from '../../../rules';
import { Notice } from '../../controls/Notice';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { today } from '../../workbook/today';
import { useKeepEdits } from '../../keeping/useKeepEdits';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording';
import { dayShown } from './dayShown';
import { NotFrozenList } from './NotFrozenList';
import type { FormulasRead } from './readWorkbook';
import { saveShared } from './saveShared';
import { StaysList } from './StaysList';

interface PlainFormulasProps {
  readonly read: FormulasRead;
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly trackers: TrackersState;
  readonly figures: Figures;
  readonly scale: Scale;
  readonly tables: TablesSnapshot;
  readonly workbookChanges: number;
  readonly actions: PaneActions;
  readonly leave: () => void;
}

type Scope = 'class' | 'workbook';
type Others = 'leave' | 'freeze';

const usePlain = (cells: readonly BtecCell[], others: Others, props: PlainFormulasProps) => {
  const { read, figures, scale, tables, tracker, workbookChanges, actions } = props;
  const { workbook } = read;
  const planned = useMemo(() => {
    const plan = plainPlan(cells, plainContext(workbook, figures, tables));
    const members = plan.plain.map(({ cell }) => cell);
    const conversions = conversionsUsed(members, workbook, figures);
    const wanted = { workbook, figures, conversions, subject: tracker.subject, added: today().serial };
    const made = plainTablesEdits(
      wanted,
      workbook.places.sheets.map(({ sheet }) => sheet),
    );
    const note = provenanceChange(members, {
      what: 'Formulas made plain',
      on: dayShown(),
      version: __VERSION__,
      scale,
      conversionsOf: (of) => conversionsUsed(of, workbook, figures),
    });
    const rest = plan.others.map(({ cell }) => cell);
    return {
      plan,
      made,
      note,
      standStill: standStillWords(conversions),
      frozen: freezePlan(others === 'freeze' ? rest : [], workbook, figures),
    };
  }, [cells, workbook, figures, tables, scale, tracker, others]);
  const kept = useKeepEdits('BTEC_Provenance', { changes: [planned.note] }, { figures, actions, workbookChanges });
  const plain = useMemo(() => plainEdits(planned.plan.plain), [planned]);
  const held = useMemo(
    () => heldShown([...plain, ...planned.frozen.edits], workbook.sheets),
    [plain, planned, workbook],
  );
  if (kept?.ok !== true || !planned.made.ok || planned.frozen.refused.length > 0)
    return { ...planned, edits: [], held };
  return {
    ...planned,
    edits: [...planned.made.value, ...plain, ...planned.frozen.edits, ...kept.edits],
    held: [...held, ...kept.held],
  };
};

/** Formulas that any Excel works out in place of the add-in's, as a preview, with the tables they look into made ready. */
export const PlainFormulas = (props: PlainFormulasProps): ReactNode => {
  const { read, grading, tracker, trackers, actions, leave } = props;
  const ofClass = useMemo(() => cellsOfClass(read.cells, grading.sheet), [read, grading]);
  const [scope, setScope] = useState<Scope>(ofClass.length > 0 ? 'class' : 'workbook');
  const [others, setOthers] = useState<Others>('leave');
  const { plan, made, frozen, edits, held, standStill } = usePlain(
    scope === 'class' ? ofClass : read.cells,
    others,
    props,
  );
  const formulasInWords = counted(plan.plain.length, 'formula');
  return (
    <>
      <ScreenHeading screen="Share · Plain formulas" sentence={`${formulasInWords} can be made plain.`} />
      <Field label="Which formulas">
        <RadioGroup value={scope} onChange={(_, { value }) => setScope(value === 'class' ? 'class' : 'workbook')}>
          {ofClass.length > 0 && <Radio value="class" label={`${tracker.name} (${ofClass.length})`} />}
          <Radio value="workbook" label={`All BTEC formulas of the workbook (${read.cells.length})`} />
        </RadioGroup>
      </Field>
      <Body1 block>
        They look into BTEC_Tables and BTEC_Scale, which get a column Key: a figure changed there still counts. A mark
        above the maximum or a half mark gives #N/A.
      </Body1>
      {standStill !== undefined && <Notice intent="warning" text={standStill} />}
      <StaysList others={plan.others} choice={others} choose={setOthers} actions={actions} />
      <NotFrozenList refused={frozen.refused} actions={actions} />
      {!made.ok &&
        made.problems.map((problem) => (
          <Notice key={problem.code} intent="error" text={describeKeepProblem(problem)} />
        ))}
      <WritePreview
        edits={plan.plain.length === 0 ? [] : edits}
        held={held}
        button={`Make ${formulasInWords} plain`}
        done={`Made ${formulasInWords} plain; they need no add-in now.`}
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={() => void saveShared('plain', { grading, tracker, trackers, actions }).then(leave)}
        onCancel={leave}
      />
    </>
  );
};
