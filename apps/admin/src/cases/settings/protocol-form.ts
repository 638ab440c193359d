import type { CaseProtocolInput, ProtocolStep } from '@ventanilla/contracts';
import type { NamedProtocol } from '../../core/case-settings-deeds.js';
import { newClientId } from '../../unsent/client-id.js';

/** A protocol that is written here from the beginning; its key is for us alone and says nothing. */
export function blankProtocol(municipality: string): NamedProtocol & CaseProtocolInput {
  const lists = { callInDanger: [], callFirst: [], sources: [] };
  return {
    municipality,
    key: newClientId().slice(0, 12),
    version: 0,
    titles: {},
    uses: {},
    ...lists,
    steps: [blankStep()],
  };
}

/** A protocol as it is written in the form. */
export function formOf({
  titles,
  uses,
  callInDanger,
  callFirst,
  steps,
  sources,
}: CaseProtocolInput): CaseProtocolInput {
  return { titles, uses, callInDanger, callFirst, steps, sources };
}

export function blankStep(): ProtocolStep {
  return { id: newClientId().slice(0, 12), texts: {}, required: false };
}

/** One changed, by its place. */
export function withStepAt(form: CaseProtocolInput, at: number, part: Partial<ProtocolStep>): CaseProtocolInput {
  return { ...form, steps: form.steps.map((step, index) => (index === at ? { ...step, ...part } : step)) };
}

export function withoutStepAt(form: CaseProtocolInput, at: number): CaseProtocolInput {
  return { ...form, steps: form.steps.filter((_, index) => index !== at) };
}

/** One step earlier than it was. */
export function withStepUp(form: CaseProtocolInput, at: number): CaseProtocolInput {
  const [step] = form.steps.slice(at, at + 1);
  if (!step || at === 0) return form;
  const others = form.steps.filter((_, index) => index !== at);
  return { ...form, steps: [...others.slice(0, at - 1), step, ...others.slice(at - 1)] };
}

type Texts = Readonly<Record<string, string>>;

/** The texts with one language changed; emptied, it is none. */
export function withText(texts: Texts, language: string, text: string): Record<string, string> {
  const { [language]: _before, ...others } = texts;
  return text.trim() === '' ? others : { ...others, [language]: text };
}
