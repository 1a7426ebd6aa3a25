import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { saidBy } from '../../markbook/wording';
import { guidanceOn, type GuidanceCase, type GuidanceTopic } from '../../reference/guidance/guidance';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  sentence: { marginBlockEnd: tokens.spacingVerticalS },
  source: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface GuidanceProps {
  readonly topic: GuidanceTopic;
  readonly label: string;
  readonly cases?: readonly GuidanceCase[];
}

const NONE: readonly GuidanceCase[] = [];

/** What an officer has to know here, each sentence with the page that says it; what no source says is said to be open. */
export const Guidance = ({ topic, label, cases = NONE }: GuidanceProps): ReactNode => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {guidanceOn(topic, cases).map((sentence) => (
        <li key={sentence.words} className={styles.sentence}>
          <Body1>{sentence.words}</Body1>
          <Caption1 className={styles.source}>
            {sentence.status === 'open' ? `Open: ${saidBy(sentence)}` : saidBy(sentence)}
          </Caption1>
        </li>
      ))}
    </ul>
  );
};
