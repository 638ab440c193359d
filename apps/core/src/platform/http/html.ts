/** Text that is HTML already; everything else is escaped. */
export type Markup = { markup: string };

export type Renderable = Markup | string | number | false | null | undefined | readonly Renderable[];

/** Builds HTML in which whatever is put between the tags is escaped unless it was built here too. */
export function html(strings: TemplateStringsArray, ...values: Renderable[]): Markup {
  return { markup: strings.reduce((text, part, at) => `${text}${render(values[at - 1])}${part}`) };
}

function render(value: Renderable): string {
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map(render).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
