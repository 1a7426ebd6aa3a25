import { Body1, Field, Link, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { Grading } from '../../../markbook/grades';
import { describeKeepProblem } from '../../../markbook/keeping';
import {
  type BtecCell,
  cellsOfClass,
  conversionsUsed,
  freezePlan,
  heldShown,
  notPlainWords,
  plainContext,
  plainEdits,
  plainPlan,
  plainTablesEdits,
  provenanceChange,
  standStillWords,
  type StaysAsIs,
} from '../../../markbook/share';
import { counted } from '../../../markbook/wording';
import { LimitedList } from '../../controls/LimitedList';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { useKeepEdits } from '../../keeping/useKeepEdits';
import { WritePreview } from '../../preview/WritePreview';
import type { PaneActions } from '../../workbook/paneActions';
import { today } from '../../workbook/today';
import { dayShown } from './dayShown';
import { NotFrozenList } from './NotFrozenList';
import { useGradedClass } from '../../workbook/ForGrades';
import type { FormulasRead } from './readWorkbook';
import { saveShared } from './saveShared';
import { type FormulaScope, WhichFormulas } from './WhichFormulas';

const useStaysListStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  words: { flexBasis: '180px', flexGrow: 1 },
});

interface StaysListProps {
  readonly others: readonly StaysAsIs[];
  readonly choice: 'leave' | 'freeze';
  readonly choose: (choice: 'leave' | 'freeze') => void;
  readonly actions: PaneActions;
}

/** The formulas that have no plain form, and what is to become of them. */
const StaysList = ({ others, choice, choose, actions }: StaysListProps): ReactNode => {
  const styles = useStaysListStyles();
  if (others.length === 0) return null;
  return (
    <Section title={`No plain form (${others.length})`}>
      <LimitedList
        label="No plain form"
        items={others}
        keyOf={({ cell }) => `${cell.sheet} ${cell.cell}`}
        show={({ cell, because }) => (
          <div className={styles.row}>
            <Link inline onClick={() => actions.goTo(cell.sheet, cell.cell)}>
              {`${cell.sheet} ${cell.cell}`}
            </Link>
            <Text className={styles.words}>{notPlainWords(because)}</Text>
          </div>
        )}
        step={5}
      />
      <Field label="These formulas">
        <RadioGroup value={choice} onChange={(_, { value }) => choose(value === 'freeze' ? 'freeze' : 'leave')}>
          <Radio value="leave" label="Leave them to the add-in" />
          <Radio value="freeze" label="Freeze them to their values" />
        </RadioGroup>
      </Field>
    </Section>
  );
};

interface PlainFormulasProps {
  readonly read: FormulasRead;
  readonly grading: Grading;
  readonly leave: () => void;
}

type Others = 'leave' | 'freeze';

const usePlain = (cells: readonly BtecCell[], others: Others, { workbook }: FormulasRead) => {
  const { figures, scale, tables, tracker, workbook: told, actions } = useGradedClass();
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
  const kept = useKeepEdits(
    'BTEC_Provenance',
    { changes: [planned.note] },
    { figures, actions, workbookChanges: told.changes },
  );
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
export const PlainFormulas = ({ read, grading, leave }: PlainFormulasProps): ReactNode => {
  const { tracker, trackers, actions } = useGradedClass();
  const ofClass = useMemo(() => cellsOfClass(read.cells, grading.sheet), [read, grading]);
  const [scope, setScope] = useState<FormulaScope>(ofClass.length > 0 ? 'class' : 'workbook');
  const [others, setOthers] = useState<Others>('leave');
  const { plan, made, frozen, edits, held, standStill } = usePlain(
    scope === 'class' ? ofClass : read.cells,
    others,
    read,
  );
  const formulasInWords = counted(plan.plain.length, 'formula');
  return (
    <>
      <ScreenHeading screen="Share · Plain formulas" sentence={`${formulasInWords} can be made plain.`} />
      <WhichFormulas
        label="Which formulas"
        scope={scope}
        setScope={setScope}
        ofClass={{ name: tracker.name, count: ofClass.length }}
        all={read.cells.length}
      />
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
