import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

interface FileButtonProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly words: string;
  /** What the file is, for those who hear the pane. */
  readonly label: string;
  /** The endings of its name, such as `.csv,.txt`. */
  readonly accept: string;
  readonly onFile: (file: File | undefined) => void;
}

/** A button that has a file chosen; the same file can be chosen again. */
export const FileButton = ({ words, label, accept, onFile, ...look }: FileButtonProps): ReactNode => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => chooser.current?.click()}>
        {words}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
};
