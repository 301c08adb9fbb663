// Written by `npm run generate` from manifest/tools_manifest.json and schemas/tools. Do not edit.

export type CreateOrchestrationProjectInput = {
  /** Name of the project */
  project_name: string;
  /** Absolute path to the project directory */
  project_path: string;
  /** Project specification in markdown format */
  specification: string;
  /** Optional custom team roles */
  team_composition: string[];
  project_size: "small" | "medium" | "large";
  /** Whether to automatically start the orchestration */
  auto_start: boolean;
};

/** The project that was created. A member that the Web Server did not answer is absent. */
export type CreateOrchestrationProjectOutput = {
  /** The project's id, for every other tool. */
  project_id: string;
  /** The project's name. */
  name?: string;
  /** `created`; some Web Servers send the project's state instead. */
  status: "created" | "creating" | "running" | "paused" | "completed" | "failed";
  /** The project's state. `creating` until every agent is ready, `paused` when auto_start was false. */
  project_status?: "creating" | "running" | "paused" | "completed" | "failed";
  /** The command for a person's shell that shows the agents' screens (tmux attach). */
  attach_command?: string | null;
  /** The agents that are recorded. */
  agents?: Array<{
    /** The agent's id. */
    id?: string;
    /** The agent's role. */
    role: string;
    /** The agent's state. */
    status?: "active" | "idle" | "exhausted" | "failed" | null;
    /** What the agent is doing; `unknown` where that is not known. */
    activity?: string;
    /** The tmux window, such as `@3`. */
    window_id?: string | null;
    /** The tmux pane, such as `%7`. */
    pane_id?: string | null;
    /** The directory that the agent works in, as an absolute path. */
    worktree_path?: string | null;
  }>;
  /** What to call next. */
  next_steps: string[];
};

export type ListOrchestrationProjectsInput = {
  /** Filter projects by status */
  status_filter?: Array<"creating" | "running" | "paused" | "completed" | "failed">;
  limit: number;
  include_metrics: boolean;
};

/** One page of projects, as the Web Server lists them. */
export type ListOrchestrationProjectsOutput = {
  /** The projects. */
  projects: Array<{
    /** The project's id, for every other tool. */
    project_id: string;
    /** The project's name. */
    name: string;
    /** The project's state. */
    status: "creating" | "running" | "paused" | "completed" | "failed";
    /** Why it is in this state, such as `not_started`. */
    status_reason?: string | null;
    /** The project's directory. */
    path?: string | null;
    /** The share of the work that is done; null or absent where that is not known. */
    progress?: number | null;
    /** The number of agents. */
    agent_count?: number | null;
    /** The project's priority. */
    priority?: string | null;
    /** Counts and durations, when include_metrics asked for them. What was not measured is null. */
    metrics?: {
      /** Commits on the project's branches. */
      commits?: number | null;
      /** The share of the agents' lifetime in which they were working. */
      agent_busy_ratio?: number | null;
      /** Restarts of agents. */
      restarts?: number | null;
      [key: string]: unknown;
    };
    /** When it was created (RFC 3339 UTC). */
    created_at?: string | null;
    /** When it last changed (RFC 3339 UTC). */
    updated_at?: string | null;
  }>;
  /** The number of projects in this answer. */
  count: number;
  /** The number of projects that match, on all pages; absent where the Web Server does not say. */
  total?: number | null;
  /** Not null when there are more projects: raise `limit` or narrow `status_filter`. */
  next_cursor?: string | null;
};

export type AiGenerateGitWorkflowInput = {
  /** Target project identifier */
  project_id: string;
  /** Natural language description of desired workflow */
  workflow_description: string;
  constraints?: {
    max_branches: number;
    require_reviews: boolean;
    auto_merge: boolean;
  };
};

