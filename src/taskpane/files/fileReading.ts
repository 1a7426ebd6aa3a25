import type { OpenedOrNot, tablesInFile } from '../../markbook/paste';
import type { SheetBeingRead } from '../../markbook/import';

/** What a file can be read for, and what is then known of it. */
export interface FileAnswers {
  readonly list: OpenedOrNot;
  readonly tables: ReturnType<typeof tablesInFile>;
}

export type WantedOfFile = keyof FileAnswers;

/** A file to be read: for the learners in it, or for converters' tables. */
export interface FileAsked<Wanted extends WantedOfFile = WantedOfFile> {
  readonly wanted: Wanted;
  readonly bytes: Uint8Array;
}

/** What is told of a file while it is read, and at the end. */
export type FileTold =
  ({ readonly kind: 'sheet' } & SheetBeingRead) | { readonly kind: 'read'; readonly answer: FileAnswers[WantedOfFile] };

/** How far the reading of a file has come. */
export interface FileProgress {
  readonly sheet?: SheetBeingRead;
  /** The pane itself reads, and can't be used meanwhile. */
  readonly isHeld?: boolean;
}
