import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrigin } from '../../src/origin.js';

describe('parseOrigin', () => {
  it.each([
    ['https://github.com/owner/name', 'owner/name', 'https://github.com/owner/name'],
    ['https://github.com/owner/name.git', 'owner/name', 'https://github.com/owner/name'],
    ['https://github.com/owner/name/', 'owner/name', 'https://github.com/owner/name'],
    ['https://github.com/owner/name.git/', 'owner/name', 'https://github.com/owner/name'],
    ['HTTPS://GitHub.com/Owner/Name', 'Owner/Name', 'https://github.com/Owner/Name'],
    ['https://user@github.com/owner/name', 'owner/name', 'https://github.com/owner/name'],
    ['https://user:secret@github.com/owner/name.git', 'owner/name', 'https://github.com/owner/name'],
    ['https://x-access-token:ghs_secret@github.com/owner/name', 'owner/name', 'https://github.com/owner/name'],
    ['https://github.com/owner/name?token=secret', 'owner/name', 'https://github.com/owner/name'],
    ['https://github.com/owner/name#secret', 'owner/name', 'https://github.com/owner/name'],
    ['https://gitlab.example.org:8443/group/sub/name.git', 'group/sub/name', 'https://gitlab.example.org:8443/group/sub/name'],
    ['http://host/owner/name', 'owner/name', 'http://host/owner/name'],
    ['git://host/owner/name', 'owner/name', 'git://host/owner/name'],
    ['ssh://git@github.com/owner/name.git', 'owner/name', 'ssh://github.com/owner/name'],
    ['ssh://git@host:2222/owner/name', 'owner/name', 'ssh://host:2222/owner/name'],
    ['ssh://git:secret@host/owner/name', 'owner/name', 'ssh://host/owner/name'],
    ['git+ssh://git@host/owner/name', 'owner/name', 'ssh://host/owner/name'],
    ['git@github.com:owner/name.git', 'owner/name', 'ssh://github.com/owner/name'],
    ['github.com:owner/name.git', 'owner/name', 'ssh://github.com/owner/name'],
    ['git@host.example.org:/srv/git/name.git', 'srv/git/name', 'ssh://host.example.org/srv/git/name'],
    ['git@localhost:owner/name', 'owner/name', 'ssh://localhost/owner/name'],
    ['https://host//owner//name.git//', 'owner/name', 'https://host/owner/name'],
    ['https://host/owner/name;token=secret', 'owner/name', 'https://host/owner/name'],
    ['https://host/user%3Asecret%40owner/name', null, null],
    ['https://host/a.b/c.d.git', 'a.b/c.d', 'https://host/a.b/c.d'],
    [null, null, null],
    ['', null, null],
    ['/srv/git/name.git', null, null],
    ['./name', null, null],
    ['../name.git', null, null],
    ['C:\\git\\name', null, null],
    ['C:/git/name', null, null],
    ['file:///srv/git/name.git', null, null],
    ['name', null, null],
    ['https://', null, null],
    ['https://host', null, null],
    ['https://host/', null, null],
    ['https://[bad/owner/name', null, null],
    ['ext::sh -c id', null, null],
    ['javascript:alert(1)', null, null],
  ])('%s', (configured, name, url) => {
    expect(parseOrigin(configured)).toEqual({ name, url });
  });

  const SECRET = 'S3cr3tT0k3n';
  const user = fc.constantFrom(
    '',
    'git',
    'user',
    'x-access-token',
    'a%40b',
    'user@example.org',
    'ü',
    'a b',
    'a/b',
    ':',
    '@',
    'user:',
  );
  const secret = fc.constantFrom(
    SECRET,
    `${SECRET}@`,
    `@${SECRET}`,
    `a:${SECRET}`,
    `${SECRET}/x`,
    `x/${SECRET}`,
    `${SECRET}?x`,
    `${SECRET}#x`,
    `a%2F${SECRET}`,
    `${SECRET} `,
  );
  const host = fc.constantFrom('github.com', 'host', 'localhost', 'host:8443', '127.0.0.1', '[::1]', 'GITHUB.com', 'a.b.c');
  const path = fc.constantFrom('owner/name', 'owner/name.git', '/owner/name', 'a/b/c.git/', 'owner/name?x=1', 'owner/name#x');
  const scheme = fc.constantFrom(
    'https://',
    'http://',
    'ssh://',
    'git+ssh://',
    'git://',
    'ftp://',
    'ftps://',
    'HTTPS://',
    'https:///',
    'https:/',
    'https:',
    '',
  );
  const separator = fc.constantFrom('/', ':', ':/', '//');

  it('credentials never survive, wherever the address is broken', () => {
    fc.assert(
      fc.property(scheme, user, secret, host, separator, path, (start, name, pass, where, between, rest) => {
        // Without a scheme `user@host:…` is a host and a path, whatever was meant.
        fc.pre(start !== '' || !name.includes('@'));
        const { name: shown, url } = parseOrigin(`${start}${name}:${pass}@${where}${between}${rest}`);
        expect(`${shown} ${url}`).not.toContain(SECRET);
      }),
      { seed: 31, numRuns: 3000 },
    );
  });

  it('nor as the user, in the query or in the fragment', () => {
    fc.assert(
      fc.property(
        scheme,
        secret,
        host,
        separator,
        path,
        fc.constantFrom('?token=', '?a=b&token=', '#', '?', '%3Ftoken='),
        (start, pass, where, between, rest, query) => {
          for (const configured of [
            `${start}${pass}@${where}${between}${rest}`,
            `${start}${where}${between}owner/name${query}${pass}`,
          ]) {
            if (query === '%3Ftoken=' && !configured.includes('@')) continue;
            const { name: shown, url } = parseOrigin(configured);
            expect(`${shown} ${url}`, configured).not.toContain(SECRET);
          }
        },
      ),
      { seed: 32, numRuns: 3000 },
    );
  });

  it('takes any text, and what it gives is an address without user and without end', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (configured) => {
          const { name, url } = parseOrigin(configured);
          expect(name === null).toBe(url === null);
          if (url === null) return;
          expect(url).toMatch(/^(?:https?|ssh|git|ftps?):\/\/[^@/?#]+\/[^?#]+$/s);
          expect(name).not.toMatch(/^\/|\/$|\.git$/);
        },
      ),
      { seed: 33, numRuns: 3000 },
    );
  });
});
