import { describe, expect, it } from 'vitest';
import { isJoined, withoutArticle, withoutParticle } from './particles.js';

describe('particles written together with a word', () => {
  it('are taken off a stem in Arabic alone', () => {
    expect(withoutParticle('بطلب', 'ar')).toBe('طلب');
    expect(withoutParticle('يطلب', 'ar')).toBe('طلب');
    expect(withoutParticle('طلب', 'ar')).toBeNull();
    expect(withoutParticle('ب', 'ar')).toBeNull();
    expect(withoutParticle('', 'ar')).toBeNull();
    expect(withoutParticle('بطلب', 'de')).toBeNull();
  });

  it('leave a word the same, other than what is put before verbs', () => {
    expect(isJoined('بطلب', 'ar')).toBe(true);
    expect(isJoined('يطلب', 'ar')).toBe(false);
    expect(isJoined('bus', 'de')).toBe(false);
  });

  it('are taken off together with an article', () => {
    expect(withoutArticle('والمدرسه', 'ar')).toBe('مدرسه');
    expect(withoutArticle('مدرسه', 'ar')).toBe('مدرسه');
    expect(withoutArticle('الbus', 'de')).toBe('الbus');
  });
});
