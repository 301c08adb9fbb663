import { print } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { optional, required } from "./options.ts";

export const agentReply = defineCommand({
  name: "reply",
  summary: "answer a message that was sent to this agent",
  arguments: {
    message: required("the id in the line below the message"),
    text: optional("the answer; `-` reads it from stdin", "-"),
  },
  async run({ message, text }) {
    const { sendReply } = await import("../embedded/agent-reply.ts");
    await sendReply(message, text);
    print(`The reply to ${message} was sent.`);
    return 0;
  },
});
