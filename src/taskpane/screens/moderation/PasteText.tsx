import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ClipboardEvent, type ReactNode } from 'react';
import { pastedHtml } from '../tables/adding/pastedHtml';
import { useModerationStyles } from './useModerationStyles';
import { LeaveButton } from '../../controls/LeaveButton';

interface PasteTextProps {
  readonly label: string;
  readonly hint: string;
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

/** A box for a list, pasted or typed. It stays on this computer. */
export const PasteText = ({ label, hint, fault, onText, onCancel }: PasteTextProps): ReactNode => {
  const styles = useModerationStyles();
  const [text, setText] = useState('');
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const plain = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    const list = plain.includes('\t') || html === '' ? plain : (pastedHtml(html) ?? plain);
    event.preventDefault();
    setText(list);
    onText(list);
  };
  return (
    <>
      <Field
        label={label}
        hint={hint}
        validationMessage={fault ?? null}
        validationState={fault === undefined ? 'none' : 'error'}
      >
        <Textarea
          textarea={{ rows: 5, spellCheck: false, wrap: 'off', autoFocus: true }}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onPaste={paste}
        />
      </Field>
      <div className={styles.buttons}>
        <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
          Read this list
        </Button>
        <LeaveButton onClick={onCancel}>Cancel</LeaveButton>
      </div>
    </>
  );
};
