import { makeStyles, tokens } from '@fluentui/react-components';

/** A row of a short list: its words take what room there is, what can be done stands behind or below. */
export const useRowStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  words: { flexBasis: '180px', flexGrow: 1, overflowWrap: 'anywhere' },
});
