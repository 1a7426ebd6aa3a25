import type { SourceName } from '../../rules';
import data from './sources.json';

/** Something published that rules and policies rest on. */
interface PublishedSource {
  readonly title: string;
  /** What it is called in a sentence. */
  readonly spoken: string;
  /** Of its last change, as far as it gives one: a year, a month or a day. */
  readonly date?: string;
  readonly address?: string;
}

/** Every source by its short name. */
export const SOURCES: Readonly<Record<SourceName, PublishedSource>> = data;
