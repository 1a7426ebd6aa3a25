import type { FrameWindow } from './frameWindow';

const isScript = (target: unknown): target is { readonly src: string } =>
  typeof target === 'object' &&
  target !== null &&
  'tagName' in target &&
  target.tagName === 'SCRIPT' &&
  'src' in target;

/** Tells the address of every script of a document that did not come, from the moment the document begins. */
export const tellMissingScripts = (frame: FrameWindow, tell: (address: string) => void): void => {
  frame.addEventListener('error', ({ target }) => isScript(target) && tell(new URL(target.src).pathname), true);
};
