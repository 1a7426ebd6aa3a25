import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type GapGroup, groupName, groupWords } from '../../../markbook/gaps';

const useStyles = makeStyles({
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
export const GroupBars = ({
  label,
  groups,
}: {
  readonly label: string;
  readonly groups: readonly GapGroup[];
}): ReactNode => {
  const styles = useStyles();
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
