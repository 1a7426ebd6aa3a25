import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

/** Opens a file with a converter's table. */
export const OpenFile = ({ onFile }: { readonly onFile: (file: File | undefined) => void }): ReactNode => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => chooser.current?.click()}>
        Open a file
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="File with a converter table"
        accept=".txt,.csv,.tsv,.html,.htm,.xlsx"
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
};
