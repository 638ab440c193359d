import { describe, expect, it } from 'vitest';
import { someSettings } from '../../../test/settings.js';
import { Vault } from './vault.js';

const older = 'the key of last year: thirty-two letters';
const newer = 'the key of this year: thirty-two letters';

const vaultWith = (keys?: string) => new Vault(someSettings({ DATA_KEYS: keys }));

describe('the vault', () => {
  it('gives back what it sealed, which can not be read in between', () => {
    const vault = vaultWith(newer);
    const sealed = vault.seal('Hola, ¿me pueden ayudar?', 'cases/1');
    expect(sealed).not.toContain(Buffer.from('ayudar').toString('base64').slice(0, 6));
    expect(vault.open(sealed, 'cases/1')).toBe('Hola, ¿me pueden ayudar?');
    expect(vault.seal('Hola', 'cases/1')).not.toBe(vault.seal('Hola', 'cases/1'));
  });

  it('opens with an older key, and tells what the newest one sealed', () => {
    const sealed = vaultWith(older).seal('chat 12', 'chats/1');
    const vault = vaultWith(`${newer},${older}`);
    expect(vault.open(sealed, 'chats/1')).toBe('chat 12');
    expect([vault.isCurrent(sealed), vault.isCurrent(vault.seal('chat 12', 'chats/1'))]).toEqual([false, true]);
    expect(vault.olderPattern()?.test(sealed)).toBe(true);
  });

  it('opens what was sealed before there were keys of its own', () => {
    const sealed = vaultWith().seal('chat 12', 'chats/1');
    expect(vaultWith(newer).open(sealed, 'chats/1')).toBe('chat 12');
    expect(vaultWith().olderPattern()).toBeNull();
  });

  it('names a key that it does not have, and says what to do', () => {
    const sealed = vaultWith(older).seal('chat 12', 'chats/1');
    expect(() => vaultWith(newer).open(sealed, 'chats/1')).toThrow(
      expect.objectContaining({ code: 'keyMissing', message: expect.stringMatching(/[0-9a-f]{8}.*back.*DATA_KEYS/) }),
    );
    expect(() => vaultWith(newer).open('chat 12', 'chats/1')).toThrow(expect.objectContaining({ code: 'keyMissing' }));
  });

  it('stays shut for what belongs to another, and for what was changed', () => {
    const vault = vaultWith(newer);
    const sealed = vault.seal('chat 12', 'chats/1');
    expect(() => vault.open(sealed, 'chats/2')).toThrow('sealed for something else');
    expect(() => vault.open(`${sealed.slice(0, -4)}AAA=`, 'chats/1')).toThrow('was changed');
  });
});
