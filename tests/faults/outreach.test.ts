import type { Part } from '@ventanilla/stack';
import type { TelegramSandbox } from '@ventanilla/telegram-sandbox';
import { type Db, MongoClient, type ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, signIn, type TestWindow } from '../support/open-window.js';
import { announce } from '../support/outreach/announce.js';
import { joinTown, type Townsperson, timesTold } from '../support/outreach/townspeople.js';
import { randomFrom } from '../support/random.js';
import { startSecondBot } from '../support/second-bot.js';

/** A few seconds by default. What the whole is: OUTREACH_RECIPIENTS=5000 OUTREACH_KILLS=20, a few minutes. */
const RECIPIENTS = Number(process.env['OUTREACH_RECIPIENTS'] ?? 300);
const KILLS = Number(process.env['OUTREACH_KILLS'] ?? 4);
const SEED = Number(process.env['OUTREACH_SEED'] ?? 7);
/** Accounts that are gone, of which nobody tells the bot. */
const GONE = 5;
/** Faster than Telegram allows, so that a test takes seconds; the pace itself is tested by its own. */
const PER_SECOND = Number(process.env['OUTREACH_PER_SECOND'] ?? 150);
/** Shorter than usual, so that a test need not wait for what a dead sender held. */
const LEASE_SECONDS = Number(process.env['OUTREACH_LEASE_SECONDS'] ?? 3);

const kinds = ['flood', 'serverError', 'badGateway', 'garbage', 'hangUp', 'hangUpAfter', 'blackHole'] as const;

type Kept = { asker: string; state: string; doubts: number };

let window: TestWindow;
let second: Part;
let client: MongoClient;
let stored: Db;
let people: Townsperson[];
beforeAll(async () => {
  const env = {
    core: { DELIVERIES_PER_SECOND: String(PER_SECOND) },
    bot: { OUTREACH_LEASE_SECONDS: String(LEASE_SECONDS) },
  };
  window = await openWindow({ content: 'none', database: 'own', env });
  second = await startSecondBot(window, { OUTREACH: 'only' });
  client = await new MongoClient(window.stack.mongodbUri).connect();
  stored = client.db();
  people = await joinTown(window, RECIPIENTS);
}, 600_000);
afterAll(async () => {
  await client?.close();
  await second?.stop();
  await window?.close();
});

describe('an alert, while core and two senders are killed and Telegram has a bad day', () => {
  it('reaches everybody exactly once, or is counted as uncertain', { timeout: 900_000 }, async () => {
    for (const { person } of people.slice(0, GONE)) person.deactivate();
    const alert = await announce(window, 'Sube el río');
    const mailing = await mailingOf(alert.id);
    await killAtRandom(mailing);
    window.telegram.driver.clearFaults();
    await expect.poll(() => unfinished(mailing), { timeout: 600_000, interval: 200 }).toBe(0);
    const kept = await keptOf(mailing);
    expect(kept).toHaveLength(RECIPIENTS);
    expect(wronglyTold(kept, 'Sube el río')).toEqual([]);
    expect(await stored.collection('subscriptions').countDocuments()).toBe(RECIPIENTS - GONE);
    expect(await shownFigures(alert.id)).toEqual({ planned: true, recipients: RECIPIENTS, ...countsOf(kept) });
    report(kept);
  });
});

/** Kills one of the three again and again, at moments spread over the whole, each with some trouble of Telegram. */
async function killAtRandom(mailing: ObjectId): Promise<void> {
  const random = randomFrom(SEED);
  const parts = ['core', 'bot'].flatMap((name) => window.stack.parts.get(name as 'core' | 'bot') ?? []);
  const moments = Array.from({ length: KILLS }, () => random() * RECIPIENTS * 0.95).sort((one, other) => one - other);
  for (const moment of moments) {
    await expect.poll(() => finished(mailing), { timeout: 300_000, interval: 5 }).toBeGreaterThanOrEqual(moment);
    makeTrouble(window.telegram, random);
    const victims = [...parts, second];
    const victim = victims[Math.floor(random() * victims.length)];
    await victim?.kill();
    await victim?.start();
  }
}

function makeTrouble({ driver }: TelegramSandbox, random: () => number): void {
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'flood';
  driver.injectFault({ kind, method: 'sendMessage', calls: 1 + Math.floor(random() * 4), retryAfterSeconds: 1 });
}

async function mailingOf(alert: string): Promise<ObjectId> {
  const mailing = await stored.collection('mailings').findOne({ kind: 'alert', ref: alert });
  if (!mailing) throw new Error('The alert was sent, but nothing is on its way');
  return mailing._id;
}

/** As the dashboard shows them to whoever signs in afterwards. */
async function shownFigures(alert: string) {
  const { coreUrl, secrets } = window.stack;
  const staff = await signIn(coreUrl, secrets.firstStaffEmail, secrets.firstStaffPassword);
  return (await staff.getAlertFigures({ params: { id: alert } })).figures;
}

const deliveries = () => stored.collection<Kept & { mailing: ObjectId }>('deliveries');

async function unfinished(mailing: ObjectId): Promise<number> {
  const plan = await stored.collection('mailings').findOne({ _id: mailing });
  const open = await deliveries().countDocuments({ mailing, state: { $in: ['waiting', 'claimed', 'sending'] } });
  return plan?.['state'] === 'planning' ? open + 1 : open;
}

function finished(mailing: ObjectId): Promise<number> {
  return deliveries().countDocuments({ mailing, state: { $in: ['sent', 'blocked', 'failed'] } });
}

function keptOf(mailing: ObjectId): Promise<Kept[]> {
  return deliveries()
    .find({ mailing }, { projection: { _id: 0, asker: 1, state: 1, doubts: 1 } })
    .toArray();
}

/** Those whose phone shows something else than what core counted. */
function wronglyTold(kept: readonly Kept[], title: string): (Kept & { told: number })[] {
  const people_ = new Map(people.map((each) => [each.asker, each]));
  return kept.flatMap((delivery) => {
    const person = people_.get(delivery.asker);
    const told = person ? timesTold(person, title) : -1;
    return isRight(delivery, told) ? [] : [{ ...delivery, told }];
  });
}

/** Each doubt may have been an arrival; without one there is no room for more or fewer. */
function isRight({ state, doubts }: Kept, told: number): boolean {
  const certain = state === 'sent' ? 1 : 0;
  return told >= certain && told <= certain + doubts;
}

function countsOf(kept: readonly Kept[]) {
  const count = (state: string) => kept.filter((each) => each.state === state).length;
  return {
    waiting: 0,
    reached: count('sent'),
    failed: count('failed'),
    blocked: count('blocked'),
    expired: 0,
    withdrawn: 0,
    uncertain: kept.filter(({ doubts }) => doubts > 0).length,
  };
}

function report(kept: readonly Kept[]): void {
  const { reached, failed, blocked, uncertain } = countsOf(kept);
  const twice = people.filter((person) => timesTold(person, 'Sube el río') > 1).length;
  console.log(
    `${RECIPIENTS} recipients, ${KILLS} kills, seed ${SEED}: ${reached} reached, ${failed} failed, ` +
      `${blocked} blocked, ${uncertain} uncertain, of whom ${twice} were told twice`,
  );
}
