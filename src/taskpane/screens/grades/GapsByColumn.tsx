import { Body1, Caption1, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import {
  gapColumns,
  type GapGroup,
  gapGroups,
  gapSentence,
  groupName,
  groupWords,
  widestGap,
} from '../../../markbook/gaps';
import type { Grading } from '../../../markbook/grades';
import { Unfold } from '../../controls/Unfold';
import { rememberedChoice } from '../../workbook/rememberedChoice';

const useGroupBarsStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, marginBlock: tokens.spacingVerticalS },
  group: { marginBlockEnd: tokens.spacingVerticalS },
  words: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  figures: { fontVariantNumeric: 'tabular-nums' },
  whole: {
    height: '12px',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  // The border keeps the bar where a theme of the system's takes the colours away.
  share: {
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorBrandBackground,
    borderRight: `${tokens.strokeWidthThick} solid ${tokens.colorBrandBackground}`,
  },
});

/** Each group's share at Level 2 Pass or above as a bar, beside its figures. */
const GroupBars = ({ label, groups }: { readonly label: string; readonly groups: readonly GapGroup[] }): ReactNode => {
  const styles = useGroupBarsStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {groups.map((group) => (
        <li key={group.text} className={styles.group}>
          <div className={styles.words}>
            <Text className={styles.name}>{groupName(group)}</Text>
            <Text className={styles.figures}>{groupWords(group)}</Text>
          </div>
          {group.figures !== undefined && (
            <div className={styles.whole} aria-hidden>
              <div className={styles.share} style={{ width: `${group.figures.percent}%` }} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};

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
