import { Button, useAnnounce } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { copyText } from './copyText';

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
