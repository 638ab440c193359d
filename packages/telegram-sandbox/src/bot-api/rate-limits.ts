import { tooManyRequests } from './api-error.js';

/** How many messages a bot may send per second; null means the sandbox does not count. */
export type RateLimitSettings = { messagesPerSecond: number | null; messagesPerSecondPerChat: number | null };

const countedMethod = /^(?:send(?!chataction)|forward|copy)/i;
const windowMs = 1_000;

/** Telegram's sending rates, kept to the millisecond: a message too many is refused with 429. */
export class RateLimits {
  private readonly settings: RateLimitSettings;
  private readonly recent: number[] = [];
  private readonly recentByChat = new Map<string, number[]>();

  constructor(settings: RateLimitSettings) {
    this.settings = settings;
  }

  /** Counts a call that sends something; throws 429 when it comes too soon. */
  count(method: string, chatId: string): void {
    if (!countedMethod.test(method)) return;
    const now = Date.now();
    const ofChat = this.recentOf(chatId);
    refuseBeyond(this.recent, this.settings.messagesPerSecond, now);
    refuseBeyond(ofChat, this.settings.messagesPerSecondPerChat, now);
    this.recent.push(now);
    ofChat.push(now);
    this.forgetQuietChats(now);
  }

  private recentOf(chatId: string): number[] {
    const known = this.recentByChat.get(chatId) ?? [];
    this.recentByChat.delete(chatId);
    this.recentByChat.set(chatId, known);
    return known;
  }

  /** Chats stand in the order of their last message, so the quiet ones come first. */
  private forgetQuietChats(now: number): void {
    for (const [chatId, times] of this.recentByChat) {
      if ((times.at(-1) ?? 0) > now - windowMs) return;
      this.recentByChat.delete(chatId);
    }
  }
}

function refuseBeyond(times: number[], limit: number | null, now: number): void {
  if (limit === null) {
    times.length = 0;
    return;
  }
  while ((times[0] ?? now) <= now - windowMs) times.shift();
  if (times.length >= limit) throw tooManyRequests(1);
}
