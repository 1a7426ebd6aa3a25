import type { Frame } from 'playwright-core';

/**
 * What of the pane's text can't be read: beyond the pane's edge, cut off by its own box, or one over the other. Runs in the
 * pane; what is there for screen readers only is left out. Where everything is enlarged a table of figures may scroll on
 * its own, as long as the keyboard reaches it.
 */
export const textFaults = (pane: Frame, tables: 'fit' | 'may scroll'): Promise<string[]> =>
  pane.evaluate(async (ofTables) => {
    const ROOM = 2;
    const scrolls = (element: Element): boolean =>
      ofTables === 'may scroll' && element.closest('[role=region][tabindex="0"]') !== null;
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    const ended = Promise.allSettled(ending.map(({ finished }) => finished));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1_000))]);
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      if (getComputedStyle(element).clipPath === 'inset(50%)') return false;
      return (
        width > ROOM && height > ROOM && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { readonly words: string; readonly holder: Element; readonly boxes: readonly DOMRect[] }[] = [];
    while (walker.nextNode() !== null) {
      const { currentNode: node } = walker;
      const holder = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (words === '' || holder?.closest('svg, option, [aria-hidden=true], [inert]') !== null) continue;
      const outwards = [holder];
      for (let up = holder.parentElement; up !== null; up = up.parentElement) outwards.push(up);
      if (!outwards.every((each) => each === document.documentElement || each === document.body || isSeen(each)))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push({ words, holder, boxes: [...range.getClientRects()] });
    }
    const beyond = texts
      .filter(({ holder }) => !scrolls(holder))
      .filter(({ boxes }) => boxes.some(({ left, right }) => left < -ROOM || right > innerWidth + ROOM))
      .map(({ words }) => `beyond the edge: ${words}`);
    const clips = (element: Element): boolean => /hidden|clip/.test(getComputedStyle(element).overflow);
    const cut = texts.flatMap(({ words, holder, boxes }) => {
      for (let up: Element | null = holder; up !== null && up !== document.body; up = up.parentElement) {
        const frame = up.getBoundingClientRect();
        const isOut = boxes.some(
          ({ left, right, top, bottom }) =>
            left < frame.left - ROOM || right > frame.right + ROOM || top < frame.top - 4 || bottom > frame.bottom + 4,
        );
        if (clips(up) && isOut) return [`cut off: ${words}`];
      }
      return [];
    });
    /** What stays at the foot of the pane lies over what scrolls under it, on a ground of its own. */
    const layerOf = (holder: Element): Element | null => {
      for (let up: Element | null = holder; up !== null; up = up.parentElement) {
        if (getComputedStyle(up).position === 'sticky') return up;
      }
      return holder.closest('main, [tabindex="0"], nav, header, footer');
    };
    const lines = texts
      .flatMap(({ words, holder, boxes }) => {
        return boxes.map((box) => ({ words, box, within: layerOf(holder) }));
      })
      .sort((one, other) => one.box.top - other.box.top);
    const over = lines.flatMap((one, index) => {
      const end = lines.findIndex(({ box }, at) => at > index && box.top > one.box.bottom - 4);
      return lines
        .slice(index + 1, end === -1 ? lines.length : end)
        .filter(
          ({ box, within, words }) =>
            within === one.within &&
            words !== one.words &&
            Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > ROOM &&
            Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 4,
        )
        .map(({ words }) => `one over the other: ${one.words} / ${words}`);
    });
    const low = [...document.querySelectorAll('select, input:not([type=radio], [type=checkbox], [type=file])')]
      .filter(isSeen)
      .filter((field) => field.clientHeight + ROOM < parseFloat(getComputedStyle(field).fontSize) * 1.15)
      .map((field) => `lower than its text: ${field.getAttribute('aria-label') ?? field.id}`);
    const wide =
      document.documentElement.scrollWidth > innerWidth ? [`page ${document.documentElement.scrollWidth} px wide`] : [];
    const aside = [...document.querySelectorAll('main, main *')]
      .filter(
        (each) =>
          /auto|scroll/.test(getComputedStyle(each).overflowX) &&
          each.tagName !== 'TEXTAREA' &&
          !scrolls(each) &&
          each.scrollWidth > each.clientWidth + ROOM,
      )
      .map((each) => `scrolls sideways: ${each.tagName} ${each.textContent.slice(0, 40)}`);
    return [...wide, ...aside, ...beyond, ...cut, ...over, ...low];
  }, tables);
