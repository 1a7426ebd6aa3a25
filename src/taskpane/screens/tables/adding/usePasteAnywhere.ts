import { useEffect, useState } from 'react';
import { LONGEST_TABLES } from '../../../../markbook/paste';
import { useFileReading } from '../../../files/useFileReading';
import { fileText } from './fileText';
import { pastedHtml } from './pastedHtml';
import { TOO_LONG } from './usePasteTaking';

const FIELD = 'input, textarea, select, [contenteditable=true]';

const isInField = ({ target }: Event): boolean => target instanceof Element && target.closest(FIELD) !== null;

/** What is carried is a table of a page, else a text; '' where it is neither. */
const textOf = (carried: DataTransfer): string => {
  const text = carried.getData('text/plain');
  return pastedHtml(carried.getData('text/html')) ?? pastedHtml(text) ?? text;
};

/** Takes what is pasted or dropped anywhere on the screen, fields and what takes it itself apart; and says why a file could not be read. */
export const usePasteAnywhere = (take: (text: string) => void): string | undefined => {
  const [fault, setFault] = useState<string>();
  const { read } = useFileReading();
  useEffect(() => {
    const takeText = (text: string): void => {
      const isTooLong = text.length > LONGEST_TABLES;
      setFault(isTooLong ? TOO_LONG : undefined);
      if (!isTooLong) take(text);
    };
    const takeFile = async (file: File): Promise<void> => {
      setFault(undefined);
      const opened = await fileText(file, read);
      if (opened?.ok === false) setFault(opened.words);
      if (opened?.ok === true) takeText(opened.sheets.map(({ text }) => text).join('\n\n'));
    };
    const taken = (event: Event, carried: DataTransfer | null): void => {
      if (carried === null || event.defaultPrevented || isInField(event)) return;
      const [file] = carried.files;
      const text = textOf(carried);
      if (file === undefined && text.trim() === '') return;
      event.preventDefault();
      if (text.trim() !== '') takeText(text);
      else if (file !== undefined) void takeFile(file);
    };
    const onPaste = (event: ClipboardEvent): void => taken(event, event.clipboardData);
    const onDrop = (event: DragEvent): void => taken(event, event.dataTransfer);
    const onDragOver = (event: DragEvent): void => {
      if (!isInField(event)) event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('drop', onDrop);
    document.addEventListener('dragover', onDragOver);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('dragover', onDragOver);
    };
  }, [take, read]);
  return fault;
};
