const MAY_TAKE_FOCUS = 'a[href], button, input, select, textarea, [tabindex]:not([data-tabster-dummy])';

/** Where the keyboard is: the element, what surrounds it from the inside out, and everything else it could reach. */
interface Spot {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
  readonly all: readonly HTMLElement[];
}

const isReachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();

const around = (element: HTMLElement): readonly HTMLElement[] =>
  element.parentElement === null ? [] : [element.parentElement, ...around(element.parentElement)];

/** The nearest neighbour in what is left of the spot's surroundings; a new step or screen goes on at its heading. */
const nextTo = (page: HTMLElement, { element, around: outwards, all }: Spot): HTMLElement | undefined => {
  const heading = page.querySelector('h1');
  const left = outwards.find((each) => each.isConnected) ?? page;
  if (heading !== null && left.contains(heading)) return heading;
  const at = all.indexOf(element);
  const nearest = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
  const named = left.closest<HTMLElement>('[tabindex]');
  return nearest.find((each) => left.contains(each) && isReachable(each)) ?? named ?? heading ?? undefined;
};

/**
 * When what has the focus goes from the page, the focus goes on beside it, so that nobody who works by keyboard starts again
 * from the top. The focus is never moved otherwise, and not while the teacher is in the sheet.
 */
export const keepFocus = (page: HTMLElement): (() => void) => {
  let spot: Spot | undefined;
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    spot = { element: target, around: around(target), all: [...page.querySelectorAll<HTMLElement>(MAY_TAKE_FOCUS)] };
  };
  const goOn = (): void => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (spot === undefined || spot.element.isConnected || !isLost || !document.hasFocus()) return;
    const next = nextTo(page, spot);
    if (next instanceof HTMLHeadingElement) next.tabIndex = -1;
    next?.focus();
  };
  // A part that brings the focus to itself comes first.
  const watch = new MutationObserver(() => {
    if (spot?.element.isConnected === false) setTimeout(goOn);
  });
  page.addEventListener('focusin', remember);
  watch.observe(page, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', remember);
    watch.disconnect();
  };
};
