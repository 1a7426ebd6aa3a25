import { sentences } from './refusals';

/** A double click on the tab of a sheet of the opened file would start renaming it. */
export function keepTabNames(
  container: HTMLElement,
  isFileSheet: (sheetId: string) => boolean,
  onRefused: (sentence: string) => void,
): void {
  container.addEventListener(
    'dblclick',
    (event) => {
      const tab = event.target instanceof Element ? event.target.closest('[data-u-comp="slide-tab-item"]') : null;
      const sheetId = tab?.getAttribute('data-id') ?? '';
      if (!isFileSheet(sheetId)) return;
      event.stopPropagation();
      event.preventDefault();
      onRefused(sentences.fileSheet);
    },
    { capture: true },
  );
}
