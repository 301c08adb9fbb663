/** A setting of git: a key with the section and the variable in lower case, and its value. */
export type Setting = readonly [key: string, value: string];

/**
 * The keys of a repository's configuration that name a program or an address that git would use by itself, each with a value
 * that does nothing.
 */
const blanks: readonly [RegExp, string][] = [
  [/^filter\..+\.(clean|smudge|process)$/s, ""],
  // Without its driver git would refuse to merge; this is the merge that it makes without one.
  [/^merge\..+\.driver$/s, "git merge-file --marker-size=%L %A %O %B"],
  [/^diff\..+\.textconv$/s, "cat"],
  [/^diff\.(.+\.command|external)$/s, "true"],
  [/^core\.sshcommand$/, "ssh"],
  [/^core\.gitproxy$/, "none"],
  [/^core\.alternaterefscommand$/, "true"],
  [/^credential\.(.+\.)?helper$/s, ""],
  [/^gpg\.(openpgp\.)?program$/, "gpg"],
  [/^gpg\.x509\.program$/, "gpgsm"],
  [/^gpg\.ssh\.program$/, "ssh-keygen"],
  [/^gpg\.ssh\.defaultkeycommand$/, "true"],
  [/^remote\..+\.uploadpack$/s, "git-upload-pack"],
  [/^remote\..+\.receivepack$/s, "git-receive-pack"],
  [/^trailer\..+\.(cmd|command)$/s, "true"],
  [/^gc\.recentobjectshook$/, "true"],
  [/^hook\..+\.command$/s, "true"],
  [/^lfs\.extension\..+\.(clean|smudge)$/s, ""],
  [/^lfs\.customtransfer\..+\.path$/s, "true"],
  [/^lfs\.(.+\.)?standalonetransferagent$/s, ""],
  // What is missing would be fetched from there.
  [/^extensions\.partialclone$/, ""],
  [/^remote\..+\.promisor$/s, "false"],
];

/** Whether git would run the value of a key, or use it to reach another repository by itself. */
export function namesProgram(key: string, value: string): boolean {
  if (isLocalRemote(key, value)) return true;
  return value !== "" && !isGitLfs(key, value) && blanks.some(([pattern]) => pattern.test(key));
}

/** A push to a folder of this machine runs the hooks of the repository there. */
function isLocalRemote(key: string, value: string): boolean {
  return /^remote\..+\.(push)?url$/s.test(key) && (/^(file:|[./~])/.test(value) || !/[:]/.test(value));
}

function isGitLfs(key: string, value: string): boolean {
  return (
    /^filter\.lfs\./.test(key) && /^git-lfs (clean|smudge|filter-process)( --skip)?( -- %f)?$/.test(value)
  );
}

/** Settings that keep git from using a key's value: what the user's own files say takes its place. */
export function blanksFor(key: string, users: readonly string[]): Setting[] {
  const blank = blanks.find(([pattern]) => pattern.test(key))?.[1];
  // The address of a remote has no such value: its protocol is not allowed.
  if (blank === undefined || /^(extensions\.partialclone|remote\..+\.promisor)$/s.test(key)) return [];
  // An empty helper forgets those before it.
  if (key.startsWith("credential.")) return [[key, ""], ...users.map((value) => [key, value] as const)];
  const required = /^filter\..+\.(?=\w+$)/s.exec(key)?.[0];
  return [[key, users.at(-1) ?? blank], ...(required ? [[`${required}required`, "false"] as const] : [])];
}
