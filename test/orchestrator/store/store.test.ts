import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "../../../src/orchestrator/store/migrate.ts";
import { migrations } from "../../../src/orchestrator/store/migrations.ts";
import { openStore } from "../../../src/orchestrator/store/store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const event = {
  type: "project_status_change",
  project_id: null,
  agent_id: null,
  time: "2026-01-01T00:00:00Z",
};

test("an event that was recorded is found after the database is opened again", async () => {
  const path = join(folder, "db");
  const store = await openStore(path);
  await store.events.append({ ...event, data: "{}" });
  await store.close();
  const again = await openStore(path);
  expect(await again.events.after(0)).toHaveLength(1);
  await again.close();
});

test("a transaction that fails records nothing", async () => {
  const store = await openStore(join(folder, "db"));
  const failing = store.transaction(async (records) => {
    await records.events.append({ ...event, data: "{}" });
    throw new Error("stop");
  });
  await expect(failing).rejects.toThrow("stop");
  expect(await store.events.after(0)).toEqual([]);
  await store.close();
});

test("opening a database that is already open fails with already_running", async () => {
  const path = join(folder, "db");
  const store = await openStore(path);
  await expect(openStore(path)).rejects.toMatchObject({ code: "already_running" });
  await store.close();
  await (await openStore(path)).close();
});

test("a database whose holder was killed can be opened again", async () => {
  const path = join(folder, "db");
  const script = `
    const Database = require("libsql");
    const db = new Database(${JSON.stringify(path)});
    db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; COMMIT");
    console.log("open");
    setInterval(() => {}, 1000);`;
  const holder = execFile(process.execPath, ["-e", script], { cwd: process.cwd() });
  await new Promise((resolve) => holder.stdout?.once("data", resolve));
  await expect(openStore(path)).rejects.toMatchObject({ code: "already_running" });
  const gone = new Promise((resolve) => holder.once("exit", resolve));
  holder.kill("SIGKILL");
  await gone;
  await (await openStore(path)).close();
});

test("opening a database of a newer program fails with database_unusable", async () => {
  const path = join(folder, "db");
  const newer = new Database(path);
  newer.exec("PRAGMA user_version = 99");
  newer.close();
  await expect(openStore(path)).rejects.toMatchObject({ code: "database_unusable" });
});

test("a migration of a database with rows leaves a copy of the database before it", async () => {
  const path = join(folder, "db");
  const steps = [
    { name: "one", sql: "CREATE TABLE a (x INTEGER)" },
    { name: "two", sql: "CREATE TABLE b (y INTEGER)" },
  ];
  const database = new Database(path);
  await migrate(database, path, steps.slice(0, 1));
  database.exec("INSERT INTO a VALUES (7)");
  await migrate(database, path, steps);
  database.exec("DELETE FROM a");
  database.close();

  expect(await readdir(folder)).toContain("db.before-v2");
  const copy = new Database(join(folder, "db.before-v2"));
  expect(copy.prepare("SELECT x FROM a").all()).toEqual([{ x: 7 }]);
  expect(() => copy.prepare("SELECT y FROM b").all()).toThrow(/no such table/);
  copy.close();
});

test("migrations bring a database of the first version up to date and keep its rows", async () => {
  const path = join(folder, "db");
  const old = new Database(path);
  await migrate(old, path, migrations.slice(0, 1));
  const at = "'2026-01-01T00:00:00.000Z'";
  old.exec(`
    INSERT INTO projects (id, name, path, specification, project_size, priority, agent_command, isolation, base_ref, status, created_at, updated_at)
      VALUES ('p-1', 'p', '/p', 'Build it.', 'small', 'high', '["claude"]', 'shared', 'main', 'running', ${at}, ${at});
    INSERT INTO agents (id, project_id, role, position, state, window_id, pane_id, worktree_path, restarts, created_at)
      VALUES ('p-1.developer', 'p-1', 'developer', 0, 'ready', '@1', '%1', '/p', 2, ${at});
    INSERT INTO messages (id, project_id, kind, sender, target_agent, content, priority, include_context, expect_response, created_at)
      VALUES ('msg-1', 'p-1', 'message', 'user', 'developer', 'Hello', 'normal', 0, 1, ${at});
    INSERT INTO deliveries (id, message_id, project_id, agent_id, text, rank, state, queued_at, updated_at)
      VALUES ('dlv-1', 'msg-1', 'p-1', 'p-1.developer', 'Hello', 2, 'queued', ${at}, ${at});
    INSERT INTO replies (id, message_id, agent_id, content, created_at)
      VALUES ('rpl-1', 'msg-1', 'p-1.developer', 'Hi', ${at});
    INSERT INTO events (type, project_id, time, data) VALUES ('project_status_change', 'p-1', ${at}, '{}');`);
  old.close();

  const store = await openStore(path);
  expect(await store.projects.find("p-1")).toMatchObject({
    name: "p",
    specification: "Build it.",
    priority: "high",
    base_ref: "main",
    status: "running",
    base_commit: null,
  });
  const [agent] = await store.agents.ofProject("p-1");
  expect(agent).toMatchObject({
    role: "developer",
    state: "ready",
    pane_id: "%1",
    worktree_path: "/p",
    restarts: 2,
    worktree: "none",
    branch: null,
    own_command: null,
    tmux_server: null,
    removed_at: null,
  });
  expect(await store.messages.find("p-1", "msg-1")).toMatchObject({ content: "Hello", expect_response: 1 });
  expect(await store.messages.nextDelivery("p-1.developer")).toMatchObject({ id: "dlv-1", state: "queued" });
  expect(await store.messages.repliesTo(["msg-1"])).toMatchObject([{ content: "Hi" }]);
  expect(await store.events.after(0)).toHaveLength(1);
  await store.close();
  const backups = (await readdir(folder)).filter((name) => name.startsWith("db.before-v")).sort();
  expect(backups).toHaveLength(migrations.length - 1);
  expect(backups).toContain("db.before-v2");
});

test("a migration that fails changes nothing", async () => {
  const path = join(folder, "db");
  const database = new Database(path);
  const steps = [{ name: "broken", sql: "CREATE TABLE a (x INTEGER); CREATE TABLE a (x INTEGER)" }];
  await expect(migrate(database, path, steps)).rejects.toMatchObject({ code: "database_unusable" });
  expect(database.prepare("SELECT name FROM sqlite_master").all()).toEqual([]);
  database.close();
});

test("the query for an agent's next delivery uses an index and no sorting", async () => {
  const path = join(folder, "db");
  const store = await openStore(path);
  await store.close();
  const db = new Database(path);
  try {
    // As `nextDelivery` asks: with constants, or SQLite would not use the partial index.
    const plan = (where: string) =>
      db
        .prepare(`EXPLAIN QUERY PLAN SELECT seq FROM deliveries WHERE agent_id = ? AND ${where}`)
        .all("a")
        .map((row) => (typeof row === "object" && row !== null && "detail" in row ? String(row.detail) : ""))
        .join("\n");
    const open = "deliveries.state IN ('queued', 'held', 'pasted')";
    const next = plan(`${open} ORDER BY rank, seq LIMIT 1`);
    expect(next).toContain("open_deliveries");
    expect(next).not.toContain("TEMP B-TREE");
    expect(plan(`${open} AND pasting_since IS NOT NULL LIMIT 1`)).toContain("deliveries_under_way");
  } finally {
    db.close();
  }
});
