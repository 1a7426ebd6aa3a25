import { Button, useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const copyBySelecting = (text: string): boolean => {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where Office frames the pane without clipboard rights
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
};

/** Copies a text; false where neither way of copying is allowed. */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
};

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Puts a text on the clipboard and says whether that worked. */
export const CopyButton = ({ label, text }: CopyButtonProps): ReactNode => {
  const { announce } = useAnnounce();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const words = (await copyText(text)) ? 'Copied.' : 'Copying is blocked here: select the text and press Ctrl+C.';
    setSaid(words);
    announce(words);
  };
  return (
    <span>
      <Button size="small" onClick={() => void copy()}>
        {label}
      </Button>{' '}
      {said}
    </span>
  );
};
