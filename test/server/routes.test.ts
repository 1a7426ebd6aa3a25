import { describe, expect, it } from 'vitest';
import { headersFor } from '../../.config/scripts/server/respond.mjs';
import { publishedRouteOf, routeOf } from '../../.config/scripts/server/routes.mjs';

const endOf = (address: string): string | undefined =>
  routeOf(address)?.file.replaceAll('\\', '/').split('/').slice(-3).join('/');

describe('the local server', () => {
  it('shows the trial workbook at its root', () => {
    expect(endOf('/')).toBe('.build/trial/trial.html');
  });

  it('shows the add-in under the addresses it is published with', () => {
    expect(routeOf('/taskpane.html')).toMatchObject({ part: 'pane' });
    expect(endOf('/icons/icon-16.png')).toBe('dist/icons/icon-16.png');
  });

  it('answers for Microsoft’s script from the packages', () => {
    expect(endOf('/officejs/office.js')).toBe('office-js/dist/office.js');
  });

  it('shows the page that tests the pane by itself, under the pane’s own policy', () => {
    expect(endOf('/bench/')).toBe('.build/bench/bench.html');
    expect(endOf('/bench/assets/bench.js')).toBe('bench/assets/bench.js');
    expect(routeOf('/bench/')).toMatchObject({ part: 'pane' });
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/trial/../../package.json',
    '/trial/%2e%2e%2f..%2fpackage.json',
    '/bench/../../package.json',
    '/officejs/..%2fpackage.json',
    '/%00',
    '/%E0%A4%A',
  ])('leads nowhere by %s', (address) => {
    expect(routeOf(address)).toBeUndefined();
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/%00', '/%E0%A4%A'])(
    'leads nowhere by %s where only the add-in is served',
    (address) => {
      expect(publishedRouteOf(address)).toBeUndefined();
    },
  );

  it('lets Excel on the web read the description of the functions', () => {
    const headers = headersFor({ part: 'published', file: '/dist/functions.json' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('lets icons be kept, but asks again for pages', () => {
    expect(headersFor({ part: 'published', file: '/dist/icons/icon-16.png' })['cache-control']).toBe(
      'public, max-age=3600',
    );
    expect(headersFor({ part: 'published', file: '/dist/taskpane.html' })['cache-control']).toBe('no-cache');
  });

  it('lets the pane load nothing from another host and be framed by the trial page only', () => {
    const policy = headersFor({ part: 'pane', file: '/dist/taskpane.html' })['content-security-policy'];
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('http');
    expect(policy).not.toContain('unsafe-eval');
  });

  it('lets the trial page load nothing from another host and be framed by nobody', () => {
    const policy = headersFor({ part: 'trial', file: '/trial/trial.html' })['content-security-policy'];
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('http');
    expect(policy).not.toContain('unsafe-eval');
  });
});