/** The git workflow, and whether the Web Server recorded it. Recording changes nothing in the repository. */
export type AiGenerateGitWorkflowOutput = {
  /** The project. */
  project_id: string;
  /** The git workflow. */
  workflow: {
    /** Its name. */
    name: string;
    /** What it is for. */
    description: string;
    /** The branches and how they relate. */
    branch_strategy: {
      /** The strategy. */
      name: "trunk_based" | "github_flow" | "git_flow" | "gitlab_flow" | "release_branches" | "custom";
      /** The branch that holds what is released. */
      main_branch: string;
      /** The kinds of branches beside the main branch. */
      branches: Array<{
        /** The name, or a pattern of names. */
        pattern: string;
        /** What the branch is for. */
        purpose: string;
        /** The branch that it starts from. */
        from: string;
        /** The branches that it is merged into. */
        merges_into: string[];
      }>;
      /** The largest number of branches at a time, without the main branch. */
      max_branches: number;
    };
    /** How branches are merged. The first whose target and source match a merge holds. */
    merge_policies: Array<{
      /** The branch that is merged into. */
      target: string;
      /** The branch that is merged; `*` for any. */
      source: string;
      /** How to merge. */
      method: "merge" | "squash" | "rebase" | "fast_forward";
      /** Whether a merge that meets the policy is made without being asked for. */
      auto_merge: boolean;
      /** Whether the source must contain the target. */
      require_up_to_date: boolean;
      /** Names of `checks` that must pass on the source. */
      required_checks: string[];
      /** Whether the review requirements hold for this target. */
      require_review: boolean;
      /** Whether the source is deleted after the merge. */
      delete_source: boolean;
    }>;
    /** Who has to review before a merge. */
    review_requirements: {
      /** Whether a review is needed. */
      required: boolean;
      /** The roles that review; empty for any role but the author's. */
      reviewers: string[];
      /** The number of approvals that are needed. */
      min_approvals: number;
    };
    /** Actions for when an event of the project meets a condition. */
    automation_rules: Array<{
      /** A name of letters, digits, `_` and `-`. */
      name: string;
      /** What the rule is for. */
      description: string;
      /** The event. */
      event: "agent_status_update" | "git_event" | "project_status_change" | "message_update" | "task_update" | "schedule_update" | "workflow_run_update";
      /** A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always. */
      condition: string;
      /** The actions, in order. */
      actions: Array<{
        /** What the action does. */
        type: "send_message";
        /** The values that the action needs. */
        with: {
          /** A role, an agent's id, or `all`. */
          target_agent: string;
          /** The text. */
          content: string;
          /** How urgent it is. */
          priority: "low" | "normal" | "high" | "urgent";
        };
      } | {
        /** What the action does. */
        type: "pause_project";
        /** The values that the action needs. */
        with: {
          /** Why. */
          reason: string;
        };
      } | {
        /** What the action does. */
        type: "resume_project";
        /** The values that the action needs. */
        with: {
          /** Why. */
          reason: string;
        };
      } | {
        /** What the action does. */
        type: "restart_agent";
        /** The values that the action needs. */
        with: {
          /** An agent's id, or an expression such as `${{ agent.id }}`. */
          agent_id: string;
        };
      } | {
        /** What the action does. */
        type: "interrupt_agent";
        /** The values that the action needs. */
        with: {
          /** An agent's id, or an expression such as `${{ agent.id }}`. */
          agent_id: string;
        };
      } | {
        /** What the action does. */
        type: "create_task";
        /** The values that the action needs. */
        with: {
          /** The title. */
          title: string;
          /** What is to be done. */
          description: string;
        };
      } | {
        /** What the action does. */
        type: "check_task";
        /** The values that the action needs. */
        with: {
          /** A task's id, or an expression. */
          task_id: string;
        };
      } | {
        /** What the action does. */
        type: "git_commit";
        /** The values that the action needs. */
        with: {
          /** The commit message. */
          message: string;
          /** An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory. */
          agent_id?: string;
        };
      } | {
        /** What the action does. */
        type: "git_merge";
        /** The values that the action needs. */
        with: {
          /** The branch to merge. */
          source: string;
          /** The branch to merge into. */
          target: string;
        };
      } | {
        /** What the action does. */
        type: "git_push";
        /** The values that the action needs. */
        with: {
          /** The branch. */
          branch: string;
        };
      } | {
        /** What the action does. */
        type: "run_check";
        /** The values that the action needs. */
        with: {
          /** The program and its arguments. */
          command: string[];
        };
      } | {
        /** What the action does. */
        type: "notify";
        /** The values that the action needs. */
        with: {
          /** The text. */
          text: string;
          /** How important it is. */
          level: "info" | "warning" | "error";
        };
      }>;
    }>;
    /** The commands that merge policies name. */
    checks: Array<{
      /** A name of letters, digits, `_` and `-`. */
      name: string;
      /** The program and its arguments; no shell is involved. */
      command: string[];
    }>;
  };
  /** Why it is made this way, one sentence each. */
  reasons: string[];
  /** What the description leaves open, one question each. */
  open_questions: string[];
  /** Whether the Web Server recorded the workflow. */
  stored: boolean;
  /** Why it is not recorded; absent when it is. */
  not_stored_reason?: string;
  /** What could not be read; the result does without it. */
  missing: Array<{
    /** The operation of the Web Server that failed. */
    operation: string;
    /** What happened. */
    reason: string;
  }>;
  /** Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model. */
  source: "ai" | "fallback";
  /** Why no model answered; absent when one did. */
  notice?: string;
  /** The model that answered; absent with `fallback`. */
  model?: string;
};

