import { type Document, isDocument, setField } from '../../../bson/codec.js';
import { plainName } from '../../../bson/names.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { type MemoryMeter, meterFor } from '../memory.js';
import { pipelineFrom } from '../pipeline-spec.js';

/** `$facet`: several pipelines over the same documents, which are held once for all of them. */
export function compileFacet(spec: unknown, environment: PipelineEnvironment): Stage {
  if (!isDocument(spec) || Object.keys(spec).length === 0)
    throw new MongoError(
      'Location40169',
      `the $facet specification must be a non-empty object, but found type: ${typeName(spec)}`,
    );
  const inner: PipelineEnvironment = { ...environment, place: '$facet' };
  const facets = Object.entries(spec).map(([key, pipeline]) => {
    const name = plainName(key);
    checkFacetName(name);
    return {
      name,
      stage: environment.compile(
        pipelineFrom(pipeline, 'Location40170', `arguments to $facet must be arrays, ${name}`),
        inner,
      ),
    };
  });
  return function* (documents) {
    const memory = meterFor('$facet', environment);
    const held: Document[] = [];
    for (const document of documents) {
      memory.hold(document);
      held.push(document);
    }
    const result: Document = {};
    for (const { name, stage } of facets)
      setField(result, name, [...counted(stage(held), meterFor('$facet', environment))]);
    yield result;
  };
}

/** The documents, while all of them together are not too large. */
function* counted(documents: Iterable<Document>, memory: MemoryMeter): Iterable<Document> {
  for (const document of documents) {
    memory.hold(document);
    yield document;
  }
}

function checkFacetName(name: string): void {
  if (name === '') throw new MongoError('Location40352', 'FieldPath cannot be constructed with empty string');
  if (name.includes('.')) throw new MongoError('Location40235', `FieldPath field names may not contain '.': ${name}`);
  if (name.startsWith('$'))
    throw new MongoError(
      'Location16410',
      `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
    );
}
