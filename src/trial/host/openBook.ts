import type { Grid } from '../grid/port';
import type { CustomXmlPart } from '../book/bookState';
import { createBook } from './model/createBook';
import type { Book } from './model/book';
import { createStructure } from './storage/structure';
import { createCustomXmlParts } from './storage/customXmlParts';
import { createSettings, type Settings } from './storage/settings';
import type { EventRegister } from './events/eventRegister';
import type { References } from './wire/references';
import type { BookSwitches } from './switches';

/** A workbook that the page's spreadsheet has loaded. */
export interface LoadedBook {
  readonly grid: Grid;
  readonly name: string;
  readonly customXmlParts: readonly CustomXmlPart[];
  /** Puts another workbook in place of this one: the page shows one at a time. */
  readonly openAnother: (bytes: Uint8Array) => void;
}

/** How requests of the add-in are taken back with Ctrl+Z. */
export interface RequestSteps {
  /** What is done from now on, until the step is ended, is one step. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** A workbook while it is open: what is not in its cells is kept here. */
export interface OpenBook {
  readonly grid: Grid;
  readonly name: string;
  readonly settings: Settings;
  readonly steps: RequestSteps;
  customXmlParts(): readonly CustomXmlPart[];
  /** The workbook as one document of the pane sees it. */
  forSession(events: EventRegister, references: References): Book;
  /** Resolves when what was written has been calculated, or add-in functions hold the calculation up. */
  readonly calculated: () => Promise<void>;
  /** Does what was to be done at the end of a request. */
  readonly done: () => Promise<void>;
  close(): void;
}

/** How long a reading request waits for functions; those that are not done then show as busy, as in Excel. */
const PATIENCE = 1_000;

/** When a request may go on: once what was written is calculated, or add-in functions hold the calculation up. */
const calculation = (grid: Grid) => {
  let mayAnswer = false;
  const close = grid.on((event) => {
    if (event.kind === 'edited' || event.kind === 'tablesChanged') mayAnswer = true;
    if (event.kind === 'calculated') mayAnswer = false;
  });
  const calculated = async (): Promise<void> => {
    await grid.worked();
    if (!mayAnswer) return;
    mayAnswer = false;
    if (grid.calculationMode() === 'manual') return;
    await Promise.race([grid.settled(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  };
  return { calculated, close };
};

export const openBook = (
  { grid, name, customXmlParts, openAnother }: LoadedBook,
  switches: () => BookSwitches,
): OpenBook => {
  const emptyUndo = (): void => {
    if (switches().isUndoEmptied) grid.forgetSteps();
  };
  const settings = createSettings(emptyUndo);
  const parts = createCustomXmlParts(customXmlParts, emptyUndo);
  const structure = createStructure();
  let isCalculationDue = false;
  const calculateLater = (): void => {
    isCalculationDue = true;
  };
  return {
    grid,
    name,
    settings,
    steps: {
      begin: () => {
        if (switches().isRequestOneStep) grid.beginStep();
      },
      end: grid.endStep,
    },
    customXmlParts: () => parts.all(),
    forSession: (events, references) =>
      createBook({
        grid,
        name,
        settings,
        parts,
        structure,
        events,
        references,
        openAnother,
        switches,
        emptyUndo,
        calculateLater,
      }),
    done: async () => {
      if (!isCalculationDue) return;
      isCalculationDue = false;
      await grid.recalculate('full');
    },
    ...calculation(grid),
  };
};
