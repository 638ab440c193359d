import { describe, expect, it } from 'vitest';
import { PeopleOffered } from '../src/window/people-offered.js';
import { FakeCore } from './fake-core.js';

const asker = 'a'.repeat(64);

/** A core whose door is as told, or fails, and how often it was asked. */
function aDoor() {
  const asked: string[] = [];
  const door = { offered: true as boolean | Error };
  const core = new FakeCore({
    getOwnStanding: async ({ query: { municipality } }) => {
      asked.push(municipality);
      if (door.offered instanceof Error) throw door.offered;
      const hours = { isOpen: true, opensAt: null, closesAt: null, timeZone: 'Etc/UTC' };
      const wait = { kind: 'tooFew' as const };
      return { door: { municipality, offered: door.offered, ...hours, wait }, case: null, referrals: [] };
    },
  });
  let now = 0;
  const people = new PeopleOffered(core.client, () => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { asked, door, people, pass };
}

describe('whether people can be had in a municipality', () => {
  it('is asked once for many answers at the same time, of each municipality for itself', async () => {
    const { asked, people } = aDoor();
    const told = await Promise.all(['quilmes', 'quilmes', 'caba', 'quilmes'].map((id) => people.in(id, asker)));
    expect([told, asked]).toEqual([
      [true, true, true, true],
      ['quilmes', 'caba'],
    ]);
  });

  it('is asked anew ten seconds later', async () => {
    const { door, people, pass } = aDoor();
    await people.in('quilmes', asker);
    door.offered = false;
    pass(9_999);
    expect(await people.in('quilmes', asker)).toBe(true);
    pass(1);
    expect(await people.in('quilmes', asker)).toBe(false);
  });

  it('is not believed when core could not say so: the next one asks again', async () => {
    const { asked, door, people } = aDoor();
    door.offered = new Error('away');
    await expect(people.in('quilmes', asker)).rejects.toThrow('away');
    door.offered = true;
    expect(await people.in('quilmes', asker)).toBe(true);
    expect(asked).toHaveLength(2);
  });
});
