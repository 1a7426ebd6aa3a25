/** Tells whether the browser asks for a light or a dark page, now and whenever that changes. */
export const followBrightness = (tell: (brightness: 'light' | 'dark', isChange: boolean) => void): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const now = (): 'light' | 'dark' => (dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', () => tell(now(), true));
  tell(now(), false);
};