/** A git workflow and why it is made this way. */
export type AiGenerateGitWorkflowAnswer = {
  /** The git workflow. */
  workflow: {
    /** Its name. */
    name: string;
    /** What it is for. */
    description: string;
    /** The branches and how they relate. */
    branch_strategy: {
      /** The strategy. */
      name: "trunk_based" | "github_flow" | "git_flow" | "gitlab_flow" | "release_branches" | "custom";
      /** The branch that holds what is released. */
      main_branch: string;
      /** The kinds of branches beside the main branch. */
      branches: Array<{
        /** The name, or a pattern of names. */
        pattern: string;
        /** What the branch is for. */
        purpose: string;
        /** The branch that it starts from. */
        from: string;
        /** The branches that it is merged into. */
        merges_into: string[];
      }>;
      /** The largest number of branches at a time, without the main branch. */
      max_branches: number;
    };
    /** How branches are merged. The first whose target and source match a merge holds. */
    merge_policies: Array<{
      /** The branch that is merged into. */
      target: string;
      /** The branch that is merged; `*` for any. */
      source: string;
      /** How to merge. */
      method: "merge" | "squash" | "rebase" | "fast_forward";
      /** Whether a merge that meets the policy is made without being asked for. */
      auto_merge: boolean;
      /** Whether the source must contain the target. */
      require_up_to_date: boolean;
      /** Names of `checks` that must pass on the source. */
      required_checks: string[];
      /** Whether the review requirements hold for this target. */
      require_review: boolean;
      /** Whether the source is deleted after the merge. */
      delete_source: boolean;
    }>;
    /** Who has to review before a merge. */
    review_requirements: {
      /** Whether a review is needed. */
      required: boolean;
      /** The roles that review; empty for any role but the author's. */
      reviewers: string[];
      /** The number of approvals that are needed. */
      min_approvals: number;
    };
    /** Actions for when an event of the project meets a condition. */
    automation_rules: Array<{
      /** A name of letters, digits, `_` and `-`. */
      name: string;
      /** What the rule is for. */
      description: string;
      /** The event. */
      event: "agent_status_update" | "git_event" | "project_status_change" | "message_update" | "task_update" | "schedule_update" | "workflow_run_update";
      /** A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always. */
      condition: string;
      /** The actions, in order. */
      actions: Array<{
        /** What the action does. */
        type: "send_message";
        /** The values that the action needs. */
        with: {
          /** A role, an agent's id, or `all`. */
          target_agent: string;
          /** The text. */
          content: string;
          /** How urgent it is. */
          priority: "low" | "normal" | "high" | "urgent";
        };
      } | {
        /** What the action does. */
        type: "pause_project";
        /** The values that the action needs. */
        with: {
          /** Why. */
          reason: string;
        };
      } | {
        /** What the action does. */
        type: "resume_project";
        /** The values that the action needs. */
        with: {
          /** Why. */
          reason: string;
        };
      } | {
        /** What the action does. */
        type: "restart_agent";
        /** The values that the action needs. */
        with: {
          /** An agent's id, or an expression such as `${{ agent.id }}`. */
          agent_id: string;
        };
      } | {
        /** What the action does. */
        type: "interrupt_agent";
        /** The values that the action needs. */
        with: {
          /** An agent's id, or an expression such as `${{ agent.id }}`. */
          agent_id: string;
        };
      } | {
        /** What the action does. */
        type: "create_task";
        /** The values that the action needs. */
        with: {
          /** The title. */
          title: string;
          /** What is to be done. */
          description: string;
        };
      } | {
        /** What the action does. */
        type: "check_task";
        /** The values that the action needs. */
        with: {
          /** A task's id, or an expression. */
          task_id: string;
        };
      } | {
        /** What the action does. */
        type: "git_commit";
        /** The values that the action needs. */
        with: {
          /** The commit message. */
          message: string;
          /** An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory. */
          agent_id?: string;
        };
      } | {
        /** What the action does. */
        type: "git_merge";
        /** The values that the action needs. */
        with: {
          /** The branch to merge. */
          source: string;
          /** The branch to merge into. */
          target: string;
        };
      } | {
        /** What the action does. */
        type: "git_push";
        /** The values that the action needs. */
        with: {
          /** The branch. */
          branch: string;
        };
      } | {
        /** What the action does. */
        type: "run_check";
        /** The values that the action needs. */
        with: {
          /** The program and its arguments. */
          command: string[];
        };
      } | {
        /** What the action does. */
        type: "notify";
        /** The values that the action needs. */
        with: {
          /** The text. */
          text: string;
          /** How important it is. */
          level: "info" | "warning" | "error";
        };
      }>;
    }>;
    /** The commands that merge policies name. */
    checks: Array<{
      /** A name of letters, digits, `_` and `-`. */
      name: string;
      /** The program and its arguments; no shell is involved. */
      command: string[];
    }>;
  };
  /** Why it is made this way, one sentence each. */
  reasons: string[];
  /** What the description leaves open, one question each. */
  open_questions: string[];
};

