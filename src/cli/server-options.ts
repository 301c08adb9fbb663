export interface ServerOptions {
  configFile?: string;
  manifests: string[];
}

/** The options of a server that a client starts; undefined for any other arguments, which the program parses. */
export function serverOptions(args: readonly string[]): ServerOptions | undefined {
  const options: ServerOptions = { manifests: [] };
  for (let index = 0; index < args.length; index += 2) {
    const [name, value] = args.slice(index, index + 2);
    if (!value || value.startsWith("-")) return undefined;
    if (name === "--manifest") options.manifests.push(value);
    else if (name === "--config") options.configFile = value;
    else return undefined;
  }
  return options;
}
