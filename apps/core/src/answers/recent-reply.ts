import type { PublishedContent } from '../knowledge/published-content.js';
import { type Asked, type Reply, reply } from './reply.js';

type Recent = { minute: number; changes: number; replies: Map<string, Reply> };

const MINUTE_MS = 60_000;
/** A few megabytes; beyond it a minute is so busy that the oldest can be found out again. */
const MAXIMUM = 1_000;

const recent = new WeakMap<PublishedContent, Recent>();

/**
 * The same question to the same content within a minute has the same answer, so it is found out once. Questions that
 * depend on where somebody is or on what was said before are always answered anew, and nothing outlives its minute.
 */
export function recentReply(content: PublishedContent, asked: Asked): Reply {
  if (asked.near || asked.context) return reply(content, asked);
  const replies = currentReplies(content, asked.now);
  const name = JSON.stringify([asked.language, asked.languageHint, asked.question]);
  const known = replies.get(name);
  if (known) return known;
  const found = reply(content, asked);
  const oldest = replies.keys().next();
  if (replies.size >= MAXIMUM && !oldest.done) replies.delete(oldest.value);
  replies.set(name, found);
  return found;
}

function currentReplies(content: PublishedContent, now: Date): Map<string, Reply> {
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  const known = recent.get(content);
  if (known?.minute === minute && known.changes === content.changes) return known.replies;
  const replies = new Map<string, Reply>();
  recent.set(content, { minute, changes: content.changes, replies });
  return replies;
}