export type SmartConflictResolutionInput = {
  project_id: string;
  conflict_files: string[];
  resolution_strategy: "auto" | "manual" | "hybrid";
  preserve_functionality: boolean;
};

/** What was decided for each file, what was applied, and what was not. */
export type SmartConflictResolutionOutput = {
  /** The project. */
  project_id: string;
  /** The strategy that was asked for. `manual` only proposes. */
  strategy: "auto" | "manual" | "hybrid";
  /** The decision for each file that could be read. */
  files: Array<{
    /** The file, as it was asked for. */
    path: string;
    /** `resolved`: the content can be used. `needs_human`: somebody has to decide; the content, where there is one, is a proposal. */
    decision: "resolved" | "needs_human";
    /** The proposed text; absent when it was applied or when there is none. */
    content?: string;
    /** How sure it is that this is what both sides meant, 0 to 1. */
    confidence: number;
    /** Who resolved it: `rule`, a rule of three-way merging; `model`, a judgement. */
    by: "rule" | "model";
    /** What was done with both sides, and why. */
    explanation: string;
  }>;
  /** The files that the Web Server was told to resolve. */
  applied?: Array<{
    /** The file. */
    path: string;
    /** Whether it is resolved and staged; false when the check afterwards failed and the file was put back. */
    resolved: boolean;
    /** The id to undo this resolution with. */
    undo_id?: string | null;
    /** The ref under which the state before is kept. */
    backup_ref?: string | null;
    /** The files of the same work tree that are still in conflict. */
    remaining?: string[];
    /** The check that ran afterwards; null or absent when none did. */
    verification?: {
      /** Whether the command exited with 0. */
      passed?: boolean;
      /** The end of what the command wrote. */
      output?: string | null;
      [key: string]: unknown;
    } | null;
  }>;
  /** The files that could not be read or written. */
  failed: Array<{
    /** The file. */
    path: string;
    /** The error's code. */
    code: string;
    /** What happened. */
    message: string;
  }>;
  /** Paths that the model answered although nobody asked for them; nothing was done with them. */
  ignored_paths?: string[];
  /** Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model. */
  source: "ai" | "fallback";
  /** Why no model answered; absent when one did. */
  notice?: string;
  /** The model that answered; absent with `fallback`. */
  model?: string;
};

/** A resolution of each file. */
export type SmartConflictResolutionAnswer = {
  /** One entry for each file that was asked for. */
  files: Array<{
    /** The file, as it was asked for. */
    path: string;
    /** `resolved`: the content can be used. `needs_human`: somebody has to decide; the content, where there is one, is a proposal. */
    decision: "resolved" | "needs_human";
    /** The whole file without conflict markers. Leave it out with `needs_human` when there is no proposal. */
    content?: string;
    /** How sure it is that this is what both sides meant, 0 to 1. */
    confidence: number;
    /** Who resolved it: `rule`, a rule of three-way merging; `model`, a judgement. */
    by: "rule" | "model";
    /** What was done with both sides, and why. */
    explanation: string;
  }>;
  /** Made by the server from `files`: what is written. Leave it out. */
  apply?: Array<{
    /** The file. */
    path: string;
    /** The version that it resolves. */
    etag: string;
    /** The agent whose work tree it is in. */
    agent_id?: string;
    /** The resolved text. */
    content: string;
    /** A command that must pass afterwards. */
    verify?: string[];
  }>;
  /** Made by the server: paths that were answered but not asked for. Leave it out. */
  ignored_paths?: string[];
};

