import { homedir } from "node:os";
import { join } from "node:path";

const { PATH = "", HOME = homedir(), NODE_EXTRA_CA_CERTS, npm_config_cache } = process.env;

/**
 * The environment of an npm or npx that a test runs: the user's settings and cache, without those of the npm that runs the
 * tests. Of the tests' Node.js, npm gets the certificates of a company's proxy.
 */
export const npmEnvironment: Readonly<Record<string, string>> = {
  PATH,
  npm_config_cache: npm_config_cache ?? join(HOME, ".npm"),
  npm_config_userconfig: join(HOME, ".npmrc"),
  npm_config_update_notifier: "false",
  ...(NODE_EXTRA_CA_CERTS !== undefined && { NODE_EXTRA_CA_CERTS }),
};
