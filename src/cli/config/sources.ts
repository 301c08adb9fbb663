import { ToolError } from "../../errors/tool-error.ts";
import { isObject } from "../../json/value.ts";
import { type Credential, type SourceSettings, secretsOf } from "../../sources/settings.ts";
import { Secret } from "./secret.ts";

/** The configuration of one API. Its secrets are only in what `reveal` returns. */
export interface SourceConfig {
  readonly name: string;
  readonly secrets: readonly Secret[];
  reveal(): SourceSettings;
}

type Document = Readonly<Record<string, unknown>>;

/** The configuration's `sources`; the schema has checked their form. Fails with configuration_invalid. */
export function readSources(sources: unknown, where: string): SourceConfig[] {
  if (!isObject(sources)) return [];
  return Object.entries(sources).map(([name, source]) => {
    const settings = readSource(name, isObject(source) ? source : {}, where);
    // Shown by accident, in a log or an inspector, it is only its name.
    const hidden = () => settings;
    return { name, secrets: secretsOf(settings).map((text) => new Secret(text)), reveal: hidden };
  });
}

function readSource(name: string, source: Document, where: string): SourceSettings {
  const credentials = Object.entries(isObject(source.credentials) ? source.credentials : {}).flatMap(
    ([scheme, given]) => {
      const credential = isObject(given)
        ? readCredential(given, `/sources/${name}/credentials/${scheme}`, where)
        : undefined;
      return credential ? [[scheme, credential] as const] : [];
    },
  );
  return {
    name,
    baseUrl: text(source.base_url),
    servers: texts(source.servers),
    variables: texts(source.variables),
    headers: texts(source.headers),
    credentials: Object.fromEntries(credentials),
    timeoutMs: (typeof source.timeout === "number" ? source.timeout : 30) * 1000,
    retryAttempts: typeof source.retry_attempts === "number" ? source.retry_attempts : 3,
  };
}

/** Undefined where its variables are not set: then there is no credential. */
function readCredential(given: Document, path: string, where: string): Credential | undefined {
  const { api_key, username, password, bearer, client_id, client_secret } = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, text(value)]),
  );
  const found: Credential[] = [];
  if (api_key !== undefined) found.push({ kind: "apiKey", key: api_key });
  if (username !== undefined && password !== undefined) found.push({ kind: "basic", username, password });
  if (bearer !== undefined) found.push({ kind: "bearer", token: bearer });
  if (client_id !== undefined && client_secret !== undefined) {
    const scopes = Array.isArray(given.scopes) ? given.scopes.map(String) : undefined;
    found.push({
      kind: "oauth2",
      clientId: client_id,
      clientSecret: client_secret,
      tokenUrl: text(given.token_url),
      scopes,
    });
  }
  if (given.from_caller === true) found.push({ kind: "caller" });
  if (found.length > 1) {
    const message =
      "must be one kind of credential: api_key; username and password; bearer; client_id and client_secret; or from_caller";
    throw new ToolError(
      "configuration_invalid",
      `The configuration in ${where} is not valid: ${path} ${message}.`,
      {
        issues: [{ path, message }],
      },
    );
  }
  return found[0];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function texts(value: unknown): Record<string, string> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.flatMap(([name, one]) => (typeof one === "string" && one !== "" ? [[name, one]] : [])),
  );
}