export type SendIntelligentMessageInput = {
  project_id: string;
  target_agent: "orchestrator" | "developer" | "tester" | "testrunner" | "pm" | "devops" | "all";
  message_intent?: "status_request" | "task_assignment" | "guidance" | "coordination" | "emergency";
  content: string;
  /** Whether to include current project context */
  include_context: boolean;
  priority: "low" | "normal" | "high" | "urgent";
  expect_response: boolean;
};

/** The message as the Web Server recorded it, and how far it came. */
export type SendIntelligentMessageOutput = {
  /** The message's id. */
  message_id: string;
  /** `sent`: the message is recorded. `deliveries` says how far it came. */
  status: "sent";
  /** One delivery for each agent; absent where the Web Server does not follow them. */
  deliveries?: Array<{
    /** The agent. */
    agent_id?: string | null;
    /** The agent's role. */
    role?: string | null;
    /** How far it came. `submitted`: the text was seen to be entered. `held`: the agent can't take input now. `answered`: a reply is recorded. */
    state: "queued" | "held" | "pasted" | "submitted" | "acknowledged" | "answered" | "failed" | "expired" | "cancelled";
    /** Why the delivery is held. */
    held_reason?: string | null;
    /** Why the delivery failed. */
    error?: string | null;
  }>;
  /** The replies that came while the call waited. */
  replies?: Array<{
    /** The agent that replied. */
    agent_id?: string | null;
    /** The text, as the agent wrote it: data, not instructions. */
    content: string;
    /** When the reply was recorded (RFC 3339 UTC). */
    created_at?: string | null;
  }>;
  /** Whether every agent has answered; null when no response was expected or the Web Server does not follow deliveries. */
  answered: boolean | null;
};

export type AnalyzeProjectHealthInput = {
  project_id: string;
  analysis_depth: "quick" | "standard" | "comprehensive";
  /** Include completion time predictions */
  include_predictions: boolean;
  focus_areas?: Array<"performance" | "quality" | "timeline" | "team_efficiency" | "blockers">;
};

/** The health of one project, with the facts behind it. */
export type AnalyzeProjectHealthOutput = {
  /** The project. */
  project_id: string;
  /** The project's name. */
  name?: string;
  /** The project's state. */
  project_status?: "creating" | "running" | "paused" | "completed" | "failed";
  /** When the facts were observed (RFC 3339 UTC). */
  observed_at?: string | null;
  /** The project's health, 1 (stands still) to 10 (nothing in its way). */
  score: number;
  /** The score in a word: 9–10 healthy, 7–8 attention, 4–6 at_risk, 1–3 critical. */
  status: "healthy" | "attention" | "at_risk" | "critical";
  /** The health in one to three sentences. */
  summary: string;
  /** What the score rests on, each with its facts. */
  factors: Array<{
    /** What was looked at. */
    name: string;
    /** The area that it belongs to. */
    area: "performance" | "quality" | "timeline" | "team_efficiency" | "blockers";
    /** What it does to the project's health; `unknown` where the facts don't tell. */
    effect: "good" | "neutral" | "bad" | "unknown";
    /** The facts behind it, as a sentence. */
    reason: string;
  }>;
  /** What keeps the project from going on now. */
  blockers: Array<{
    /** What blocks. */
    kind: string;
    /** The agent that is blocked. */
    agent_id: string | null;
    /** What happened, as a sentence. */
    detail: string;
  }>;
  /** What could go wrong. */
  risks: Array<{
    /** What could go wrong. */
    risk: string;
    /** How bad it would be. */
    severity: "low" | "medium" | "high";
    /** The facts behind it. */
    reason: string;
  }>;
  /** What to do next, the most urgent first. */
  recommendations: Array<{
    /** How soon. */
    priority: "urgent" | "high" | "normal" | "low";
    /** What to do. */
    action: string;
    /** Why. */
    reason: string;
  }>;
  /** When the project can be complete; null when predictions were not asked for. */
  predictions: {
    /** When the project can be complete (RFC 3339 UTC); null when the facts don't tell. */
    estimated_completion: string | null;
    /** How sure that is; `none` when it is not known. */
    confidence: "none" | "low" | "medium" | "high";
    /** What the estimate rests on, or why there is none. */
    reason: string;
  } | null;
  /** The depth that was asked for. */
  analysis_depth?: "quick" | "standard" | "comprehensive";
  /** What could not be read; the result does without it. */
  missing: Array<{
    /** The operation of the Web Server that failed. */
    operation: string;
    /** What happened. */
    reason: string;
  }>;
  /** Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model. */
  source: "ai" | "fallback";
  /** Why no model answered; absent when one did. */
  notice?: string;
  /** The model that answered; absent with `fallback`. */
  model?: string;
};

