import { type Credential, type SourceSettings, secretsOf } from "../../sources/settings.ts";
import { invalidConfig, type Section, toSection } from "./config-file.ts";
import { Secret } from "./secret.ts";
import { numberOf, textOf, textsOf } from "./values.ts";

/** The configuration of one API. A log or an inspector shows its name and no secrets; `reveal` returns the settings with them. */
export interface SourceConfig {
  readonly name: string;
  readonly secrets: readonly Secret[];
  reveal(): SourceSettings;
}

/** Reads the section `sources`, whose form the schema has checked. Fails with configuration_invalid. */
export function readSources(sources: unknown, where: string): SourceConfig[] {
  return Object.entries(toSection(sources)).map(([name, source]) => {
    const settings = readSource(name, toSection(source), where);
    const secrets = secretsOf(settings).map((text) => new Secret(text));
    return { name, secrets, reveal: () => settings };
  });
}

function readSource(name: string, source: Section, where: string): SourceSettings {
  const credentials = Object.entries(toSection(source.credentials)).flatMap(([scheme, given]) => {
    const credential = readCredential(toSection(given), `/sources/${name}/credentials/${scheme}`, where);
    return credential ? [[scheme, credential] as const] : [];
  });
  return {
    name,
    baseUrl: textOf(source.base_url),
    servers: textsOf(source.servers),
    variables: textsOf(source.variables),
    headers: textsOf(source.headers),
    credentials: Object.fromEntries(credentials),
    timeoutMs: numberOf(source.timeout, 30) * 1000,
    retryAttempts: numberOf(source.retry_attempts, 3),
  };
}

/** Undefined where the variables that it is made of are not set. */
function readCredential(given: Section, path: string, where: string): Credential | undefined {
  const { api_key, username, password, bearer, client_id, client_secret, token_url } = textsOf(given);
  const found: Credential[] = [];
  if (api_key !== undefined) found.push({ kind: "apiKey", key: api_key });
  if (username !== undefined && password !== undefined) found.push({ kind: "basic", username, password });
  if (bearer !== undefined) found.push({ kind: "bearer", token: bearer });
  if (client_id !== undefined && client_secret !== undefined) {
    found.push({
      kind: "oauth2",
      clientId: client_id,
      clientSecret: client_secret,
      tokenUrl: token_url,
      scopes: Array.isArray(given.scopes) ? given.scopes.map(String) : undefined,
    });
  }
  if (given.from_caller === true) found.push({ kind: "caller" });
  if (found.length > 1) {
    const message =
      "must be one kind of credential: api_key; username and password; bearer; client_id and client_secret; or from_caller";
    throw invalidConfig(where, [{ path, message }]);
  }
  return found[0];
}
