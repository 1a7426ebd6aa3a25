/** Ctrl+S saves the workbook, wherever the keyboard is, in place of the page. */
export const saveByKey = (pane: HTMLIFrameElement, save: () => void): void => {
  const listen = (event: KeyboardEvent): void => {
    const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
    if (!isSave || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) save();
  };
  window.addEventListener('keydown', listen, { capture: true });
  pane.addEventListener('load', () => pane.contentWindow?.addEventListener('keydown', listen, { capture: true }));
};
