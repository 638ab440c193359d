import { type ErrorCode, errorBodySchema, errorMeanings, errorStatus } from '../errors.js';
import type { Operation } from '../operation.js';
import * as operations from '../operations/operations.js';
import { roles } from '../resources/staff.js';
import { mayAs } from '../roles.js';
import { Components, type JsonSchema } from './components.js';

/** One parameter of an operation, in its path or its query. */
export type OpenApiParameter = { name: string; in: 'path' | 'query'; required: boolean; schema: JsonSchema };

/** What an operation can answer with under one status. */
export type OpenApiResponse = { description: string; content?: { 'application/json': { schema: JsonSchema } } };

/** One operation of the API. */
export type OpenApiOperation = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters: OpenApiParameter[];
  requestBody?: { required: true; content: { 'application/json': { schema: JsonSchema } } };
  responses: Record<string, OpenApiResponse>;
};

/** The whole API in the shape of OpenAPI 3.1, as far as we use it. */
export type OpenApiDocument = {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, JsonSchema> };
};

/** Codes that every operation can answer with. */
const COMMON_ERRORS: readonly ErrorCode[] = ['invalid', 'tooManyRequests', 'internal', 'unavailable'];
/** Codes that every operation with a body can answer with. */
const BODY_ERRORS: readonly ErrorCode[] = ['malformedJson', 'tooLarge', 'unsupportedMediaType'];

const COOKIE_OPERATIONS: readonly string[] = ['refreshSession', 'signOut'];

/**
 * Describes core's API as OpenAPI 3.1, generated from the schemas that client and server use: it can not say anything
 * else than they do. `serverUrl` is where the API is reached from; by default the address the document came from.
 */
export function openApiDocument({ serverUrl = '/' }: { serverUrl?: string } = {}): OpenApiDocument {
  const components = new Components();
  const error = components.add(errorBodySchema, 'output');
  const paths: OpenApiDocument['paths'] = {};
  for (const operation of Object.values<Operation>(operations)) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation, components, error) };
  }
  const tags = new Set(Object.values<Operation>(operations).map(({ tag }) => tag));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ventanilla',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: serverUrl }],
    tags: [...tags].sort().map((name) => ({ name })),
    paths,
    components: { schemas: components.schemas, securitySchemes },
  };
}

const DESCRIPTION =
  'The single window where a migrant asks and the municipality answers. Every error has the same shape: a code for programs, a message for people, and the id of the request.';

const securitySchemes: Record<string, JsonSchema> = {
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'From signing in; renew it before it expires.',
  },
  botSecret: { type: 'http', scheme: 'bearer', description: 'The secret that the bot and core share.' },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of a program, made in the dashboard; it opens what it was made for.',
  },
  refreshCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'ventanilla_refresh',
    description: 'Set by signing in; only sent to the session addresses.',
  },
};

function describe(operation: Operation, components: Components, error: JsonSchema): OpenApiOperation {
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    description: whoMayCall(operation),
    security: securityOf(operation),
    parameters: [...parametersOf(operation, 'params', components), ...parametersOf(operation, 'query', components)],
    ...(operation.body && {
      requestBody: { required: true as const, content: json(components.add(operation.body, 'input')) },
    }),
    responses: { [operation.status]: successOf(operation, components), ...errorsOf(operation, error) },
  };
}

function whoMayCall({ permission, scope }: Operation): string {
  if (permission === 'public') return 'Anybody may call this.';
  if (permission === 'bot') return 'The bot may call this, with its secret.';
  const byKey = scope ? ` A program may, with a key that opens ${scope}.` : '';
  const granted = roles.filter((role) => mayAs(role, permission));
  return `Staff may call this, within their scope: ${granted.join(', ')} (permission ${permission}).${byKey}`;
}

function securityOf({ id, permission, scope }: Operation): OpenApiOperation['security'] {
  if (COOKIE_OPERATIONS.includes(id)) return [{ refreshCookie: [] }];
  if (permission === 'public') return [];
  if (permission === 'bot') return [{ botSecret: [] }];
  return [{ accessToken: [] }, ...(scope ? [{ apiKey: [] }] : [])];
}

function parametersOf(operation: Operation, part: 'params' | 'query', components: Components): OpenApiParameter[] {
  const schema = operation[part];
  if (!schema) return [];
  const { properties = {}, required = [] } = components.add(schema, 'input');
  const names = Array.isArray(required) ? required : [];
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, own]) => ({
    name,
    in: part === 'params' ? 'path' : 'query',
    required: part === 'params' || names.includes(name),
    schema: own,
  }));
}

function successOf({ response, status }: Operation, components: Components): OpenApiResponse {
  if (!response) return { description: 'Done; there is nothing to read.' };
  const description = status === 201 ? 'Created.' : 'As asked.';
  return { description, content: json(components.add(response, 'output')) };
}

function errorsOf(operation: Operation, error: JsonSchema): Record<string, OpenApiResponse> {
  const codes = new Set([...operation.errors, ...COMMON_ERRORS, ...(operation.body ? BODY_ERRORS : [])]);
  const responses: Record<string, OpenApiResponse> = {};
  for (const code of codes) {
    const known = responses[errorStatus[code]];
    const meaning = `\`${code}\`: ${errorMeanings[code]}`;
    responses[errorStatus[code]] = {
      description: known ? `${known.description} ${meaning}` : meaning,
      content: json(error),
    };
  }
  return responses;
}

function json(schema: JsonSchema): { 'application/json': { schema: JsonSchema } } {
  return { 'application/json': { schema } };
}
