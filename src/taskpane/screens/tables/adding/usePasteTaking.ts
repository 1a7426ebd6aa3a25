import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { fileText } from './fileText';
import { pastedHtml } from './pastedHtml';

/** The ways a table comes into the box: typed, pasted as text or as a page, dropped, or from a file; and why the last did not. */
export const usePasteTaking = (onText: (text: string) => void) => {
  const [isOver, setIsOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const type = (typed: string): void => {
    setFault(undefined);
    onText(typed);
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await fileText(file);
    setFault(read.ok ? undefined : read.words);
    if (read.ok) onText(read.text);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { clipboardData } = event;
    const [file] = clipboardData.files;
    const text = clipboardData.getData('text/plain');
    const page = pastedHtml(clipboardData.getData('text/html')) ?? pastedHtml(text);
    if (page === undefined && (file === undefined || text !== '')) return;
    event.preventDefault();
    if (page === undefined) void takeFile(file);
    else type(page);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    const dragged = pastedHtml(event.dataTransfer.getData('text/html')) ?? event.dataTransfer.getData('text/plain');
    if (file !== undefined) void takeFile(file);
    else if (dragged !== '') type(dragged);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return { fault, isOver, type, takeFile, onPaste, zone: { onDrop, onDragOver, onDragLeave: () => setIsOver(false) } };
};
