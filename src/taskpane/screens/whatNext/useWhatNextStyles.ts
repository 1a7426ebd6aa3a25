import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of this screen lay out their rows, the same in each. */
export const useWhatNextStyles = makeStyles({
  back: { marginBlockEnd: tokens.spacingVerticalS },
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
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  block: { display: 'block', marginBlockEnd: tokens.spacingVerticalS },
  sentences: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalM,
  },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});
