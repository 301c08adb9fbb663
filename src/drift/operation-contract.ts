import type { JsonSchema } from "../json/schema.ts";
import { mapSubschemas } from "../json/schema.ts";
import type { OperationPlan, ParameterPlan, SecurityScheme } from "../openapi/operation-plan.ts";

/** The parts of an operation that a tool can depend on, without texts. */
export interface OperationContract {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly deprecated: boolean;
  /** Only for other APIs: the Web Server's address is in the configuration. */
  readonly servers: readonly string[];
  /** By place and name: `query.limit`. */
  readonly parameters: Readonly<Record<string, ParameterContract>>;
  readonly body: BodyContract | undefined;
  /** Successful responses by status; undefined where they are unknown. */
  readonly answers: Readonly<Record<string, MediaContract>> | undefined;
  /** Alternatives, each with the credentials that it needs: `["bearer token", "oauth2 login [read, write]"]`. */
  readonly security: readonly (readonly string[])[];
}

interface ParameterContract {
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** The serialisation: `form, exploded`, `application/json`. */
  readonly notation: string;
}

export interface BodyContract {
  readonly required: boolean;
  /** By media type. */
  readonly media: Readonly<Record<string, JsonSchema>>;
}

export interface MediaContract {
  readonly contentType: string | undefined;
  readonly schema: JsonSchema;
}

export interface ContractOptions {
  /** The Web Server's own contract. The configuration has its address and credentials, so that their names do not count. */
  readonly webServer: boolean;
  /** Whether the document describes responses. That of an imported folder does not. */
  readonly answers: boolean;
}

export function operationContract(plan: OperationPlan, options: ContractOptions): OperationContract {
  const { operationId, method, path, deprecated, body, responses } = plan;
  const succeeding = responses.filter(({ status }) => /^2/.test(status));
  return {
    operationId,
    method,
    path,
    deprecated,
    servers: options.webServer ? [] : plan.servers.map(({ url }) => url),
    parameters: Object.fromEntries(
      plan.parameters.map((parameter) => [`${parameter.in}.${parameter.name}`, parameterContract(parameter)]),
    ),
    body: body && {
      required: body.required,
      media: Object.fromEntries(
        body.alternatives.map(({ contentType, schema }) => [contentType, wordless(schema)]),
      ),
    },
    answers: options.answers
      ? Object.fromEntries(
          succeeding.map(({ status, contentType, schema = {} }) => [
            status,
            { contentType, schema: wordless(schema) },
          ]),
        )
      : undefined,
    security: plan.security.map((requirement) =>
      requirement.map(({ scheme, scopes }) => `${schemeText(scheme, options.webServer)}${scopeText(scopes)}`),
    ),
  };
}

function parameterContract({ required, schema, deprecated, notation, multiSegment }: ParameterPlan) {
  const style =
    "contentType" in notation
      ? notation.contentType
      : [
          notation.style,
          ...(notation.explode ? ["exploded"] : []),
          ...(notation.allowReserved ? ["reserved characters as they are"] : []),
        ].join(", ");
  return {
    required,
    schema: { ...wordless(schema), ...(deprecated && { deprecated }) },
    notation: multiSegment ? `${style}, several segments` : style,
  };
}

const words = ["title", "description", "example", "examples", "$comment"];

function wordless(schema: JsonSchema): JsonSchema {
  const bare = Object.entries(schema).filter(([keyword]) => !words.includes(keyword));
  return mapSubschemas(Object.fromEntries(bare), wordless);
}

function schemeText(scheme: SecurityScheme, nameless: boolean): string {
  const name = nameless ? "" : ` ${scheme.name}`;
  switch (scheme.kind) {
    case "apiKey":
      return `apiKey${name} (${scheme.in} ${scheme.key})`;
    case "unsupported":
      return scheme.what + name;
    default:
      return scheme.kind + name;
  }
}

function scopeText(scopes: readonly string[]): string {
  return scopes.length === 0 ? "" : ` [${[...scopes].sort().join(", ")}]`;
}
