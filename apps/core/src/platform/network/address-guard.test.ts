import { describe, expect, it } from 'vitest';
import { isPublicAddress, refusalOf } from './address-guard.js';

const refused = (address: string) => refusalOf(new URL(address));

describe('a web address', () => {
  it('is asked when a browser anywhere could open it', () => {
    for (const address of [
      'https://quilmes.gov.ar/salud',
      'http://quilmes.gov.ar',
      'https://8.8.8.8/',
      'https://ñandú.gob.ar/',
    ]) {
      expect(refused(address), address).toBeNull();
    }
  });

  it('is refused when it is not of the web, or carries a password', () => {
    expect(refused('ftp://quilmes.gov.ar/')).toBe('notWeb');
    expect(refused('file:///etc/passwd')).toBe('notWeb');
    expect(refused('https://marta:clave@quilmes.gov.ar/')).toBe('credentials');
  });

  it('is refused on any other than the standard port', () => {
    expect(refused('http://quilmes.gov.ar:27017/')).toBe('port');
    expect(refused('https://quilmes.gov.ar:443/')).toBeNull();
  });

  it.each([
    'http://localhost/',
    'http://panel.localhost/',
    'http://core/',
    'http://impresora.local/',
    'http://metadata.google.internal/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.8/',
    'http://172.20.1.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
  ])('is refused when it leads into a network: %s', (address) => {
    expect(refused(address)).toBe('private');
  });
});

describe('an IP address', () => {
  it('is public only when it is known to be', () => {
    expect(isPublicAddress('200.45.1.1')).toBe(true);
    expect(isPublicAddress('2800:810::1')).toBe(true);
    for (const address of [
      '198.18.0.1',
      '192.0.2.7',
      '224.0.0.1',
      '255.255.255.255',
      '2001:db8::1',
      '2002:7f00:1::',
      '',
      'casa',
    ]) {
      expect(isPublicAddress(address), address).toBe(false);
    }
  });
});
