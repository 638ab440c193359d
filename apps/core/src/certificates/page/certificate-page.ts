import { certificateMessages, speaker } from '@ventanilla/languages';
import type { CertificateState } from '@ventanilla/mgi';
import { html, type Markup, type Renderable } from '../../platform/http/html.js';
import type { CertificateDocument } from '../certificate.schema.js';
import { style } from './certificate-style.js';

/** A certificate as somebody looks it up; `tampered` when the address says what nobody signed. */
export type Shown = {
  certificate: CertificateDocument;
  state: CertificateState | 'tampered';
  /** Whose attendance it is, when the address carries the signed statement. */
  person: string | null;
  jws: string | null;
};

const say = speaker(certificateMessages);
type Key = Parameters<typeof say>[1];

/** Says whether it holds first, then what it says and who says so. Prints as the certificate itself. */
export function certificatePage(language: string, shown: Shown): string {
  const { certificate, state } = shown;
  const isAttendance = certificate.kind === 'attendance';
  const title = say(language, isAttendance ? 'attendance.title' : 'municipality.title');
  return page(language, title, [
    verdict(language, shown),
    state !== 'tampered' &&
      html`<article>
      <p class="about">${say(language, isAttendance ? 'attendance.says' : 'municipality.says')}</p>
      <p class="name">${isAttendance ? (shown.person ?? say(language, 'attendance.nameless')) : certificate.placeName}</p>
      ${facts(language, shown)}
    </article>`,
    html`<p class="soft">${say(language, isAttendance ? 'attendance.whose' : 'municipality.whose', { issuer: certificate.issuedBy })}</p>`,
    shown.jws !== null && state !== 'tampered' && proof(language, shown.jws),
  ]);
}

export function unknownPage(language: string): string {
  return page(language, say(language, 'unknown.title'), [html`<p>${say(language, 'unknown.lead')}</p>`]);
}

export function tooManyPage(language: string): string {
  return page(language, say(language, 'tooMany.title'), [html`<p>${say(language, 'tooMany.lead')}</p>`]);
}

function verdict(language: string, { certificate: { revoked, validUntil }, state }: Shown): Markup {
  const values = { date: day(language, state === 'revoked' ? (revoked?.on ?? null) : validUntil) };
  const lead = state === 'valid' && validUntil === null ? 'valid.endless' : (`${state}.lead` as Key);
  return html`<p class="verdict ${state}" role="status"><strong>${say(language, `${state}.title` as Key)}</strong>
    <span>${say(language, lead, values)}</span>${state === 'revoked' && html`<span>${revoked?.reason}</span>`}</p>`;
}

function facts(language: string, { certificate }: Shown): Markup {
  const { number, edition, issuedBy, issuedOn, validUntil, attended, placeName, kind } = certificate;
  const rows: [Key, Renderable][] =
    kind === 'attendance'
      ? [
          ['fact.training', edition],
          ['fact.hours', attended && say(language, 'fact.hoursCount', { count: attended.hours })],
          ['fact.modules', attended?.modules.join(' · ')],
          ['fact.place', placeName],
        ]
      : [['fact.edition', edition]];
  const common: [Key, Renderable][] = [
    ['fact.issuedBy', issuedBy],
    ['fact.issuedOn', day(language, issuedOn)],
    ['fact.validUntil', validUntil && day(language, validUntil)],
    ['fact.number', number],
  ];
  const told = [...rows, ...common].filter(([, value]) => value !== null && value !== undefined && value !== '');
  return html`<dl>${told.map(([key, value]) => html`<dt>${say(language, key)}</dt><dd>${value}</dd>`)}</dl>`;
}

function proof(language: string, jws: string): Markup {
  return html`<details><summary>${say(language, 'proof.title')}</summary>
    <p>${say(language, 'proof.how')}</p><p><a href="/.well-known/jwks.json">/.well-known/jwks.json</a></p>
    <code>${jws}</code></details>`;
}

function day(language: string, date: string | null): string {
  if (date === null) return '';
  const noon = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

function page(language: string, title: string, body: Renderable[]): string {
  return `<!doctype html>${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · Ventanilla</title><style>${{ markup: style }}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`.markup
  }`;
}
