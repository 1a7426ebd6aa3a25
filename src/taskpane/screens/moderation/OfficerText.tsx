import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { type Moderation, officerText } from '../../../markbook/moderation';
import { CopyButton } from '../../controls/CopyButton';
import { useModerationStyles } from './useModerationStyles';

/** The sample as a text for the exams officer: candidate numbers, never names. */
export const OfficerText = ({ moderation }: { readonly moderation: Moderation }): ReactNode => {
  const styles = useModerationStyles();
  const [hasMarks, setHasMarks] = useState(false);
  const text = officerText(moderation, hasMarks);
  return (
    <>
      <pre className={styles.text}>{text}</pre>
      <Checkbox label="With marks" checked={hasMarks} onChange={(_, { checked }) => setHasMarks(checked === true)} />
      <div className={styles.buttons}>
        <CopyButton label="Copy for the exams officer" text={text} />
      </div>
    </>
  );
};
