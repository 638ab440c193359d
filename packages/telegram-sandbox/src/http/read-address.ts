/** The path and the query of a request's address. What cannot be decoded stays as it is, and so leads nowhere. */
export function readAddress(url: string): { path: string; query: URLSearchParams } {
  const [encoded = '', query = ''] = url.split(/\?(.*)/s);
  try {
    return { path: decodeURIComponent(encoded), query: new URLSearchParams(query) };
  } catch (error) {
    if (error instanceof URIError) return { path: encoded, query: new URLSearchParams(query) };
    throw error;
  }
}
