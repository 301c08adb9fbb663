import type { Generated, Insertable, Selectable } from "kysely";

/** The tables. Times are RFC 3339 UTC, lists and objects are JSON text, flags are 0 or 1. */
export interface Tables {
  projects: ProjectTable;
  agents: AgentTable;
  messages: MessageTable;
  deliveries: DeliveryTable;
  replies: ReplyTable;
  events: EventTable;
  idempotency_keys: IdempotencyTable;
  automations: AutomationTable;
  git_workflows: GitWorkflowTable;
  applied_git_workflows: AppliedGitWorkflowTable;
  git_journal: GitJournalTable;
  tasks: TaskTable;
  task_evidence: TaskEvidenceTable;
  processes: ProcessTable;
  schedules: ScheduleTable;
  up_times: UpTimeTable;
  api_keys: KeyTable;
  trusted_programs: TrustedProgramTable;
}

export type ProjectState = "creating" | "running" | "paused" | "completed" | "failed";
type Priority = "low" | "normal" | "high" | "urgent";

interface ProjectTable {
  /** Rises with each project: the order of lists. */
  seq: Generated<number>;
  id: string;
  name: string;
  /** The real path: no link in it. */
  path: string;
  specification: string;
  project_size: "small" | "medium" | "large";
  priority: Priority;
  /** JSON array: the program and its arguments. */
  agent_command: string;
  /** The name of the profile of its agents; null: found by their commands. */
  agent_profile: string | null;
  /** JSON object of the agents' variables. A secret is a reference. */
  env: string | null;
  isolation: "worktree" | "shared";
  base_ref: string | null;
  /** The commit of `base_ref` (or HEAD) when the project was created. Null without a repository that has a commit. */
  base_commit: string | null;
  status: ProjectState;
  status_reason: string | null;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
}

/**
 * planned: no pane yet. starting: it has a pane, its first prompt was not seen. ready: its first prompt was seen.
 * lost: its pane is gone or its program ended. ended: closed by the orchestrator.
 */
export type AgentState = "planned" | "starting" | "ready" | "lost" | "ended";

/**
 * none: the agent works in the project's folder. planned: to be made, nobody has worked in it. made: it can hold work.
 * removing: what only it holds is being backed up, then it is removed. removed: gone.
 */
type WorktreeState = "none" | "planned" | "made" | "removing" | "removed";

interface AgentTable {
  id: string;
  project_id: string;
  role: string;
  /** Order in the team, from 0. */
  position: number;
  state: AgentState;
  state_reason: string | null;
  window_id: string | null;
  pane_id: string | null;
  /** A folder in the agent's own work tree, or the project's folder. */
  worktree_path: string;
  worktree: Generated<WorktreeState>;
  /** The agent's own branch; null in the project's folder. */
  branch: string | null;
  /** The base that the request for the agent named; null: that of the project. */
  base_ref: string | null;
  /** The commit that its branch was made from. */
  base_commit: string | null;
  /** JSON array; null: the project's command. */
  own_command: string | null;
  /** The name of its own profile. */
  own_profile: string | null;
  /** JSON object, like a project's `env`. */
  own_env: string | null;
  /** Sent before the briefing in the first message. */
  instructions: string | null;
  /** The tmux server of the last start: `Tmux.serverId()`. */
  tmux_server: string | null;
  /** Of the last start: the process in the pane, what distinguishes it from a later one with that id, and the time. */
  process_id: number | null;
  process_birth: string | null;
  started_at: string | null;
  /** JSON array: the times of the latest starts by recovery, the oldest first. */
  recoveries: Generated<string>;
  /** When the agent was removed from the team. The row stays for its messages. */
  removed_at: string | null;
  /** SHA-256 of the agent's token, in hex. */
  token_hash: string | null;
  /** The program's id of the conversation that it can continue. */
  session_id: string | null;
  /** The last report of the agent's hooks, when they first reported it, and when they reported last. */
  hook_activity: "idle" | "working" | "waiting_permission" | "waiting_input" | null;
  hook_reason: string | null;
  hook_since: string | null;
  hook_at: string | null;
  /** When the agent last took or answered a message. */
  last_check_in: string | null;
  restarts: Generated<number>;
  created_at: string;
}

