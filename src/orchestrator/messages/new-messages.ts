import type { Schema } from "../../contract/contract.ts";
import { randomId } from "../contract/identifier.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { AgentRow, MessageRow, NewDelivery, ProjectRow } from "../store/tables.ts";
import { pastable } from "../tmux/input.ts";
import { briefingMessage, briefingPlace, handOver } from "./briefing-message.ts";
import { marked } from "./text.ts";

const rankOf = { urgent: 0, high: 1, normal: 2, low: 3 } as const;
/** A briefing goes before any message. */
const briefingRank = -1;

export type MessageToSend = Omit<MessageRow, "seq">;

export function newMessage(project: ProjectRow, body: Schema<"MessageCreate">): MessageToSend {
  const { expect_response: expect, requires_response: alias } = body;
  if (expect !== undefined && alias !== undefined && expect !== alias)
    throw new Problem(
      "validation_failed",
      "expect_response and requires_response are two names of one member.",
      {
        errors: [{ path: "/requires_response", message: "has another value than expect_response" }],
      },
    );
  const created = new Date();
  const expires =
    body.expires_in_s === undefined ? null : new Date(created.getTime() + body.expires_in_s * 1000);
  return {
    id: `msg-${randomId(10)}`,
    project_id: project.id,
    kind: "message",
    sender: "user",
    target_agent: body.target_agent,
    // The database keeps a text up to its first NUL.
    content: body.content.replaceAll("\0", ""),
    message_intent: body.message_intent ?? null,
    priority: body.priority ?? "normal",
    include_context: (body.include_context ?? true) ? 1 : 0,
    expect_response: (expect ?? alias ?? false) ? 1 : 0,
    expires_at: expires?.toISOString() ?? null,
    created_at: created.toISOString(),
  };
}

/** The message that an agent receives at each start. `anew`: it had a conversation, which could not be continued. */
export function newBriefing(agent: AgentRow, path: string, anew = false): MessageToSend {
  return {
    id: `msg-${randomId(10)}`,
    project_id: agent.project_id,
    kind: "briefing",
    sender: "orchestrator",
    target_agent: agent.id,
    content: anew ? `${handOver} ${firstMessage(agent, path)}` : firstMessage(agent, path),
    message_intent: null,
    priority: "normal",
    include_context: 0,
    expect_response: 0,
    expires_at: null,
    created_at: now(),
  };
}

/** An agent's own instructions come first. The briefing's path follows in any case: the agent reads it again when it forgets. */
function firstMessage({ instructions }: AgentRow, path: string): string {
  return instructions === null ? briefingMessage(path) : `${marked(instructions)}\n\n${briefingPlace(path)}`;
}

export function newDelivery(message: MessageToSend, agent: AgentRow, text: string): NewDelivery {
  return {
    id: `dlv-${randomId(10)}`,
    message_id: message.id,
    project_id: message.project_id,
    agent_id: agent.id,
    text: pastable(text),
    rank: message.kind === "briefing" ? briefingRank : rankOf[message.priority],
    state: "queued",
    reason: null,
    attempts: 0,
    expires_at: message.expires_at,
    queued_at: message.created_at,
    pasting_since: null,
    pasting_into: null,
    proof: null,
    pasted_at: null,
    submitted_at: null,
    acknowledged_at: null,
    answered_at: null,
    updated_at: message.created_at,
  };
}
