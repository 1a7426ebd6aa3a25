/**
 * The origin a school hosts the add-in at, or a sentence why it can't be one.
 * @param {string} text
 * @returns {{ ok: true, origin: string } | { ok: false, sentence: string }}
 */
export const readOrigin = (text) => {
  const say = (/** @type {string} */ why) => ({
    ok: /** @type {const} */ (false),
    sentence: `--origin=${text} ${why} Give the host alone, such as --origin=https://addins.school.example`,
  });
  if (!URL.canParse(text)) return say('is not a web address.');
  const url = new URL(text);
  if (url.protocol !== 'https:') return say('does not begin with https://, and Excel loads nothing else.');
  if (url.username !== '' || url.password !== '') return say('holds a name or password.');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/u.test(text))
    return say('is more than a host.');
  if (['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) && text !== 'https://localhost:3000')
    return say('is only this computer.');
  return { ok: true, origin: url.origin };
};
