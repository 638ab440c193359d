import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as queries from 'mingo/operators/query';
import type { Options } from 'mingo/types';
import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { mendedDates } from './date-mends.js';
import { mendedAccumulators, mendedExpressions } from './expression-mends.js';
import { documentForMingo, forMingo } from './values.js';

/** Operators in the shape mingo takes them. */
export type Operators = NonNullable<Parameters<typeof Context.init>[0]>;

/** What mingo computes inside a document, with our corrections on top. */
export const expressionOperators: Operators = {
  accumulator: { ...accumulators, ...mendedAccumulators },
  expression: { ...expressions, ...mendedExpressions, ...mendedDates },
  query: { ...queries },
};

const expressionContext = Context.init(expressionOperators);

/** The options every call of mingo gets: no scripts, our operators, the command's variables. */
export function mingoOptions(context: Context, variables: Document = {}): Options {
  return {
    idKey: '_id',
    processingMode: ProcessingMode.CLONE_OFF,
    useStrictMode: true,
    // mingo's own $setWindowFields needs it; what a client sends is refused by refuseScripts.
    scriptEnabled: true,
    failOnError: true,
    context,
    variables: documentForMingo(variables),
  };
}

/** The value of an aggregation expression for one document. */
export function evaluate(expression: unknown, document: Document, variables?: Document): unknown {
  refuseScripts(expression);
  const options = mingoOptions(expressionContext, variables);
  return guarded(() => evalExpr(documentForMingo(document), forMingo(expression), options));
}

const scriptOperators = ['$function', '$accumulator', '$where'];

/** Throws `NotImplemented` for JavaScript anywhere in an expression or a pipeline. */
export function refuseScripts(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) refuseScripts(item);
  if (!isDocument(value)) return;
  const script = Object.keys(value).find((name) => scriptOperators.includes(name));
  if (script)
    throw new MongoError('NotImplemented', `${script}: server-side JavaScript is not supported by this server`);
  for (const item of Object.values(value)) refuseScripts(item);
}

/** Errors of the library become refusals a client understands. */
export function guarded<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw refusalFrom(error);
  }
}

function refusalFrom(error: unknown): MongoError {
  if (error instanceof MongoError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const unknownOperator = /'(\$\w+)' is not registered/.exec(message)?.[1];
  if (unknownOperator) return new MongoError('InvalidPipelineOperator', `Unrecognized expression '${unknownOperator}'`);
  return new MongoError('BadValue', `PlanExecutor error during aggregation :: ${message}`);
}
