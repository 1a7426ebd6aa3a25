import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { LONGEST_TABLES, type TextSheet } from '../../../../markbook/paste';
import { useFileReading } from '../../../files/useFileReading';
import { fileText } from './fileText';
import { pastedHtml } from './pastedHtml';

/** Said of a text that no converter table is as long as. */
export const TOO_LONG = 'This text is too long for a converter table. Copy the table only, and paste it here.';

/** What has come into the box: the sheets of the file it came from, and why the last did not come. */
const useTaken = (onText: (text: string) => void) => {
  const [fault, setFault] = useState<string>();
  const [sheets, setSheets] = useState<readonly TextSheet[]>([]);
  const files = useFileReading();
  const type = (typed: string): void => {
    files.leave();
    const isTooLong = typed.length > LONGEST_TABLES;
    setFault(isTooLong ? TOO_LONG : undefined);
    if (!isTooLong) onText(typed);
  };
  const pasted = (text: string): void => {
    setSheets([]);
    type(text);
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    files.leave();
    setFault(undefined);
    const read = await fileText(file, files.read);
    if (read === undefined) return;
    setFault(read.ok ? undefined : read.words);
    if (!read.ok) return;
    setSheets(read.sheets);
    type(read.sheets[0]?.text ?? '');
  };
  return { fault, sheets, files, forgetSheets: () => setSheets([]), type, pasted, takeFile };
};

/** The ways a table comes into the box: typed, pasted as text or as a page, dropped, or from a file; and why the last did not. */
export const usePasteTaking = (onText: (text: string) => void) => {
  const [isOver, setIsOver] = useState(false);
  const { forgetSheets, ...taken } = useTaken(onText);
  const { pasted, takeFile } = taken;
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { clipboardData } = event;
    const [file] = clipboardData.files;
    const text = clipboardData.getData('text/plain');
    const page = pastedHtml(clipboardData.getData('text/html')) ?? pastedHtml(text);
    if (page === undefined && (file === undefined || text !== '')) {
      forgetSheets();
      return;
    }
    event.preventDefault();
    if (page === undefined) void takeFile(file);
    else pasted(page);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    const dragged = pastedHtml(event.dataTransfer.getData('text/html')) ?? event.dataTransfer.getData('text/plain');
    if (file !== undefined) void takeFile(file);
    else if (dragged !== '') pasted(dragged);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return { ...taken, isOver, onPaste, zone: { onDrop, onDragOver, onDragLeave: () => setIsOver(false) } };
};
