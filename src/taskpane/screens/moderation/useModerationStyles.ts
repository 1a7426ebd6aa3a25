import { makeStyles, tokens } from '@fluentui/react-components';

/** How the moderation screen lays out its rows, the same in each part. */
export const useModerationStyles = makeStyles({
  // What stays in view above must not hide what has the focus.
  parts: { '& button, & a, & input, & textarea, & select': { scrollMarginBlock: '80px' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, flexBasis: '120px', overflowWrap: 'anywhere' },
  whole: { flexBasis: '100%', display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalM,
  },
  block: { display: 'block', marginBlockEnd: tokens.spacingVerticalS },
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  finding: { marginBlockStart: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS },
  field: { flexGrow: 1, flexBasis: '180px', minWidth: 0 },
  short: { width: '88px' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { whiteSpace: 'pre-wrap', fontFamily: tokens.fontFamilyBase, margin: 0, overflowWrap: 'anywhere' },
});
