/** Marks a button that leaves the part it stands in. */
export const LEAVES = 'data-leaves';
/** Marks the row of buttons with the screen's primary one. */
export const PRIMARY_ROW = 'data-primary-row';

const FIELD = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select';
const TYPED_IN = 'input:is([type=text], [type=number], [type=search], :not([type])):not([role=combobox])';
const ENABLED = 'button:not([disabled], [aria-disabled=true])';

const seen = (page: HTMLElement, selector: string): readonly HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());

/** The innermost part comes last on the page: it is left first. */
const leave = (page: HTMLElement): boolean => {
  const last = seen(page, `[${LEAVES}]:not([disabled], [aria-disabled=true])`).at(-1);
  last?.click();
  return last !== undefined;
};

const isBlankField = (field: HTMLElement): boolean => field instanceof HTMLInputElement && field.value === '';

/** From a field Enter goes on: to the next one that is blank, then to the primary button, which a second Enter presses. */
const goOn = (page: HTMLElement, from: HTMLElement): boolean => {
  const fields = seen(page, `main ${TYPED_IN}`);
  const next =
    fields.slice(fields.indexOf(from) + 1).find(isBlankField) ??
    seen(page, `[${PRIMARY_ROW}] ${ENABLED}`).find((button) => !button.hasAttribute(LEAVES));
  next?.focus();
  return next !== undefined;
};

/** What keys do everywhere in the pane: Esc leaves a part, Enter goes on from a field, F1 opens the help. A part's own keys come first. */
export const paneKeys = (page: HTMLElement, help: (() => void) | undefined): (() => void) => {
  const pressed = (event: KeyboardEvent): void => {
    const { key, target, defaultPrevented, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return;
    const inPage = target instanceof HTMLElement && (page.contains(target) || target === document.body);
    if (key === 'F1' && help !== undefined) {
      event.preventDefault();
      help();
    } else if (key === 'Escape' && inPage && !target.matches(FIELD)) {
      if (leave(page)) event.preventDefault();
    } else if (key === 'Enter' && inPage && target.matches(TYPED_IN)) {
      if (goOn(page, target)) event.preventDefault();
    }
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
};
