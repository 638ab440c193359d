import { describe, expect, it } from 'vitest';
import { someSettings } from '../../../test/settings.js';
import { AccessTokens } from './access-tokens.js';

const at = (moment: string) => ({ now: () => new Date(moment) });
const claims = { staff: 'a'.repeat(24), session: 'a-session' };

describe('an access token', () => {
  it('says who it was given to', async () => {
    const tokens = new AccessTokens(someSettings(), at('2026-11-23T10:00:00Z'));
    expect(await tokens.read(await tokens.issue(claims))).toEqual(claims);
  });

  it('stops working after ten minutes', async () => {
    const token = await new AccessTokens(someSettings(), at('2026-11-23T10:00:00Z')).issue(claims);
    expect(await new AccessTokens(someSettings(), at('2026-11-23T10:09:59Z')).read(token)).toEqual(claims);
    expect(await new AccessTokens(someSettings(), at('2026-11-23T10:10:01Z')).read(token)).toBeNull();
  });

  it('of another installation does not work here', async () => {
    const elsewhere = someSettings({ ACCESS_TOKEN_SECRET: 'another city signs with this secret' });
    const token = await new AccessTokens(elsewhere, at('2026-11-23T10:00:00Z')).issue(claims);
    expect(await new AccessTokens(someSettings(), at('2026-11-23T10:00:00Z')).read(token)).toBeNull();
  });
});
