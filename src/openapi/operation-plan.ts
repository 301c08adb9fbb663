import type { JsonSchema } from "../json/schema.ts";
import type { Finding } from "./finding.ts";
import type { Method } from "./method.ts";

/** An operation of an OpenAPI document, planned once: everything that its requests can contain, without a `$ref`. */
export interface OperationPlan {
  /** The document's id, or `GET /pets/{id}` where it has none or uses it twice. */
  readonly operationId: string;
  readonly method: Method;
  /** `/pets/{id}` */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** The operation's own servers, else its path's, else the document's. */
  readonly servers: readonly ServerPlan[];
  readonly parameters: readonly ParameterPlan[];
  readonly body: BodyPlan | undefined;
  readonly responses: readonly ResponsePlan[];
  /** One of these is enough. An empty list requires nothing; an empty alternative makes credentials optional. */
  readonly security: readonly SecurityRequirement[];
}

export const styles = [
  "simple",
  "label",
  "matrix",
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "tabDelimited",
  "deepObject",
] as const;
/** The styles of OpenAPI, and `tabDelimited` for Swagger's tab-separated lists. */
export type Style = (typeof styles)[number];

/** The notation of a value in a path, a query, a header, a cookie, a form. */
export interface Notation {
  readonly style: Style;
  readonly explode: boolean;
  /** Characters such as `/` and `?` are not encoded. */
  readonly allowReserved: boolean;
}

export type ParameterPlace = "path" | "query" | "header" | "cookie";

export interface ParameterPlan {
  readonly in: ParameterPlace;
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  /** The notation of the value: a style, or a document of a media type. */
  readonly notation: Notation | { readonly contentType: string };
  /** The value's `/` separate segments of the path (`x-multi-segment`). */
  readonly multiSegment: boolean;
}

export interface BodyPlan {
  readonly required: boolean;
  readonly description: string;
  /** The document's media types, the one that arguments describe best first. */
  readonly alternatives: readonly MediaPlan[];
}

export type MediaKind = "json" | "form" | "multipart" | "text" | "binary";

export interface MediaPlan {
  readonly contentType: string;
  readonly kind: MediaKind;
  readonly schema: JsonSchema;
  /** The notation of a form's parts, where the document describes it. */
  readonly encoding: Readonly<Record<string, PartEncoding>>;
}

export interface PartEncoding {
  readonly contentType?: string;
  readonly notation?: Notation;
}

export interface ResponsePlan {
  /** `200`, `2XX`, `default` */
  readonly status: string;
  readonly description: string;
  readonly kind: "json" | "text" | "binary" | "empty";
  readonly contentType: string | undefined;
  readonly schema: JsonSchema | undefined;
  /** The names of the declared headers. */
  readonly headers: readonly string[];
}

export interface ServerPlan {
  /** As in the document; `variables` or the settings fill in variables. Relative to the document's address. */
  readonly url: string;
  readonly variables: Readonly<
    Record<string, { readonly default: string; readonly enum: readonly string[] }>
  >;
  /** Whether it is the document's server, not an operation's or a path's. */
  readonly shared: boolean;
}

/** All schemes of a requirement are needed. */
export type SecurityRequirement = readonly {
  readonly scheme: SecurityScheme;
  readonly scopes: readonly string[];
}[];

export type SecurityScheme =
  | {
      readonly name: string;
      readonly kind: "apiKey";
      readonly in: "query" | "header" | "cookie";
      readonly key: string;
    }
  | { readonly name: string; readonly kind: "basic" }
  | { readonly name: string; readonly kind: "bearer" }
  | {
      readonly name: string;
      readonly kind: "oauth2";
      readonly clientCredentials?: { readonly tokenUrl: string };
    }
  | { readonly name: string; readonly kind: "unsupported"; readonly what: string };

/** The part of an operation's plan for its requests; a manifest's step keeps only this. */
export interface RequestPlan {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly servers: readonly ServerPlan[];
  readonly parameters: readonly Pick<ParameterPlan, "in" | "name" | "notation" | "multiSegment">[];
  readonly body?: Pick<MediaPlan, "contentType" | "kind" | "encoding"> & RequestBody;
  /** The media types of its answers. */
  readonly accept: readonly string[];
  readonly security: readonly SecurityRequirement[];
}

interface RequestBody {
  /** Without a value an empty object is sent; an optional body is left out then. */
  readonly required: boolean;
  readonly parts: PartKinds;
}

/** Which parts of a form hold files. */
export type PartKinds = Readonly<Record<string, "file" | "files">>;

/** An operation and the result of planning it. */
export interface PlannedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  /** Undefined where the operation was left out. */
  readonly plan: OperationPlan | undefined;
  readonly findings: readonly Finding[];
}
