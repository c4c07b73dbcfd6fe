import { explainInstallFailure } from '../../scripts/lib/install-failure.mjs';
import { lackingPackages } from '../../scripts/lib/installed.mjs';
import { checkNodeVersion } from '../../scripts/lib/node-version.mjs';
import { describe as tell, Problem } from '../../scripts/lib/problem.mjs';

describe('checkNodeVersion', () => {
  it.each(['20.0.0', '20.20.2', '22.13.0', '26.1.0'])('accepts %s', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['18.20.0', '27.0.0'])('refuses %s and says what to install', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(Problem);
    expect(() => checkNodeVersion(version)).toThrow(version);
  });
});

describe('explainInstallFailure', () => {
  it.each([
    ['gyp ERR! find Python You need to install the latest version', /compiled/, /build-essential python3/],
    ['gyp ERR! stack Error: not found: make', /compiled/, /build-essential/],
    ['npm error code ENOSPC\nnpm error nospc no space left on device', /disk is full/, /1 GB/],
    ['npm error code ENOTFOUND\nnpm error network request failed', /could not be reached/, /proxy/],
    ['npm error code EACCES\nnpm error permission denied, mkdir', /may not write/, /chown/],
    ['npm error code ETARGET\nnpm error notarget No matching version', /does not have/, /npm config get registry/],
    [
      'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
      /disagree/,
      /npm install/,
    ],
    ['something new', /could not install/, /node_modules/],
  ])('%s', (output, message, cure) => {
    const problem = explainInstallFailure(output);
    expect(problem.message).toMatch(message);
    expect(problem.cure).toMatch(cure);
  });

  it('blames the network, not the compiler, when a header download failed', () => {
    const output = 'gyp ERR! configure error\ngyp ERR! stack FetchError: request failed, reason: getaddrinfo ENOTFOUND';
    expect(explainInstallFailure(output).message).toMatch(/could not be reached/);
  });

  it('is told with the tool’s last lines, its message and its cure', () => {
    const told = tell(explainInstallFailure('line one\nnpm error code ENOSPC'));
    expect(told).toContain('npm error code ENOSPC');
    expect(told).toMatch(/The disk is full\.\n→ The packages need about 1 GB/);
  });
});

describe('lackingPackages', () => {
  const wanted = {
    packages: {
      '': {},
      'plugins/a': { version: '1.0.0' },
      'node_modules/a': { link: true },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/c': { version: '3.0.0', optional: true },
    },
  };

  it('finds nothing when all is there; packages for other systems may be absent', () => {
    expect(
      lackingPackages(wanted, {
        packages: { 'node_modules/a': { link: true }, 'node_modules/b': { version: '2.0.0' } },
      }),
    ).toEqual([]);
  });

  it('names what is absent or of another version', () => {
    expect(lackingPackages(wanted, { packages: { 'node_modules/b': { version: '2.0.1' } } })).toEqual([
      'node_modules/a',
      'node_modules/b',
    ]);
  });
});
