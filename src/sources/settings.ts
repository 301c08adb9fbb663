/** The settings of an API: its entry in the configuration's `sources`. */
export interface SourceSettings {
  /** The name in the configuration, and in the manifest's `settings`. */
  readonly name: string;
  /** Replaces the document's servers. */
  readonly baseUrl: string | undefined;
  /** Replaces single servers of the document, by their address in it. */
  readonly servers: Readonly<Record<string, string>>;
  /** Values of the document's server variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** By the name of the document's security scheme. */
  readonly credentials: Readonly<Record<string, Credential>>;
  /** Milliseconds for one attempt. */
  readonly timeoutMs: number;
  /** Attempts of one request, the first included. */
  readonly retryAttempts: number;
}

export type Credential =
  | { readonly kind: "apiKey"; readonly key: string }
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | { readonly kind: "bearer"; readonly token: string }
  | {
      readonly kind: "oauth2";
      readonly clientId: string;
      readonly clientSecret: string;
      /** Replaces the document's. */
      readonly tokenUrl: string | undefined;
      readonly scopes: readonly string[] | undefined;
    }
  /** Passes on the credential of the caller. */
  | { readonly kind: "caller" };

/** Replaces each secret, and each token that a request would have to fetch first, by `text`. */
export function withHiddenSecrets(settings: SourceSettings, text: string): SourceSettings {
  return {
    ...settings,
    headers: mapped(settings.headers, () => text),
    credentials: mapped(settings.credentials, (credential) => hide(credential, text)),
  };
}

function hide(credential: Credential, text: string): Credential {
  switch (credential.kind) {
    case "apiKey":
      return { kind: "apiKey", key: text };
    case "basic":
      return { kind: "basic", username: text, password: text };
    case "bearer":
    case "oauth2":
      return { kind: "bearer", token: text };
    case "caller":
      return credential;
  }
}

function mapped<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

/** The texts that no error and no log may show. */
export function secretsOf({ credentials, headers }: SourceSettings): string[] {
  const secrets = Object.values(credentials).flatMap(secretsIn);
  const inHeaders = Object.values(headers).flatMap((value) => [value, value.replace(/^\w+ /, "")]);
  // Hiding three characters would blank out ordinary words.
  return [...secrets, ...inHeaders].filter((secret) => secret.length > 3);
}

function secretsIn(credential: Credential): string[] {
  switch (credential.kind) {
    case "apiKey":
      return [credential.key];
    case "basic": {
      const { username, password } = credential;
      return [password, Buffer.from(`${username}:${password}`).toString("base64")];
    }
    case "bearer":
      return [credential.token];
    case "oauth2":
      return [credential.clientSecret];
    case "caller":
      return [];
  }
}
