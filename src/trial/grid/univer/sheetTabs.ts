import type { ICommandService } from '@univerjs/core';
import { RenameSheetOperation } from '@univerjs/preset-sheets-core';

const TAB = '[data-u-comp="slide-tab-item"]';
/** As long as two presses may be apart that are a double click. */
const DOUBLE = 500;

const tabOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(TAB) : null;

/**
 * Has a double click on a tab begin its renaming as the menu does: Univer takes its second press for a long one besides,
 * by which the tab comes away from its place when the name is typed fast. And a tab goes by the name its sheet has.
 */
export function steadyTabs(
  container: HTMLElement,
  commands: ICommandService,
  nameOf: (sheetId: string) => string | undefined,
): void {
  let last: { readonly tab: HTMLElement; readonly at: number } | undefined;
  const onCapture = (name: 'pointerdown' | 'dblclick', listener: (event: Event, tab: HTMLElement) => void): void =>
    container.addEventListener(
      name,
      (event) => {
        const tab = tabOf(event);
        if (tab?.querySelector('[contenteditable]') === null) listener(event, tab);
      },
      { capture: true },
    );
  onCapture('pointerdown', (event, tab) => {
    if (last?.tab === tab && event.timeStamp - last.at < DOUBLE) event.stopPropagation();
    last = { tab, at: event.timeStamp };
  });
  onCapture('dblclick', (_event, tab) => {
    void commands.executeCommand(RenameSheetOperation.id, { subUnitId: tab.dataset['id'] ?? '' });
  });
  container.addEventListener('focusout', (event) => {
    const name = event.target instanceof HTMLElement && event.target.isContentEditable ? event.target : null;
    const known = nameOf(tabOf(event)?.dataset['id'] ?? '');
    if (!name || known === undefined) return;
    setTimeout(() => {
      if (!name.isContentEditable && name.textContent !== known) name.textContent = known;
    });
  });
}
