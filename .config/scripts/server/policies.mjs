const office = 'https://appsforoffice.microsoft.com';

/** What the pane's page may load, wherever a school hosts it. Written into the page itself by the build. */
export const PANE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${office}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  // Files are read away from the pane.
  "worker-src 'self'",
  // Excel on the web passes messages through a page of Microsoft's.
  `frame-src ${office}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The local server's own header for the pane: no other host at all, and no frame but the trial page's. */
export const LOCAL_PANE_POLICY = [
  PANE_POLICY.replace(`frame-src ${office}`, "frame-src 'none'").replace(` ${office}`, ''),
  "frame-ancestors 'self'",
].join('; ');

/** The trial page: its own files, the pane in a frame, and nothing from anywhere else. */
export const TRIAL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
