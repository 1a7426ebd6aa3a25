import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of this screen lay out their rows, the same in each. */
export const useWhatNextStyles = makeStyles({
  plain: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: { paddingBlock: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  grow: { flexGrow: 1, flexBasis: '180px', overflowWrap: 'anywhere' },
  end: { marginInlineStart: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
  block: { display: 'block', marginBlockEnd: tokens.spacingVerticalS },
  sentences: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBlock: tokens.spacingVerticalXS,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalM,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    verticalAlign: 'top',
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingInlineStart: 0,
    verticalAlign: 'top',
  },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});
