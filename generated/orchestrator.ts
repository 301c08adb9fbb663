// Written by `npm run generate` from schemas/orchestrator.openapi.yaml. Do not edit.

export interface paths {
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists the projects that the key can see. The answer is an envelope; some servers answer a bare array of projects instead, and clients accept both.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Records the project, creates one pane and one work tree for each agent and, unless `auto_start` is false, starts the agents. The answer is sent when the project is recorded; `getProjectStatus` tells when it is running. A launch error or time-out rolls back what was created and sets the project's status to `failed`.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns the project's record. `getProjectStatus` returns what its agents are doing.
         */
        get: operations["getProject"];
        /**
         * Update a project
         * @description Replaces the members that are in the body and keeps the others. Running agents are not restarted.
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * End a project
         * @description Stops the agents, closes their panes and removes the work trees that the server created. The project's own directory is kept. With work that is not committed or not merged it answers 409 with `state_conflict` and changes nothing, unless `force` is true. What no other branch holds, commits and uncommitted changes, is kept under a backup ref; a work tree that holds what no ref can keep, such as a repository of its own, stays with its branch.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a project
         * @description Sets a running project to `paused`: queued messages, schedules and automations wait. The agents' panes stay; a turn that is under way is not interrupted. Pausing a paused project changes nothing.
         */
        post: operations["pauseProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume or start a project
         * @description Sets a paused project to `running`, starts the agents of one that was created with `auto_start` false and starts lost agents again in their recorded work trees. Resuming a running project changes nothing.
         */
        post: operations["resumeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a project
         * @description Runs the checks of all tasks and sets the project to `completed` when they pass. With a check that does not pass it answers 409 with `state_conflict` and names the tasks, unless `force` is true, which records that a person decided it.
         */
        post: operations["completeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a project as failed
         * @description Sets the project to `failed` with the given reason and stops its agents. Work trees and branches are kept.
         */
        post: operations["failProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project's status
         * @description Returns the project's state, what each agent is doing, the state of its repository and its blockers, as observed at `observed_at`.
         */
        get: operations["getProjectStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project's metrics
         * @description Returns counts and durations. A value that was not measured is null.
         */
        get: operations["getProjectMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List a project's agents
         * @description Lists all agents of the project, oldest first. The answer is an envelope; some servers answer a bare array, and clients accept both.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Add an agent
         * @description Adds an agent to the project and, while the project is running, starts it.
         */
        post: operations["addAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an agent
         * @description Stops the agent, closes its pane and removes its work tree. With work that is not committed or not merged it answers 409 with `state_conflict` and changes nothing, unless `force` is true. What no other branch holds, commits and uncommitted changes, is kept under a backup ref. Queued messages to it are cancelled.
         */
        delete: operations["removeAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent's status
         * @description Returns what the agent is doing and how that is known.
         */
        get: operations["getAgentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}/output": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the last lines of an agent's pane
         * @description Returns the text of the agent's pane, without escape sequences. The text is data that the agent wrote.
         */
        get: operations["getAgentOutput"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart an agent
         * @description Ends the agent's program and starts it again in its recorded work tree. Messages that were not yet submitted stay queued. An agent that is working is restarted only when `force` is true; otherwise the answer is 409.
         */
        post: operations["restartAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}/interrupt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Interrupt an agent's turn
         * @description Cancels the turn that is under way. The agent stays alive and waits for input. An idle agent is left as it is.
         */
        post: operations["interruptAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an agent's prompt
         * @description Answers the permission or input prompt that the agent waits at. Answers 409 with `state_conflict` when the agent waits at no prompt, or at another one than `prompt_id` names.
         */
        post: operations["answerAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}/command": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a command of an agent's program
         * @description Enters a command of the agent's own program, such as `/compact`, as it is. Messages are never commands: a message that begins like one gets a word before it. Answers 409 with `state_conflict` when the agent does not show an empty input box.
         */
        post: operations["runAgentCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/agents/{agent_id}/hook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an event of an agent's own hooks
         * @description Called by the hooks of the agent's program, with the token of that agent. The body is what the program hands to its hook. An event that is not known counts as a sign of life only.
         */
        post: operations["reportAgentHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List messages
         * @description Lists the project's messages, newest first. The answer is an envelope; some servers answer a bare array, and clients accept both.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message to an agent
         * @description Records the message with one delivery for each agent that `target_agent` names, and delivers each when its agent can take input. An agent that does not exist is answered with 404 and `agent_not_found`; the detail names the agents that exist. With `wait`, the answer is sent when all deliveries reached that state or a final one, or when `timeout_s` is over; a time-out is no error, the deliveries show how far they came.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The message's id. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description Returns the message with its deliveries and replies.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        /**
         * Cancel a message
         * @description Cancels the deliveries that are not yet pasted into a pane. Answers 409 with `state_conflict` when none is left to cancel.
         */
        delete: operations["cancelMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/messages/{message_id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The message's id. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a message
         * @description Records a reply and sets the agent's delivery to `answered`. With an agent's token the reply is of that agent, and `agent_id` is not needed.
         */
        post: operations["replyToMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the state of the repository
         * @description Returns branch, changed files, conflicts and an unfinished operation of one work tree.
         */
        get: operations["getGitStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List commits
         * @description Lists commits, newest first. The answer is an envelope; some servers answer a bare array, and clients accept both.
         */
        get: operations["getGitLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/commit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit changes
         * @description Commits the given paths, or all changes, of one work tree. Answers 409 with `state_conflict` when there is nothing to commit or a conflict is not resolved.
         */
        post: operations["commitChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/push": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push a branch
         * @description Pushes one branch to a remote. A push that the remote refuses is answered with `status` rejected, not with an error.
         */
        post: operations["pushChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a branch
         * @description Merges `source` into `target`. A backup ref of the target is made first. Conflicts are answered with `status` conflicts and stay open until they are resolved or the operation is aborted. With `dry_run` the merge is predicted without touching a work tree. Answers 409 with `state_conflict` when another operation is unfinished or the target's work tree has uncommitted changes.
         */
        post: operations["mergeBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List conflicts
         * @description Lists the files with unresolved conflicts, in all work trees of the project or in one, sorted by path.
         */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/conflicts/file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the versions of a file in conflict
         * @description Returns the common ancestor, both sides and the file with conflict markers.
         */
        get: operations["getConflictFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a conflict
         * @description Writes the resolution of one file and stages it. The state before it is kept under `backup_ref` and can be brought back with `undoResolution`. With `verify` the command runs after the file is written; when it does not exit with 0 the file is put back and stays in conflict, and the answer has `resolved` false. Answers 412 with `precondition_failed` when the file is no longer the one that `etag` names.
         */
        post: operations["resolveConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/trust": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show which programs a repository names
         * @description Lists the programs that git would run because the repository's own configuration or hooks say so, and whether it runs them. Git LFS is not listed, and always runs.
         */
        get: operations["getRepositoryTrust"];
        put?: never;
        /**
         * Trust the programs of a repository
         * @description Lets git run the programs with this fingerprint, in this repository. Answers 409 with `state_conflict` when they are not the repository's programs now. When they change, the repository is not trusted any more.
         */
        post: operations["trustRepository"];
        /**
         * Trust the programs of a repository no longer
         * @description Git no longer runs the programs that the repository names now. Does nothing where they are not trusted.
         */
        delete: operations["revokeRepositoryTrust"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/resolve/undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a resolution
         * @description Brings back the file and its conflict as they were before the resolution. Answers 409 with `state_conflict` when the file was changed since or the operation was concluded.
         */
        post: operations["undoResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/operation/abort": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort an unfinished operation
         * @description Ends the unfinished operation of one work tree and restores the state before it. What was in the work tree is kept under `backup_ref`. Answers 409 with `state_conflict` when no operation is unfinished.
         */
        post: operations["abortGitOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List files that several agents change
         * @description Lists the paths that differ from the base in the work of more than one agent, or in one agent's and, since, in the base, sorted by path. Uncommitted changes count. At most 500 merges are predicted.
         */
        get: operations["listOverlaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the git workflow
         * @description Returns the recorded git workflow. Answers 404 with `not_found` when none is recorded.
         */
        get: operations["getGitWorkflow"];
        /**
         * Record the git workflow
         * @description Replaces the recorded git workflow. It changes nothing in the repository; `applyGitWorkflow` does.
         */
        put: operations["setGitWorkflow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/git/workflow/apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply the git workflow
         * @description Plans the steps that bring the repository and the automations in line with the recorded git workflow and, unless `dry_run` is true, runs them in order. At the first step that fails it stops and undoes what it did. The policies of the version that was applied last hold for every merge.
         */
        post: operations["applyGitWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List tasks
         * @description Lists the project's tasks, oldest first.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Records a task. The agent that it is assigned to is told of it by a message.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The task's id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns the task with its checks and evidence.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Deletes the task and its evidence. Answers 409 with `state_conflict` while another task depends on it.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Update a task
         * @description Replaces the members that are in the body and keeps the others. Setting `status` to done while a check has not passed answers 409 with `state_conflict`, unless `override_reason` says why a person accepts it.
         */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/projects/{project_id}/tasks/{task_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The task's id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a task's checks
         * @description Runs all checks of the task and records the evidence. When all pass, the task is set to done. A check that does not pass is no error of the call.
         */
        post: operations["checkTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List schedules
         * @description Lists the project's schedules, oldest first.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create a schedule
         * @description Records a message that is sent at set times. A schedule survives a restart of the server; runs that were due while the server was down are made up by one run.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/schedules/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The schedule's id. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Get a schedule
         * @description Returns the schedule and the times of its last and next run.
         */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        /**
         * Delete a schedule
         * @description Deletes the schedule. Messages that it already sent are kept.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        /**
         * Update a schedule
         * @description Replaces the members that are in the body and keeps the others. `interval_s` replaces a recorded `cron`, and the other way round.
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List automation workflows
         * @description Lists the automation workflows, newest first.
         */
        get: operations["listWorkflows"];
        put?: never;
        /**
         * Create an automation workflow
         * @description Records a workflow. Each condition is parsed and type-checked; one that does not parse is refused with `validation_failed` and its position.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * Get an automation workflow
         * @description Returns the workflow.
         */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        /**
         * Delete an automation workflow
         * @description Deletes the workflow. A run that is under way ends after its current action; the runs stay readable.
         */
        delete: operations["deleteWorkflow"];
        options?: never;
        head?: never;
        /**
         * Update an automation workflow
         * @description Replaces the members that are in the body and keeps the others. Lists are replaced as a whole.
         */
        patch: operations["updateWorkflow"];
        trace?: never;
    };
    "/workflows/{workflow_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test an automation workflow
         * @description Evaluates the conditions against a recorded or a given event and lists the actions that would run. Nothing is run.
         */
        post: operations["testWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an automation workflow
         * @description Starts a run without an event and without evaluating the conditions. The limits `cooldown_s` and `max_runs_per_hour` hold; a run beyond them is refused with 429.
         */
        post: operations["runWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable an automation workflow
         * @description Lets events start the workflow. Enabling an enabled workflow changes nothing.
         */
        post: operations["enableWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an automation workflow
         * @description Keeps events from starting the workflow. A run that is under way is finished.
         */
        post: operations["disableWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of an automation workflow
         * @description Lists the runs, newest first.
         */
        get: operations["listWorkflowRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a run of an automation workflow. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Get a run of an automation workflow
         * @description Returns the run with the result of each action.
         */
        get: operations["getWorkflowRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the events of all projects
         * @description Sends events of the projects that the key can see as server-sent events. `id` is the event's id, `event` its type and `data` an Event as JSON. A comment line is sent every 15 seconds. With `Last-Event-ID` the events after that one are sent first; when they are no longer stored, the first event has the type `replay_gap`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Stream the events of one project
         * @description Like `streamEvents`, for one project. When the project is deleted, the stream ends after a `project_status_change` whose `status_reason` is `deleted`.
         */
        get: operations["streamProjectEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Receive the events of one project over a WebSocket
         * @description Upgrades the connection to a WebSocket. Each text frame from the server is one Event as JSON. Frames from the client are ignored. With `last_event_id` or `Last-Event-ID` the events after that one are sent first; when they are no longer stored, the first event has the type `replay_gap`. The server pings every 15 seconds.
         */
        get: operations["projectSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receive the events of all projects over a WebSocket
         * @description Upgrades the connection to a WebSocket. Each text frame from the server is one Event as JSON. Frames from the client are ignored. With `last_event_id` or `Last-Event-ID` the events after that one are sent first; when they are no longer stored, the first event has the type `replay_gap`. The server pings every 15 seconds.
         */
        get: operations["systemSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's health
         * @description Tells that the process answers. It checks nothing that the server depends on. No key is needed.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's readiness
         * @description Checks what the server needs to do its work (store, tmux, git). No key is needed.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's metrics
         * @description Answers JSON, or the Prometheus text format when `Accept` prefers `text/plain`.
         */
        get: operations["getSystemMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys
         * @description Lists the keys that were created, without the keys themselves, which are not stored. The key in the server's state folder is not among them; it has the scope `admin`.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create a key
         * @description Creates a key. The answer alone shows it; the server keeps only its hash.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a key
         * @description Deletes a key. It is not valid any more from this moment on; its open event streams end within 15 seconds.
         */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the server can do
         * @description Lists the operations that the server has, its versions and its limits.
         */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI document
         * @description Returns the OpenAPI document that the server validates requests against.
         */
        get: operations["getOpenapiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An id. It starts with a letter or digit and has only letters, digits and `.`, `_`, `:`, `~`, `-`; 1 to 128 characters. */
        Identifier: string;
        /** @description A project name has 1 to 64 characters, each a letter, a digit, `_` or `-`. */
        ProjectName: string;
        /** @description A role starts with a lower-case letter and has 1 to 32 characters, each a lower-case letter, a digit, `_` or `-`. */
        Role: string;
        /** @description An absolute path. It starts with `/` and has no `..` segment and no control character. The server compares the real path, with links resolved, at segment borders: system folders, `/tmp` and `/var` are refused with `path_not_allowed` unless the server's settings allow them, and where allowed roots are set the path lies in one. */
        AbsolutePath: string;
        /** @description A path relative to the root of the work tree. It does not start with `/` and has no `..` segment, no `.git` segment and no control character. */
        RepositoryPath: string;
        /** @description A branch, a tag or a commit. It does not start with `-` and has no space, no control character, none of `~ ^ : ? * [ \`, no `..` and no `@{`. */
        GitRef: string;
        /** @description A branch name in which `*` stands for any characters, such as `feature/*`. It does not start with `-` and has no space, no control character, none of `~ ^ : ? [ \`, no `..` and no `@{`. */
        GitRefPattern: string;
        /**
         * @description A program and its arguments, one item each. No shell is involved.
         * @example [
         *       "npm",
         *       "test"
         *     ]
         */
        CommandArguments: string[];
        /**
         * @description A boolean expression in the Common Expression Language (CEL). Variables: `event` (Event), `project` (ProjectStatus), `agent` (AgentStatus, or null when the event is of no agent), `now` (timestamp).
         * @example event.data.status == "failed"
         */
        CelExpression: string;
        /** @description Why, as a sentence of 1 to 2,000 characters. It is recorded and shown. */
        Reason: string;
        /**
         * @description The state of a project.
         * @enum {string}
         */
        ProjectState: "creating" | "running" | "paused" | "completed" | "failed";
        /**
         * @description The size of a project. It chooses the team when none is given.
         * @enum {string}
         */
        ProjectSize: "small" | "medium" | "large";
        /**
         * @description The priority, lowest first.
         * @enum {string}
         */
        Priority: "low" | "normal" | "high" | "urgent";
        /**
         * @description - `queued`: recorded, waits for its turn.
         *     - `held`: waits because the agent cannot take input, such as at a permission prompt, or because the project is paused.
         *     - `pasted`: the text is in the agent's input, not yet submitted.
         *     - `submitted`: seen to be submitted. The delivery's `proof` tells what showed it; `none` of a program that shows nothing.
         *     - `acknowledged`: the agent's hooks reported that the prompt was taken. An agent without hooks stays at `submitted`.
         *     - `answered`: a reply is recorded.
         *     - `failed`: given up; the delivery's `error` tells why.
         *     - `expired`: its `expires_at` passed before it was pasted.
         *     - `cancelled`: cancelled before it was pasted.
         * @enum {string}
         */
        DeliveryState: "queued" | "held" | "pasted" | "submitted" | "acknowledged" | "answered" | "failed" | "expired" | "cancelled";
        /**
         * @description The state of a task. `done` is set when all checks passed or a person accepted it.
         * @enum {string}
         */
        TaskState: "pending" | "in_progress" | "blocked" | "done" | "failed" | "cancelled";
        /**
         * @description - `agent_status_update`: `data` is an AgentStatus.
         *     - `git_event`: `data` has `operation` (commit, push, merge, conflict, resolve, undo, abort, apply_workflow) and the members of its result; of an abort `aborted`.
         *     - `project_status_change`: `data` has `status`, `previous_status` and `status_reason`. When a project is deleted,
         *       `status_reason` is `deleted`.
         *     - `message_update`: `data` is a Message without its content and replies; its `deliveries` are those that changed.
         *     - `task_update`: `data` is a Task.
         *     - `schedule_update`: `data` is a Schedule.
         *     - `workflow_run_update`: `data` is a WorkflowRun.
         *     - `replay_gap`: events before this one are no longer stored; read the state again.
         * @enum {string}
         */
        EventType: "agent_status_update" | "git_event" | "project_status_change" | "message_update" | "task_update" | "schedule_update" | "workflow_run_update" | "replay_gap";
        /** @description How the agents share the repository. */
        GitOptions: {
            /**
             * @description `worktree`: each agent that writes works in its own work tree and branch; those with the role orchestrator or pm work in the project's directory. `shared`: all agents work in the project's directory. Default: worktree when the path is in a git work tree whose base has a file in it, else shared. With `worktree` where that is not so, the answer is 422.
             * @enum {string}
             */
            isolation?: "worktree" | "shared";
            /** @description The ref that the agents' branches start from: the commit that it names when the project is created. Nothing is fetched. Default: the HEAD of the repository. */
            base_ref?: components["schemas"]["GitRef"];
        };
        /**
         * @description Environment variables of agents, by their names, besides those that every agent gets. A value is a text, or refers to a variable of the server: its value is read at each start of an agent and never stored. Names of the server's own (`TMUX…`), and those that run another program (`LD_…`, `DYLD_…`, `NODE_OPTIONS`, `BASH_ENV`, `ENV`), are refused with 422. No answer has them.
         * @example {
         *       "CLAUDE_CONFIG_DIR": "/home/user/.claude-work",
         *       "ANTHROPIC_API_KEY": {
         *         "from_env": "WORK_API_KEY"
         *       }
         *     }
         */
        AgentEnvironment: {
            [key: string]: string | {
                /** @description The name of the variable. */
                from_env: string;
            };
        };
        /**
         * @description The program that each agent runs. A string is split into words as a POSIX shell splits them, without expansion; no shell is involved. An array has the program and its arguments. A program that is not found is refused with 422 and `agent_command_not_found`. Default: a setting of the server.
         * @example claude
         * @example [
         *       "claude",
         *       "--model",
         *       "opus"
         *     ]
         */
        AgentCommand: string | components["schemas"]["CommandArguments"];
        /**
         * @description The name of the agent profile of the program, for a command that does not show it, such as a wrapper script. A name that is not known is refused with 422. Default: found by the command, or by the programs that it has started.
         * @example claude
         * @example codex
         */
        AgentProfileName: string;
        /**
         * @description A new project. `project_path`, `spec_content` and `size` are accepted as other names of `path`, `specification` and `project_size`; when both names of a member are given they must have the same value.
         * @example {
         *       "name": "my-webapp",
         *       "path": "/home/user/projects/my-webapp",
         *       "specification": "# Web Application\nCreate a FastAPI web application with user authentication and a dashboard.\n",
         *       "team_composition": [
         *         "orchestrator",
         *         "developer",
         *         "tester",
         *         "devops"
         *       ],
         *       "project_size": "medium",
         *       "auto_start": true,
         *       "git": {
         *         "isolation": "worktree",
         *         "base_ref": "main"
         *       },
         *       "agent_command": "claude"
         *     }
         * @example {
         *       "name": "my-webapp",
         *       "project_path": "/home/user/projects/my-webapp",
         *       "spec_content": "Build a web application.",
         *       "size": "small",
         *       "priority": "high"
         *     }
         */
        ProjectCreate: {
            name: components["schemas"]["ProjectName"];
            /** @description The project's directory. It must exist, or its parent must. */
            path?: components["schemas"]["AbsolutePath"];
            /** @description The project's specification in Markdown, 1 to 1,048,576 characters. The limit of the whole body holds too. */
            specification?: string;
            /** @description The role of each agent, at most 20. A role that occurs several times makes several agents. An empty list or none leaves the choice to `project_size`. */
            team_composition?: components["schemas"]["Role"][];
            /** @description The size of the project. Default: medium. */
            project_size?: components["schemas"]["ProjectSize"];
            /** @description Whether the agents are started. Default: true. With false the project is `paused` with the status_reason `not_started` until it is resumed. */
            auto_start?: boolean;
            /** @description The project's priority. Default: normal. */
            priority?: components["schemas"]["Priority"];
            git?: components["schemas"]["GitOptions"];
            agent_command?: components["schemas"]["AgentCommand"];
            agent_profile?: components["schemas"]["AgentProfileName"];
            env?: components["schemas"]["AgentEnvironment"];
            /**
             * @deprecated
             * @description Another name of `path`.
             */
            project_path?: components["schemas"]["AbsolutePath"];
            /**
             * @deprecated
             * @description Another name of `specification`, 1 to 1,048,576 characters.
             */
            spec_content?: string;
            /**
             * @deprecated
             * @description Another name of `project_size`.
             */
            size?: components["schemas"]["ProjectSize"];
        } & (({
            path: string;
        } | {
            project_path: string;
        }) & ({
            specification: string;
        } | {
            spec_content: string;
        }));
        /**
         * @description The answer to createProject.
         * @example {
         *       "id": "my-webapp-123",
         *       "name": "my-webapp",
         *       "status": "created",
         *       "project_status": "creating",
         *       "agents": [
         *         {
         *           "id": "agent-1",
         *           "role": "developer",
         *           "activity": "starting"
         *         }
         *       ],
         *       "links": {
         *         "self": "/api/v1/projects/my-webapp-123",
         *         "status": "/api/v1/projects/my-webapp-123/status"
         *       }
         *     }
         */
        ProjectCreated: {
            /** @description The project's id. */
            id: string;
            /** @description The project's name. */
            name?: string;
            /**
             * @description `created`. This answer alone has that value; some servers send the project's state instead. The state is in `project_status`.
             * @enum {string}
             */
            status: "created" | "creating" | "running" | "paused" | "completed" | "failed";
            project_status?: components["schemas"]["ProjectState"];
            /** @description The agents that are recorded. */
            agents?: components["schemas"]["AgentStatus"][];
            /** @description What the caller may not expect, such as a base that is behind its upstream, as sentences. */
            warnings?: string[];
            /** @description The command for a person's shell that attaches to the tmux session of the project, on the machine of the server. It is null where the server's machine is not the person's. */
            attach_command?: string | null;
            links?: components["schemas"]["ProjectLinks"];
        };
        /** @description Addresses of the project's resources. */
        ProjectLinks: {
            /**
             * Format: uri-reference
             * @description The project.
             */
            self?: string;
            /**
             * Format: uri-reference
             * @description Its status.
             */
            status?: string;
            /**
             * Format: uri-reference
             * @description Its agents.
             */
            agents?: string;
            /**
             * Format: uri-reference
             * @description Its messages.
             */
            messages?: string;
            /**
             * Format: uri-reference
             * @description Its events.
             */
            events?: string;
        };
        /** @description A project's record. */
        Project: {
            /** @description The project's id. */
            id: string;
            /** @description The project's name. */
            name: string;
            /** @description The project's directory. */
            path?: string | null;
            status: components["schemas"]["ProjectState"];
            /** @description Why the project is in this state, such as `not_started`. */
            status_reason?: string | null;
            /** @description The specification in Markdown. It is left out in lists. */
            specification?: string | null;
            /** @description The role of each agent. */
            team_composition?: string[];
            /** @description The size of the project. */
            project_size?: string | null;
            /** @description The project's priority. */
            priority?: string | null;
            /** @description The share of the work that is done, 0 to 1. */
            progress?: number | null;
            /** @description The number of agents. */
            agent_count?: number | null;
            /** @description The program that each agent runs, with its arguments. */
            agent_command?: string[] | null;
            /** @description The name of the agents' profile; null when it is found by the command. */
            agent_profile?: string | null;
            /** @description How the agents share the repository. */
            git?: {
                /** @description Either `worktree` or `shared`. */
                isolation?: string | null;
                /** @description The ref that the agents' branches start from. */
                base_ref?: string | null;
            } | null;
            /** @description The metrics, when they were asked for. */
            metrics?: components["schemas"]["ProjectMetrics"];
            /** @description The command for a person's shell that attaches to the tmux session of the project, on the machine of the server. It is null where the server's machine is not the person's. */
            attach_command?: string | null;
            links?: components["schemas"]["ProjectLinks"];
            /**
             * Format: date-time
             * @description When the project was created (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the project last changed (RFC 3339 UTC).
             */
            updated_at?: string | null;
        };
        /** @description One page of a list. */
        ProjectPage: {
            /** @description The items of this page. */
            projects: components["schemas"]["Project"][];
            /** @description The cursor of the next page. It is null on the last one. */
            next_cursor?: string | null;
            /** @description The number of items on all pages. */
            total?: number | null;
        };
        /**
         * @description The members to replace. Absent members keep their value.
         * @example {
         *       "priority": "high"
         *     }
         */
        ProjectUpdate: {
            name?: components["schemas"]["ProjectName"];
            /** @description The specification in Markdown, 1 to 1,048,576 characters. */
            specification?: string;
            project_size?: components["schemas"]["ProjectSize"];
            priority?: components["schemas"]["Priority"];
            /** @description The program of agents that are started from now on. */
            agent_command?: components["schemas"]["AgentCommand"];
            /** @description The profile of agents that are started from now on. */
            agent_profile?: components["schemas"]["AgentProfileName"];
            /** @description The variables of agents that are started from now on, in place of those before. */
            env?: components["schemas"]["AgentEnvironment"];
        };
        /**
         * @description The reason of a state change.
         * @example {
         *       "reason": "Waiting for a decision on the database."
         *     }
         */
        StateChange: {
            reason?: components["schemas"]["Reason"];
        };
        /**
         * @description The completion of a project.
         * @example {
         *       "reason": "The release was accepted by the customer.",
         *       "force": true
         *     }
         */
        ProjectCompletion: {
            reason?: components["schemas"]["Reason"];
            /** @description Whether a person decided that the project is complete, whatever the checks say. Default: false. */
            force?: boolean;
        };
        /**
         * @description The failure of a project.
         * @example {
         *       "reason": "The upstream API was withdrawn."
         *     }
         */
        ProjectFailure: {
            reason: components["schemas"]["Reason"];
        };
        /** @description What a deletion removed and what it kept. */
        DeletionResult: {
            /** @description The id of what was deleted. */
            id?: string;
            /** @description The work trees that were removed, as absolute paths. */
            removed_worktrees?: string[];
            /** @description The branches that were kept. */
            kept_branches?: string[];
            /** @description The refs under which the state before the deletion is kept. */
            backup_refs?: string[];
        };
        /**
         * @description What a project and its agents are doing.
         * @example {
         *       "id": "my-webapp-123",
         *       "name": "my-webapp",
         *       "path": "/home/user/projects/my-webapp",
         *       "status": "running",
         *       "status_reason": null,
         *       "progress": 0.25,
         *       "progress_source": "tasks",
         *       "agents": [
         *         {
         *           "id": "agent-1",
         *           "role": "developer",
         *           "window_id": "@3",
         *           "pane_id": "%7",
         *           "worktree_path": "/home/user/.local/state/tmux-orchestrator/worktrees/my-webapp-123/developer",
         *           "status": "active",
         *           "activity": "working",
         *           "activity_source": "hook",
         *           "activity_since": "2026-03-01T10:15:00Z",
         *           "current_task": "Add the login form",
         *           "last_check_in": "2026-03-01T10:20:00Z",
         *           "credit_status": null
         *         }
         *       ],
         *       "git_info": {
         *         "branch": "main",
         *         "uncommitted_changes": true,
         *         "conflicts": [
         *           "src/app.ts"
         *         ],
         *         "commit_hash": "3f2a9c1d5e8b7a6f4c3d2e1f0a9b8c7d6e5f4a3b",
         *         "worktree_path": "/home/user/projects/my-webapp",
         *         "uncommitted_files": 2,
         *         "ahead": 3,
         *         "behind": 0,
         *         "base_ref": "origin/main",
         *         "operation": "merge"
         *       },
         *       "blockers": [
         *         {
         *           "kind": "merge_conflict",
         *           "agent_id": null,
         *           "since": "2026-03-01T10:18:00Z",
         *           "detail": "src/app.ts is in conflict."
         *         }
         *       ],
         *       "estimated_completion": null,
         *       "observed_at": "2026-03-01T10:20:01Z",
         *       "created_at": "2026-03-01T09:00:00Z",
         *       "updated_at": "2026-03-01T10:18:00Z"
         *     }
         * @example {
         *       "id": "42",
         *       "name": "integration-test",
         *       "status": "running",
         *       "progress": 0,
         *       "agents": [
         *         {
         *           "role": "developer"
         *         }
         *       ],
         *       "git_info": {
         *         "branch": "main",
         *         "uncommitted_changes": false,
         *         "conflicts": []
         *       }
         *     }
         */
        ProjectStatus: {
            /** @description The project's id. */
            id: string;
            /** @description The project's name. */
            name: string;
            /** @description The project's directory. */
            path?: string | null;
            status: components["schemas"]["ProjectState"];
            /** @description Why the project is in this state, such as `not_started`, `tmux_lost` or `rate_limited`. */
            status_reason?: string | null;
            /** @description The share of the work that is done, 0 to 1. It is 0 when `progress_source` is none. */
            progress: number;
            /**
             * @description Where `progress` comes from. `none` means that nothing is known of the progress.
             * @enum {string}
             */
            progress_source?: "tasks" | "none";
            /** @description The project's agents. */
            agents: components["schemas"]["AgentStatus"][];
            git_info: components["schemas"]["GitInfo"];
            metrics?: components["schemas"]["ProjectMetrics"];
            /** @description What keeps the project from going on, oldest first. */
            blockers?: components["schemas"]["Blocker"][];
            /**
             * Format: date-time
             * @description When the project is expected to be complete (RFC 3339 UTC).
             */
            estimated_completion?: string | null;
            /**
             * Format: date-time
             * @description When this status was observed (RFC 3339 UTC).
             */
            observed_at?: string | null;
            /**
             * Format: date-time
             * @description When the project was created (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the project last changed (RFC 3339 UTC).
             */
            updated_at?: string | null;
        };
        /** @description The state of the project's repository. */
        GitInfo: {
            /** @description The branch. It is null without a repository or on a detached HEAD. */
            branch: string | null;
            /** @description Whether a file differs from the last commit. */
            uncommitted_changes: boolean;
            /** @description The files with unresolved conflicts. */
            conflicts: string[];
            /** @description The commit of HEAD. */
            commit_hash?: string | null;
            /** @description The work tree, as an absolute path. */
            worktree_path?: string | null;
            /** @description The number of files that differ from the last commit. */
            uncommitted_files?: number | null;
            /** @description The number of commits that `base_ref` lacks. */
            ahead?: number | null;
            /** @description The number of commits of `base_ref` that HEAD lacks. */
            behind?: number | null;
            /** @description The ref that `ahead` and `behind` compare with. */
            base_ref?: string | null;
            /**
             * @description The operation that is unfinished.
             * @enum {string|null}
             */
            operation?: "merge" | "rebase" | "cherry_pick" | "revert" | "am" | "bisect" | null;
        };
        /** @description Something that keeps a project from going on. */
        Blocker: {
            /** @description What blocks. The embedded orchestrator uses agent_waiting_permission, agent_waiting_input, agent_rate_limited, agent_crashed, agent_exhausted, merge_conflict, git_unreadable, delivery_failed, task_blocked and tmux_lost. */
            kind: string;
            /** @description The agent that is blocked. */
            agent_id?: string | null;
            /**
             * Format: date-time
             * @description Since when (RFC 3339 UTC).
             */
            since?: string | null;
            /** @description What happened, as a sentence. */
            detail?: string | null;
        };
        /**
         * @description Counts and durations of a project. What was not measured is null.
         * @example {
         *       "project_id": "my-webapp-123",
         *       "commits": 12,
         *       "messages": {
         *         "queued": 1,
         *         "answered": 9
         *       },
         *       "delivery_ms": {
         *         "p50": 310,
         *         "p95": 1240.5
         *       },
         *       "agent_busy_ratio": 0.62,
         *       "restarts": 0
         *     }
         */
        ProjectMetrics: {
            /** @description The project's id. */
            project_id?: string;
            /**
             * Format: date-time
             * @description The start of the period that the values are of (RFC 3339 UTC).
             */
            since?: string | null;
            /** @description The number of commits on the branches of the project. */
            commits?: number | null;
            /** @description The number of deliveries by state, such as `answered`. */
            messages?: {
                [key: string]: number;
            } | null;
            /** @description The time from the recording of a message to its submission, in milliseconds. */
            delivery_ms?: {
                /** @description The median. */
                p50?: number | null;
                /** @description The 95th percentile. */
                p95?: number | null;
            } | null;
            /** @description The share of the agents' lifetime in which they were working, 0 to 1. */
            agent_busy_ratio?: number | null;
            /** @description The number of agent restarts. */
            restarts?: number | null;
            /** @description The number of tasks by state, such as `done`. */
            tasks?: {
                [key: string]: number;
            } | null;
            /**
             * Format: date-time
             * @description When the values were taken (RFC 3339 UTC).
             */
            observed_at?: string | null;
        };
        /** @description What an agent is doing and how that is known. */
        AgentStatus: {
            /** @description The agent's id. */
            id?: string;
            /** @description The agent's role. */
            role: string;
            /** @description The tmux window, such as `@3`. */
            window_id?: string | null;
            /** @description The tmux pane, such as `%7`. */
            pane_id?: string | null;
            /** @description The agent's work tree, as an absolute path. */
            worktree_path?: string | null;
            /**
             * @description The state of the agent. `idle` would take up work; `active` is in the middle of something, also where it waits for a person (`activity` tells); `exhausted` means that its credit or rate limit is used up.
             * @enum {string|null}
             */
            status?: "active" | "idle" | "exhausted" | "failed" | null;
            /**
             * @description What the agent is doing. What is not known is `unknown`.
             * @enum {string}
             */
            activity?: "starting" | "working" | "idle" | "waiting_permission" | "waiting_input" | "rate_limited" | "crashed" | "exited" | "unknown";
            /**
             * @description How the activity is known.
             * @enum {string|null}
             */
            activity_source?: "hook" | "process" | "screen" | "tmux" | null;
            /**
             * Format: date-time
             * @description Since when the activity is the same (RFC 3339 UTC).
             */
            activity_since?: string | null;
            /** @description Why the agent was not started, was lost, or was started without its earlier conversation. It is null for an agent about which there is nothing to say. */
            state_reason?: string | null;
            /** @description The title of the task that the agent works on. */
            current_task?: string | null;
            /**
             * Format: date-time
             * @description When the agent last gave a sign of life (RFC 3339 UTC).
             */
            last_check_in?: string | null;
            /** @description What is known of the agent's credit, such as `ok`, `low` or `exhausted`. */
            credit_status?: string | null;
            /** @description The prompt that the agent waits at. */
            prompt?: components["schemas"]["AgentPrompt"] | null;
        };
        /** @description A permission or input prompt that an agent waits at. */
        AgentPrompt: {
            /** @description The prompt's id, for `answerAgent`. */
            id: string;
            /**
             * @description What the agent asks for.
             * @enum {string}
             */
            kind?: "permission" | "input";
            /** @description The text of the prompt, as the agent wrote it. */
            text?: string | null;
            /** @description The options, in the order of the screen. */
            options?: string[];
        };
        /** @description An agent's record and status. */
        Agent: components["schemas"]["AgentStatus"] & {
            /** @description The project's id. */
            project_id?: string;
            /** @description The agent's own branch. It is null for one that works in the project's directory. */
            branch?: string | null;
            /** @description The commit that the agent's branch was made from. */
            base_commit?: string | null;
            /** @description What the caller of addAgent may not expect, such as a base that is behind its upstream, as sentences. Other answers leave it out. */
            warnings?: string[];
            /** @description The program that the agent runs, with its arguments. */
            command?: string[] | null;
            /** @description The process id of the program in the pane. */
            pid?: number | null;
            /** @description How many times the agent was restarted. */
            restarts?: number | null;
            /**
             * Format: date-time
             * @description When the agent was recorded (RFC 3339 UTC).
             */
            created_at?: string | null;
        };
        /** @description The agents of a project. */
        AgentList: {
            /** @description The agents. */
            agents: components["schemas"]["Agent"][];
            /** @description The cursor of the next page. The embedded orchestrator sends all agents and null. */
            next_cursor?: string | null;
            /** @description The number of agents. */
            total?: number | null;
        };
        /**
         * @description A new agent.
         * @example {
         *       "role": "tester",
         *       "base_ref": "main"
         *     }
         */
        AgentCreate: {
            role: components["schemas"]["Role"];
            agent_command?: components["schemas"]["AgentCommand"];
            agent_profile?: components["schemas"]["AgentProfileName"];
            /** @description Variables of this agent. They go before its project's. */
            env?: components["schemas"]["AgentEnvironment"];
            /** @description The ref that the agent's branch starts from: the commit that it names now. Default: that of the project, as it is now. */
            base_ref?: components["schemas"]["GitRef"];
            /** @description The agent's first message, 1 to 65,536 characters. Default: made from the role and the specification. */
            instructions?: string;
        };
        /** @description The last lines of an agent's pane. */
        AgentOutput: {
            /** @description The agent's id. */
            agent_id?: string;
            /** @description The lines, separated by LF, without escape sequences. */
            text: string;
            /** @description The number of lines in `text`. */
            line_count?: number;
            /** @description Whether older lines exist. */
            truncated?: boolean;
            /**
             * Format: date-time
             * @description When the pane was read (RFC 3339 UTC).
             */
            observed_at?: string | null;
        };
        /**
         * @description How to restart an agent.
         * @example {
         *       "reason": "No sign of life for an hour.",
         *       "force": true
         *     }
         */
        AgentRestart: {
            reason?: components["schemas"]["Reason"];
            /** @description Whether to restart an agent that is working. Default: false. */
            force?: boolean;
            /** @description Whether the agent continues its conversation, where its program can. Default: true. */
            resume_session?: boolean;
        };
        /**
         * @description The answer to a prompt. Exactly one of `decision`, `option` and `text` is given.
         * @example {
         *       "prompt_id": "prompt-9",
         *       "decision": "allow"
         *     }
         */
        AgentAnswer: {
            /** @description The prompt that is answered. Without it, the one that the agent waits at. */
            prompt_id?: components["schemas"]["Identifier"];
            /**
             * @description Whether a permission is given, once.
             * @enum {string}
             */
            decision?: "allow" | "deny";
            /** @description The number of the option, from 1. */
            option?: number;
            /** @description The text to enter, 1 to 65,536 characters. */
            text?: string;
        } & ({
            /** @enum {string} */
            decision: "allow" | "deny";
        } | {
            option: number;
        } | {
            text: string;
        });
        /**
         * @description A command of an agent's program.
         * @example {
         *       "command": "/compact"
         *     }
         */
        ProgramCommand: {
            /** @description The command as it is typed, on one line of 1 to 4,096 characters, such as /compact. */
            command: string;
        };
        /**
         * @description The JSON that an agent's program hands to its hook. Members that are not listed are allowed, because the program defines them.
         * @example {
         *       "hook_event_name": "Notification",
         *       "session_id": "0b9d7a3e-5a52-4f0e-9d6c-7f1f2f6f8a10",
         *       "message": "Claude needs your permission to use Bash"
         *     }
         */
        AgentHook: {
            /** @description The event, such as SessionStart, UserPromptSubmit, PreToolUse, PostToolUse, Notification, Stop, SubagentStop or SessionEnd. */
            hook_event_name: string;
            /** @description The id of the agent's conversation. */
            session_id?: string;
            /** @description The working directory of the program. */
            cwd?: string;
            /** @description The text of a notification. */
            message?: string;
            /** @description The kind of a notification. */
            notification_type?: string;
            /** @description The tool of a PreToolUse or PostToolUse event. */
            tool_name?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A message to one agent, to all agents of a role, or to all agents.
         * @example {
         *       "target_agent": "developer",
         *       "content": "Start implementation",
         *       "message_intent": "task_assignment",
         *       "priority": "normal",
         *       "include_context": true,
         *       "expect_response": false
         *     }
         */
        MessageCreate: {
            /** @description A role, an agent's id, or `all`. It starts with a letter or digit and has only letters, digits and `.`, `_`, `:`, `~`, `-`; 1 to 128 characters. */
            target_agent: string;
            /** @description The text, 1 to 262,144 characters. Control characters other than LF and tab are removed on delivery. */
            content: string;
            message_intent?: components["schemas"]["MessageIntent"];
            /** @description The priority. Default: normal. A higher one is delivered first; none interrupts a turn. */
            priority?: components["schemas"]["Priority"];
            /** @description Whether the project's status is added to the text. Default: true. */
            include_context?: boolean;
            /** @description Whether the agent is asked to reply and the delivery waits for the reply. Default: false. */
            expect_response?: boolean;
            /** @description After how many seconds a delivery that is not yet pasted expires. Default: it does not expire. */
            expires_in_s?: number;
            /**
             * @deprecated
             * @description Another name of `expect_response`. When both are given they must have the same value.
             */
            requires_response?: boolean;
        };
        /**
         * @description What the message is for.
         * @enum {string}
         */
        MessageIntent: "status_request" | "task_assignment" | "guidance" | "coordination" | "emergency";
        /**
         * @description The answer to sendMessage.
         * @example {
         *       "message_id": "msg-456",
         *       "status": "sent",
         *       "deliveries": [
         *         {
         *           "agent_id": "agent-1",
         *           "role": "developer",
         *           "state": "queued",
         *           "attempts": 0
         *         }
         *       ]
         *     }
         */
        MessageAccepted: {
            /** @description The message's id. */
            message_id: string;
            /**
             * @description `sent`: the message is recorded. How far it came is in `deliveries`.
             * @enum {string}
             */
            status: "sent";
            /** @description One delivery for each agent. */
            deliveries?: components["schemas"]["Delivery"][];
            /** @description The replies that came while the call waited. */
            replies?: components["schemas"]["Reply"][];
        };
        /** @description A message with its deliveries and replies. */
        Message: {
            /** @description The message's id. */
            id: string;
            /** @description The project's id. */
            project_id?: string;
            /** @description Who sent the message. It is an agent's id, `schedule:ID`, `workflow:ID` or the name of an API key. */
            sender?: string | null;
            /** @description The agent, role or `all` that the message was sent to. */
            target_agent?: string | null;
            /** @description The text. */
            content?: string | null;
            /** @description What the message is for. */
            message_intent?: string | null;
            /** @description The priority. */
            priority?: string | null;
            /** @description Whether the project's status was added to the text. */
            include_context?: boolean | null;
            /** @description Whether a reply is expected. */
            expect_response?: boolean | null;
            /** @description One delivery for each agent. */
            deliveries?: components["schemas"]["Delivery"][];
            /** @description The replies, oldest first. */
            replies?: components["schemas"]["Reply"][];
            /**
             * Format: date-time
             * @description When the message was recorded (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When deliveries that are not yet pasted expire (RFC 3339 UTC).
             */
            expires_at?: string | null;
        };
        /** @description One page of a list. */
        MessagePage: {
            /** @description The items of this page. */
            messages: components["schemas"]["Message"][];
            /** @description The cursor of the next page. It is null on the last one. */
            next_cursor?: string | null;
            /** @description The number of items on all pages. */
            total?: number | null;
        };
        /** @description The delivery of a message to one agent. */
        Delivery: {
            /** @description The agent. */
            agent_id?: string | null;
            /** @description The agent's role. */
            role?: string | null;
            state: components["schemas"]["DeliveryState"];
            /** @description How many times the text was pasted or submitted. */
            attempts?: number | null;
            /** @description Why the delivery is held. */
            held_reason?: string | null;
            /** @description Why the delivery failed or expired. */
            error?: string | null;
            /** @description Why the delivery is in its state. Of one that is submitted or acknowledged, what became of its agent since: lost, ended, or started again; it is not given to the agent a second time. */
            reason?: string | null;
            /**
             * @description What showed that the text was submitted. It is null before that.
             *     - `hook`: the agent's own hook told that the prompt was taken.
             *     - `input_cleared`: the text stood in the agent's input box and was seen to leave it.
             *     - `screen_changed`: the screen changed after Enter, in a program without a box that is known.
             *     - `none`: Enter was pressed, and nothing showed what became of it.
             * @enum {string|null}
             */
            proof?: "hook" | "input_cleared" | "screen_changed" | "none" | null;
            /**
             * Format: date-time
             * @description When the delivery was recorded (RFC 3339 UTC).
             */
            queued_at?: string | null;
            /**
             * Format: date-time
             * @description When the text was seen to be submitted (RFC 3339 UTC).
             */
            submitted_at?: string | null;
            /**
             * Format: date-time
             * @description When the agent took the prompt (RFC 3339 UTC).
             */
            acknowledged_at?: string | null;
            /**
             * Format: date-time
             * @description When the reply was recorded (RFC 3339 UTC).
             */
            answered_at?: string | null;
            /**
             * Format: date-time
             * @description When the state last changed (RFC 3339 UTC).
             */
            updated_at?: string | null;
        };
        /** @description An agent's reply to a message. */
        Reply: {
            /** @description The reply's id. */
            id?: string;
            /** @description The agent that replied. */
            agent_id?: string | null;
            /** @description The text, as the agent wrote it. */
            content: string;
            /**
             * Format: date-time
             * @description When the reply was recorded (RFC 3339 UTC).
             */
            created_at?: string | null;
        };
        /**
         * @description A reply to a message.
         * @example {
         *       "content": "The login form is done in commit 3f2a9c1.",
         *       "agent_id": "agent-1"
         *     }
         */
        ReplyCreate: {
            /** @description The text, 1 to 262,144 characters. */
            content: string;
            /** @description The agent that replies. It is needed with an API key and must match with an agent's token. */
            agent_id?: components["schemas"]["Identifier"];
        };
        /** @description The state of one work tree. */
        GitStatus: {
            /** @description The branch. It is null on a detached HEAD. */
            branch?: string | null;
            /** @description The commit of HEAD. */
            commit_hash?: string | null;
            /** @description The work tree, as an absolute path. */
            worktree_path?: string | null;
            /** @description The agent whose work tree it is. It is null for the project's own directory. */
            agent_id?: string | null;
            /** @description Whether a file differs from the last commit. */
            uncommitted_changes?: boolean;
            /** @description The files that differ from the last commit, sorted by path. */
            files?: components["schemas"]["GitFileStatus"][];
            /** @description The files with unresolved conflicts. */
            conflicts?: string[];
            /** @description The number of commits that `base_ref` lacks. */
            ahead?: number | null;
            /** @description The number of commits of `base_ref` that HEAD lacks. */
            behind?: number | null;
            /** @description The ref that `ahead` and `behind` compare with. */
            base_ref?: string | null;
            /**
             * @description The operation that is unfinished.
             * @enum {string|null}
             */
            operation?: "merge" | "rebase" | "cherry_pick" | "revert" | "am" | "bisect" | null;
            /**
             * Format: date-time
             * @description When the state was read (RFC 3339 UTC).
             */
            observed_at?: string | null;
        };
        /** @description A file that differs from the last commit. */
        GitFileStatus: {
            /** @description The file, relative to the root of the work tree. */
            path: string;
            /** @description The path before a renaming. */
            previous_path?: string | null;
            /**
             * @description How the file differs.
             * @enum {string}
             */
            change?: "added" | "modified" | "deleted" | "renamed" | "copied" | "type_changed" | "untracked" | "unmerged";
            /** @description Whether the difference is staged. */
            staged?: boolean;
        };
        /** @description A commit. */
        GitCommit: {
            /** @description The commit's full hash. */
            hash: string;
            /** @description The first line of the message. */
            subject?: string | null;
            /** @description The rest of the message. */
            body?: string | null;
            /** @description The author's name. */
            author?: string | null;
            /** @description The author's e-mail address. */
            author_email?: string | null;
            /** @description The agent that made the commit. */
            agent_id?: string | null;
            /** @description The hashes of the parents. */
            parents?: string[];
            /** @description The branches and tags that name the commit. */
            refs?: string[];
            /**
             * Format: date-time
             * @description When the change was written (RFC 3339 UTC).
             */
            authored_at?: string | null;
            /**
             * Format: date-time
             * @description When the commit was made (RFC 3339 UTC).
             */
            committed_at?: string | null;
        };
        /** @description One page of a list. */
        GitLog: {
            /** @description The items of this page. */
            commits: components["schemas"]["GitCommit"][];
            /** @description The cursor of the next page. It is null on the last one. */
            next_cursor?: string | null;
            /** @description The number of items on all pages. */
            total?: number | null;
        };
        /**
         * @description A commit to make.
         * @example {
         *       "message": "Add the login form",
         *       "paths": [
         *         "src/login.ts"
         *       ],
         *       "agent_id": "agent-1"
         *     }
         */
        CommitRequest: {
            /** @description The commit message, 1 to 65,536 characters. */
            message: string;
            /** @description The files to commit. Default: all changed and untracked files that are not ignored. */
            paths?: components["schemas"]["RepositoryPath"][];
            /** @description The agent whose work tree is committed. Default: the project's own directory. */
            agent_id?: components["schemas"]["Identifier"];
        };
        /** @description The commit that was made. */
        CommitResult: {
            commit?: components["schemas"]["GitCommit"];
            /** @description The branch of the commit. */
            branch?: string | null;
            /** @description The number of files in the commit. */
            files_changed?: number | null;
            /** @description The repository's hooks that did not run, because it is not trusted. */
            skipped_hooks?: string[];
        };
        /**
         * @description The programs that a repository names.
         * @example {
         *       "trusted": false,
         *       "fingerprint": "5e1c6a0f8a1d4c7fb0f6b2f3c6f6d3c75e1c6a0f8a1d4c7fb0f6b2f3c6f6d3c7",
         *       "programs": [
         *         {
         *           "name": "filter.images.clean",
         *           "command": "optipng -quiet -"
         *         }
         *       ]
         *     }
         */
        RepositoryTrust: {
            /** @description Whether git runs them. True when there are none. */
            trusted?: boolean;
            /** @description Identifies the programs and what they do. Null when there are none. */
            fingerprint?: string | null;
            /** @description The programs. */
            programs?: {
                /** @description The key of the repository's configuration, or `hook NAME`. */
                name?: string;
                /** @description The command line, or the file of the hook. */
                command?: string;
            }[];
        };
        /**
         * @description The programs to trust.
         * @example {
         *       "fingerprint": "5e1c6a0f8a1d4c7fb0f6b2f3c6f6d3c75e1c6a0f8a1d4c7fb0f6b2f3c6f6d3c7"
         *     }
         */
        RepositoryTrustRequest: {
            /** @description The fingerprint of getRepositoryTrust, 64 hexadecimal digits. */
            fingerprint: string;
        };
        /**
         * @description A push.
         * @example {
         *       "remote": "origin",
         *       "branch": "feature/login",
         *       "set_upstream": true
         *     }
         */
        PushRequest: {
            /** @description The name of a configured remote. It starts with a letter, digit or `_` and has only letters, digits, `_`, `.`, `/` and `-`. Default: origin. */
            remote?: string;
            /** @description The branch to push. Default: the branch of the work tree. */
            branch?: components["schemas"]["GitRef"];
            /** @description The agent whose work tree is meant. Default: the project's own directory. */
            agent_id?: components["schemas"]["Identifier"];
            /** @description Whether the remote branch becomes the upstream of the branch. Default: false. */
            set_upstream?: boolean;
            /** @description Whether the remote branch is replaced when it still is where it was last seen. Default: false. A push without this check is not offered. */
            force_with_lease?: boolean;
        };
        /** @description What the remote answered. */
        PushResult: {
            /**
             * @description The result.
             * @enum {string}
             */
            status?: "pushed" | "up_to_date" | "rejected";
            /** @description The remote. */
            remote?: string | null;
            /** @description The branch. */
            branch?: string | null;
            /** @description The commit that the remote branch is at. */
            commit_hash?: string | null;
            /** @description Why the push was rejected. */
            detail?: string | null;
        };
        /**
         * @description - `merge`: a merge commit.
         *     - `squash`: one commit with all changes.
         *     - `rebase`: the commits of the source on top of the target, without a merge commit.
         *     - `fast_forward`: only when the target is an ancestor of the source.
         * @enum {string}
         */
        MergeMethod: "merge" | "squash" | "rebase" | "fast_forward";
        /**
         * @description A merge.
         * @example {
         *       "source": "feature/login",
         *       "target": "main",
         *       "method": "squash",
         *       "dry_run": true
         *     }
         */
        MergeRequest: {
            /** @description The branch to merge. */
            source: components["schemas"]["GitRef"];
            /** @description The branch to merge into. Default: the branch of the project's own directory. */
            target?: components["schemas"]["GitRef"];
            /** @description How to merge. Default: merge. */
            method?: components["schemas"]["MergeMethod"];
            /** @description The message of the merge commit, 1 to 65,536 characters. Default: made from the branch names. */
            message?: string;
            /** @description Whether the merge is only predicted. Default: false. */
            dry_run?: boolean;
            /** @description Whether the source branch is deleted after the merge. Default: false. */
            delete_source?: boolean;
        };
        /** @description The result of a merge or of its prediction. */
        MergeResult: {
            /**
             * @description The result. With `dry_run` it is the one that is predicted.
             * @enum {string}
             */
            status: "merged" | "up_to_date" | "conflicts";
            /** @description Whether the merge was only predicted. */
            dry_run?: boolean;
            /** @description The branch that was merged. */
            source?: string | null;
            /** @description The branch that was merged into. */
            target?: string | null;
            /** @description The commit of the target after the merge. */
            commit_hash?: string | null;
            /** @description The files in conflict. */
            conflicts?: string[];
            /** @description The ref under which the target before the merge is kept. */
            backup_ref?: string | null;
            /** @description The work tree in which conflicts wait. */
            worktree_path?: string | null;
            /** @description The agent whose work tree that is, for the other conflict operations. */
            agent_id?: string | null;
        };
        /** @description A file with an unresolved conflict. */
        Conflict: {
            /** @description The file, relative to the root of the work tree. */
            path: string;
            /**
             * @description How both sides differ.
             * @enum {string}
             */
            kind?: "both_modified" | "both_added" | "both_deleted" | "deleted_by_us" | "deleted_by_them" | "added_by_us" | "added_by_them";
            /** @description The number of places in conflict. It is null for a binary file. */
            regions?: number | null;
            /** @description Whether a version of the file is binary. */
            binary?: boolean;
            /** @description The agent whose work tree it is in. It is null for the project's own directory. */
            agent_id?: string | null;
            /** @description The work tree, as an absolute path. */
            worktree_path?: string | null;
            /** @description The version of the conflict, for `resolveConflict`. */
            etag?: string | null;
        };
        /** @description The files with unresolved conflicts. */
        ConflictList: {
            /** @description The conflicts, sorted by path. */
            conflicts: components["schemas"]["Conflict"][];
            /**
             * @description The operation that made the conflicts. It is null when several work trees have different ones.
             * @enum {string|null}
             */
            operation?: "merge" | "rebase" | "cherry_pick" | "revert" | "am" | "bisect" | null;
            /** @description The number of conflicts. */
            total?: number | null;
            /**
             * Format: date-time
             * @description When the conflicts were read (RFC 3339 UTC).
             */
            observed_at?: string | null;
        };
        /** @description The versions of a file in conflict. A version that does not exist, or is binary, is null. */
        ConflictFile: {
            /** @description The file, relative to the root of the work tree. */
            path: string;
            /** @description The common ancestor (stage 1). */
            base: string | null;
            /** @description The version of the branch that is merged into (stage 2). */
            ours: string | null;
            /** @description The version of the branch that is merged (stage 3). */
            theirs: string | null;
            /** @description The file in the work tree, with conflict markers. */
            merged?: string | null;
            /** @description The version of the conflict, for `resolveConflict`. It changes with each stage and with the file. */
            etag: string;
            /** @description Whether a version is binary. Such a conflict is resolved with `side` or `delete`. */
            binary?: boolean;
            /** @description The file modes, such as `100644` or `100755`. */
            mode?: {
                /** @description The mode of the common ancestor. */
                base?: string | null;
                /** @description The mode of our version. */
                ours?: string | null;
                /** @description The mode of their version. */
                theirs?: string | null;
            } | null;
            /** @description The branch or commit of our version. */
            ours_ref?: string | null;
            /** @description The branch or commit of their version. */
            theirs_ref?: string | null;
            /** @description The agent whose work tree it is in. It is null for the project's own directory. */
            agent_id?: string | null;
            /** @description The number of places in conflict. */
            regions?: number | null;
        };
        /**
         * @description The resolution of one file. Exactly one of `content`, `side` and `delete` is given.
         * @example {
         *       "path": "src/app.ts",
         *       "etag": "8c1f0e",
         *       "content": "export const port = 8000;\n",
         *       "verify": [
         *         "npm",
         *         "test"
         *       ],
         *       "verify_timeout_s": 120
         *     }
         * @example {
         *       "path": "assets/logo.png",
         *       "etag": "77ab02",
         *       "side": "theirs"
         *     }
         */
        ConflictResolution: {
            /** @description The file. */
            path: components["schemas"]["RepositoryPath"];
            /** @description The `etag` of the conflict that this resolves. */
            etag: string;
            /** @description The resolved text, at most 1,048,576 characters. A conflict marker in it is refused with `validation_failed`. */
            content?: string;
            /**
             * @description The version to take as it is.
             * @enum {string}
             */
            side?: "base" | "ours" | "theirs";
            /**
             * @description Deletes the file.
             * @enum {boolean}
             */
            delete?: true;
            /** @description The agent whose work tree is meant. Default: the project's own directory. */
            agent_id?: components["schemas"]["Identifier"];
            /** @description A command that runs in the work tree and must exit with 0. Without it, nothing is run. */
            verify?: components["schemas"]["CommandArguments"];
            /** @description The longest run of the command, in seconds. Default: 300. */
            verify_timeout_s?: number;
        } & ({
            content: string;
        } | {
            /** @enum {string} */
            side: "base" | "ours" | "theirs";
        } | {
            /** @enum {boolean} */
            delete: true;
        });
        /** @description The run of a command that verifies something. */
        Verification: {
            /** @description Whether the command exited with 0. */
            passed: boolean;
            /** @description The program and its arguments. */
            command?: string[];
            /** @description The exit code. It is null when the command was ended by a signal or did not start. */
            exit_code?: number | null;
            /** @description Whether the time limit ended the command. */
            timed_out?: boolean;
            /** @description The end of what the command wrote, at most 16,384 characters. */
            output?: string | null;
            /** @description How long the command ran, in milliseconds. */
            duration_ms?: number | null;
        };
        /** @description The result of a resolution or of its undoing. */
        ResolutionResult: {
            /** @description The file. */
            path: string;
            /** @description Whether the file is resolved and staged. */
            resolved: boolean;
            /** @description The files of the same work tree that are still in conflict. */
            remaining?: string[];
            /** @description The ref under which the state before is kept. */
            backup_ref?: string | null;
            /** @description The id to undo this resolution with. */
            undo_id?: string | null;
            /** @description The version of the conflict, when the file is still or again in conflict. */
            etag?: string | null;
            /** @description The run of the `verify` command. */
            verification?: components["schemas"]["Verification"] | null;
        };
        /**
         * @description The resolution to undo.
         * @example {
         *       "undo_id": "undo-17"
         *     }
         */
        ResolutionUndo: {
            /** @description The `undo_id` of the resolution. */
            undo_id: components["schemas"]["Identifier"];
        };
        /**
         * @description The operation to abort.
         * @example {
         *       "agent_id": "agent-1"
         *     }
         */
        GitOperationAbort: {
            /** @description The agent whose work tree is meant. Default: the project's own directory. */
            agent_id?: components["schemas"]["Identifier"];
        };
        /** @description The state after an operation was aborted. */
        GitOperationAborted: {
            /** @description The operation that was aborted, such as `merge` or `cherry_pick`. */
            operation?: string | null;
            /** @description The ref under which the work tree before the abort is kept. */
            backup_ref?: string | null;
            git_status?: components["schemas"]["GitStatus"];
        };
        /** @description A path that differs from the base in the work of more than one agent, or in one agent's and, since, in the base. */
        Overlap: {
            /** @description The file, relative to the root of the work tree. */
            path: string;
            /** @description Who changed it. */
            agents?: {
                /** @description The agent. It is null for the base itself, where it has changed the path since. */
                agent_id?: string | null;
                /** @description The agent's branch. */
                branch?: string | null;
                /** @description Whether the change is committed. */
                committed?: boolean | null;
            }[];
            /** @description Whether a merge of two of them, uncommitted changes included, is predicted to conflict in this path. It is null when too many merges would have to be predicted. */
            conflicts?: boolean | null;
        };
        /** @description The overlaps of a project. */
        OverlapList: {
            /** @description The overlaps, sorted by path. */
            overlaps: components["schemas"]["Overlap"][];
            /**
             * Format: date-time
             * @description When the work trees were read (RFC 3339 UTC).
             */
            observed_at?: string | null;
        };
        /**
         * @description How a project branches, merges and reviews. `branch_strategy.max_branches`, `review_requirements.required` and `auto_merge` of the merge policies hold the constraints `max_branches`, `require_reviews` and `auto_merge`.
         * @example {
         *       "name": "feature-branches",
         *       "description": "Feature branches with review; develop is deployed to staging.",
         *       "branch_strategy": {
         *         "name": "git_flow",
         *         "main_branch": "main",
         *         "branches": [
         *           {
         *             "pattern": "develop",
         *             "purpose": "Integration of features.",
         *             "from": "main",
         *             "merges_into": [
         *               "main"
         *             ]
         *           },
         *           {
         *             "pattern": "feature/*",
         *             "purpose": "One feature each.",
         *             "from": "develop",
         *             "merges_into": [
         *               "develop"
         *             ]
         *           }
         *         ],
         *         "max_branches": 10
         *       },
         *       "merge_policies": [
         *         {
         *           "target": "develop",
         *           "source": "feature/*",
         *           "method": "squash",
         *           "auto_merge": false,
         *           "require_up_to_date": true,
         *           "required_checks": [
         *             "test"
         *           ],
         *           "delete_source": true
         *         },
         *         {
         *           "target": "main",
         *           "method": "merge",
         *           "auto_merge": false
         *         }
         *       ],
         *       "review_requirements": {
         *         "required": true,
         *         "reviewers": [
         *           "tester",
         *           "pm"
         *         ],
         *         "min_approvals": 1
         *       },
         *       "automation_rules": [
         *         {
         *           "name": "deploy-staging",
         *           "event": "git_event",
         *           "condition": "event.data.operation == \"merge\" && event.data.target == \"develop\"",
         *           "actions": [
         *             {
         *               "type": "run_check",
         *               "with": {
         *                 "command": [
         *                   "make",
         *                   "deploy-staging"
         *                 ],
         *                 "timeout_s": 600
         *               },
         *               "on_error": "stop"
         *             }
         *           ]
         *         }
         *       ],
         *       "checks": [
         *         {
         *           "name": "test",
         *           "command": [
         *             "npm",
         *             "test"
         *           ],
         *           "timeout_s": 600
         *         }
         *       ]
         *     }
         */
        GitWorkflow: {
            /** @description The workflow's name, 1 to 128 characters. */
            name?: string;
            /** @description What the workflow is for, at most 4,000 characters. */
            description?: string;
            branch_strategy: components["schemas"]["BranchStrategy"];
            /** @description The policies, at most 50. The first whose `target` and `source` match a merge holds. Without a match the merge is refused. */
            merge_policies: components["schemas"]["MergePolicy"][];
            review_requirements: components["schemas"]["ReviewRequirements"];
            /** @description The rules, at most 50. Applying the workflow makes one automation workflow of each. */
            automation_rules: components["schemas"]["AutomationRule"][];
            /** @description The commands that merge policies name, at most 50. */
            checks?: components["schemas"]["NamedCheck"][];
        };
        /** @description The branches of a project and how they relate. */
        BranchStrategy: {
            /**
             * @description The strategy.
             * @enum {string}
             */
            name: "trunk_based" | "github_flow" | "git_flow" | "gitlab_flow" | "release_branches" | "custom";
            /** @description The branch that holds what is released. */
            main_branch: components["schemas"]["GitRef"];
            /** @description The kinds of branches beside the main branch, at most 50. */
            branches: components["schemas"]["BranchRule"][];
            /** @description The largest number of branches at a time, without the main branch. Default: no limit. */
            max_branches?: number;
        };
        /** @description One kind of branch. */
        BranchRule: {
            /** @description The name, or a pattern of names. */
            pattern: components["schemas"]["GitRefPattern"];
            /** @description What the branch is for, at most 500 characters. */
            purpose?: string;
            /** @description The branch that it starts from. Default: the main branch. */
            from?: components["schemas"]["GitRefPattern"];
            /** @description The branches that it is merged into, at most 20. Default: the main branch. */
            merges_into?: components["schemas"]["GitRefPattern"][];
        };
        /** @description How branches are merged into a target. */
        MergePolicy: {
            /** @description The branch that is merged into, or a pattern. */
            target: components["schemas"]["GitRefPattern"];
            /** @description The branch that is merged, or a pattern. Default: any. */
            source?: components["schemas"]["GitRefPattern"];
            method: components["schemas"]["MergeMethod"];
            /** @description Whether a merge that meets the policy is made without being asked for. Default: false. */
            auto_merge?: boolean;
            /** @description Whether the source must contain the target. Default: false. */
            require_up_to_date?: boolean;
            /** @description The names of the checks that must pass on the source, at most 50. Each is in `checks`. */
            required_checks?: components["schemas"]["CheckName"][];
            /** @description Whether the review requirements hold for this target. Default: their `required`. */
            require_review?: boolean;
            /** @description Whether the source is deleted after the merge. Default: false. */
            delete_source?: boolean;
        };
        /** @description Who has to review before a merge. */
        ReviewRequirements: {
            /** @description Whether a review is needed. */
            required: boolean;
            /** @description The roles that review, at most 20. Default: any role but the author's. */
            reviewers?: components["schemas"]["Role"][];
            /** @description The number of approvals that are needed. Default: 1 when `required` is true, else 0. */
            min_approvals?: number;
            /** @description Whether a new commit on the source takes approvals back. Default: true. */
            dismiss_on_change?: boolean;
        };
        /** @description Actions that run when an event of the project meets a condition. */
        AutomationRule: {
            name: components["schemas"]["CheckName"];
            /** @description What the rule is for, at most 4,000 characters. */
            description?: string;
            event: components["schemas"]["EventType"];
            /** @description The condition. Default: always true. */
            condition?: components["schemas"]["CelExpression"];
            /** @description The actions, in order, 1 to 20. */
            actions: components["schemas"]["AutomationAction"][];
        };
        /** @description A name of 1 to 64 characters, each a letter, a digit, `_` or `-`. */
        CheckName: string;
        /** @description A command that passes when it exits with 0. */
        NamedCheck: {
            name: components["schemas"]["CheckName"];
            command: components["schemas"]["CommandArguments"];
            /** @description The longest run, in seconds. Default: 300. */
            timeout_s?: number;
        };
        /** @description The recorded git workflow of a project. */
        GitWorkflowRecord: {
            /** @description The project's id. */
            project_id?: string;
            /** @description The workflow. It has the members of GitWorkflow. */
            workflow: {
                /** @description The workflow's name. */
                name?: string;
                /** @description What the workflow is for. */
                description?: string;
                /** @description See BranchStrategy. */
                branch_strategy: {
                    /** @description The strategy. */
                    name: string;
                    /** @description The branch that holds what is released. */
                    main_branch: string;
                    /** @description See BranchRule. */
                    branches: {
                        /** @description The name, or a pattern of names. */
                        pattern: string;
                        /** @description What the branch is for. */
                        purpose?: string;
                        /** @description The branch that it starts from. */
                        from?: string;
                        /** @description The branches that it is merged into. */
                        merges_into?: string[];
                    }[];
                    /** @description The largest number of branches at a time, without the main branch. */
                    max_branches?: number;
                };
                /** @description See MergePolicy. */
                merge_policies: {
                    /** @description The branch that is merged into, or a pattern. */
                    target: string;
                    /** @description The branch that is merged, or a pattern. */
                    source?: string;
                    /** @description How to merge. */
                    method: string;
                    /** @description Whether a merge that meets the policy is made without being asked for. */
                    auto_merge?: boolean;
                    /** @description Whether the source must contain the target. */
                    require_up_to_date?: boolean;
                    /** @description The names of the checks that must pass on the source. */
                    required_checks?: string[];
                    /** @description Whether the review requirements hold for this target. */
                    require_review?: boolean;
                    /** @description Whether the source is deleted after the merge. */
                    delete_source?: boolean;
                }[];
                /** @description See ReviewRequirements. */
                review_requirements: {
                    /** @description Whether a review is needed. */
                    required: boolean;
                    /** @description The roles that review. */
                    reviewers?: string[];
                    /** @description The number of approvals that are needed. */
                    min_approvals?: number;
                    /** @description Whether a new commit on the source takes approvals back. */
                    dismiss_on_change?: boolean;
                };
                /** @description See AutomationRule. */
                automation_rules: {
                    /** @description The rule's name. */
                    name: string;
                    /** @description What the rule is for. */
                    description?: string;
                    /** @description The type of the event. */
                    event: string;
                    /** @description The condition, in CEL. */
                    condition?: string;
                    /** @description The actions, in order. */
                    actions: components["schemas"]["RecordedAction"][];
                }[];
                /** @description See NamedCheck. */
                checks?: {
                    /** @description The check's name. */
                    name: string;
                    /** @description The program and its arguments. */
                    command: string[];
                    /** @description The longest run, in seconds. */
                    timeout_s?: number;
                }[];
            };
            /** @description The version of the record, for `If-Match`. */
            etag?: string | null;
            /**
             * Format: date-time
             * @description When this version was applied (RFC 3339 UTC). It is null while it is not.
             */
            applied_at?: string | null;
            /**
             * Format: date-time
             * @description When a workflow was first recorded (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When this version was recorded (RFC 3339 UTC).
             */
            updated_at?: string | null;
        };
        /**
         * @description How to apply the git workflow.
         * @example {
         *       "dry_run": true
         *     }
         */
        GitWorkflowApply: {
            /** @description Whether the steps are only planned. It has no default, so that a change is always asked for. */
            dry_run: boolean;
            /** @description The version that was planned. With another one recorded the answer is 409 and `state_conflict`. */
            etag?: string;
        };
        /** @description The steps that apply a git workflow, and their results. */
        GitWorkflowApplication: {
            /** @description Whether the steps were only planned. */
            dry_run: boolean;
            /** @description The steps, in order. */
            steps: components["schemas"]["GitWorkflowStep"][];
            /** @description Whether every step can be undone. */
            reversible?: boolean;
            /** @description The version of the workflow. */
            etag?: string | null;
            /**
             * Format: date-time
             * @description When the last step ended (RFC 3339 UTC). It is null with `dry_run` or after a step that failed.
             */
            applied_at?: string | null;
        };
        /** @description One step. */
        GitWorkflowStep: {
            /** @description The step's id. */
            id?: string;
            /** @description What the step does. The embedded orchestrator uses create_branch, set_merge_policy, set_review_requirement, create_automation, update_automation and delete_automation. */
            action: string;
            /** @description What the step acts on, such as a branch. */
            target?: string | null;
            /** @description What the step does or did, as a sentence. */
            detail?: string | null;
            /**
             * @description The step's result. `skipped` follows a step that failed.
             * @enum {string}
             */
            status: "planned" | "done" | "unchanged" | "failed" | "skipped";
            /** @description Whether the step can be undone. */
            reversible?: boolean;
            /** @description Why the step failed. */
            error?: string | null;
        };
        /** @description An acceptance check. A program decides it, never the text of an agent. */
        TaskCheckSpec: components["schemas"]["CommandCheck"] | components["schemas"]["FileCheck"] | components["schemas"]["CommitCheck"];
        /** @description A command that must exit with a given code. It runs in the work tree of the agent that the task is assigned to. */
        CommandCheck: {
            /**
             * @description The kind of check.
             * @constant
             */
            type: "command";
            command: components["schemas"]["CommandArguments"];
            /** @description The exit code that passes. Default: 0. */
            exit_code?: number;
            /** @description The longest run, in seconds. Default: 300. */
            timeout_s?: number;
        };
        /** @description A file that must exist and, with `contains`, have a text. */
        FileCheck: {
            /**
             * @description The kind of check.
             * @constant
             */
            type: "file";
            /** @description The file. */
            path: components["schemas"]["RepositoryPath"];
            /** @description A text that the file must have, 1 to 4,096 characters. */
            contains?: string;
        };
        /** @description A commit that must be on a branch and was made after the task. */
        CommitCheck: {
            /**
             * @description The kind of check.
             * @constant
             */
            type: "commit";
            /** @description The branch. Default: that of the agent that the task is assigned to. */
            branch?: components["schemas"]["GitRef"];
            /** @description A path that the commit must change. */
            path?: components["schemas"]["RepositoryPath"];
            /** @description A text that the commit message must have, 1 to 500 characters. */
            message_contains?: string;
        };
        /**
         * @description A new task.
         * @example {
         *       "title": "Add the login form",
         *       "description": "A form with e-mail address and password.",
         *       "assigned_to": "agent-1",
         *       "checks": [
         *         {
         *           "type": "command",
         *           "command": [
         *             "npm",
         *             "test"
         *           ],
         *           "timeout_s": 600
         *         },
         *         {
         *           "type": "file",
         *           "path": "src/login.ts",
         *           "contains": "export function Login"
         *         },
         *         {
         *           "type": "commit",
         *           "branch": "feature/login"
         *         }
         *       ]
         *     }
         */
        TaskCreate: {
            /** @description The title, 1 to 200 characters. */
            title: string;
            /** @description What is to be done, at most 65,536 characters. */
            description?: string;
            /** @description The id of the agent that does it. Default: nobody. */
            assigned_to?: components["schemas"]["Identifier"];
            /** @description The priority. Default: normal. */
            priority?: components["schemas"]["Priority"];
            /** @description The ids of the tasks that must be done before, at most 100. A circle is refused with `validation_failed`. */
            depends_on?: components["schemas"]["Identifier"][];
            /** @description The acceptance checks, at most 50. A task without any is done only when a person accepts it. */
            checks?: components["schemas"]["TaskCheckSpec"][];
        };
        /**
         * @description The members to replace. Absent members keep their value.
         * @example {
         *       "status": "in_progress",
         *       "assigned_to": "agent-2"
         *     }
         */
        TaskUpdate: {
            /** @description The title, 1 to 200 characters. */
            title?: string;
            /** @description What is to be done, at most 65,536 characters. */
            description?: string;
            status?: components["schemas"]["TaskState"];
            /** @description Why a person accepts the task as done although a check has not passed. It is recorded as evidence. */
            override_reason?: components["schemas"]["Reason"];
            /** @description The id of the agent that does it, or null for nobody. */
            assigned_to?: components["schemas"]["Identifier"] | null;
            priority?: components["schemas"]["Priority"];
            /** @description The ids of the tasks that must be done before, at most 100. */
            depends_on?: components["schemas"]["Identifier"][];
            /** @description The acceptance checks, at most 50. */
            checks?: components["schemas"]["TaskCheckSpec"][];
        };
        /** @description A task. */
        Task: {
            /** @description The task's id. */
            id: string;
            /** @description The project's id. */
            project_id?: string;
            /** @description The title. */
            title: string;
            /** @description What is to be done. */
            description?: string | null;
            status: components["schemas"]["TaskState"];
            /** @description The id of the agent that does it. */
            assigned_to?: string | null;
            /** @description The priority. */
            priority?: string | null;
            /** @description The ids of the tasks that must be done before. */
            depends_on?: string[];
            /** @description The acceptance checks. */
            checks?: components["schemas"]["TaskCheck"][];
            /** @description What was found, newest first. */
            evidence?: components["schemas"]["TaskEvidence"][];
            /**
             * Format: date-time
             * @description When the task was recorded (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the task last changed (RFC 3339 UTC).
             */
            updated_at?: string | null;
            /**
             * Format: date-time
             * @description When the task was done (RFC 3339 UTC).
             */
            done_at?: string | null;
        };
        /** @description An acceptance check and its last result. The members beside `type` are those of CommandCheck, FileCheck or CommitCheck. */
        TaskCheck: {
            /** @description The kind of check, `command`, `file` or `commit`. */
            type: string;
            /** @description The program and its arguments. */
            command?: string[];
            /** @description The exit code that passes. */
            exit_code?: number | null;
            /** @description The longest run, in seconds. */
            timeout_s?: number | null;
            /** @description The file, or the path that the commit must change. */
            path?: string | null;
            /** @description The text that the file must have. */
            contains?: string | null;
            /** @description The branch. */
            branch?: string | null;
            /** @description The text that the commit message must have. */
            message_contains?: string | null;
            /** @description Whether the check last passed. It is null when it never ran. */
            passed?: boolean | null;
        };
        /** @description What a check found, or what a person accepted. */
        TaskEvidence: {
            /**
             * @description Where the evidence comes from.
             * @enum {string}
             */
            kind: "command" | "file" | "commit" | "person";
            /** @description The position of the check in `checks`, from 0. */
            check_index?: number | null;
            /** @description Whether the check passed. */
            passed: boolean;
            /** @description What was found, as a sentence. */
            detail?: string | null;
            /** @description The run of the command. */
            verification?: components["schemas"]["Verification"] | null;
            /** @description The commit that was found, or the one that was checked out when the check ran. */
            commit_hash?: string | null;
            /**
             * Format: date-time
             * @description When the check ran (RFC 3339 UTC).
             */
            observed_at?: string | null;
        };
        /** @description One page of a list. */
        TaskPage: {
            /** @description The items of this page. */
            tasks: components["schemas"]["Task"][];
            /** @description The cursor of the next page. It is null on the last one. */
            next_cursor?: string | null;
            /** @description The number of items on all pages. */
            total?: number | null;
        };
        /** @description A name of 1 to 128 characters without control characters. */
        ScheduleName: string;
        /** @description Five fields with one space between them (minute, hour, day of the month, month, day of the week), such as `0 9 * * 1-5`. */
        CronExpression: string;
        /** @description The name of a time zone in the IANA database, such as `Europe/Berlin`. */
        TimeZone: string;
        /**
         * @description A message that is sent at set times. Exactly one of `interval_s` and `cron` is given.
         * @example {
         *       "name": "check-in",
         *       "target_agent": "orchestrator",
         *       "content": "Report what is done, what is next and what blocks you.",
         *       "interval_s": 1800
         *     }
         * @example {
         *       "name": "morning",
         *       "target_agent": "all",
         *       "content": "Commit your work.",
         *       "cron": "0 9 * * 1-5",
         *       "timezone": "Europe/Berlin"
         *     }
         */
        ScheduleCreate: {
            name: components["schemas"]["ScheduleName"];
            /** @description A role, an agent's id, or `all`. */
            target_agent: components["schemas"]["Identifier"];
            /** @description The text of the message, 1 to 262,144 characters. */
            content: string;
            /** @description The seconds between two runs, 60 to 31,536,000. */
            interval_s?: number;
            cron?: components["schemas"]["CronExpression"];
            /** @description The time zone of `cron`. Default: UTC. */
            timezone?: components["schemas"]["TimeZone"];
            /** @description What the message is for. Default: status_request. */
            message_intent?: components["schemas"]["MessageIntent"];
            /** @description Whether a reply is expected. Default: false. */
            expect_response?: boolean;
            /** @description After how many runs the schedule is disabled. Default: no limit. */
            max_runs?: number;
            /** @description Whether the schedule runs. Default: true. */
            enabled?: boolean;
        } & ({
            interval_s: number;
        } | {
            cron: string;
        });
        /**
         * @description The members to replace. Absent members keep their value. At most one of `interval_s` and `cron` is given.
         * @example {
         *       "enabled": false
         *     }
         */
        ScheduleUpdate: {
            name?: components["schemas"]["ScheduleName"];
            /** @description A role, an agent's id, or `all`. */
            target_agent?: components["schemas"]["Identifier"];
            /** @description The text of the message, 1 to 262,144 characters. */
            content?: string;
            /** @description The seconds between two runs, 60 to 31,536,000. */
            interval_s?: number;
            cron?: components["schemas"]["CronExpression"];
            timezone?: components["schemas"]["TimeZone"];
            message_intent?: components["schemas"]["MessageIntent"];
            /** @description Whether a reply is expected. */
            expect_response?: boolean;
            /** @description After how many runs the schedule is disabled. */
            max_runs?: number;
            /** @description Whether the schedule runs. */
            enabled?: boolean;
        };
        /** @description A message that is sent at set times. */
        Schedule: {
            /** @description The schedule's id. */
            id: string;
            /** @description The project's id. */
            project_id?: string;
            /** @description The name. */
            name: string;
            /** @description A role, an agent's id, or `all`. */
            target_agent?: string | null;
            /** @description The text of the message. */
            content?: string | null;
            /** @description The seconds between two runs. */
            interval_s?: number | null;
            /** @description The five fields. */
            cron?: string | null;
            /** @description The time zone of `cron`. */
            timezone?: string | null;
            /** @description What the message is for. */
            message_intent?: string | null;
            /** @description Whether a reply is expected. */
            expect_response?: boolean | null;
            /** @description After how many runs the schedule is disabled. */
            max_runs?: number | null;
            /** @description How many times it ran. */
            run_count?: number | null;
            /** @description Whether the schedule runs. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it last ran (RFC 3339 UTC).
             */
            last_run_at?: string | null;
            /** @description The message of the last run. */
            last_message_id?: string | null;
            /**
             * Format: date-time
             * @description When it runs next (RFC 3339 UTC).
             */
            next_run_at?: string | null;
            /**
             * Format: date-time
             * @description When it was recorded (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When it last changed (RFC 3339 UTC).
             */
            updated_at?: string | null;
        };
        /** @description One page of a list. */
        SchedulePage: {
            /** @description The items of this page. */
            schedules: components["schemas"]["Schedule"][];
            /** @description The cursor of the next page. It is null on the last one. */
            next_cursor?: string | null;
            /** @description The number of items on all pages. */
            total?: number | null;
        };
        /** @description An event and the condition under which it starts the workflow. */
        TriggerCondition: {
            event: components["schemas"]["EventType"];
            /** @description The condition. Default: always true. */
            condition?: components["schemas"]["CelExpression"];
        };
        /**
         * @description Whether an action that fails ends the run. Default: stop.
         * @enum {string}
         */
        OnError: "stop" | "continue";
        /**
         * @description The types of AutomationAction.
         * @enum {string}
         */
        AutomationActionType: "send_message" | "pause_project" | "resume_project" | "restart_agent" | "interrupt_agent" | "create_task" | "check_task" | "git_commit" | "git_merge" | "git_push" | "run_check" | "notify";
        /** @description One action. Strings in `with` can have `${{ EXPRESSION }}`, whose CEL value is put in as text; it cannot choose another action, program or file. `project_id` is that of the event unless the action says otherwise. */
        AutomationAction: components["schemas"]["SendMessageAction"] | components["schemas"]["PauseProjectAction"] | components["schemas"]["ResumeProjectAction"] | components["schemas"]["RestartAgentAction"] | components["schemas"]["InterruptAgentAction"] | components["schemas"]["CreateTaskAction"] | components["schemas"]["CheckTaskAction"] | components["schemas"]["GitCommitAction"] | components["schemas"]["GitMergeAction"] | components["schemas"]["GitPushAction"] | components["schemas"]["RunCheckAction"] | components["schemas"]["NotifyAction"];
        /** @description Sends a message. */
        SendMessageAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "send_message";
            /** @description The values that the action needs. */
            with: {
                /** @description A role, an agent's id, `all`, or an expression of 1 to 256 characters. */
                target_agent: string;
                /** @description The text, 1 to 65,536 characters. */
                content: string;
                /** @description The priority. Default: normal. */
                priority?: components["schemas"]["Priority"];
                message_intent?: components["schemas"]["MessageIntent"];
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Pauses the project. */
        PauseProjectAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "pause_project";
            /** @description The values that the action needs. */
            with?: {
                reason?: components["schemas"]["Reason"];
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Resumes the project. */
        ResumeProjectAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "resume_project";
            /** @description The values that the action needs. */
            with?: {
                reason?: components["schemas"]["Reason"];
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Restarts an agent. */
        RestartAgentAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "restart_agent";
            /** @description The values that the action needs. */
            with: {
                /** @description An agent's id, or an expression of 1 to 256 characters. */
                agent_id: string;
                /** @description Whether to restart an agent that is working. Default: false. */
                force?: boolean;
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Interrupts the turn of an agent. */
        InterruptAgentAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "interrupt_agent";
            /** @description The values that the action needs. */
            with: {
                /** @description An agent's id, or an expression of 1 to 256 characters. */
                agent_id: string;
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Creates a task. */
        CreateTaskAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "create_task";
            /** @description The values that the action needs. */
            with: {
                /** @description The title, 1 to 200 characters. */
                title: string;
                /** @description What is to be done, at most 65,536 characters. */
                description?: string;
                /** @description An agent's id, or an expression of 1 to 256 characters. */
                assigned_to?: string;
                /** @description The priority. Default: normal. */
                priority?: components["schemas"]["Priority"];
                /** @description The acceptance checks, at most 50. */
                checks?: components["schemas"]["TaskCheckSpec"][];
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Runs the checks of a task. */
        CheckTaskAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "check_task";
            /** @description The values that the action needs. */
            with: {
                /** @description A task's id, or an expression of 1 to 256 characters. */
                task_id: string;
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Commits the changes of a work tree. */
        GitCommitAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "git_commit";
            /** @description The values that the action needs. */
            with: {
                /** @description The commit message, 1 to 65,536 characters. */
                message: string;
                /** @description An agent's id, or an expression of 1 to 256 characters. */
                agent_id?: string;
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Merges a branch by the policies of the git workflow. */
        GitMergeAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "git_merge";
            /** @description The values that the action needs. */
            with: {
                /** @description The branch to merge, or an expression of 1 to 512 characters. */
                source: string;
                /** @description The branch to merge into, or an expression of 1 to 512 characters. Default: the branch of the project's own directory. */
                target?: string;
                method?: components["schemas"]["MergeMethod"];
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Pushes a branch. */
        GitPushAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "git_push";
            /** @description The values that the action needs. */
            with?: {
                /** @description The name of a configured remote. It starts with a letter, digit or `_` and has only letters, digits, `_`, `.`, `/` and `-`. Default: origin. */
                remote?: string;
                /** @description The branch, or an expression of 1 to 512 characters. Default: the branch of the project's own directory. */
                branch?: string;
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Runs a command and records whether it exits with 0. Expressions in the command are not replaced. */
        RunCheckAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "run_check";
            /** @description The values that the action needs. */
            with: {
                command: components["schemas"]["CommandArguments"];
                /** @description An agent's id, or an expression of 1 to 256 characters. */
                agent_id?: string;
                /** @description The longest run, in seconds. Default: 300. */
                timeout_s?: number;
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description Records a notification and shows it where the settings of the server say. */
        NotifyAction: {
            /**
             * @description What the action does.
             * @constant
             */
            type: "notify";
            /** @description The values that the action needs. */
            with: {
                /** @description The text, 1 to 4,000 characters. */
                text: string;
                /**
                 * @description How important it is. Default: info.
                 * @enum {string}
                 */
                level?: "info" | "warning" | "error";
                /** @description The project. Default: that of the event. */
                project_id?: components["schemas"]["Identifier"];
            };
            on_error?: components["schemas"]["OnError"];
        };
        /** @description An action as it was recorded. It has the members of AutomationAction. */
        RecordedAction: {
            /** @description What the action does. */
            type: string;
            /** @description The values that the action needs. */
            with?: {
                [key: string]: unknown;
            };
            /** @description Whether an action that fails ends the run, `stop` or `continue`. */
            on_error?: string;
        };
        /**
         * @description A new automation workflow.
         * @example {
         *       "workflow_name": "restart-crashed-agents",
         *       "description": "Restart an agent that crashed and tell the orchestrator.",
         *       "trigger_conditions": [
         *         {
         *           "event": "agent_status_update",
         *           "condition": "event.data.activity == \"crashed\""
         *         }
         *       ],
         *       "target_projects": [
         *         "my-webapp-123"
         *       ],
         *       "actions": [
         *         {
         *           "type": "restart_agent",
         *           "with": {
         *             "agent_id": "${{ event.agent_id }}"
         *           },
         *           "on_error": "stop"
         *         },
         *         {
         *           "type": "send_message",
         *           "with": {
         *             "target_agent": "orchestrator",
         *             "content": "${{ event.agent_id }} crashed and was restarted."
         *           },
         *           "on_error": "continue"
         *         }
         *       ],
         *       "cooldown_s": 300,
         *       "max_runs_per_hour": 6,
         *       "enabled": true
         *     }
         */
        AutomationWorkflowCreate: {
            workflow_name: components["schemas"]["ScheduleName"];
            /** @description What the workflow is for, at most 4,000 characters. */
            description?: string;
            /** @description The events that start it, 1 to 20. One that is met is enough. */
            trigger_conditions: components["schemas"]["TriggerCondition"][];
            /** @description The ids of the projects whose events start it, at most 100. Default: all projects. */
            target_projects?: components["schemas"]["Identifier"][];
            /** @description The actions, in order, 1 to 20. */
            actions: components["schemas"]["AutomationAction"][];
            /** @description The shortest time between two runs for a project, in seconds. Default: 60. */
            cooldown_s?: number;
            /** @description The largest number of runs in an hour, over all projects. Default: 60. */
            max_runs_per_hour?: number;
            /** @description Whether events start it. Default: true. */
            enabled?: boolean;
        };
        /**
         * @description The members to replace. Absent members keep their value.
         * @example {
         *       "cooldown_s": 600
         *     }
         */
        AutomationWorkflowUpdate: {
            workflow_name?: components["schemas"]["ScheduleName"];
            /** @description What the workflow is for, at most 4,000 characters. */
            description?: string;
            /** @description The events that start it, 1 to 20. One that is met is enough. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][];
            /** @description The ids of the projects whose events start it, at most 100. Default: all projects. */
            target_projects?: components["schemas"]["Identifier"][];
            /** @description The actions, in order, 1 to 20. */
            actions?: components["schemas"]["AutomationAction"][];
            /** @description The shortest time between two runs for a project, in seconds. Default: 60. */
            cooldown_s?: number;
            /** @description The largest number of runs in an hour, over all projects. Default: 60. */
            max_runs_per_hour?: number;
            /** @description Whether events start it. Default: true. */
            enabled?: boolean;
        };
        /** @description An automation workflow. */
        AutomationWorkflow: {
            /** @description The workflow's id. */
            id: string;
            /** @description The name. */
            workflow_name: string;
            /** @description What the workflow is for. */
            description?: string | null;
            /** @description The events that start it, each with its condition. */
            trigger_conditions?: {
                /** @description The type of the event. */
                event: string;
                /** @description The condition, in CEL. */
                condition?: string | null;
            }[];
            /** @description The ids of the projects. An empty list means all projects. */
            target_projects?: string[];
            /** @description The actions, in order. */
            actions?: components["schemas"]["RecordedAction"][];
            /** @description The shortest time between two runs for a project, in seconds. */
            cooldown_s?: number | null;
            /** @description The largest number of runs in an hour, over all projects. */
            max_runs_per_hour?: number | null;
            /** @description Whether events start it. */
            enabled: boolean;
            /** @description Why it is disabled, such as `repeated_failures`. */
            disabled_reason?: string | null;
            /** @description How many times it ran. */
            run_count?: number | null;
            /**
             * Format: date-time
             * @description When it last ran (RFC 3339 UTC).
             */
            last_run_at?: string | null;
            /**
             * Format: date-time
             * @description When it was recorded (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When it last changed (RFC 3339 UTC).
             */
            updated_at?: string | null;
        };
        /** @description One page of a list. */
        AutomationWorkflowPage: {
            /** @description The items of this page. */
            workflows: components["schemas"]["AutomationWorkflow"][];
            /** @description The cursor of the next page. It is null on the last one. */
            next_cursor?: string | null;
            /** @description The number of items on all pages. */
            total?: number | null;
        };
        /**
         * @description The event to test with. Exactly one of `event_id` and `event` is given.
         * @example {
         *       "event": {
         *         "type": "agent_status_update",
         *         "project_id": "my-webapp-123",
         *         "agent_id": "agent-1",
         *         "data": {
         *           "activity": "crashed"
         *         }
         *       }
         *     }
         */
        WorkflowTest: {
            /** @description The id of a recorded event. */
            event_id?: string;
            event?: components["schemas"]["SampleEvent"];
        } & ({
            event_id: string;
        } | {
            event: components["schemas"]["SampleEvent"];
        });
        /** @description An event that did not happen. */
        SampleEvent: {
            type: components["schemas"]["EventType"];
            project_id?: components["schemas"]["Identifier"];
            agent_id?: components["schemas"]["Identifier"];
            /** @description What the event tells. */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description What would happen. */
        WorkflowTestResult: {
            /** @description Whether the event would start the workflow. */
            matched: boolean;
            /** @description The result of each trigger condition. */
            conditions?: {
                /** @description The type of the event. */
                event: string;
                /** @description The condition, in CEL. */
                condition?: string | null;
                /** @description Whether event and condition are met. */
                matched: boolean;
                /** @description Why the condition could not be evaluated. */
                error?: string | null;
            }[];
            /** @description The actions that would run, with their expressions replaced. */
            actions?: components["schemas"]["RecordedAction"][];
            /** @description What would keep it from running, `disabled`, `cooldown` or `max_runs_per_hour`. */
            blocked_by?: string | null;
        };
        /**
         * @description A run that is started by a call.
         * @example {
         *       "project_id": "my-webapp-123",
         *       "reason": "First try."
         *     }
         */
        WorkflowRunCreate: {
            /** @description The project. Default: each of the target projects. */
            project_id?: components["schemas"]["Identifier"];
            reason?: components["schemas"]["Reason"];
        };
        /** @description A run of an automation workflow. */
        WorkflowRun: {
            /** @description The run's id. */
            id: string;
            /** @description The workflow's id. */
            workflow_id?: string;
            /** @description The project. It is null for a run over all target projects. */
            project_id?: string | null;
            /**
             * @description The state of the run. `failed` means that an action failed whose `on_error` is stop.
             * @enum {string}
             */
            status: "running" | "succeeded" | "failed" | "cancelled";
            /** @description What started it, `event` or `call`. */
            trigger?: string | null;
            /** @description The event that started it. */
            event_id?: string | null;
            /** @description Why it was started by a call. */
            reason?: string | null;
            /** @description The result of each action, in order. */
            actions?: components["schemas"]["WorkflowActionResult"][];
            /**
             * Format: date-time
             * @description When it started (RFC 3339 UTC).
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When it ended (RFC 3339 UTC).
             */
            ended_at?: string | null;
        };
        /** @description The result of one action. */
        WorkflowActionResult: {
            /** @description What the action does. */
            type: string;
            /**
             * @description The state of the action.
             * @enum {string}
             */
            status: "pending" | "running" | "succeeded" | "failed" | "skipped";
            /** @description What it did or why it failed, as a sentence. */
            detail?: string | null;
            /** @description What the operation behind it answered. */
            result?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it started (RFC 3339 UTC).
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When it ended (RFC 3339 UTC).
             */
            ended_at?: string | null;
        };
        /** @description One page of a list. */
        WorkflowRunPage: {
            /** @description The items of this page. */
            runs: components["schemas"]["WorkflowRun"][];
            /** @description The cursor of the next page. It is null on the last one. */
            next_cursor?: string | null;
            /** @description The number of items on all pages. */
            total?: number | null;
        };
        /** @description The id of an event, 1 to 15 digits. */
        EventId: string;
        /**
         * @description A state change.
         * @example {
         *       "id": "1042",
         *       "type": "agent_status_update",
         *       "project_id": "my-webapp-123",
         *       "agent_id": "agent-1",
         *       "time": "2026-03-01T10:20:01Z",
         *       "data": {
         *         "id": "agent-1",
         *         "role": "developer",
         *         "activity": "idle",
         *         "activity_source": "hook"
         *       }
         *     }
         */
        Event: {
            /** @description The event's id. Ids grow in the order of the events. */
            id?: string;
            /** @description The type, one of EventType. New types can be added; ignore those that you do not know. */
            type: string;
            /** @description The project. */
            project_id?: string | null;
            /** @description The agent. */
            agent_id?: string | null;
            /**
             * Format: date-time
             * @description When it happened (RFC 3339 UTC).
             */
            time?: string | null;
            /** @description What the event tells. EventType says what each type has. */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description The server's health. */
        Health: {
            /** @description `ok` when the process answers. Other servers use other words. */
            status: string;
            /** @description The version of the server. */
            version?: string | null;
            /** @description How long the process runs, in seconds. */
            uptime_s?: number | null;
            /**
             * Format: date-time
             * @description The server's clock (RFC 3339 UTC).
             */
            time?: string | null;
        };
        /** @description Whether the server can do its work. */
        Readiness: {
            /** @description Whether every check is ok. */
            ready?: boolean;
            /** @description The same in a word, `ready` or `not_ready`. Other servers use other words. */
            status?: string | null;
            /** @description The checks by name, such as `store`, `tmux` and `git`. */
            checks?: {
                [key: string]: {
                    /** @description Whether the check is ok. */
                    ok: boolean;
                    /** @description What was found, such as a version or an error. */
                    detail?: string | null;
                };
            };
        };
        /** @description Counts and durations of the server. What was not measured is null. */
        SystemMetrics: {
            /** @description How long the process runs, in seconds. */
            uptime_s?: number | null;
            /** @description The resident memory, in bytes. */
            memory_bytes?: number | null;
            /** @description The number of projects by state. */
            projects?: {
                [key: string]: number;
            } | null;
            /** @description The number of agents by activity. */
            agents?: {
                [key: string]: number;
            } | null;
            /** @description The number of deliveries by state. */
            deliveries?: {
                [key: string]: number;
            } | null;
            /** @description The time from when a message was accepted until it was submitted, in milliseconds, of the latest 1,000 deliveries since the process started. */
            delivery_ms?: {
                /** @description The median. */
                p50?: number | null;
                /** @description The 95th percentile. */
                p95?: number | null;
            } | null;
            /** @description The number of events that are stored. */
            events?: number | null;
            /** @description The number of open event streams and WebSockets. */
            event_streams?: number | null;
            /** @description The time of a tmux command, in milliseconds. */
            tmux_latency_ms?: {
                /** @description The median. */
                p50?: number | null;
                /** @description The 95th percentile. */
                p95?: number | null;
            } | null;
            /**
             * Format: date-time
             * @description When the values were taken (RFC 3339 UTC).
             */
            observed_at?: string | null;
        };
        /**
         * @description What a key allows. Each scope includes the one before.
         * @enum {string}
         */
        KeyScope: "read" | "write" | "execute" | "admin";
        /** @description A new key. */
        KeyCreate: {
            /** @description What it is for. A letter or digit, then letters, digits and `.`, `_`, `-`; 1 to 64 characters. No two keys have the same name. */
            name: string;
            scope: components["schemas"]["KeyScope"];
            /** @description How long it is valid, in seconds. Default: until it is deleted. */
            expires_in_s?: number;
        };
        /** @description A key, without the key itself. */
        Key: {
            /** @description The id. */
            id: string;
            /** @description What it is for. */
            name: string;
            scope: components["schemas"]["KeyScope"];
            /**
             * Format: date-time
             * @description When it was created (RFC 3339 UTC).
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description Until when it is valid (RFC 3339 UTC). It is null when it is valid until it is deleted.
             */
            expires_at?: string | null;
        };
        /** @description A key that was just created. */
        KeyCreated: components["schemas"]["Key"] & {
            /** @description The key itself. It is shown only here. */
            key: string;
        };
        /** @description The keys, oldest first. */
        KeyList: {
            /** @description The keys. */
            keys: components["schemas"]["Key"][];
        };
        /**
         * @description What the server can do.
         * @example {
         *       "server": {
         *         "name": "tmux-orchestrator-mcp",
         *         "version": "1.0.0"
         *       },
         *       "contract_version": "1.0.0",
         *       "operations": [
         *         "createProject",
         *         "getProjectStatus",
         *         "sendMessage"
         *       ],
         *       "limits": {
         *         "max_body_bytes": 1048576
         *       },
         *       "tools": {
         *         "tmux": "3.3a",
         *         "git": "2.39.5"
         *       }
         *     }
         */
        Capabilities: {
            /** @description The server. */
            server?: {
                /** @description Its name. */
                name?: string;
                /** @description Its version. */
                version?: string;
            };
            /** @description The `info.version` of the OpenAPI document that it follows. */
            contract_version?: string;
            /** @description The operationIds that it has. */
            operations: string[];
            /** @description The roles that it has instructions for. */
            roles?: string[];
            /** @description The types of automation actions that it can run. */
            action_types?: string[];
            /** @description The types of events that it sends. */
            event_types?: string[];
            /** @description Its limits. */
            limits?: {
                /** @description The largest request body, in bytes, of an operation without `x-max-body-bytes`. */
                max_body_bytes?: number;
                /** @description The largest number of projects at a time. */
                max_projects?: number | null;
                /** @description The largest number of agents at a time, over all projects. */
                max_agents?: number | null;
            };
            /** @description The versions of the programs that it uses, such as `tmux` and `git`. A missing program is null. */
            tools?: {
                [key: string]: string | null;
            };
            /** @description Whether a POST with an `Idempotency-Key` can be repeated safely. */
            idempotency?: boolean;
            /** @description What the server's version of tmux does that would hurt, and what the server does about it. */
            tmux_hazards?: {
                /** @description A name for the hazard. */
                id: string;
                /** @description What tmux does. */
                what_happens: string;
                /** @description The last version that does it. It is null where no version is known to be free of it. */
                last_affected?: string | null;
                /** @description What the server does about it. */
                what_we_do: string;
            }[];
        };
        /**
         * @description | Code | Status | When |
         *     |---|---|---|
         *     | `bad_request` | 400 | what was sent is no HTTP request |
         *     | `request_timeout` | 408 | the request did not arrive whole in time |
         *     | `headers_too_large` | 431 | the address and the headers are longer than 16 KiB together |
         *     | `validation_failed` | 422 | a parameter or the body is not what the contract asks for, or the body is no JSON |
         *     | `unauthorized` | 401 | no key, or one that is not valid |
         *     | `forbidden` | 403 | the key does not allow the operation |
         *     | `not_found` | 404 | the resource does not exist |
         *     | `agent_not_found` | 404 | the agent or role does not exist; the detail names those that do |
         *     | `project_exists` | 409 | a project with that name or path exists |
         *     | `state_conflict` | 409 | the state of the resource does not allow the operation |
         *     | `idempotency_key_reuse` | 422 | the Idempotency-Key was used with another request |
         *     | `precondition_failed` | 412 | the resource is no longer the version that was named |
         *     | `payload_too_large` | 413 | the body is larger than the operation allows |
         *     | `unsupported_media_type` | 415 | the body is not `application/json` |
         *     | `method_not_allowed` | 405 | the path does not have the method |
         *     | `path_not_allowed` | 422 | the settings do not allow the path |
         *     | `agent_command_not_found` | 422 | the agent's program was not found |
         *     | `rate_limited` | 429 | too many requests or open event streams; wait for `Retry-After` seconds |
         *     | `tmux_unavailable` | 503 | tmux is missing or does not answer |
         *     | `state_lost` | 503 | the server's state folder was deleted or replaced; the detail says how to go on |
         *     | `not_implemented` | 501 | the server does not have the operation |
         *     | `internal_error` | 500 | an error of the server; the log has the `request_id` |
         * @enum {string}
         */
        ProblemCode: "bad_request" | "request_timeout" | "headers_too_large" | "validation_failed" | "unauthorized" | "forbidden" | "not_found" | "agent_not_found" | "project_exists" | "state_conflict" | "idempotency_key_reuse" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "method_not_allowed" | "path_not_allowed" | "agent_command_not_found" | "rate_limited" | "tmux_unavailable" | "state_lost" | "not_implemented" | "internal_error";
        /**
         * @description RFC 9457 problem details. The embedded orchestrator sends all members but `errors`, which is there when the request is not what the contract asks for. Another server can leave out what is not required.
         * @example {
         *       "type": "about:blank",
         *       "title": "Validation failed",
         *       "status": 422,
         *       "detail": "The body has 1 error. Correct it and send the request again.",
         *       "instance": "/api/v1/projects",
         *       "code": "validation_failed",
         *       "errors": [
         *         {
         *           "path": "/name",
         *           "message": "A project name has 1 to 64 characters, each a letter, a digit, `_` or `-`."
         *         }
         *       ],
         *       "retryable": false,
         *       "request_id": "01JNH8Z3V9"
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description The address of the kind of problem, or `about:blank`.
             */
            type?: string;
            /** @description The kind of problem, in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened and what to do next. */
            detail?: string;
            /**
             * Format: uri-reference
             * @description The path of the request.
             */
            instance?: string;
            code: components["schemas"]["ProblemCode"];
            /** @description What is wrong with the request. */
            errors?: components["schemas"]["ProblemItem"][];
            /** @description Whether the same request can succeed later. */
            retryable?: boolean;
            /** @description The id of the request in the server's log. */
            request_id?: string;
        };
        /** @description One thing that is wrong with a request. */
        ProblemItem: {
            /** @description Where: a JSON pointer into the body, or `query.NAME`, `header.NAME` or `path.NAME` for a parameter. */
            path: string;
            /** @description What is wrong and what is allowed. */
            message: string;
        };
    };
    responses: {
        /** @description There is no key, or it is not valid (`unauthorized`). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key does not allow the operation (`forbidden`). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource does not exist (`not_found`, `agent_not_found`). The detail names what exists. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the resource does not allow the operation (`state_conflict`, `project_exists`). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource is no longer the version that was named (`precondition_failed`). */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation allows (`payload_too_large`). */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not `application/json` (`unsupported_media_type`). */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not what the contract asks for (`validation_failed`, `path_not_allowed`, `agent_command_not_found`, `idempotency_key_reuse`). */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There were too many requests (`rate_limited`). */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed (`internal_error`). */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server does not have the operation (`not_implemented`). */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot do it now (`tmux_unavailable`, `state_lost`). */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other error, such as 405 (`method_not_allowed`). */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The project's id. */
        ProjectId: components["schemas"]["Identifier"];
        /** @description The agent's id. */
        AgentId: components["schemas"]["Identifier"];
        /** @description The message's id. */
        MessageId: components["schemas"]["Identifier"];
        /** @description The task's id. */
        TaskId: components["schemas"]["Identifier"];
        /** @description The schedule's id. */
        ScheduleId: components["schemas"]["Identifier"];
        /** @description The automation workflow's id. */
        WorkflowId: components["schemas"]["Identifier"];
        /** @description The id of a run of an automation workflow. */
        RunId: components["schemas"]["Identifier"];
        /** @description The agent whose work tree is meant. Without it, the project's own directory, or all work trees where a list says so. */
        WorktreeOf: components["schemas"]["Identifier"];
        /** @description The largest number of items to return. */
        Limit: number;
        /** @description The `next_cursor` of the page before. Without it, the first page. */
        Cursor: string;
        /** @description Whether to go on although work that is not committed or not merged would leave the work tree. */
        Force: boolean;
        /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
        IdempotencyKey: string;
        /** @description The ETag that the resource must still have. With another one the answer is 412 and `precondition_failed`. */
        IfMatch: string;
        /** @description The id of the last event that the client received. With `0`, all events that are stored are sent. */
        LastEventId: components["schemas"]["EventId"];
        /** @description As the header `Last-Event-ID`, for clients that cannot set headers. The header goes before it. */
        LastEventIdQuery: components["schemas"]["EventId"];
        /** @description The key's id. */
        KeyId: components["schemas"]["Identifier"];
    };
    requestBodies: never;
    headers: {
        /** @description The value `true` when the response is the stored one of an earlier request with the same Idempotency-Key. */
        IdempotencyReplayed: "true";
        /** @description The address of the new resource. */
        Location: string;
        /** @description The version of the resource, for `If-Match`. */
        ETag: string;
        /** @description The number of seconds to wait before the request is sent again. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProjects: {
        parameters: {
            query?: {
                /** @description Only projects in one of these states. Repeat the parameter for several states. */
                status_filter?: components["schemas"]["ProjectState"][];
                /** @description The largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. Without it, the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether each project has its `metrics`. */
                include_metrics?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description The project is recorded. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectCreated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description The updated project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: {
                /** @description Whether to go on although work that is not committed or not merged would leave the work tree. */
                force?: components["parameters"]["Force"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was removed and what was kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionResult"];
                };
            };
            /** @description The project is ended. A server that does not report details answers this. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    pauseProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    resumeProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    completeProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProjectCompletion"];
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    failProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectFailure"];
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getProjectStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getProjectMetrics: {
        parameters: {
            query?: {
                /** @description Count from this time on (RFC 3339 UTC). Without it, from the project's creation. */
                since?: string;
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    addAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentCreate"];
            };
        };
        responses: {
            /** @description The agent is recorded. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    removeAgent: {
        parameters: {
            query?: {
                /** @description Whether to go on although work that is not committed or not merged would leave the work tree. */
                force?: components["parameters"]["Force"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was removed and what was kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getAgentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getAgentOutput: {
        parameters: {
            query?: {
                /** @description How many of the last lines to return. */
                lines?: number;
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentOutput"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    restartAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AgentRestart"];
            };
        };
        responses: {
            /** @description The status after the start. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    interruptAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            /** @description The status after the interrupt. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    answerAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentAnswer"];
            };
        };
        responses: {
            /** @description The status after the answer. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    runAgentCommand: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramCommand"];
            };
        };
        responses: {
            /** @description The status after the command was entered. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    reportAgentHook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The agent's id. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentHook"];
            };
        };
        responses: {
            /** @description The event is recorded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Only messages with a delivery to this agent. */
                agent_id?: components["schemas"]["Identifier"];
                /** @description Only messages with a delivery in one of these states. Repeat the parameter for several states. */
                state?: components["schemas"]["DeliveryState"][];
                /** @description The largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. Without it, the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                /** @description The delivery state to wait for. Without it, the answer is sent when the message is recorded. */
                wait?: "submitted" | "acknowledged" | "answered";
                /** @description The longest time to wait, in seconds. It has no effect without `wait`. */
                timeout_s?: number;
            };
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description The message is recorded. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAccepted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The message's id. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    cancelMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The message's id. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    replyToMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The message's id. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyCreate"];
            };
        };
        responses: {
            /** @description The message with the reply. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getGitStatus: {
        parameters: {
            query?: {
                /** @description The agent whose work tree is meant. Without it, the project's own directory, or all work trees where a list says so. */
                agent_id?: components["parameters"]["WorktreeOf"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getGitLog: {
        parameters: {
            query?: {
                /** @description The agent whose work tree is meant. Without it, the project's own directory, or all work trees where a list says so. */
                agent_id?: components["parameters"]["WorktreeOf"];
                /** @description The branch, tag or commit to start from. Without it, the HEAD of the work tree. */
                ref?: components["schemas"]["GitRef"];
                /** @description Only commits that changed this path. */
                path?: components["schemas"]["RepositoryPath"];
                /** @description The largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. Without it, the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of commits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitLog"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    commitChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitRequest"];
            };
        };
        responses: {
            /** @description The commit is made. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    pushChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PushRequest"];
            };
        };
        responses: {
            /** @description What the remote answered. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    mergeBranch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listConflicts: {
        parameters: {
            query?: {
                /** @description The agent whose work tree is meant. Without it, the project's own directory, or all work trees where a list says so. */
                agent_id?: components["parameters"]["WorktreeOf"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getConflictFile: {
        parameters: {
            query: {
                /** @description The file. */
                path: components["schemas"]["RepositoryPath"];
                /** @description The agent whose work tree is meant. Without it, the project's own directory, or all work trees where a list says so. */
                agent_id?: components["parameters"]["WorktreeOf"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    resolveConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag that the resource must still have. With another one the answer is 412 and `precondition_failed`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictResolution"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getRepositoryTrust: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryTrust"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    trustRepository: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryTrustRequest"];
            };
        };
        responses: {
            /** @description The programs, which are trusted now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryTrust"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    revokeRepositoryTrust: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programs, which are not trusted now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryTrust"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    undoResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionUndo"];
            };
        };
        responses: {
            /** @description The result; `resolved` is false. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    abortGitOperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GitOperationAbort"];
            };
        };
        responses: {
            /** @description The state after the abort. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitOperationAborted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listOverlaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overlaps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getGitWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitWorkflowRecord"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    setGitWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the resource must still have. With another one the answer is 412 and `precondition_failed`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GitWorkflow"];
            };
        };
        responses: {
            /** @description The recorded workflow. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitWorkflowRecord"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    applyGitWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GitWorkflowApply"];
            };
        };
        responses: {
            /** @description The steps and their results. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitWorkflowApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Only tasks in one of these states. Repeat the parameter for several states. */
                status?: components["schemas"]["TaskState"][];
                /** @description The largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. Without it, the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** @description The task is recorded. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The task's id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The task's id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The task's id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            /** @description The updated task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    checkTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The task's id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task with the new evidence. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description The largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. Without it, the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of schedules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            /** @description The schedule is recorded. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The schedule's id. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The schedule's id. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
                /** @description The schedule's id. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** @description The updated schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listWorkflows: {
        parameters: {
            query?: {
                /** @description Only workflows whose target projects include this one, or that target all projects. */
                project_id?: components["schemas"]["Identifier"];
                /** @description Only workflows that are enabled (true) or disabled (false). */
                enabled?: boolean;
                /** @description The largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. Without it, the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workflows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWorkflowPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutomationWorkflowCreate"];
            };
        };
        responses: {
            /** @description The workflow is recorded. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWorkflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWorkflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutomationWorkflowUpdate"];
            };
        };
        responses: {
            /** @description The updated workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWorkflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    testWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTestResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    runWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCreate"];
            };
        };
        responses: {
            /** @description The run is started. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    enableWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWorkflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    disableWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A value chosen by the client that makes a repeat of this request safe for 24 hours, such as a UUID. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWorkflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listWorkflowRuns: {
        parameters: {
            query?: {
                /** @description The largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. Without it, the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The automation workflow's id. */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getWorkflowRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a run of an automation workflow. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event that the client received. With `0`, all events that are stored are sent. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the client or the server closes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    streamProjectEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event that the client received. With `0`, all events that are stored are sent. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the client or the server closes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    projectSocket: {
        parameters: {
            query?: {
                /** @description As the header `Last-Event-ID`, for clients that cannot set headers. The header goes before it. */
                last_event_id?: components["parameters"]["LastEventIdQuery"];
            };
            header?: {
                /** @description The id of the last event that the client received. With `0`, all events that are stored are sent. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description The project's id. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is a WebSocket. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    systemSocket: {
        parameters: {
            query?: {
                /** @description As the header `Last-Event-ID`, for clients that cannot set headers. The header goes before it. */
                last_event_id?: components["parameters"]["LastEventIdQuery"];
            };
            header?: {
                /** @description The id of the last event that the client received. With `0`, all events that are stored are sent. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is a WebSocket. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            /** @description The server is not ready; the checks tell why. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["OtherError"];
        };
    };
    getSystemMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMetrics"];
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCreate"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyCreated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The capabilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    getOpenapiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The version of OpenAPI. */
                        openapi: string;
                        /** @description The paths. */
                        paths: {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
}
