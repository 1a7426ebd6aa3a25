import { describe, expect, it } from 'vitest';
import { paneInTrial } from '../../.config/scripts/server/paneInTrial.mjs';

const published =
  '<head><title>BTEC</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';

describe('the pane’s page in the trial workbook', () => {
  it('differs from the published one by the address of office.js and one script before it', () => {
    expect(paneInTrial(published)).toBe(
      '<head><title>BTEC</title><script src="/trial/bridge.js"></script><script src="/officejs/office.js"></script></head>',
    );
  });

  it('is refused when the published one does not load office.js from Microsoft', () => {
    expect(() => paneInTrial('<head></head>')).toThrow('has no <script src="https://appsforoffice.microsoft.com');
  });
});