interface MessageTable {
  seq: Generated<number>;
  id: string;
  project_id: string;
  /** A briefing is the first message of the orchestrator to an agent. Lists of messages leave it out. */
  kind: "message" | "briefing";
  sender: string;
  target_agent: string;
  content: string;
  message_intent: "status_request" | "task_assignment" | "guidance" | "coordination" | "emergency" | null;
  priority: Priority;
  include_context: 0 | 1;
  expect_response: 0 | 1;
  expires_at: string | null;
  created_at: string;
}

export type DeliveryState =
  | "queued"
  | "held"
  | "pasted"
  | "submitted"
  | "acknowledged"
  | "answered"
  | "failed"
  | "expired"
  | "cancelled";

interface DeliveryTable {
  /** Rises with each delivery: the order within a rank. */
  seq: Generated<number>;
  id: string;
  message_id: string;
  project_id: string;
  agent_id: string;
  /** The text that the agent reads. */
  text: string;
  /** 0 goes first. */
  rank: number;
  state: DeliveryState;
  /** Why it is held or has ended undelivered; once submitted, what became of its agent since. */
  reason: string | null;
  /** How it was seen that it was submitted. */
  proof: "hook" | "input_cleared" | "screen_changed" | "none" | null;
  attempts: number;
  expires_at: string | null;
  queued_at: string;
  /** Set before the paste: from then on the text may be in the pane, even if the orchestrator is killed. */
  pasting_since: string | null;
  /** The pane of the paste, with its tmux server. */
  pasting_into: string | null;
  pasted_at: string | null;
  submitted_at: string | null;
  acknowledged_at: string | null;
  answered_at: string | null;
  updated_at: string;
}

interface ReplyTable {
  seq: Generated<number>;
  id: string;
  message_id: string;
  agent_id: string;
  content: string;
  created_at: string;
}

/** Append-only. */
interface EventTable {
  id: Generated<number>;
  type: string;
  project_id: string | null;
  agent_id: string | null;
  time: string;
  /** JSON object. */
  data: string;
}

interface IdempotencyTable {
  key: string;
  request_hash: string;
  status: number;
  /** JSON. */
  body: string | null;
  /** JSON object. */
  headers: string;
  created_at: string;
}

export interface AutomationTable {
  seq: Generated<number>;
  id: string;
  workflow_name: string;
  description: string | null;
  /** JSON array. */
  trigger_conditions: string;
  /** JSON array. */
  target_projects: string;
  /** JSON array. */
  actions: string;
  cooldown_s: number;
  max_runs_per_hour: number;
  enabled: 0 | 1;
  created_at: string;
  updated_at: string;
}

interface GitWorkflowTable {
  project_id: string;
  /** JSON object. */
  workflow: string;
  etag: string;
  applied_at: string | null;
  created_at: string;
  updated_at: string;
}

export type TaskState = "pending" | "in_progress" | "blocked" | "done" | "failed" | "cancelled";

interface TaskTable {
  seq: Generated<number>;
  id: string;
  project_id: string;
  title: string;
  description: string | null;
  status: TaskState;
  status_since: string;
  /** Who decided that the task is done. */
  done_by: "checks" | "person" | null;
  /** An agent's id. */
  assigned_to: string | null;
  priority: Priority;
  /** JSON array of tasks' ids. */
  depends_on: string;
  /** JSON array. */
  checks: string;
  /** JSON array: for each check, whether it last passed; null when it never ran. */
  results: string;
  /** Rises when earlier findings of the checks no longer count. */
  revision: number;
  /** JSON array: the commits that the branches pointed at when the task was recorded. */
  commits_before: string;
  created_at: string;
  updated_at: string;
  done_at: string | null;
}

interface TaskEvidenceTable {
  seq: Generated<number>;
  task_id: string;
  kind: "command" | "file" | "commit" | "person";
  check_index: number | null;
  passed: 0 | 1;
  detail: string;
  /** JSON object. */
  verification: string | null;
  commit_hash: string | null;
  observed_at: string;
}

