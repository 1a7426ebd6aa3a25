import type { PaneBench } from './pane';

/** Pastes into the Tables box as a browser does: both kinds of content on the clipboard, the field's own insertion unless it is prevented. */
export const pasteTable = async ({ pane }: PaneBench, text: string, html = ''): Promise<void> => {
  const box = pane.getByRole('textbox', { name: 'Converter table' });
  await box.selectText();
  await box.evaluate(
    (field, contents) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', contents.text);
      if (contents.html !== '') clipboardData.setData('text/html', contents.html);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (!field.dispatchEvent(event) || !(field instanceof HTMLTextAreaElement)) return;
      field.setRangeText(contents.text, 0, field.value.length, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    { text, html },
  );
};
