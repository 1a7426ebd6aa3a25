import { asSeen } from '../../../rules';
import { splitName } from '../identifiers/splitName';

/** Letters that have no mark to take off, as they are written where they can't be typed. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'L',
  ı: 'I',
  Ø: 'O',
  ø: 'O',
  Đ: 'D',
  đ: 'D',
  ð: 'D',
  Ð: 'D',
  ß: 'SS',
  Æ: 'AE',
  æ: 'AE',
  Œ: 'OE',
  œ: 'OE',
  Þ: 'TH',
  þ: 'TH',
};

/** A letter lost on the way, as exports write it. */
const LOST = /[?\uFFFD]/g;

/** A name for comparing only, never for writing: its words in alphabetical order without case, marks and punctuation. */
export const nameKey = (...parts: readonly string[]): string =>
  asSeen(parts.join(' '))
    .replace(LOST, '?')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .toUpperCase()
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}?]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** `"Will" William`, `William (Will)`: what a learner is called besides, between marks that no name has. */
const CALLED = /["“”„]([^"“”„]+)["“”„]|\(([^()]+)\)|\[([^[\]]+)\]/u;

const isNamed = (key: string): boolean => key.includes(' ');

/** The keys of a name that tells two forenames, with each of them alone; none for any other name. */
export const otherKeys = (surname: string, forename: string, fullName: string): readonly string[] => {
  const whole = fullName === '' ? forename : fullName;
  const [found, ...called] = CALLED.exec(whole) ?? [];
  const name = called.find(Boolean);
  if (found === undefined || name === undefined) return [];
  const rest = whole.replace(found, ' ');
  const parts = fullName === '' ? { surname, forename: rest } : splitName(rest);
  return [nameKey(parts.surname, parts.forename), nameKey(parts.surname, name)].filter(isNamed);
};

/** True when a list has lost letters of this name. */
export const hasLostLetters = (name: string): boolean => /\p{L}[?\uFFFD]|[?\uFFFD]\p{L}/u.test(name);

const lengths = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.length)
    .sort((a, b) => a - b)
    .join(' ');

/** Whether two name keys can be one name when each `?` may be any letter. */
export const couldBe = (withLost: string, key: string): boolean => {
  if (lengths(withLost) !== lengths(key)) return false;
  const left = key.split(' ');
  return withLost.split(' ').every((word) => {
    const pattern = new RegExp(`^${word.replaceAll('?', '.')}$`, 'u');
    const at = left.findIndex((each) => pattern.test(each));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
};
