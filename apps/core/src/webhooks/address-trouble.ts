import { type NotAsked, refusalOf } from '../platform/network/address-guard.js';

type Trouble = NotAsked | 'notHttps';

const meanings: Readonly<Record<Trouble, string>> = {
  notHttps: 'Messages travel over https only. Give the receiver a certificate and write https://.',
  notWeb: 'Write a web address that starts with https://.',
  port: 'Only the usual port of https is asked. Put the receiver behind it.',
  credentials: 'Leave name and password out: messages are signed instead.',
  private: 'This address is not on the open internet. Use a name that everybody can reach.',
};

/** Why an address can not be told anything, with a sentence that says what to do; null when it can. */
export function addressTrouble(address: string): { code: Trouble; message: string } | null {
  const url = new URL(address);
  const refusal = refusalOf(url) ?? (url.protocol === 'https:' ? null : 'notHttps');
  return refusal && { code: refusal, message: meanings[refusal] };
}
