import { access, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { agentFolder } from "../contract/agent-folder.ts";
import { writePrivately } from "../store/state-files.ts";
import type { DeliveryRow } from "../store/tables.ts";
import { notACommand } from "./text.ts";

/** A terminal in line mode takes 4,095 bytes a line and loses the rest; ours show 48 rows. */
const mostBytes = 4000;
const mostLines = 40;

export type MessageFiles = ReturnType<typeof createMessageFiles>;
/** The members of an agent profile on which it depends how a text is typed. */
interface Program {
  readonly commandPrefixes: readonly string[];
  /** Null: its input box is not known. */
  readonly inputPattern: object | null;
}
type TextOf = Pick<DeliveryRow, "project_id" | "agent_id" | "message_id" | "text">;

/**
 * Keeps texts that are too long to type in `messages/<message>.md` of the agent's folder, readable by this user only; the
 * agent receives a line that names the file. They are removed with the agent's folder.
 */
export function createMessageFiles(agentsDir: string) {
  const pathOf = ({ project_id, agent_id, message_id }: TextOf) =>
    join(agentFolder(agentsDir, { id: agent_id, project_id }), "messages", `${message_id}.md`);

  return {
    /** Returns the text to type for a delivery. Pure. */
    typed(delivery: TextOf, program: Program): string {
      const { content, about } = parts(delivery.text);
      const bytes = Buffer.byteLength(content).toLocaleString("en");
      const typed = isTyped(content, program)
        ? notACommand(content, program.commandPrefixes)
        : `Read the message in ${pathOf(delivery)} now, to its end (${bytes} bytes): it is too long to be typed here.`;
      if (about === "") return typed;
      return program.inputPattern === null ? `${typed} ${about}` : `${typed}\n\n${about}`;
    },
    /** Writes the file that `typed` names, when it names one. */
    async keep(delivery: TextOf, program: Program): Promise<void> {
      const { content } = parts(delivery.text);
      if (isTyped(content, program)) return;
      const path = pathOf(delivery);
      // It never changes.
      if (
        await access(path).then(
          () => true,
          () => false,
        )
      )
        return;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writePrivately(path, `${content}\n`);
    },
  };
}

/** Splits off the line in brackets at the end. */
function parts(text: string): { content: string; about: string } {
  const end = text.lastIndexOf("\n\n[message ");
  return end < 0 ? { content: text, about: "" } : { content: text.slice(0, end), about: text.slice(end + 2) };
}

/** A program whose input box is not known may take a line at a time, each line end for Enter. */
function isTyped(content: string, { inputPattern }: Program): boolean {
  const lines = content.split("\n").length;
  return Buffer.byteLength(content) <= mostBytes && lines <= (inputPattern === null ? 1 : mostLines);
}