/** A command of a client (a check, a verification) that was started and, as far as is known, has not ended. */
interface ProcessTable {
  /** In the environment of the command and of all that it starts. */
  mark: string;
  /** Leader of its process group. */
  pid: number;
  /** Distinguishes the process from a later one with the same id. */
  birth: string | null;
  started_at: string;
}

interface ScheduleTable {
  seq: Generated<number>;
  id: string;
  project_id: string;
  name: string;
  target_agent: string;
  content: string;
  /** Either this or `cron`. */
  interval_s: number | null;
  cron: string | null;
  /** The time zone of `cron`. */
  timezone: string | null;
  message_intent: NonNullable<MessageTable["message_intent"]>;
  expect_response: 0 | 1;
  max_runs: number | null;
  run_count: number;
  enabled: 0 | 1;
  last_run_at: string | null;
  last_message_id: string | null;
  /** Null while it is disabled. */
  next_run_at: string | null;
  created_at: string;
  updated_at: string;
}

/** A time in which an orchestrator ran. It updates `seen_at` while it runs. */
interface UpTimeTable {
  id: Generated<number>;
  started_at: string;
  seen_at: string;
}

/** The programs of a repository that a person trusts. */
interface TrustedProgramTable {
  fingerprint: string;
  /** The root of the work tree in which it was asked for. */
  repository: string;
  /** The id of the key. */
  trusted_by: string;
  trusted_at: string;
}

interface KeyTable {
  id: string;
  name: string;
  scope: "read" | "write" | "execute" | "admin";
  /** SHA-256 of the key, in hex. The key itself is not kept. */
  hash: string;
  created_at: string;
  expires_at: string | null;
}

/** The version of a git workflow that is in force. */
interface AppliedGitWorkflowTable {
  project_id: string;
  /** JSON object. */
  workflow: string;
  etag: string;
  /** JSON object: name of a rule → id of its automation. */
  automations: string;
  applied_at: string;
}

/** Git operations of several steps that have begun and not ended. */
interface GitJournalTable {
  id: string;
  project_id: string;
  kind: "apply" | "resolve" | "scratch";
  /** The work tree, as a real path. */
  root: string;
  /** JSON object. */
  detail: string;
  created_at: string;
}

export type ProjectRow = Selectable<ProjectTable>;
export type NewProject = Insertable<ProjectTable>;
export type AgentRow = Selectable<AgentTable>;
export type NewAgent = Insertable<AgentTable>;
export type MessageRow = Selectable<MessageTable>;
export type NewMessage = Insertable<MessageTable>;
export type DeliveryRow = Selectable<DeliveryTable>;
/** A delivery with its agent as it is now. */
export type SentDelivery = DeliveryRow & {
  readonly role: string;
  readonly pane_id: string | null;
  readonly agent_state: AgentState;
  readonly agent_state_reason: string | null;
  readonly agent_started_at: string | null;
  readonly agent_command: string;
  readonly agent_profile: string | null;
  readonly project_status: ProjectState;
};
export type NewDelivery = Insertable<DeliveryTable>;
export type ReplyRow = Selectable<ReplyTable>;
export type NewReply = Insertable<ReplyTable>;
export type KeyRow = Selectable<KeyTable>;
export type TrustedProgramRow = Selectable<TrustedProgramTable>;
export type EventRow = Selectable<EventTable>;
export type NewEvent = Insertable<EventTable>;
export type IdempotencyRow = Selectable<IdempotencyTable>;
export type TaskRow = Selectable<TaskTable>;
export type NewTask = Insertable<TaskTable>;
export type TaskEvidenceRow = Selectable<TaskEvidenceTable>;
export type NewTaskEvidence = Insertable<TaskEvidenceTable>;
export type ProcessRow = Selectable<ProcessTable>;
export type ScheduleRow = Selectable<ScheduleTable>;
export type NewSchedule = Insertable<ScheduleTable>;
