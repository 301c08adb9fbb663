import type {
  CreateAutomationWorkflowAnswer,
  CreateAutomationWorkflowInput,
} from "../../../generated/types.ts";
import { roles } from "./automation-triggers.ts";
import { wordsOf } from "./command-line.ts";

export type Action = CreateAutomationWorkflowAnswer["workflows"][number]["actions"][number];

/** Returns the actions in sentences such as "restart it and notify me", in order. */
export function actionsIn(text: string, inputs: CreateAutomationWorkflowInput, aboutAgent: boolean) {
  const actions: Action[] = [];
  const reasons: string[] = [];
  const questions: string[] = [];
  for (const sentence of text.split(betweenActions)) {
    const words = sentence.trim();
    const made = actionOf({ inputs, aboutAgent, words });
    if (made === undefined) continue;
    if (typeof made === "string") questions.push(made);
    else {
      actions.push(made);
      reasons.push(`"${words}" is the action ${made.type}.`);
    }
  }
  return { actions, reasons, questions };
}

interface ActionFacts {
  readonly inputs: CreateAutomationWorkflowInput;
  /** Whether the trigger is about an agent, so that "it" is one. */
  readonly aboutAgent: boolean;
  readonly words: string;
}

interface ActionRule {
  readonly pattern: RegExp;
  /** Returns an action, or the question that must be answered first. */
  make(match: RegExpExecArray, facts: ActionFacts): Action | string;
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: CEL of the contract, put in by the Web Server.
const thatAgent = "${{ agent.id }}";

/** The first rule that matches a sentence applies. */
const actionRules: readonly ActionRule[] = [
  {
    pattern:
      /\b(?:ask|tell|remind|message|notify|inform|alert|send(?: a (?:message|reminder))? to)\s+(?:the\s+)?(orchestrator|developer|testrunner|tester|pm|devops|all agents|all|every(?:one|body)|team)s?\b(?:\s+agents?)?[\s:,]*(to|that|for|about)?\s*(.*)$/is,
    make: ([, who = "", link = "", text = ""], { inputs }) => ({
      type: "send_message",
      with: {
        target_agent: roles.find((role) => role === who.toLowerCase()) ?? "all",
        content:
          text.trim() === "" ? inputs.description : sentenceOf(/^for$/i.test(link) ? `send ${text}` : text),
        priority: "normal",
      },
    }),
  },
  {
    pattern: /\brun\b[^`]*`([^`\n]+)`/i,
    make: ([, line = ""]) => {
      const command = wordsOf(line);
      if (!command) return `\`${line}\` needs a shell; which program with plain arguments should run?`;
      return { type: "run_check", with: { command } };
    },
  },
  {
    pattern: /\brestart\b/i,
    make: (_match, { aboutAgent }) =>
      aboutAgent
        ? { type: "restart_agent", with: { agent_id: thatAgent } }
        : "Which agent should be restarted?",
  },
  {
    pattern: /\binterrupt\b|\bstop the agent\b/i,
    make: (_match, { aboutAgent }) =>
      aboutAgent
        ? { type: "interrupt_agent", with: { agent_id: thatAgent } }
        : "Which agent should be interrupted?",
  },
  {
    pattern: /\bpause\b/i,
    make: (_match, { inputs }) => ({ type: "pause_project", with: { reason: reasonOf(inputs) } }),
  },
  {
    pattern: /\bresume\b/i,
    make: (_match, { inputs }) => ({ type: "resume_project", with: { reason: reasonOf(inputs) } }),
  },
  {
    pattern: /\bmerge\s+(?:the\s+)?(?:branch\s+)?([\w./-]+)\s+(?:in)?to\s+([\w./-]+)/i,
    make: ([, source = "", target = ""]) => ({ type: "git_merge", with: { source, target } }),
  },
  { pattern: /\bmerge\b/i, make: () => "Which branch should be merged into which?" },
  {
    pattern: /\bcommit\b/i,
    make: (_match, { inputs, aboutAgent }) => ({
      type: "git_commit",
      with: { message: inputs.workflow_name, ...(aboutAgent && { agent_id: thatAgent }) },
    }),
  },
  {
    pattern: /\bpush\s+(?:the\s+)?(?:branch\s+)?(?!it\b|changes\b|everything\b|to\b|the\b)([\w./-]+)/i,
    make: ([, branch = ""]) => ({ type: "git_push", with: { branch } }),
  },
  { pattern: /\bpush\b/i, make: () => "Which branch should be pushed?" },
  {
    pattern: /\bcreate (?:a )?task\b[\s:]*(?:to |for |named |called )?["“]?(.+?)["”]?$/i,
    make: ([, title = ""], { inputs }) => ({
      type: "create_task",
      with: { title: title.slice(0, 200), description: inputs.description },
    }),
  },
  {
    pattern: /\b(?:notify|alert|tell me|let me know|warn|inform|notification|remind me|message me)\b/i,
    make: (_match, { inputs, words }) => ({
      type: "notify",
      with: {
        text: `${inputs.workflow_name}: ${inputs.description}`.slice(0, 4000),
        level: /\b(?:alert|warn|urgent)/i.test(words) ? "warning" : "info",
      },
    }),
  },
  {
    pattern: /\bstatus (?:request|update|report)\b|\bcheck[- ]in\b/i,
    make: () => ({
      type: "send_message",
      with: { target_agent: "orchestrator", content: "Report your status.", priority: "normal" },
    }),
  },
];

/** Splits a sentence with several actions: after a full stop, and before a comma or an "and" that begins the next action. */
const betweenActions =
  /[.;\n]|(?:,|,? and|,? then) (?=(?:then )?(?:notify|tell|ask|send|alert|restart|pause|resume|interrupt|merge|push|commit|run|create|remind|warn|inform|message|let)\b)/i;

function actionOf(facts: ActionFacts): Action | string | undefined {
  for (const { pattern, make } of actionRules) {
    const match = pattern.exec(facts.words);
    if (match) return make(match, facts);
  }
  return undefined;
}

function reasonOf({ workflow_name }: CreateAutomationWorkflowInput): string {
  return `The automation "${workflow_name}".`;
}

function sentenceOf(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^["“]|["”]$/g, "")
    .trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
