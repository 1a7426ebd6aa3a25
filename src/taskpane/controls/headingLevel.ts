import { createContext } from 'react';

/** The level of the next heading inside: h2 right under the screen's own, h3 within a section of it. */
export const HeadingLevel = createContext<'h2' | 'h3'>('h2');
