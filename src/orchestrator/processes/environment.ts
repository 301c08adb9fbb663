/**
 * The variables that agents and clients' commands receive: what a program needs to find its files, its user's settings
 * and the network. Every other variable can hold a secret of whoever started the orchestrator.
 */
const passedOn = [
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TZ|TERM|COLORTERM|LANG|LANGUAGE|LC_[A-Z]+|XDG_[A-Z_]+)$/,
  /^(HTTPS?_PROXY|ALL_PROXY|NO_PROXY|https?_proxy|all_proxy|no_proxy)$/,
  /^(SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/,
  /^(SSH_AUTH_SOCK|GIT_CONFIG_GLOBAL|GIT_SSH_COMMAND)$/,
  /^(CLAUDE_CONFIG_DIR|CODEX_HOME|GEMINI_CLI_HOME|GEMINI_CLI_SYSTEM_(?:SETTINGS|DEFAULTS)_PATH)$/,
];

export function agentEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const passes = (entry: [string, string | undefined]): entry is [string, string] =>
    entry[1] !== undefined && passedOn.some((names) => names.test(entry[0]));
  return Object.fromEntries(Object.entries(environment).filter(passes));
}