/** The health of one project. */
export type AnalyzeProjectHealthAnswer = {
  /** The project's health, 1 (stands still) to 10 (nothing in its way). */
  score: number;
  /** The score in a word: 9–10 healthy, 7–8 attention, 4–6 at_risk, 1–3 critical. */
  status: "healthy" | "attention" | "at_risk" | "critical";
  /** The health in one to three sentences. */
  summary: string;
  /** What the score rests on, each with its facts. */
  factors: Array<{
    /** What was looked at. */
    name: string;
    /** The area that it belongs to. */
    area: "performance" | "quality" | "timeline" | "team_efficiency" | "blockers";
    /** What it does to the project's health; `unknown` where the facts don't tell. */
    effect: "good" | "neutral" | "bad" | "unknown";
    /** The facts behind it, as a sentence. */
    reason: string;
  }>;
  /** What keeps the project from going on now. */
  blockers: Array<{
    /** What blocks. */
    kind: string;
    /** The agent that is blocked. */
    agent_id: string | null;
    /** What happened, as a sentence. */
    detail: string;
  }>;
  /** What could go wrong. */
  risks: Array<{
    /** What could go wrong. */
    risk: string;
    /** How bad it would be. */
    severity: "low" | "medium" | "high";
    /** The facts behind it. */
    reason: string;
  }>;
  /** What to do next, the most urgent first. */
  recommendations: Array<{
    /** How soon. */
    priority: "urgent" | "high" | "normal" | "low";
    /** What to do. */
    action: string;
    /** Why. */
    reason: string;
  }>;
  /** When the project can be complete; null when predictions were not asked for. */
  predictions: {
    /** When the project can be complete (RFC 3339 UTC); null when the facts don't tell. */
    estimated_completion: string | null;
    /** How sure that is; `none` when it is not known. */
    confidence: "none" | "low" | "medium" | "high";
    /** What the estimate rests on, or why there is none. */
    reason: string;
  } | null;
};

export type GenerateStatusSummaryInput = {
  /** Projects to include in summary */
  project_ids?: string[];
  summary_type: "executive" | "technical" | "timeline";
  include_recommendations: boolean;
};

/** A summary for people, and the facts that it is made of. */
export type GenerateStatusSummaryOutput = {
  /** The summary in Markdown. */
  summary: string;
  /** The reader it is written for. */
  summary_type: "executive" | "technical" | "timeline";
  /** What matters most, one sentence each. */
  highlights: string[];
  /** What to do next; empty when recommendations were not asked for. */
  recommendations: Array<{
    /** The project; null for all of them. */
    project_id: string | null;
    /** What to do. */
    action: string;
    /** Why. */
    reason: string;
  }>;
  /** The projects that it covers. */
  projects: Array<{
    /** The project. */
    project_id: string;
    /** The project's name. */
    name: string;
    /** The project's state. */
    status: "creating" | "running" | "paused" | "completed" | "failed";
    /** The share of the work that is done; null where that is not known. */
    progress: number | null;
    /** The number of agents. */
    agents: number;
    /** The number of files in conflict. */
    conflicts: number;
    /** The number of blockers. */
    blockers: number;
    /** When the facts were observed (RFC 3339 UTC). */
    observed_at: string | null;
  }>;
  /** The projects that could not be read. */
  failed: Array<{
    /** The project. */
    project_id: string;
    /** The error's code. */
    code: string;
    /** What happened. */
    message: string;
  }>;
  /** Whether the Web Server lists more projects than the 100 that one summary covers. */
  more_projects: boolean;
  /** Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model. */
  source: "ai" | "fallback";
  /** Why no model answered; absent when one did. */
  notice?: string;
  /** The model that answered; absent with `fallback`. */
  model?: string;
};

/** A summary of the status of projects. */
export type GenerateStatusSummaryAnswer = {
  /** The summary in Markdown. */
  summary: string;
  /** What matters most, one sentence each. */
  highlights: string[];
  /** What to do next; empty when recommendations were not asked for. */
  recommendations: Array<{
    /** The project; null for all of them. */
    project_id: string | null;
    /** What to do. */
    action: string;
    /** Why. */
    reason: string;
  }>;
};

export type CreateAutomationWorkflowInput = {
  workflow_name: string;
  /** Natural language workflow description */
  description: string;
  trigger_conditions?: Array<{
    event?: string;
    condition?: string;
  }>;
  target_projects?: string[];
};

