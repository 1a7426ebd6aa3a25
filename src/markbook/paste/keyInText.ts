import { COMPONENTS } from '../../reference/specifications/structures';
import { SUBJECTS } from '../../reference/specifications/subjects';
import { type ComponentId, componentsByName, type Series, type SubjectCode, subjectsByName } from '../../rules';
import { readSeries } from '../keys';
import type { FromText, KeyInText } from '../tables';
import type { PastedLine } from './pastedLine';

/** Words of a title that stand together; a gap is a word already taken for something else. */
type Words = readonly (string | undefined)[];

/** A run of words, from the longest to the shortest, the earlier first. */
interface Run {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** The words of a title, without the signs around them. */
const wordsOf = (text: string): Words =>
  text
    .split(/[\s,;:|()[\]•·]+/)
    .filter((word) => /[a-z0-9&]/i.test(word))
    .map((word) => word.replace(/^[–—-]+|(?<![–—.-])[–—.-]+$/g, ''));

/** Every run of up to so many words without a gap, one after the other. */
function* runsOf(words: Words, longest: number): Generator<Run> {
  for (let length = longest; length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length);
      if (!run.includes(undefined)) yield { text: run.join(' '), start, length };
    }
}

/** What one line of words names. */
interface KeyInLine {
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
const keyInLine = (text: string): KeyInLine => {
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

interface NamedInLine extends KeyInLine {
  readonly line: number;
}

/** The lines as they speak of one of several tables side by side: what they name once for each is taken in that order. */
const forPlace =
  ([place, of]: readonly [place: number, of: number]) =>
  (named: NamedInLine): NamedInLine => {
    const own = <Value>(values: readonly Value[]): readonly Value[] =>
      values.length === of ? values.slice(place, place + 1) : values;
    return {
      line: named.line,
      subjects: own(named.subjects),
      components: own(named.components),
      series: own(named.series),
    };
  };

const onlyOne = <Value>(
  lines: readonly NamedInLine[],
  of: (named: KeyInLine) => readonly Value[],
): FromText<Value> | undefined => {
  const found = lines.flatMap((named) => of(named).map((value) => ({ value, line: named.line })));
  const [first] = found;
  return new Set(found.map(({ value }) => value)).size === 1 ? first : undefined;
};

/** What lines of words say a table is. Where they name two different things, it is left to the teacher. */
export const keyInText = (
  lines: readonly Pick<PastedLine, 'line' | 'text'>[],
  beside: readonly [place: number, of: number] = [0, 1],
): KeyInText => {
  const inOrder = lines.map(({ line, text }) => ({ ...keyInLine(text), line }));
  const named = beside[1] === 1 ? inOrder : inOrder.map(forPlace(beside));
  const subject = onlyOne(named, ({ subjects }) => subjects);
  const component = onlyOne(named, ({ components }) => components);
  const series = onlyOne(named, ({ series: all }) => all);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(component === undefined ? {} : { component }),
    ...(series === undefined ? {} : { series }),
  };
};
