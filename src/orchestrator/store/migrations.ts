/** One step forward. A released migration never changes: a new one is added after it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In order: the first brings an empty database to version 1, the next one to 2, and so on. */
export const migrations: readonly Migration[] = [
  {
    name: "projects, agents, messages, events, automations, git workflows",
    sql: `
      CREATE TABLE projects (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        path TEXT NOT NULL,
        specification TEXT NOT NULL,
        project_size TEXT NOT NULL,
        priority TEXT NOT NULL,
        agent_command TEXT NOT NULL,
        isolation TEXT NOT NULL,
        base_ref TEXT,
        status TEXT NOT NULL,
        status_reason TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
      ) STRICT;
      CREATE UNIQUE INDEX live_project_names ON projects (name)
        WHERE deleted_at IS NULL AND status IN ('creating', 'running', 'paused');
      CREATE UNIQUE INDEX live_project_paths ON projects (path)
        WHERE deleted_at IS NULL AND status IN ('creating', 'running', 'paused');

      CREATE TABLE agents (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES projects (id),
        role TEXT NOT NULL,
        position INTEGER NOT NULL,
        state TEXT NOT NULL,
        state_reason TEXT,
        window_id TEXT,
        pane_id TEXT,
        worktree_path TEXT NOT NULL,
        last_check_in TEXT,
        restarts INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX agents_of_project ON agents (project_id, position);

      CREATE TABLE messages (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        project_id TEXT NOT NULL REFERENCES projects (id),
        kind TEXT NOT NULL,
        sender TEXT NOT NULL,
        target_agent TEXT NOT NULL,
        content TEXT NOT NULL,
        message_intent TEXT,
        priority TEXT NOT NULL,
        include_context INTEGER NOT NULL,
        expect_response INTEGER NOT NULL,
        expires_at TEXT,
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX messages_of_project ON messages (project_id, seq);

      CREATE TABLE deliveries (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        message_id TEXT NOT NULL REFERENCES messages (id),
        project_id TEXT NOT NULL REFERENCES projects (id),
        agent_id TEXT NOT NULL REFERENCES agents (id),
        text TEXT NOT NULL,
        rank INTEGER NOT NULL,
        state TEXT NOT NULL,
        reason TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        expires_at TEXT,
        queued_at TEXT NOT NULL,
        pasting_since TEXT,
        pasted_at TEXT,
        submitted_at TEXT,
        acknowledged_at TEXT,
        answered_at TEXT,
        updated_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX deliveries_of_message ON deliveries (message_id);
      CREATE INDEX deliveries_of_agent ON deliveries (agent_id, seq);
      CREATE INDEX open_deliveries ON deliveries (agent_id, rank, seq)
        WHERE state IN ('queued', 'held', 'pasted');

      CREATE TABLE replies (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        message_id TEXT NOT NULL REFERENCES messages (id),
        agent_id TEXT NOT NULL REFERENCES agents (id),
        content TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX replies_of_message ON replies (message_id, seq);

      CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        type TEXT NOT NULL,
        project_id TEXT,
        agent_id TEXT,
        time TEXT NOT NULL,
        data TEXT NOT NULL
      ) STRICT;
      CREATE INDEX events_of_project ON events (project_id, id);

      CREATE TABLE idempotency_keys (
        key TEXT PRIMARY KEY,
        request_hash TEXT NOT NULL,
        status INTEGER NOT NULL,
        body TEXT,
        headers TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

      CREATE TABLE automations (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        workflow_name TEXT NOT NULL UNIQUE,
        description TEXT,
        trigger_conditions TEXT NOT NULL,
        target_projects TEXT NOT NULL,
        actions TEXT NOT NULL,
        cooldown_s REAL NOT NULL,
        max_runs_per_hour REAL NOT NULL,
        enabled INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE git_workflows (
        project_id TEXT PRIMARY KEY REFERENCES projects (id),
        workflow TEXT NOT NULL,
        etag TEXT NOT NULL,
        applied_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;
    `,
  },
  {
    name: "agents' own work trees, commands and terminals' servers",
    sql: `
      ALTER TABLE projects ADD COLUMN base_commit TEXT;
      ALTER TABLE agents ADD COLUMN own_command TEXT;
      ALTER TABLE agents ADD COLUMN instructions TEXT;
      ALTER TABLE agents ADD COLUMN branch TEXT;
      ALTER TABLE agents ADD COLUMN base_ref TEXT;
      ALTER TABLE agents ADD COLUMN base_commit TEXT;
      ALTER TABLE agents ADD COLUMN worktree TEXT NOT NULL DEFAULT 'none';
      ALTER TABLE agents ADD COLUMN tmux_server TEXT;
      ALTER TABLE agents ADD COLUMN process_id INTEGER;
      ALTER TABLE agents ADD COLUMN process_birth TEXT;
      ALTER TABLE agents ADD COLUMN started_at TEXT;
      ALTER TABLE agents ADD COLUMN recoveries TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE agents ADD COLUMN removed_at TEXT;
    `,
  },
  {
    name: "deliveries: the pane, the proof, and indices for many open ones",
    sql: `
      ALTER TABLE deliveries ADD COLUMN pasting_into TEXT;
      ALTER TABLE deliveries ADD COLUMN proof TEXT;
      CREATE INDEX deliveries_of_project ON deliveries (project_id, state);
      CREATE INDEX deliveries_under_way ON deliveries (agent_id)
        WHERE state IN ('queued', 'held', 'pasted') AND pasting_since IS NOT NULL;
      CREATE INDEX failed_deliveries ON deliveries (agent_id, pasting_since) WHERE state = 'failed';
      CREATE INDEX submitted_deliveries ON deliveries (agent_id, seq) WHERE state = 'submitted';
      CREATE INDEX expiring_deliveries ON deliveries (expires_at)
        WHERE state IN ('queued', 'held') AND expires_at IS NOT NULL;
    `,
  },
  {
    name: "agents' tokens, conversations and hooks",
    sql: `
      ALTER TABLE agents ADD COLUMN token_hash TEXT;
      ALTER TABLE agents ADD COLUMN session_id TEXT;
      ALTER TABLE agents ADD COLUMN hook_activity TEXT;
      ALTER TABLE agents ADD COLUMN hook_reason TEXT;
      ALTER TABLE agents ADD COLUMN hook_since TEXT;
      ALTER TABLE agents ADD COLUMN hook_at TEXT;
      CREATE UNIQUE INDEX agent_tokens ON agents (token_hash);
    `,
  },
  {
    name: "tasks, evidence, schedules, up times",
    sql: `
      CREATE TABLE tasks (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        project_id TEXT NOT NULL REFERENCES projects (id),
        title TEXT NOT NULL,
        description TEXT,
        status TEXT NOT NULL,
        status_since TEXT NOT NULL,
        done_by TEXT,
        assigned_to TEXT,
        priority TEXT NOT NULL,
        depends_on TEXT NOT NULL,
        checks TEXT NOT NULL,
        results TEXT NOT NULL,
        revision INTEGER NOT NULL,
        commits_before TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        done_at TEXT
      ) STRICT;
      CREATE INDEX tasks_of_project ON tasks (project_id, seq);

      CREATE TABLE task_evidence (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        task_id TEXT NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        check_index INTEGER,
        passed INTEGER NOT NULL,
        detail TEXT NOT NULL,
        verification TEXT,
        commit_hash TEXT,
        observed_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX evidence_of_task ON task_evidence (task_id, seq);

      CREATE TABLE processes (
        mark TEXT PRIMARY KEY,
        pid INTEGER NOT NULL,
        birth TEXT,
        started_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE schedules (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        project_id TEXT NOT NULL REFERENCES projects (id),
        name TEXT NOT NULL,
        target_agent TEXT NOT NULL,
        content TEXT NOT NULL,
        interval_s INTEGER,
        cron TEXT,
        timezone TEXT,
        message_intent TEXT NOT NULL,
        expect_response INTEGER NOT NULL,
        max_runs INTEGER,
        run_count INTEGER NOT NULL,
        enabled INTEGER NOT NULL,
        last_run_at TEXT,
        last_message_id TEXT,
        next_run_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX schedules_of_project ON schedules (project_id, seq);
      CREATE INDEX due_schedules ON schedules (next_run_at) WHERE next_run_at IS NOT NULL;

      CREATE TABLE up_times (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started_at TEXT NOT NULL,
        seen_at TEXT NOT NULL
      ) STRICT;
    `,
  },
  {
    name: "keys",
    sql: `
      CREATE TABLE api_keys (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        scope TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE,
        created_at TEXT NOT NULL,
        expires_at TEXT
      ) STRICT;
    `,
  },
  {
    name: "git workflows in force, the journal of git operations",
    sql: `
      CREATE TABLE applied_git_workflows (
        project_id TEXT PRIMARY KEY REFERENCES projects (id),
        workflow TEXT NOT NULL,
        etag TEXT NOT NULL,
        automations TEXT NOT NULL,
        applied_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE git_journal (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES projects (id),
        kind TEXT NOT NULL,
        root TEXT NOT NULL,
        detail TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;
    `,
  },
  {
    name: "trusted programs of repositories",
    sql: `
      CREATE TABLE trusted_programs (
        fingerprint TEXT PRIMARY KEY,
        repository TEXT NOT NULL,
        trusted_by TEXT NOT NULL,
        trusted_at TEXT NOT NULL
      ) STRICT;
    `,
  },
  {
    name: "named agent profiles",
    sql: `
      ALTER TABLE projects ADD COLUMN agent_profile TEXT;
      ALTER TABLE agents ADD COLUMN own_profile TEXT;
    `,
  },
  {
    name: "variables of agents",
    sql: `
      ALTER TABLE projects ADD COLUMN env TEXT;
      ALTER TABLE agents ADD COLUMN own_env TEXT;
    `,
  },
];
