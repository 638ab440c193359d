import type { OpenApiDocument, OpenApiOperation } from '@ventanilla/contracts';
import { html, type Markup, type Renderable } from '../platform/http/html.js';
import { describeSchema, propertyTable } from './reference-schema.js';
import { style } from './reference-style.js';

type Described = { method: string; path: string; operation: OpenApiOperation };

/** The API reference as one page that needs nothing from anywhere: no script, no font, no second request. */
export function renderReference(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title}: API reference</title>
<style>${{ markup: style }}</style>
</head>
<body>
${contents(document)}
<header>
<h1>${document.info.title}: API reference</h1>
<p>${document.info.description}</p>
<p class="quiet">The same for programs: <a href="/openapi.json">/openapi.json</a> (OpenAPI ${document.openapi})</p>
</header>
<main>
${document.tags.map(({ name }) => section(name, operations))}
${schemas(document)}
</main>
</body>
</html>`;
  return page.markup;
}

function contents({ tags }: OpenApiDocument): Markup {
  return html`<nav aria-label="Contents"><ul>
${tags.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
<li><a href="#schemas">Schemas</a></li>
</ul></nav>`;
}

function section(tag: string, operations: readonly Described[]): Markup {
  const own = operations.filter(({ operation }) => operation.tags.includes(tag));
  return html`<section id="${tag}"><h2>${tag}</h2>${own.map(article)}</section>`;
}

function article({ method, path, operation }: Described): Markup {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return html`<article id="${operationId}">
<h3>${summary}</h3>
<p class="address"><span class="method">${method}</span> <code>${path}</code></p>
<p class="quiet">${description}</p>
${block('Parameters', parameters.length > 0 && propertyTable(parameters.map((each) => ({ ...each, needed: each.required }))))}
${block('Body', requestBody && describeSchema(requestBody.content['application/json'].schema))}
${block('Answers', answers(responses))}
</article>`;
}

function block(title: string, content: Renderable): Renderable {
  return content && html`<h4>${title}</h4>${content}`;
}

function answers(responses: OpenApiOperation['responses']): Markup {
  const rows = Object.entries(responses).map(([status, { description, content }]) => {
    const schema = content?.['application/json'].schema;
    const isError = Number(status) >= 400;
    return html`<tr><th scope="row">${status}</th><td>${inCode(description)}${!isError && schema && html` ${describeSchema(schema)}`}</td></tr>`;
  });
  return html`<table>${rows}</table>`;
}

/** Words between backticks are code. */
function inCode(text: string): Renderable[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
}

function schemas({ components }: OpenApiDocument): Markup {
  const all = Object.entries(components.schemas).sort(([one], [other]) => one.localeCompare(other));
  return html`<section id="schemas"><h2>Schemas</h2>
${all.map(([name, schema]) => html`<article id="schema-${name}"><h3>${name}</h3>${describeSchema(schema)}</article>`)}
</section>`;
}
