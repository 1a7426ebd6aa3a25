import type { EventRegister } from './events/eventRegister';
import { playWorkbook } from './model/workbookClass';
import type { OpenBook } from './openBook';
import type { Desk } from './wire/desk';
import { createReferences } from './wire/references';

export interface DeskParts {
  readonly book: () => Promise<OpenBook>;
  readonly events: EventRegister;
  readonly services: Desk['services'];
  readonly unplayed: (what: string) => void;
}

/** The workbook as one document of the pane reaches it; another workbook is another desk. */
export const sessionDesk = ({ book, events, services, unplayed }: DeskParts): (() => Promise<Desk>) => {
  let laid: { readonly of: OpenBook; readonly desk: Desk } | undefined;
  return async () => {
    const open = await book();
    if (laid?.of !== open) {
      const references = createReferences();
      const root = playWorkbook(open.forSession(events, references));
      const { done, steps } = open;
      const calculated = (): Promise<void> => done().then(open.calculated);
      laid = { of: open, desk: { root, services, references, calculated, done, steps, unplayed } };
    }
    return laid.desk;
  };
};
