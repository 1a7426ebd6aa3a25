import { type ListedLearner, nameKey } from '../import';

const UCI = /\b\d{5}[0-9A-Z]\d{6}[A-Z]?\b/gi;
const ULN = /\b\d{10}\b/g;
const CANDIDATE_NUMBER = /\b\d{4}\b/g;
/** Days, series and years beside a month are no candidate numbers. */
const DATES =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b20\d\d-\d\d(-\d\d)?\b|\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? +20\d\d\b|\b20\d\d *\/ *\d{2,4}\b/gi;
const TICKS = /[✓✔☑√]/g;
const ONLY_A_NUMBER = /^\s*\d{1,4}\s*$/;

/** True for a line with a tick beside a learner, as a marksheet shows the sample. */
export const hasTick = (line: string): boolean => line.search(TICKS) !== -1;

const listed = (line: number, part: Partial<ListedLearner>): ListedLearner => {
  const { uci = '', uln = '', candidateNumber = '', fullName = '' } = part;
  const named = [fullName, uci, uln, candidateNumber].find((text) => text !== '') ?? '';
  const key = nameKey(fullName);
  return {
    id: `${line} ${uci} ${uln} ${candidateNumber} ${key}`,
    rows: [line],
    uci,
    uln,
    candidateNumber,
    surname: '',
    forename: '',
    fullName,
    nameKey: key,
    form: '',
    className: '',
    shownAs: named,
    series: [],
  };
};

/** What is left of a line once identifiers, marks and ticks are taken away: a name, perhaps. */
const nameIn = (rest: string): string =>
  rest
    .replace(TICKS, ' ')
    .replace(/\b\d+\b/g, ' ')
    .replace(/[\t|;,]+/g, ' ')
    .replace(/\b[Xx]\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const LINE_NUMBER = /^\s*(\d{1,3})[.)]?[\s|,;]+(?=\S)/;

/** What else is counted in a line that names a learner: figures that are no identifier, no day and not the line's own number. */
export const figuresBeside = (text: string, line: number): readonly string[] => {
  if (ONLY_A_NUMBER.test(text)) return [];
  const lead = LINE_NUMBER.exec(text);
  const isNumbered = lead !== null && [line, line + 1].includes(Number(lead[1]));
  const rest = isNumbered ? text.slice(lead[0].length) : text;
  if (ONLY_A_NUMBER.test(rest)) return [];
  const others = [DATES, UCI, ULN, CANDIDATE_NUMBER].reduce((left, taken) => left.replace(taken, ' '), rest);
  return others.match(/\d+/g) ?? [];
};

/** The learners that one line of any text names: by UCI, ULN or candidate number, else perhaps by name. */
export const listedInLine = (text: string, line: number): readonly ListedLearner[] => {
  if (ONLY_A_NUMBER.test(text)) return [listed(line, { candidateNumber: text.trim() })];
  const plain = text.replace(DATES, ' ');
  const ucis = plain.match(UCI) ?? [];
  const withoutUcis = plain.replace(UCI, ' ');
  const ulns = withoutUcis.match(ULN) ?? [];
  const withoutUlns = withoutUcis.replace(ULN, ' ');
  const numbers = withoutUlns.match(CANDIDATE_NUMBER) ?? [];
  const fullName = nameIn(withoutUlns.replace(CANDIDATE_NUMBER, ' '));
  const most = Math.max(ucis.length, ulns.length, numbers.length);
  if (most > 1) {
    return [
      ...ucis.map((uci) => listed(line, { uci: uci.toUpperCase() })),
      ...ulns.map((uln) => listed(line, { uln })),
      ...numbers.map((candidateNumber) => listed(line, { candidateNumber })),
    ];
  }
  const found = listed(line, {
    uci: (ucis[0] ?? '').toUpperCase(),
    uln: ulns[0] ?? '',
    candidateNumber: numbers[0] ?? '',
    fullName,
  });
  return found.shownAs === '' ? [] : [found];
};
