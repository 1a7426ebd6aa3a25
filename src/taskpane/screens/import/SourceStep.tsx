import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { describeListProblem, MOST_LETTERS, MOST_MEGABYTES } from '../../../markbook/import';
import { type OpenedList, type OpenedOrNot, openList, TOP_UMS } from '../../../markbook/paste';
import { refused } from '../../../rules';
import { FileButton } from '../../controls/FileButton';
import { FileBeingRead } from '../../files/FileBeingRead';
import { useFileReading } from '../../files/useFileReading';
import { pastedHtml } from '../tables/adding/pastedHtml';
import { useImportStyles } from './useImportStyles';

const MEGABYTE = 1024 * 1024;
const TOO_LARGE = refused({ code: 'file-too-large', facts: { megabytes: MOST_MEGABYTES } } as const);

/** What is pasted, wherever. */
type Pasted = Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>;

const FIELD = 'input, textarea, select, [contenteditable=true]';

/** Hears what is pasted anywhere on the page but into a field: nobody need click into the box first. */
const usePastedBeside = (paste: (event: Pasted) => void): void => {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    const { target } = event;
    if (!(target instanceof Element && target.closest(FIELD) !== null)) paste(event);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => hear(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
};

/** A list as it is pasted, typed, dropped or opened, and why it can't be read. */
const useTakenList = (onOpened: (list: OpenedList) => void) => {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const files = useFileReading();
  const accept = (opened: OpenedOrNot): void => {
    setFault(opened.ok ? undefined : describeListProblem(opened.problems[0]));
    if (opened.ok) onOpened(opened.value);
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setFault(undefined);
    const opened = file.size > MOST_MEGABYTES * MEGABYTE ? TOO_LARGE : await files.read('list', file);
    if (opened !== undefined) accept(opened);
  };
  const readText = (list: string): void => {
    files.leave();
    accept(openList(list, TOP_UMS));
  };
  const takeText = (plain: string, html: string): void => {
    const list = plain.includes('\t') ? plain : (pastedHtml(html) ?? plain);
    if (list.length <= MOST_LETTERS) setText(list);
    readText(list);
  };
  const paste = (event: Pasted): void => {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    const [file] = clipboardData.files;
    const plain = clipboardData.getData('text/plain');
    event.preventDefault();
    if (plain === '' && file !== undefined) void takeFile(file);
    else takeText(plain, clipboardData.getData('text/html'));
  };
  usePastedBeside(paste);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void takeFile(file);
    else takeText(event.dataTransfer.getData('text/plain'), event.dataTransfer.getData('text/html'));
  };
  return { text, setText, fault, files, readText: () => readText(text), takeFile, paste, drop };
};

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
