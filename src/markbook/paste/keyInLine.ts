import { SUBJECTS } from '../../reference/specifications/subjects';
import { componentsByName, subjectsByName, type ComponentId, type Series, type SubjectCode } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';
import { readSeries } from '../keys';
import { runsOf, wordsOf, type Words } from './wordsOf';

/** What one line of words names. */
export interface KeyInLine {
  readonly subjects: readonly SubjectCode[];
  readonly components: readonly ComponentId[];
  readonly series: readonly Series[];
}

interface Taken<Value> {
  readonly values: readonly Value[];
  readonly rest: Words;
}

const LONGEST = { subject: 6, component: 2, series: 6 } as const;
const LONGEST_CODE = 3;
/** Letters of the longest line that may be a title. */
const LONGEST_LINE = 1000;
const NOTHING: KeyInLine = { subjects: [], components: [], series: [] };
/** Lines about the page, whose dates are no series. */
const ABOUT_THE_PAGE = /^\W*(?:page|print|publish|updat|download|access|version|copyright|©|created|last )/i;
const NAMES_A_SERIES = /\b(?:jan(?:uary)?|dec(?:ember)?|may|june?|summer)\b|^\d{4}-\d\d$|^\d\d\/\d{4}$/i;
/** `June 25` over a table is its series: a converter's title names no day. The card shows it before anything is written. */
const SHORT_YEAR = /^([a-z/]+)[ '’-]{1,2}(2[2-9]|3\d)$/i;
const BEGINS_WITH_A_DAY = /^\d{1,2}(?:st|nd|rd|th)? [a-z]/i;

/** Takes every run of words that says something, the longest first; `null` takes the words and says nothing. */
const takeAll = <Value>(
  words: Words,
  longest: number,
  read: (text: string) => Value | null | undefined,
): Taken<Value> => {
  const rest = [...words];
  const values: Value[] = [];
  for (const { text, start, length } of runsOf(words, longest)) {
    if (rest.slice(start, start + length).includes(undefined)) continue;
    const value = read(text);
    if (value === undefined) continue;
    rest.fill(undefined, start, start + length);
    if (value !== null) values.push(value);
  }
  return { values, rest };
};

const componentNamed = componentsByName(COMPONENTS);

const componentIn = (text: string): ComponentId | undefined => (/^\d/.test(text) ? undefined : componentNamed(text));

const seriesIn = (text: string): Series | null | undefined => {
  if (BEGINS_WITH_A_DAY.test(text)) return null;
  if (!NAMES_A_SERIES.test(text)) return undefined;
  const short = SHORT_YEAR.exec(text);
  const reading = readSeries(short === null ? text : `${short[1] ?? ''} 20${short[2] ?? ''}`);
  return reading.ok ? reading.value : undefined;
};

const subjectNamed = subjectsByName(SUBJECTS);

/** The titles as the words of a line have them, so that “Performing Arts (Dance)” is not read as Performing Arts. */
const TITLES: ReadonlyMap<string, SubjectCode> = new Map(
  SUBJECTS.map(({ title, code }) => [wordsOf(title).join(' ').toLowerCase(), code]),
);

const titleIn = (text: string): SubjectCode | undefined =>
  text.length <= LONGEST_CODE ? undefined : (TITLES.get(text.toLowerCase()) ?? subjectNamed(text));

/** A code is a subject only where no other words are left: ART and PER are words, too. */
const codeIn = (rest: Words): readonly SubjectCode[] => {
  const [word, ...others] = rest.filter((each) => each !== undefined);
  if (word?.length !== LONGEST_CODE || others.length > 0 || word !== word.toUpperCase()) return [];
  const subject = subjectNamed(word);
  return subject === undefined ? [] : [subject];
};

/** What a line of words says about a table; only whole, exact names count, and nothing is guessed from near ones. */
export const keyInLine = (text: string): KeyInLine => {
  if (text.length > LONGEST_LINE) return NOTHING;
  const components = takeAll(wordsOf(text), LONGEST.component, componentIn);
  const subjects = takeAll(components.rest, LONGEST.subject, titleIn);
  const series = takeAll(subjects.rest, LONGEST.series, seriesIn);
  return {
    subjects: subjects.values.length > 0 ? subjects.values : codeIn(series.rest),
    components: components.values,
    series: ABOUT_THE_PAGE.test(text) ? [] : series.values,
  };
};
