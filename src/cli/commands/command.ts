import { type Command, Option } from "commander";
import type { ConfigOptions } from "../config/config.ts";
import type { ArgumentSpec, OptionSpec, Spec } from "./options.ts";

/** A command or a group of commands, as the program adds it to its parent. */
export interface ProgramCommand {
  readonly name: string;
  addTo(parent: Command, program: () => ProgramSettings): void;
}

/** The values of the options before the command. */
export interface ProgramSettings {
  /** The configuration file, and the choice of tools, which overrides that file's. */
  readonly settings: ConfigOptions;
  /** `--manifest`. */
  readonly manifests: readonly string[];
}

/** The values that a command receives for its arguments or options. */
export type Values<S> = { readonly [K in keyof S]: S[K] extends Spec<infer T> ? T : never };

type None = Readonly<Record<never, never>>;

interface CommandDefinition<A, O> {
  readonly name: string;
  readonly summary: string;
  readonly usage?: string;
  /** By name, in the order of the command line. */
  readonly arguments?: A;
  /** By name: `failOn` is `--fail-on`. */
  readonly options?: O;
  /** Left out of the help. */
  readonly hidden?: boolean;
  /** Leaves the options after the first argument to the command, unread. */
  readonly passesOptions?: boolean;
  /** Returns the exit code. */
  run(values: Values<A> & Values<O>, program: ProgramSettings): Promise<number>;
}

/** A command; the types of its values come from its arguments and options. */
export function defineCommand<
  A extends Readonly<Record<string, ArgumentSpec<unknown>>> = None,
  O extends Readonly<Record<string, OptionSpec<unknown>>> = None,
>(definition: CommandDefinition<A, O>): ProgramCommand {
  const { name, summary, usage, hidden = false, passesOptions = false } = definition;
  return {
    name,
    addTo(parent, program) {
      const command = addSubcommand(parent, name, summary, hidden);
      for (const [argument, { write, about, standard }] of Object.entries(definition.arguments ?? {}))
        command.argument(write(argument), about, standard);
      addOptions(command, definition.options ?? {});
      if (usage !== undefined) command.usage(usage);
      if (passesOptions) command.passThroughOptions().allowUnknownOption();
      command.action(async () => {
        const named = Object.keys(definition.arguments ?? {}).map((argument, index) => [
          argument,
          command.processedArgs[index],
        ]);
        const values = {
          ...readValues(definition.arguments, Object.fromEntries(named)),
          ...readValues(definition.options, command.opts()),
        };
        process.exitCode = await definition.run(values, program());
      });
    },
  };
}

/** A name before the names of its commands, such as `orchestrator start`. */
export function defineGroup(
  name: string,
  summary: string,
  commands: readonly ProgramCommand[],
): ProgramCommand {
  return {
    name,
    addTo(parent, program) {
      const group = addSubcommand(parent, name, summary);
      for (const command of commands) command.addTo(group, program);
    },
  };
}

/** Adds options by name to a command of commander. */
export function addOptions(command: Command, options: Readonly<Record<string, OptionSpec<unknown>>>): void {
  for (const [name, { short, value, about, choices, parse, standard }] of Object.entries(options)) {
    const long = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const flags = `${short === undefined ? "" : `${short}, `}${long}${value === undefined ? "" : ` <${value}>`}`;
    const option = new Option(flags, about);
    if (choices) option.choices(choices);
    if (parse) option.argParser(parse);
    command.addOption(option.default(standard));
  }
}

/** Converts commander's values for some arguments or options into those that a command receives. */
export function readValues<S extends Readonly<Record<string, Spec<unknown>>>>(
  specs: S | undefined,
  given: Readonly<Record<string, unknown>>,
): Values<S> {
  const values = Object.entries(specs ?? {}).map(([name, { read }]) => [name, read(given[name])]);
  // Object.fromEntries loses which value is whose; each one is what its own spec has read.
  return Object.fromEntries(values) as Values<S>;
}

function addSubcommand(parent: Command, name: string, summary: string, hidden = false): Command {
  return parent
    .command(name, { hidden })
    .description(summary)
    .exitOverride()
    .showHelpAfterError("(use --help for usage)");
}
