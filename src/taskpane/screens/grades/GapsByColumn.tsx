import { Body1, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { gapColumns, gapGroups, gapSentence, widestGap } from '../../../markbook/gaps';
import type { Grading } from '../../../markbook/grades';
import { rememberedChoice } from '../../workbook/rememberedChoice';
import { Unfold } from '../../controls/Unfold';
import { GroupBars } from './GroupBars';

const useStyles = makeStyles({
  field: { maxWidth: '100%', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  words: { display: 'block', marginBlockStart: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The heading of the column, as it was chosen for the tracker. */
const useColumn = rememberedChoice<string>();

/** The class by a column that the teacher names, such as the class or a group of learners; small groups stay hidden. */
export const GapsByColumn = ({ grading }: { readonly grading: Grading }): ReactNode => {
  const styles = useStyles();
  const { sheet, grades } = grading;
  const columns = useMemo(() => gapColumns(sheet), [sheet]);
  const [wished, choose] = useColumn(sheet.reading.tracker.id);
  const chosen = columns.find(({ heading }) => heading === wished);
  const groups = useMemo(
    () => (chosen === undefined ? [] : gapGroups(grades.learners, sheet, chosen.column)),
    [grades, sheet, chosen],
  );
  if (columns.length === 0) return null;
  return (
    <Unfold title="By class or group" heading="h3">
      <Field label="Column of the sheet" className={styles.field}>
        <Select value={chosen?.heading ?? ''} onChange={(_, { value }) => choose(value)}>
          <option value="">Choose a column</option>
          {columns.map(({ column, heading }) => (
            <option key={column} value={heading}>
              {heading}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== undefined && (
        <>
          <GroupBars label={`Level 2 Pass or above by ${chosen.heading}`} groups={groups} />
          <Body1 className={styles.words}>{gapSentence(groups, widestGap(groups))}</Body1>
          <Caption1 className={styles.quiet}>
            Bars: the share of those graded at Level 2 Pass or above. Points are unconfirmed.
          </Caption1>
        </>
      )}
    </Unfold>
  );
};