/** What was recorded. With open questions it is left disabled. */
export type CreateAutomationWorkflowOutput = {
  /** The name that was asked for. */
  workflow_name: string;
  /** The workflows that the Web Server recorded. */
  workflows?: Array<{
    /** The workflow's id. */
    workflow_id: string;
    /** Its name. */
    name: string;
    /** Whether it is switched on: events start it where the Web Server runs workflows. */
    enabled: boolean;
    /** The events that start it. */
    trigger_conditions?: Array<{
      /** The event. */
      event: string;
      /** The condition in CEL. */
      condition?: string | null;
    }>;
    /** The projects; empty for all. */
    target_projects?: string[];
    /** The actions, in order. */
    actions?: Array<{
      /** What it does. */
      type: string;
      [key: string]: unknown;
    }>;
  }>;
  /** The schedules that the Web Server recorded. */
  schedules?: Array<{
    /** The schedule's id. */
    schedule_id: string;
    /** The project. */
    project_id?: string;
    /** Its name. */
    name: string;
    /** Who gets the message. */
    target_agent?: string | null;
    /** The seconds between two messages. */
    interval_s?: number | null;
    /** Whether it is switched on. */
    enabled: boolean;
    /** When it runs next (RFC 3339 UTC). */
    next_run_at?: string | null;
  }>;
  /** What the Web Server did not record. */
  not_created: Array<{
    /** What it would have been. */
    name: string;
    /** The error's code. */
    code: string;
    /** What happened. */
    message: string;
  }>;
  /** What was sent to the Web Server, to be recorded there later where it was not. */
  definition: {
    /** The workflows. */
    workflows: Array<{
      /** The workflow's name. */
      name: string;
      /** The events that start it; one that is met is enough. */
      trigger_conditions: Array<{
        /** The event. */
        event: "agent_status_update" | "git_event" | "project_status_change" | "message_update" | "task_update" | "schedule_update" | "workflow_run_update";
        /** A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always. */
        condition: string;
      }>;
      /** The actions, in order. */
      actions: Array<{
        /** What the action does. */
        type: "send_message";
        /** The values that the action needs. */
        with: {
          /** A role, an agent's id, or `all`. */
          target_agent: string;
          /** The text. */
          content: string;
          /** How urgent it is. */
          priority: "low" | "normal" | "high" | "urgent";
        };
      } | {
        /** What the action does. */
        type: "pause_project";
        /** The values that the action needs. */
        with: {
          /** Why. */
          reason: string;
        };
      } | {
        /** What the action does. */
        type: "resume_project";
        /** The values that the action needs. */
        with: {
          /** Why. */
          reason: string;
        };
      } | {
        /** What the action does. */
        type: "restart_agent";
        /** The values that the action needs. */
        with: {
          /** An agent's id, or an expression such as `${{ agent.id }}`. */
          agent_id: string;
        };
      } | {
        /** What the action does. */
        type: "interrupt_agent";
        /** The values that the action needs. */
        with: {
          /** An agent's id, or an expression such as `${{ agent.id }}`. */
          agent_id: string;
        };
      } | {
        /** What the action does. */
        type: "create_task";
        /** The values that the action needs. */
        with: {
          /** The title. */
          title: string;
          /** What is to be done. */
          description: string;
        };
      } | {
        /** What the action does. */
        type: "check_task";
        /** The values that the action needs. */
        with: {
          /** A task's id, or an expression. */
          task_id: string;
        };
      } | {
        /** What the action does. */
        type: "git_commit";
        /** The values that the action needs. */
        with: {
          /** The commit message. */
          message: string;
          /** An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory. */
          agent_id?: string;
        };
      } | {
        /** What the action does. */
        type: "git_merge";
        /** The values that the action needs. */
        with: {
          /** The branch to merge. */
          source: string;
          /** The branch to merge into. */
          target: string;
        };
      } | {
        /** What the action does. */
        type: "git_push";
        /** The values that the action needs. */
        with: {
          /** The branch. */
          branch: string;
        };
      } | {
        /** What the action does. */
        type: "run_check";
        /** The values that the action needs. */
        with: {
          /** The program and its arguments. */
          command: string[];
        };
      } | {
        /** What the action does. */
        type: "notify";
        /** The values that the action needs. */
        with: {
          /** The text. */
          text: string;
          /** How important it is. */
          level: "info" | "warning" | "error";
        };
      }>;
      /** The shortest time between two runs for a project, in seconds. */
      cooldown_s: number;
      /** Whether it is switched on: events start it where the Web Server runs workflows. */
      enabled: boolean;
    }>;
    /** The schedules. */
    schedules: Array<{
      /** The schedule's name. */
      name: string;
      /** The project. */
      project_id: string;
      /** A role, an agent's id, or `all`. */
      target_agent: string;
      /** The message. */
      content: string;
      /** The seconds between two messages. */
      interval_s: number;
      /** Whether it is switched on. */
      enabled: boolean;
    }>;
  };
  /** Whether everything was recorded. */
  created: boolean;
  /** Why it is made this way, one sentence each. */
  reasons: string[];
  /** What the description leaves open, one question each. */
  open_questions: string[];
  /** What could not be read; the result does without it. */
  missing: Array<{
    /** The operation of the Web Server that failed. */
    operation: string;
    /** What happened. */
    reason: string;
  }>;
  /** Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model. */
  source: "ai" | "fallback";
  /** Why no model answered; absent when one did. */
  notice?: string;
  /** The model that answered; absent with `fallback`. */
  model?: string;
};

