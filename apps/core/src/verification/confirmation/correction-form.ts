import type { EntryDocument } from '../../entries/entry.schema.js';
import { html, type Markup } from '../../platform/http/html.js';
import { type CorrectionProblem, type DayHours, phonesOf, simpleHoursOf } from './correction.js';
import type { Say } from './public-facts.js';

type Parts = { tell: Say; entry: EntryDocument; problem: CorrectionProblem | null; action: string };

/** Folded away until somebody has something to correct; open when what they sent could not be read. */
export function correctionForm({ tell, entry, problem, action }: Parts): Markup {
  const id = entry._id.toHexString();
  const hours = simpleHoursOf(entry);
  const phones = phonesOf(entry);
  return html`<details${{ markup: problem ? ' open' : '' }}><summary>${tell('correct.open')}</summary>
    ${problem && html`<p class="problem" role="alert">${tell(`problem.${problem}`)}</p>`}
    <form method="post" action="${action}">
      ${phones && phonesFields(tell, id, phones)}
      ${hours && html`<fieldset><legend>${tell('fact.hours')}</legend><p class="soft">${tell('correct.hoursHelp')}</p>${hours.map((day) => dayFields(tell, id, day))}</fieldset>`}
      <label for="note-${id}">${tell(hours ? 'correct.note' : 'correct.noteWithHours')}</label>
      <textarea id="note-${id}" name="note" rows="3" maxlength="1000"></textarea>
      <p class="soft">${tell('correct.review')}</p>
      <button type="submit" class="second">${tell('correct.send')}</button>
    </form></details>`;
}

function phonesFields(tell: Say, id: string, phones: readonly { number: string }[]): Markup {
  return html`<fieldset><legend>${tell('fact.phones')}</legend>
    ${phones.map(({ number }, at) => phoneField(`${id}-${at}`, `phone.${at}`, tell('correct.phone', { number: at + 1 }), number))}
    ${phoneField(`${id}-new`, 'phone.new', tell('correct.newPhone'), '')}</fieldset>`;
}

function phoneField(id: string, name: string, label: string, value: string): Markup {
  return html`<label for="phone-${id}">${label}</label>
    <input id="phone-${id}" name="${name}" type="tel" inputmode="tel" autocomplete="off" maxlength="40" value="${value}">`;
}

function dayFields(tell: Say, id: string, { day, opensAt, closesAt }: DayHours): Markup {
  const name = tell(`day.${day}`);
  return html`<div class="day"><span aria-hidden="true">${name}</span>
    ${timeField(`opens-${day}-${id}`, `opens.${day}`, tell('correct.opens', { day: name }), opensAt)}
    ${timeField(`closes-${day}-${id}`, `closes.${day}`, tell('correct.closes', { day: name }), closesAt)}</div>`;
}

/** Text, not a time picker: `24:00` ends a day, and every telephone shows its picker otherwise. */
function timeField(id: string, name: string, label: string, value: string): Markup {
  return html`<span><label class="hidden" for="${id}">${label}</label><input id="${id}" name="${name}" inputmode="numeric"
    placeholder="--:--" autocomplete="off" maxlength="5" value="${value}"></span>`;
}
