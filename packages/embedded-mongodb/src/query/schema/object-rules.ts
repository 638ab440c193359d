import { type Document, isDocument } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';
import { fieldOf } from '../paths.js';
import { compileRegex } from '../regex.js';
import { countOperand, documentOperand, namesOperand } from './operands.js';
import { type CompileKeyword, type CompileSchema, type SchemaRule, type Subschema, satisfies } from './rule.js';

function forDocuments(failures: (document: Document) => Document[]): SchemaRule {
  return (value) => (isDocument(value) ? failures(value) : []);
}

function compiledFields(keyword: string, operand: unknown, compile: CompileSchema): [string, Subschema][] {
  return Object.entries(documentOperand(keyword, operand)).map(([key, schema]) => [
    plainName(key),
    compile(schema, keyword),
  ]);
}

function properties(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  const known = compiledFields('properties', operand, compile);
  return forDocuments((document) => {
    const failed = known.flatMap(([propertyName, { failures, notes }]) => {
      const value = fieldOf(document, propertyName);
      const details = value === undefined ? [] : failures(value);
      return details.length > 0 ? [{ propertyName, ...notes, details }] : [];
    });
    return failed.length > 0 ? [{ operatorName: 'properties', propertiesNotSatisfied: failed }] : [];
  });
}

function patternProperties(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  const patterns = compiledFields('patternProperties', operand, compile).map(([regexMatched, schema]) => ({
    regexMatched,
    regex: compileRegex(regexMatched),
    schema,
  }));
  return forDocuments((document) => {
    const details = patterns.flatMap(({ regexMatched, regex, schema }) => {
      const failing = fieldsOf(document).find(([name, value]) => regex.test(name) && !satisfies(schema, value));
      if (!failing) return [];
      const [propertyName, value] = failing;
      return [{ propertyName, ...schema.notes, regexMatched, details: schema.failures(value) }];
    });
    return details.length > 0 ? [{ operatorName: 'patternProperties', details }] : [];
  });
}

function fieldsOf(document: Document): [string, unknown][] {
  return Object.entries(document).map(([key, value]) => [plainName(key), value]);
}

/** What neither `properties` names nor `patternProperties` matches. */
function additionalProperties(operand: unknown, schema: Document, compile: CompileSchema): SchemaRule {
  if (operand === true) return () => [];
  const additional = additionalFields(schema);
  if (operand === false)
    return forDocuments((document) => {
      const names = additional(document).map(([name]) => name);
      const specifiedAs = { additionalProperties: false };
      return names.length > 0
        ? [{ operatorName: 'additionalProperties', specifiedAs, additionalProperties: names }]
        : [];
    });
  const inner = compile(operand, 'additionalProperties');
  return forDocuments((document) => {
    const failing = additional(document).find(([, value]) => !satisfies(inner, value));
    return failing ? [additionalFailure(inner, failing)] : [];
  });
}

function additionalFailure(inner: Subschema, [failingProperty, value]: [string, unknown]): Document {
  return {
    operatorName: 'additionalProperties',
    ...inner.notes,
    reason: 'at least one additional property did not match the subschema',
    failingProperty,
    details: inner.failures(value),
  };
}

function additionalFields(schema: Document): (document: Document) => [string, unknown][] {
  const named = schema['properties'];
  const known = new Set(isDocument(named) ? Object.keys(named).map(plainName) : []);
  const matched = schema['patternProperties'];
  const patterns = isDocument(matched) ? Object.keys(matched).map((key) => compileRegex(plainName(key))) : [];
  return (document) =>
    fieldsOf(document).filter(([name]) => !known.has(name) && !patterns.some((regex) => regex.test(name)));
}

function required(operand: unknown): SchemaRule {
  const names = namesOperand('required', operand);
  return forDocuments((document) => {
    const missingProperties = missingOf(document, names);
    const specifiedAs = { required: operand };
    return missingProperties.length > 0 ? [{ operatorName: 'required', specifiedAs, missingProperties }] : [];
  });
}

function missingOf(document: Document, names: readonly string[]): string[] {
  return names.filter((name) => fieldOf(document, name) === undefined);
}

function propertyCount(keyword: 'minProperties' | 'maxProperties', operand: unknown): SchemaRule {
  const bound = countOperand(keyword, operand);
  return forDocuments((document) => {
    const numberOfProperties = Object.keys(document).length;
    const fits = keyword === 'minProperties' ? numberOfProperties >= bound : numberOfProperties <= bound;
    const reason = 'specified number of properties was not satisfied';
    return fits ? [] : [{ operatorName: keyword, specifiedAs: { [keyword]: operand }, reason, numberOfProperties }];
  });
}

type Dependency = (document: Document) => Document[];

function dependencies(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  const all = Object.entries(documentOperand('dependencies', operand)).map(([key, needed]) =>
    dependency(plainName(key), needed, compile),
  );
  return forDocuments((document) => {
    const failed = all.flatMap((failures) => failures(document));
    return failed.length > 0 ? [{ operatorName: 'dependencies', failingDependencies: failed }] : [];
  });
}

function dependency(conditionalProperty: string, needed: unknown, compile: CompileSchema): Dependency {
  const failures = Array.isArray(needed) ? dependsOnNames(needed) : dependsOnSchema(compile(needed, 'dependencies'));
  return (document) => {
    if (fieldOf(document, conditionalProperty) === undefined) return [];
    return failures(document).map((failure) => ({ conditionalProperty, ...failure }));
  };
}

function dependsOnNames(needed: unknown[]): Dependency {
  const names = namesOperand('dependencies', needed);
  return (document) => {
    const missingProperties = missingOf(document, names);
    return missingProperties.length > 0 ? [{ missingProperties }] : [];
  };
}

function dependsOnSchema({ failures }: Subschema): Dependency {
  return (document) => {
    const details = failures(document);
    return details.length > 0 ? [{ details }] : [];
  };
}

/** Keywords for documents, in the order MongoDB tells of them. */
export const objectKeywords: Readonly<Record<string, CompileKeyword>> = {
  properties,
  additionalProperties,
  patternProperties,
  required,
  minProperties: (operand) => propertyCount('minProperties', operand),
  maxProperties: (operand) => propertyCount('maxProperties', operand),
  dependencies,
};