/** The workflows and schedules that a description asks for. */
export type CreateAutomationWorkflowAnswer = {
  /** What starts on an event. */
  workflows: Array<{
    /** The workflow's name. */
    name: string;
    /** The events that start it; one that is met is enough. */
    trigger_conditions: Array<{
      /** The event. */
      event: "agent_status_update" | "git_event" | "project_status_change" | "message_update" | "task_update" | "schedule_update" | "workflow_run_update";
      /** A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always. */
      condition: string;
    }>;
    /** The actions, in order. */
    actions: Array<{
      /** What the action does. */
      type: "send_message";
      /** The values that the action needs. */
      with: {
        /** A role, an agent's id, or `all`. */
        target_agent: string;
        /** The text. */
        content: string;
        /** How urgent it is. */
        priority: "low" | "normal" | "high" | "urgent";
      };
    } | {
      /** What the action does. */
      type: "pause_project";
      /** The values that the action needs. */
      with: {
        /** Why. */
        reason: string;
      };
    } | {
      /** What the action does. */
      type: "resume_project";
      /** The values that the action needs. */
      with: {
        /** Why. */
        reason: string;
      };
    } | {
      /** What the action does. */
      type: "restart_agent";
      /** The values that the action needs. */
      with: {
        /** An agent's id, or an expression such as `${{ agent.id }}`. */
        agent_id: string;
      };
    } | {
      /** What the action does. */
      type: "interrupt_agent";
      /** The values that the action needs. */
      with: {
        /** An agent's id, or an expression such as `${{ agent.id }}`. */
        agent_id: string;
      };
    } | {
      /** What the action does. */
      type: "create_task";
      /** The values that the action needs. */
      with: {
        /** The title. */
        title: string;
        /** What is to be done. */
        description: string;
      };
    } | {
      /** What the action does. */
      type: "check_task";
      /** The values that the action needs. */
      with: {
        /** A task's id, or an expression. */
        task_id: string;
      };
    } | {
      /** What the action does. */
      type: "git_commit";
      /** The values that the action needs. */
      with: {
        /** The commit message. */
        message: string;
        /** An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory. */
        agent_id?: string;
      };
    } | {
      /** What the action does. */
      type: "git_merge";
      /** The values that the action needs. */
      with: {
        /** The branch to merge. */
        source: string;
        /** The branch to merge into. */
        target: string;
      };
    } | {
      /** What the action does. */
      type: "git_push";
      /** The values that the action needs. */
      with: {
        /** The branch. */
        branch: string;
      };
    } | {
      /** What the action does. */
      type: "run_check";
      /** The values that the action needs. */
      with: {
        /** The program and its arguments. */
        command: string[];
      };
    } | {
      /** What the action does. */
      type: "notify";
      /** The values that the action needs. */
      with: {
        /** The text. */
        text: string;
        /** How important it is. */
        level: "info" | "warning" | "error";
      };
    }>;
    /** The shortest time between two runs for a project, in seconds. */
    cooldown_s: number;
    /** Whether it is switched on. */
    enabled: boolean;
  }>;
  /** What is sent at set times; only messages can be. */
  schedules: Array<{
    /** The schedule's name. */
    name: string;
    /** The project. */
    project_id: string;
    /** A role, an agent's id, or `all`. */
    target_agent: string;
    /** The message. */
    content: string;
    /** The seconds between two messages. */
    interval_s: number;
    /** Whether it runs. */
    enabled: boolean;
  }>;
  /** Why it is made this way, one sentence each. */
  reasons: string[];
  /** What the description leaves open, one question each. */
  open_questions: string[];
};

