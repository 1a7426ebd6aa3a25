import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenedList } from '../../../markbook/paste';
import { FileBeingRead } from '../../files/FileBeingRead';
import { FileButton } from '../../controls/FileButton';
import { useImportStyles } from './useImportStyles';
import { useTakenList } from './useTakenList';

interface SourceStepProps {
  readonly onOpened: (source: OpenedList) => void;
  /** The teacher came here to type or paste: the box has the focus. */
  readonly begins?: boolean;
}

/** Takes a list: pasted, typed, dropped, or opened as a file. */
export const SourceStep = ({ onOpened, begins = false }: SourceStepProps): ReactNode => {
  const styles = useImportStyles();
  const { text, setText, fault, files, readText, takeFile, paste, drop } = useTakenList(onOpened);
  const isBlank = text.trim() === '';
  return (
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Body1 className={styles.block}>
        A class list, marks or results: from SIMS, Arbor, Bromcom, Edexcel Online or made by hand. It stays on this
        computer, and nothing is written before you have seen it. Paste anywhere here, or drop a file.
      </Body1>
      <Field
        label="Paste the list with its headings"
        validationMessage={fault ?? null}
        validationState={fault === undefined ? 'none' : 'error'}
      >
        <Textarea
          textarea={{ rows: 5, spellCheck: false, wrap: 'off', autoFocus: begins }}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onPaste={paste}
        />
      </Field>
      <FileBeingRead {...files} />
      <div className={styles.buttons}>
        {!isBlank && (
          <Button appearance="primary" onClick={readText}>
            Read this list
          </Button>
        )}
        <FileButton
          appearance={isBlank ? 'primary' : 'secondary'}
          words="Open a file"
          label="File with a list"
          accept=".csv,.tsv,.txt,.xlsx"
          onFile={(file) => void takeFile(file)}
        />
      </div>
    </div>
  );
};
