import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws the pane into its page. */
export const mountPane = (place: HTMLElement, pane: ReactNode): void => {
  createRoot(place).render(<StrictMode>{pane}</StrictMode>);
};
