import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookState } from '../../../../excel/freshness';
import { knownSeries } from '../../../../markbook/import';
import { type ComponentWish, maximumInSeries } from '../../../../markbook/newClass';
import { HIGHEST_RAW_MAXIMUM } from '../../../../reference/specifications/specifications';
import type { SubjectCode } from '../../../../rules';
import { Unfold } from '../../../controls/Unfold';
import { ColumnsOfList } from '../../import/ColumnsOfList';
import { LeftOutRows } from '../../import/LeftOutRows';
import { UnusableIdentifiers } from '../../import/UnusableIdentifiers';
import type { NewClassState } from './useNewClass';

const useMarksAndSeriesStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  part: { flexGrow: 1, flexBasis: '110px', marginBlockEnd: tokens.spacingVerticalM },
});

interface MarksAndSeriesProps {
  readonly state: NewClassState;
  readonly subject: SubjectCode;
  readonly figures: WorkbookState['figures'];
}

/** Of each component the highest mark there is, and the series whose conversion its results use. */
const MarksAndSeries = ({ state, subject, figures }: MarksAndSeriesProps): ReactNode => {
  const styles = useMarksAndSeriesStyles();
  const series = knownSeries(figures, subject);
  const change = (component: ComponentWish['component'], part: Partial<ComponentWish>): void =>
    state.changeComponents(
      state.components.map((each) => (each.component === component ? { ...each, ...part } : each)),
    );
  return state.components.map((each) => (
    <div key={each.component} className={styles.row}>
      <Field label={`${each.component} out of`} className={styles.part}>
        <Input
          type="number"
          min={1}
          max={HIGHEST_RAW_MAXIMUM}
          value={String(each.max)}
          onChange={(_, { value }) => {
            const max = Number(value);
            if (Number.isInteger(max) && max > 0 && max < 1000) change(each.component, { max });
          }}
        />
      </Field>
      <Field label={`${each.component} series`} className={styles.part}>
        <Select
          value={each.series}
          onChange={(_, { value }) => {
            const chosen = series.find((one) => one === value);
            if (chosen === undefined) return;
            change(each.component, { series: chosen, max: maximumInSeries(subject, each.component, chosen, figures) });
          }}
        >
          {series.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  ));
};

interface ListUnfoldsProps {
  readonly state: NewClassState;
  readonly figures: WorkbookState['figures'];
}

/** What was decided about the list and its marks, open to change: it unfolds. */
export const ListUnfolds = ({ state, figures }: ListUnfoldsProps): ReactNode => {
  const { list, subject, changeList } = state;
  const isAnyoneKnown = list.columns.some(({ role }) => role !== 'left-out' && role !== 'same-heading');
  return (
    <>
      {subject !== undefined && (
        <Unfold
          title="Maximum marks and series"
          heading="h2"
          opensWhen={state.listed.taken > 0 && state.notHeld.length > 0}
        >
          <MarksAndSeries {...{ state, subject, figures }} />
        </Unfold>
      )}
      <Unfold title="Columns of the list" heading="h2" opensWhen={!isAnyoneKnown && list.rows.length > 0}>
        <UnusableIdentifiers list={list} />
        <ColumnsOfList list={list} change={changeList} canCopy={() => false} />
      </Unfold>
      <LeftOutRows list={list} />
    </>
  );
};
