import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of this screen lay out their rows, the same in each. */
export const useEntriesStyles = makeStyles({
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  hint: {
    display: 'block',
    marginBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    marginBlock: tokens.spacingVerticalXS,
    gap: tokens.spacingHorizontalS,
  },
  grow: { flexGrow: 1, flexBasis: '180px', overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  block: { display: 'block', marginBlockEnd: tokens.spacingVerticalS },
});
