const labelable = 'button, input:not([type="hidden"]), meter, output, progress, select, textarea';

/**
 * Says which labels name a field, and which field a label names, without a walk through the whole page: jsdom takes one for
 * each label of each field, and looking for a field or a button by its name asks for all of them on every change.
 */
export function quickenLabels(): void {
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        return this.matches(labelable) ? labelsOf(this) : null;
      },
    });
  }
  Object.defineProperty(HTMLLabelElement.prototype, 'control', {
    configurable: true,
    get(this: HTMLLabelElement) {
      return controlOf(this);
    },
  });
}

function labelsOf(field: HTMLElement): HTMLLabelElement[] {
  const labels = Array.from(field.ownerDocument.getElementsByTagName('label'));
  return labels.filter((label) =>
    label.hasAttribute('for') ? field.id !== '' && label.htmlFor === field.id : controlOf(label) === field,
  );
}

function controlOf(label: HTMLLabelElement): Element | null {
  if (!label.hasAttribute('for')) return label.querySelector(labelable);
  const named = label.ownerDocument.getElementById(label.htmlFor);
  return named?.matches(labelable) ? named : null;
}
