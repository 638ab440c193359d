/** Something of schema.org: every one says what it is. */
export type JsonLd = { '@type': string } & { readonly [property: string]: unknown };

/**
 * Written so that nothing in it can end the element it stands in. Properties without a value are left out, since
 * schema.org knows no null.
 */
export function jsonLdText(things: readonly JsonLd[]): string {
  const document = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(document, (_, value: unknown) => (value === null ? undefined : value)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
