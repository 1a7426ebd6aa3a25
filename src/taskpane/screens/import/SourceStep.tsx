import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { describeListProblem } from '../../../markbook/import/reading/listProblem';
import { pastedHtml } from '../tables/adding/pastedHtml';
import { openFile, openText, type OpenedSource } from './openedSource';
import { useImportStyles } from './useImportStyles';

interface SourceStepProps {
  readonly onOpened: (source: OpenedSource) => void;
}

/** A list as it is pasted, dropped or opened, and why it can't be read. */
const useTakenList = (onOpened: SourceStepProps['onOpened']) => {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const accept = (opened: ReturnType<typeof openText>): void => {
    setFault(opened.ok ? undefined : describeListProblem(opened.problems[0]));
    if (opened.ok) onOpened(opened.value);
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) accept(await openFile(file));
  };
  const takeText = (plain: string, html: string): void => {
    const list = plain.includes('\t') ? plain : (pastedHtml(html) ?? plain);
    setText(list);
    accept(openText(list));
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { clipboardData } = event;
    const [file] = clipboardData.files;
    const plain = clipboardData.getData('text/plain');
    event.preventDefault();
    if (plain === '' && file !== undefined) void takeFile(file);
    else takeText(plain, clipboardData.getData('text/html'));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void takeFile(file);
    else takeText(event.dataTransfer.getData('text/plain'), event.dataTransfer.getData('text/html'));
  };
  return { text, setText, fault, readText: () => accept(openText(text)), takeFile, paste, drop };
};

/** Takes a list: pasted, typed, dropped, or opened as a file. */
export const SourceStep = ({ onOpened }: SourceStepProps): ReactNode => {
  const styles = useImportStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const { text, setText, fault, readText, takeFile, paste, drop } = useTakenList(onOpened);
  return (
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Body1 className={styles.block}>
        A class list, marks or results: from SIMS, Arbor, Bromcom, Edexcel Online or made by hand. It stays on this
        computer, and nothing is written before you have seen it.
      </Body1>
      <Field
        label="Paste the list with its headings"
        validationMessage={fault ?? null}
        validationState={fault === undefined ? 'none' : 'error'}
      >
        <Textarea
          textarea={{ rows: 5, spellCheck: false, wrap: 'off' }}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onPaste={paste}
        />
      </Field>
      <div className={styles.buttons}>
        {text.trim() === '' ? (
          <Button appearance="primary" onClick={() => chooser.current?.click()}>
            Open a file
          </Button>
        ) : (
          <>
            <Button appearance="primary" onClick={readText}>
              Read this list
            </Button>
            <Button onClick={() => chooser.current?.click()}>Open a file</Button>
          </>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="File with a list"
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
};
