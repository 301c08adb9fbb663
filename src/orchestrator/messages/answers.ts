import type { Schema } from "../../contract/contract.ts";
import type { AgentState, ReplyRow, SentDelivery } from "../store/tables.ts";
import type { MessageToSend } from "./new-messages.ts";

export function messageAnswer(
  message: MessageToSend,
  sent: readonly SentDelivery[],
  replies: readonly ReplyRow[],
): Schema<"Message"> {
  return {
    id: message.id,
    project_id: message.project_id,
    sender: message.sender,
    target_agent: message.target_agent,
    content: message.content,
    message_intent: message.message_intent,
    priority: message.priority,
    include_context: message.include_context === 1,
    expect_response: message.expect_response === 1,
    deliveries: sent.map(deliveryAnswer),
    replies: replies.map(replyAnswer),
    created_at: message.created_at,
    expires_at: message.expires_at,
  };
}

export function deliveryAnswer(delivery: SentDelivery): Schema<"Delivery"> {
  return {
    agent_id: delivery.agent_id,
    role: delivery.role,
    state: delivery.state,
    attempts: delivery.attempts,
    held_reason: delivery.state === "held" ? delivery.reason : null,
    error: delivery.state === "failed" || delivery.state === "expired" ? delivery.reason : null,
    reason: reasonOf(delivery),
    proof: delivery.proof,
    queued_at: delivery.queued_at,
    submitted_at: delivery.submitted_at,
    acknowledged_at: delivery.acknowledged_at,
    answered_at: delivery.answered_at,
    updated_at: delivery.updated_at,
  };
}

/** Why the delivery is in its state, or goes no further. */
function reasonOf(delivery: SentDelivery): string | null {
  const { state, reason, submitted_at, agent_state, agent_state_reason, agent_started_at } = delivery;
  if (state === "queued" && isGone(agent_state)) return agentGone(agent_state, agent_state_reason);
  if (state !== "submitted" && state !== "acknowledged") return reason;
  if (isGone(agent_state)) return `${agentGone(agent_state, agent_state_reason)}, after it received this`;
  if (submitted_at !== null && agent_started_at !== null && agent_started_at > submitted_at)
    return "the agent was started again after it received this; it is not delivered a second time";
  return reason;
}

export function isGone(state: AgentState): state is "lost" | "ended" {
  return state === "lost" || state === "ended";
}

export function agentGone(state: "lost" | "ended", reason: string | null): string {
  return state === "ended" ? "the agent was ended" : `the agent was lost (${reason ?? "its program ended"})`;
}

export function replyAnswer(reply: ReplyRow): Schema<"Reply"> {
  return { id: reply.id, agent_id: reply.agent_id, content: reply.content, created_at: reply.created_at };
}
