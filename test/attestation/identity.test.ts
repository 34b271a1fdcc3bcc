import { describe, expect, it } from 'vitest';
import { isSamePlace, withoutCredentials } from '../../src/attestation/identity.js';

describe('addresses of one repository', () => {
  const forms = [
    'https://github.com/acme/payments',
    'https://github.com/acme/payments.git',
    'https://user:secret@GitHub.com/acme/payments/',
    'ssh://git@github.com/acme/payments.git',
    'git@github.com:acme/payments.git',
    'git://github.com/Acme/Payments',
  ];
  it.each(forms)('%s is the same as every other form', (form) => {
    for (const other of forms) expect(isSamePlace(form, other)).toBe(true);
  });

  it.each([
    'https://github.com/acme/payments2',
    'https://github.com/other/payments',
    'https://gitlab.com/acme/payments',
    'https://github.com:8443/acme/payments',
  ])('%s is another place', (other) => expect(isSamePlace(forms[0] as string, other)).toBe(false));

  it.each([
    ['https://user:secret@host/a', 'https://host/a'],
    ['https://user:se@cret@host/a', 'https://host/a'],
    ['secret@host:a/b', 'host:a/b'],
    ['https://user:sec/ret@host/a', 'https://host/a'],
    ['s3://key:secret@bucket/a', 's3://bucket/a'],
    [' https://user:secret@host/a', ' https://host/a'],
    ['https://host/a?token=secret', 'https://host/a'],
    ['https://host/a#secret', 'https://host/a'],
    ['https://host/a@b', 'https://host/a@b'],
    ['https://host:8443/a@b', 'https://host:8443/a@b'],
    ['https://[::1]:8443/a@b', 'https://[::1]:8443/a@b'],
  ])('%s shows no secret', (address, shown) => expect(withoutCredentials(address)).toBe(shown));
});
