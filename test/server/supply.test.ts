import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeOf, noticesText, packageFolder } from '../../.config/scripts/build/notices.mjs';
import { inProject } from '../../.config/scripts/project.mjs';
import { answerBy } from '../../.config/scripts/server/answer.mjs';

describe('the notices of what is bundled', () => {
  it('know the package that a file belongs to', () => {
    expect(packageFolder('/p/node_modules/a/node_modules/@b/c/d/e.js')).toBe(
      path.join('/p/node_modules/a', 'node_modules', '@b/c'),
    );
    expect(packageFolder('/p/src/entry/taskpane.tsx')).toBeUndefined();
  });

  it('give the licence in full, also of the icons, which ship none', () => {
    const text = noticesText(['@fluentui/react-icons', 'zod'].map((name) => noticeOf(inProject('node_modules', name))));
    expect(text).toMatch(
      /@fluentui\/react-icons \S+ \(MIT\)[^-]*Copyright \(c\) 2020 Microsoft Corporation\s+Permission/,
    );
    expect(text).toMatch(/zod \S+ \(MIT\)\s+MIT License/);
  });

  it('are told by name and reason for every package the project asks for', () => {
    const about = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Record<string, Record<string, string>>;
    const names = Object.keys({ ...about['dependencies'], ...about['devDependencies'] });
    const told = readFileSync(inProject('assets', 'docs', 'packages.md'), 'utf8');
    expect(names.filter((name) => !new RegExp(`^\\| ${name} +\\| [a-z]`, 'mi').test(told))).toEqual([]);
  });
});

describe('the local server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  const server = http.createServer(
    answerBy((pathname) =>
      pathname === '/thrown'
        ? { part: 'pane', folder: path.join(folder, 'nowhere'), file: path.join(folder, 'dist', 'own.txt') }
        : { part: 'pane', folder: path.join(folder, 'dist'), file: path.join(folder, 'dist', pathname) },
    ),
  );
  beforeAll(async () => {
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(folder, 'dist', 'own.txt'), 'own');
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'dist', 'link.txt'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (address: string, host = 'localhost:3000') =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      http
        .get({ port, host: '127.0.0.1', path: address, headers: { host } }, (response) => {
          let body = '';
          response.on('data', (piece: Buffer) => (body += piece.toString()));
          response.on('end', () => resolve({ status: response.statusCode, body }));
        })
        .on('error', reject);
    });

  it('gives its own files', async () => {
    expect(await ask('/own.txt')).toEqual({ status: 200, body: 'own' });
    expect((await ask('/own.txt', '[::1]:3000')).status).toBe(200);
  });

  it('follows no link out of its folder', async () => {
    expect(await ask('/link.txt')).toEqual({ status: 404, body: 'There is no such page.\n' });
  });

  it.each(['evil.example', 'localhost.evil.example:3000', 'localhost:3000@evil.example'])(
    'answers nobody who asks for %s',
    async (host) => {
      expect((await ask('/own.txt', host)).status).toBe(421);
    },
  );

  it('hides where files lie when one can’t be read', async () => {
    expect(await ask('/thrown')).toEqual({ status: 500, body: 'This could not be read.\n' });
  });
});
