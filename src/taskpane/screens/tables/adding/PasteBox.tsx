import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { fileText } from './fileText';
import { pastedHtml } from './pastedHtml';

const useStyles = makeStyles({
  zone: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  box: { width: '100%', fontFamily: tokens.fontFamilyMonospace },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
});

interface PasteBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Takes a converter's table: pasted from a web page, Excel or a document, typed, dropped as a file, or opened. */
export const PasteBox = ({ text, onText }: PasteBoxProps): ReactNode => {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [fault, setFault] = useState<string>();

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await fileText(file);
    setFault(read.ok ? undefined : read.words);
    if (read.ok) onText(read.text);
  };
  const type = (typed: string): void => {
    setFault(undefined);
    onText(typed);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { clipboardData } = event;
    const [file] = clipboardData.files;
    const html = pastedHtml(clipboardData.getData('text/html')) ?? pastedHtml(clipboardData.getData('text/plain'));
    if (html === undefined && (file === undefined || clipboardData.getData('text/plain') !== '')) return;
    event.preventDefault();
    if (html === undefined) void take(file);
    else type(html);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    const dragged = pastedHtml(event.dataTransfer.getData('text/html')) ?? event.dataTransfer.getData('text/plain');
    if (file !== undefined) void take(file);
    else if (dragged !== '') type(dragged);
  };
  const dragOver = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={dragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Field
        label="Converter table"
        hint="Copy the whole table from Pearson’s marks converter, with the words above it, and paste it here. Or drop a file."
        validationMessage={fault ?? null}
      >
        <Textarea
          className={styles.box}
          textarea={{ spellCheck: false, wrap: 'off' }}
          rows={text === '' ? 4 : 7}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => type(value)}
          onPaste={paste}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          Open a file
        </Button>
        {text !== '' && (
          <Button size="small" appearance="subtle" onClick={() => type('')}>
            Empty the box
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="File with a converter table"
          accept=".txt,.csv,.tsv,.html,.htm,.xlsx"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
};
