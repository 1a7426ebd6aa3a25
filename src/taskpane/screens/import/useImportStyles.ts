import { makeStyles, tokens } from '@fluentui/react-components';

/** How the steps of an import lay out their rows, the same in each. */
export const useImportStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  grow: { flexGrow: 1, flexBasis: '140px', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  values: { marginInlineStart: 'auto', textAlign: 'end', overflowWrap: 'anywhere' },
  whole: { flexBasis: '100%' },
  select: { flexBasis: '100%', minWidth: 0, maxWidth: '100%' },
  block: { display: 'block', marginBlockEnd: tokens.spacingVerticalM },
  stops: { display: 'block', marginBlock: tokens.spacingVerticalM },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalL,
  },
  field: { marginBlockEnd: tokens.spacingVerticalM },
});
