import { escapeXml } from './write-cap.js';

/** One current message in a feed: where its CAP XML is, and what a reader shows of it. */
export type CapFeedEntry = { id: string; title: string; summary: string | null; updated: Date; url: string };

export type CapFeed = {
  id: string;
  title: string;
  /** Who speaks. */
  author: string;
  /** Where the feed itself is. */
  url: string;
  language: string;
  updated: Date;
  entries: CapFeedEntry[];
};

/** An Atom feed (RFC 4287) of messages, each with a link to its XML, for programs that follow a place's alerts. */
export function writeCapFeed({ entries, ...feed }: CapFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <updated>${feed.updated.toISOString()}</updated>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.url)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, title, summary, updated, url }: CapFeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${updated.toISOString()}</updated>`,
    ...(summary === null ? [] : [`    <summary>${escapeXml(summary)}</summary>`]),
    `    <link rel="alternate" type="application/cap+xml" href="${escapeXml(url)}"/>`,
    '  </entry>',
  ].join('\n');
}
