import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { agentEnvironment } from "../../../src/orchestrator/processes/environment.ts";
import { ControlModeParser, quote } from "../../../src/orchestrator/tmux/control-mode.ts";
import { pastable } from "../../../src/orchestrator/tmux/input.ts";
import { tmuxVersion } from "../../../src/orchestrator/tmux/server.ts";
import { createTmux } from "../../../src/orchestrator/tmux/tmux.ts";
import { hazards } from "../../../src/orchestrator/tmux/tmux-hazards.ts";
import { eventually, privateTmux } from "../../support/tmux.ts";

const environment = agentEnvironment({ ...process.env, ANTHROPIC_API_KEY: "sk-secret" });
const { tmux, folder, socketPath, human } = privateTmux({
  environment: { ...environment, ORCHESTRATOR_NOTE: "passed", LANG: "C.UTF-8" },
});
const errorCode = (code: string) => expect.objectContaining({ name: "TmuxError", code });
const processError = (code: string) => expect.objectContaining({ name: "ProcessError", code });
let sessions = 0;
const start = (...argv: [string, ...string[]]) =>
  tmux.newSession({ name: `s${++sessions}`, cwd: folder, argv });
const pane = async (paneId: string) => (await tmux.listPanes()).find((one) => one.paneId === paneId);
const untilDead = (paneId: string) =>
  eventually(async () => {
    const found = await pane(paneId);
    return found?.dead && (found.deadStatus ?? found.deadSignal) !== null && found;
  });
const screen = (paneId: string, text: string) =>
  eventually(async () => {
    const found = await tmux.capturePane(paneId);
    return found.includes(text) && found;
  });

/** Text that means something to a shell, to tmux's parser or to its formats. */
const awkward = [
  "plain",
  "",
  ";",
  "ends in ;",
  "\\;",
  'it\'s "quoted"',
  "$(touch pwned) `touch pwned`",
  "#{pid} #(touch pwned) #[fg=red] ##",
  "$HOME ~ %if {x} %1 =y",
  "back\\slash \\n \\101",
  "two\nlines\n",
  "tab\tend",
  "é 漢字 😀 \u0085",
  "-t",
];

describe("starting programs", () => {
  test("newSession passes arguments, variables and the folder to the program byte for byte", async () => {
    const cwd = path.join(folder, "a #{pid} #(touch pwned) %H; $HOME");
    await mkdir(cwd);
    const report = path.join(folder, "report.json");
    const script = `require("fs").writeFileSync(${JSON.stringify(report)}, JSON.stringify({
      argv: process.argv.slice(1), value: process.env.VALUE, cwd: process.cwd() }))`;
    const value = awkward.join(" ");
    const { paneId } = await tmux.newSession({
      name: "bytes",
      cwd,
      windowName: "#{pid} #(touch pwned) é",
      argv: ["node", "-e", script, "--", ...awkward],
      env: { VALUE: value },
      options: { "@agent_id": "agent #{pid};" },
    });
    const ended = await untilDead(paneId);
    expect(ended).toMatchObject({ deadStatus: 0, agentId: "agent #{pid};" });
    expect(JSON.parse(await readFile(report, "utf8"))).toEqual({ argv: awkward, value, cwd });
    expect(await human("display-message", "-p", "-t", paneId, "#{window_name}")).toBe(
      "#{pid} #(touch pwned) é",
    );
  });

  test("a command of a single program is run without a shell", async () => {
    const program = path.join(folder, "lone; touch pwned $(touch pwned)");
    await writeFile(program, "#!/bin/sh\necho started as data\nexec cat\n", { mode: 0o755 });
    const { paneId } = await start(program);
    await screen(paneId, "started as data");
    await expect(readFile(path.join(folder, "pwned"))).rejects.toThrow("ENOENT");
  });

  test.each([
    ["not-a-program", "command_not_found", "It is not on PATH"],
    ["./not-a-program", "command_not_found", "There is no executable file"],
    ["/etc/passwd", "command_not_found", "There is no executable file /etc/passwd"],
    ["", "command_not_found", 'Cannot run ""'],
  ])("newSession rejects a command that cannot run, and starts nothing: %j", async (command, code, text) => {
    const attempt = tmux.newSession({ name: "missing", cwd: folder, argv: [command] });
    await expect(attempt).rejects.toEqual(processError(code));
    await expect(attempt).rejects.toThrow(text);
    expect(await tmux.hasSession("missing")).toBe(false);
  });

  test("newSession fails with directory_missing for a folder that does not exist", async () => {
    const attempt = tmux.newSession({ name: "nowhere", cwd: path.join(folder, "nowhere"), argv: ["cat"] });
    await expect(attempt).rejects.toEqual(processError("directory_missing"));
  });

  test("a program sees neither API keys nor the variables of its session's first agent", async () => {
    const env = { FIRST_AGENT_TOKEN: "one" };
    await tmux.newSession({ name: "secrets", cwd: folder, argv: ["cat"], env });
    const { paneId } = await tmux.newWindow({
      session: "secrets",
      cwd: folder,
      argv: ["sh", "-c", "env; cat"],
      env: { OWN_TOKEN: "two" },
    });
    const seen = await screen(paneId, "OWN_TOKEN=two");
    expect(seen).toContain("ORCHESTRATOR_NOTE=passed");
    expect(seen).toContain("PATH=");
    expect(seen).not.toContain("sk-secret");
    expect(seen).not.toContain("FIRST_AGENT_TOKEN");
  });

  test("a tmux server that already runs passes the variables of a later connection to new programs", async () => {
    const { tmux: earlier, socketPath: shared } = privateTmux();
    await earlier.server();
    const later = createTmux({
      socketPath: shared,
      environment: { ...environment, HTTPS_PROXY: "http://p; #{pid}" },
    });
    const { paneId } = await later.newSession({ name: "later", cwd: folder, argv: ["sh", "-c", "env; cat"] });
    await eventually(async () => (await later.capturePane(paneId)).includes("HTTPS_PROXY=http://p; #{pid}"));
    await later.close();
  });

  test("a person who attaches with a small terminal does not change the size of an agent's screen", async () => {
    const { paneId } = await tmux.newSession({ name: "attached", cwd: folder, argv: ["cat"] });
    const small = privateTmux();
    const argv = ["env", "-u", "TMUX", "tmux", "-S", socketPath, "attach", "-t", "=attached"] as const;
    const terminal = await small.tmux.newSession({ name: "small", cwd: folder, argv });
    await small.human("resize-window", "-t", terminal.paneId, "-x", "80", "-y", "24");
    const clients = () => human("list-clients", "-t", "=attached", "-F", "#{client_width}x#{client_height}");
    await eventually(async () => (await clients()).includes("80x24"));
    expect(await human("display-message", "-p", "-t", paneId, "#{pane_width}x#{pane_height}")).toBe("160x48");
  });

  test("newSession fails with session_exists for a name that is in use", async () => {
    await tmux.newSession({ name: "twice", cwd: folder, argv: ["cat"] });
    const again = tmux.newSession({ name: "twice", cwd: folder, argv: ["cat"] });
    await expect(again).rejects.toEqual(errorCode("session_exists"));
  });

  test.each(["a.b:c", "", "#{pid}", "-t", "a b", "$x", "=x"])(
    "newSession rejects a name that tmux would change or misread: %j",
    async (name) => {
      const attempt = tmux.newSession({ name, cwd: folder, argv: ["cat"] });
      await expect(attempt).rejects.toEqual(errorCode("invalid_argument"));
    },
  );
});

describe("finding sessions and panes", () => {
  test("a session is found only by its whole name", async () => {
    await tmux.newSession({ name: "proj-alpha", cwd: folder, argv: ["cat"] });
    expect(await tmux.hasSession("proj-alpha")).toBe(true);
    expect(await tmux.hasSession("proj")).toBe(false);
    expect(await tmux.killSession("proj")).toBe(false);
    await expect(tmux.newWindow({ session: "proj", cwd: folder, argv: ["cat"] })).rejects.toEqual(
      errorCode("session_missing"),
    );
  });

  test("newWindow adds a window to a session, and listPanes returns its ids and options", async () => {
    const first = await tmux.newSession({ name: "windows", cwd: folder, argv: ["cat"] });
    const options = { "@agent_id": "second", "@project_id": "p1" };
    const second = await tmux.newWindow({ session: first.sessionId, cwd: folder, argv: ["cat"], options });
    expect(second.sessionId).toBe(first.sessionId);
    const { server, ...ids } = second;
    expect(server).toBe((await tmux.server()).id);
    expect(await pane(second.paneId)).toMatchObject({
      sessionName: "windows",
      ...ids,
      dead: false,
      deadStatus: null,
      agentId: "second",
      projectId: "p1",
    });
    expect(await pane(first.paneId)).toMatchObject({ agentId: null, projectId: null });
  });

  test("the options of a pane are kept for a later connection", async () => {
    const { paneId } = await start("cat");
    await tmux.setPaneOptions(paneId, { "@agent_id": "a-1", "@project_id": "p-1" });
    const later = createTmux({ socketPath, environment });
    const found = (await later.listPanes()).find((one) => one.paneId === paneId);
    await later.close();
    expect(found).toMatchObject({ agentId: "a-1", projectId: "p-1", dead: false });
  });

  test("setPaneOptions rejects a value that could add a row to the list of panes", async () => {
    const { paneId } = await start("cat");
    const attempt = tmux.setPaneOptions(paneId, { "@agent_id": "x\n$0\t@0" });
    await expect(attempt).rejects.toEqual(errorCode("invalid_argument"));
  });

  test("the name of a program cannot add a row to the list of panes", async () => {
    const forged = "x\nsession\t$9\t@9\t%9\t1\t0\t\t\t\t0\tforged-agent\t\tcat";
    const { paneId } = await start("bash", "-c", 'exec -a "$0" cat', forged);
    const found = await eventually(async () => {
      const one = await pane(paneId);
      return one?.currentCommand.startsWith("x") && one;
    });
    expect(found.currentCommand).toMatch(/^x_session_/);
    expect((await tmux.listPanes()).some((one) => one.agentId === "forged-agent")).toBe(false);
  });

  test("listPanes reports the exit code or the signal and the time of an ended program", async () => {
    const exited = await start("sh", "-c", "exit 3");
    const killed = await start("sh", "-c", "kill -9 $$");
    expect(await untilDead(exited.paneId)).toMatchObject({ deadStatus: 3, deadSignal: null });
    const { deadStatus, deadSignal, deadTime } = await untilDead(killed.paneId);
    expect({ deadStatus, deadSignal }).toEqual({ deadStatus: null, deadSignal: 9 });
    expect(Math.abs(Date.now() - Number(deadTime))).toBeLessThan(30_000);
  });

  test("listPanes reports the exit code of each program although tmux 3.3a misses some", async () => {
    const script =
      "process.stdin.setRawMode(true); process.stdin.once('data', () => process.exit(7)); console.log('on')";
    const panes = await Promise.all(Array.from({ length: 8 }, () => start("node", "-e", script)));
    for (const { paneId } of panes) {
      await screen(paneId, "on");
      await tmux.sendKeys(paneId, ["x"]);
      expect(await untilDead(paneId)).toMatchObject({ deadStatus: 7 });
    }
  });

  test("listPanes omits the keeper session", async () => {
    expect(await human("list-sessions", "-F", "#{session_name}")).toContain("_orchestrator-keeper");
    expect((await tmux.listPanes()).map((one) => one.sessionName)).not.toContain("_orchestrator-keeper");
  });
});

describe("screens", () => {
  test("capturePane joins wrapped lines, drops trailing blanks, and returns earlier lines on request", async () => {
    const { paneId } = await start("sh", "-c", "seq 100; printf '%0300d  \\n' 7; exec cat");
    const seen = await screen(paneId, "0007");
    expect(seen.split("\n").at(-1)).toBe("7".padStart(300, "0"));
    expect(seen).not.toMatch(/^1$/m);
    const all = await tmux.capturePane(paneId, { lines: 200 });
    expect(all.split("\n").slice(0, 3)).toEqual(["1", "2", "3"]);
    expect((await tmux.capturePane(paneId, { lines: 2 })).split("\n")[0]).toBe("100");
  });

  test("capturePane fails with pane_missing for a pane that does not exist", async () => {
    await expect(tmux.capturePane("%9999")).rejects.toEqual(errorCode("pane_missing"));
    await expect(tmux.capturePane("=x")).rejects.toEqual(errorCode("invalid_argument"));
  });
});

/** Writes what it gets, byte for byte, to a file; asks for bracketed paste as agents do. */
async function recorder(bracketed = true) {
  const file = path.join(folder, `input-${sessions}`);
  const mode = bracketed ? "\\u001b[?2004h" : "";
  const script = `process.stdin.setRawMode(true); process.stdout.write("${mode}ready");
    const out = require("fs").createWriteStream(process.argv[1]); process.stdin.pipe(out)`;
  const { paneId } = await start("node", "-e", script, "--", file);
  await screen(paneId, "ready");
  const received = (enough: (text: string) => boolean) =>
    eventually(async () => {
      const text = await readFile(file, "utf8").catch(() => "");
      return enough(text) && text;
    });
  return { paneId, received };
}

describe("pasting and pressing keys", () => {
  test("pasteText delivers a text byte for byte as one bracketed paste without Enter", async () => {
    const { paneId, received } = await recorder();
    const text = `${awkward.join("\n").replaceAll("\u0085", "")}\n${"50 kB of text – é 漢字 😀 \"'$()`; ".repeat(1300)}end`;
    expect(Buffer.byteLength(text)).toBeGreaterThan(50_000);
    await tmux.pasteText(paneId, text);
    expect(await received((got) => got.includes("end\u001b[201~"))).toBe(`\u001b[200~${text}\u001b[201~`);
  });

  test("a pasted text cannot end the paste or submit itself", async () => {
    const { paneId, received } = await recorder();
    await tmux.pasteText(paneId, "a\u001b[201~\r\nb\u0003\u009b201~\u007f");
    await tmux.sendKeys(paneId, ["Enter"]);
    expect(await received((got) => got.endsWith("\r"))).toBe("\u001b[200~a[201~\nb201~\u001b[201~\r");
  });

  test("a program without bracketed paste receives line ends of a paste unchanged and no Enter", async () => {
    const { paneId, received } = await recorder(false);
    await tmux.pasteText(paneId, "one\ntwo");
    expect(await received((got) => got.length >= 7)).toBe("one\ntwo");
  });

  test("sendKeys accepts tmux's key names and single characters, and rejects other text", async () => {
    const { paneId, received } = await recorder();
    await tmux.sendKeys(paneId, ["y", ";", "C-c", "Up", "Enter"]);
    expect(await received((got) => got.endsWith("\r"))).toBe("y;\u0003\u001b[A\r");
    await expect(tmux.sendKeys(paneId, ["Return to sender"])).rejects.toEqual(errorCode("invalid_argument"));
  });

  test("a paste and Enter reach the program although a person scrolls in copy mode", async () => {
    const { paneId, received } = await recorder();
    await human("copy-mode", "-t", paneId);
    expect((await pane(paneId))?.inMode).toBe(true);
    await tmux.pasteText(paneId, "hello");
    await human("copy-mode", "-t", paneId);
    await tmux.sendKeys(paneId, ["Enter"]);
    expect(await received((got) => got.endsWith("\r"))).toBe("\u001b[200~hello\u001b[201~\r");
    expect((await pane(paneId))?.inMode).toBe(false);
  });

  test("a paste into a dead pane fails with pane_dead, and the tmux server keeps running", async () => {
    const { paneId } = await start("true", "");
    await untilDead(paneId);
    const { pid } = await tmux.server();
    await expect(tmux.pasteText(paneId, "lost?")).rejects.toEqual(errorCode("pane_dead"));
    await expect(tmux.sendKeys(paneId, ["Enter"])).rejects.toEqual(errorCode("pane_dead"));
    expect((await tmux.server()).pid).toBe(pid);
    expect(await human("list-buffers")).toBe("");
  });

  test("pasteText fails for a missing pane, for a pane whose input is off, and for control characters alone", async () => {
    const { paneId } = await start("cat");
    await human("select-pane", "-d", "-t", paneId);
    await expect(tmux.pasteText(paneId, "x")).rejects.toEqual(errorCode("pane_input_off"));
    await expect(tmux.pasteText("%9999", "x")).rejects.toEqual(errorCode("pane_missing"));
    await expect(tmux.sendKeys("%9999", ["Enter"])).rejects.toEqual(errorCode("pane_missing"));
    await expect(tmux.pasteText(paneId, "\u001b")).rejects.toEqual(errorCode("invalid_argument"));
  });
});

describe("ending and starting again", () => {
  test("respawn ends the running program, and the pane keeps its id and its options", async () => {
    const options = { "@agent_id": "again" };
    const argv = ["sh", "-c", "echo one; exec cat"] as const;
    const { paneId } = await tmux.newSession({ name: "again", cwd: folder, argv, options });
    await screen(paneId, "one");
    const { pid, id } = await tmux.server();
    const started = await tmux.respawn(paneId, {
      cwd: "/",
      argv: ["sh", "-c", "echo $WORD in $PWD; exec cat"],
      env: { WORD: "two" },
    });
    await screen(paneId, "two in /");
    // The shell prints before it becomes cat.
    await expect
      .poll(() => pane(paneId))
      .toMatchObject({ dead: false, agentId: "again", currentCommand: "cat" });
    expect(started).toMatchObject({ paneId, server: id, panePid: (await pane(paneId))?.panePid });
    expect((await tmux.server()).pid).toBe(pid);
  });

  test("respawn starts a program in a dead pane, and fails with pane_missing for a missing pane", async () => {
    const { paneId } = await start("sh", "-c", "exit 1");
    await untilDead(paneId);
    await tmux.respawn(paneId, { cwd: folder, argv: ["cat"] });
    expect(await pane(paneId)).toMatchObject({ dead: false });
    await expect(tmux.respawn("%9999", { cwd: folder, argv: ["cat"] })).rejects.toEqual(
      errorCode("pane_missing"),
    );
  });

  test("killSession also ends programs that ignore the hang-up signal", async () => {
    const { paneId } = await start(
      "sh",
      "-c",
      "trap '' HUP TERM; echo stubborn; while :; do sleep 0.1; done",
    );
    await screen(paneId, "stubborn");
    const found = await pane(paneId);
    expect(await tmux.killSession(`s${sessions}`, { graceMs: 100 })).toBe(true);
    await eventually(async () => !lives(found?.panePid ?? 0));
    expect(await tmux.killSession(`s${sessions}`)).toBe(false);
  });

  test("killPane closes one pane and leaves the others alone", async () => {
    const first = await tmux.newSession({ name: "pair", cwd: folder, argv: ["cat"] });
    const second = await tmux.newWindow({ session: "pair", cwd: folder, argv: ["cat"] });
    expect(await tmux.killPane(second.paneId)).toBe(true);
    expect(await tmux.killPane(second.paneId)).toBe(false);
    expect(await pane(first.paneId)).toMatchObject({ dead: false });
  });

  test("the panes of a whole team are closed at once without a crash of tmux", async () => {
    // Sent together, the commands crash 3.3a in eight cases of ten.
    const team = privateTmux().tmux;
    for (let round = 0; round < 8; round++) {
      const first = await team.newSession({ name: "team", cwd: folder, argv: ["cat"] });
      const { pid } = await team.server();
      const others = [];
      for (let count = 0; count < 2; count++)
        others.push(await team.newWindow({ session: "team", cwd: folder, argv: ["cat"] }));
      const closed = await Promise.all([first, ...others].map(({ paneId }) => team.killPane(paneId)));
      expect(closed).toEqual([true, true, true]);
      expect((await team.server()).pid).toBe(pid);
    }
  });
});

describe("the connection", () => {
  test("200 tmux commands at once are carried out in their order", async () => {
    const { paneId } = await start("cat");
    const values = Array.from({ length: 200 }, (_, index) => `v${index}`);
    await Promise.all(values.map((value) => tmux.setPaneOptions(paneId, { "@agent_id": value })));
    expect(await pane(paneId)).toMatchObject({ agentId: "v199" });
  });

  test("an aborted tmux call fails with cancelled, and a call without an answer in time fails with timeout", async () => {
    await expect(tmux.listPanes({ signal: AbortSignal.abort() })).rejects.toEqual(errorCode("cancelled"));
    const impatient = createTmux({ socketPath, environment });
    await impatient.server();
    const { pid } = await tmux.server();
    process.kill(pid, "SIGSTOP");
    try {
      await expect(impatient.server({ timeoutMs: 50 })).rejects.toEqual(errorCode("timeout"));
    } finally {
      process.kill(pid, "SIGCONT");
    }
    expect((await impatient.server()).pid).toBe(pid);
    await impatient.close();
  });

  test("closing the connection ends an empty tmux server and keeps one on which a person opened a pane", async () => {
    const own = privateTmux();
    const lost: string[] = [];
    const connect = () =>
      createTmux({
        socketPath: own.socketPath,
        environment,
        onLost: (reason) => lost.push(reason),
      });
    const empty = connect();
    const { pid: first } = await empty.server();
    await empty.close();
    await eventually(async () => {
      const answer = await own.human("display-message", "-p", "#{pid}").catch(() => "gone");
      return answer !== String(first);
    });
    const again = connect();
    const { pid: second } = await again.server();
    await own.human("split-window", "-d", "-t", "=_orchestrator-keeper:", "sleep 1000");
    await again.close();
    expect(await own.human("display-message", "-p", "#{pid}")).toBe(String(second));
    expect(lost).toEqual([]);
  });

  test("a lost tmux client connects to the same server again, and agents keep running", async () => {
    const { paneId } = await start("cat");
    let lost = "";
    const other = createTmux({ socketPath, environment, onLost: (reason) => (lost = reason) });
    const { pid } = await other.server();
    await human("detach-client", "-s", "_orchestrator-keeper");
    await eventually(async () => lost !== "");
    expect((await other.server()).pid).toBe(pid);
    await other.close();
    await eventually(() => pane(paneId).catch(() => undefined));
    expect(await pane(paneId)).toMatchObject({ dead: false });
  });

  test("closing the connection ends no agent, and later calls fail with tmux_unavailable", async () => {
    const { tmux: first, human: look } = privateTmux();
    await first.newSession({ name: "stays", cwd: "/", argv: ["cat"] });
    await first.close();
    expect(await look("list-panes", "-t", "=stays", "-F", "#{pane_dead}")).toBe("0");
    await expect(first.listPanes()).rejects.toEqual(errorCode("tmux_unavailable"));
  });

  test("a tmux server that is killed ten times is replaced each time", async () => {
    const { tmux: own, human: killer } = privateTmux();
    const pids = new Set<number>();
    for (let round = 0; round < 10; round++) {
      pids.add((await own.server()).pid);
      await killer("kill-server");
      await own.listPanes().catch((error) => expect(error).toEqual(errorCode("tmux_unavailable")));
    }
    expect(pids.size).toBe(10);
  });

  test("two first connections at the same time find the same tmux server", async () => {
    const { tmux: one, socketPath: shared } = privateTmux();
    const two = createTmux({ socketPath: shared, environment });
    const [first, second] = await Promise.all([one.server(), two.server()]);
    await two.close();
    expect(first.pid).toBe(second.pid);
  });

  test("a missing tmux, a folder that cannot be created and a long socket path fail with the reason", async () => {
    const missing = createTmux({ socketPath, environment, binary: "no-tmux-here" });
    await expect(missing.server()).rejects.toThrow("Install tmux 3.2 or newer");
    await expect(missing.server()).rejects.toEqual(errorCode("tmux_missing"));
    await expect(tmuxVersion("no-tmux-here")).rejects.toEqual(errorCode("tmux_missing"));
    const nowhere = createTmux({ socketPath: "/dev/null/x/sock", environment });
    await expect(nowhere.server()).rejects.toEqual(errorCode("tmux_unavailable"));
    const long = createTmux({ socketPath: `/tmp/${"x".repeat(120)}/sock`, environment });
    await expect(long.server()).rejects.toThrow("too long");
  });
});

describe("pure parts", () => {
  test.each([
    ["a b", '"a b"'],
    ["", '""'],
    ['"$\\', '"\\"\\$\\\\"'],
    ["a;", '"a;"'],
    ["\n\u001b\u0085", '"\\012\\033\\302\\205"'],
    ["#(x)", '"#(x)"'],
  ])("quote turns %j into %s", (given, want) => {
    expect(quote(given)).toBe(want);
  });

  test("quote rejects an argument with NUL", () => {
    expect(() => quote("a\0b")).toThrow(errorCode("invalid_argument"));
  });

  test("ControlModeParser ends a block only at its own number, whatever its text and wherever a chunk ends", () => {
    const seen: unknown[] = [];
    const notes: string[] = [];
    const parser = new ControlModeParser(
      (block, flags) => seen.push([flags, block]),
      (line) => notes.push(line),
    );
    const stream =
      "%begin 7 1 0\n%end 7 1 0\n%sessions-changed\n%begin 7 2 1\n%end 7 1 1\n%begin 7 3 1\n\n%error 7 2 1\n%exit\n";
    for (const char of stream) parser.push(char);
    expect(seen).toEqual([
      [0, { ok: true, lines: [] }],
      [1, { ok: false, lines: ["%end 7 1 1", "%begin 7 3 1", ""] }],
    ]);
    expect(notes).toEqual(["%sessions-changed", "%exit"]);
  });

  test.each([
    ["a\r\nb\rc\n\td", "a\nb\nc\n\td"],
    ["\u001b[201~x\u0000\u0007\u007f\u009b", "[201~x"],
    ["é😀", "é😀"],
  ])("pastable turns %j into %j", (given, want) => {
    expect(pastable(given)).toBe(want);
  });

  test.each([
    ["tmux 3.3a", true],
    ["3.2", true],
    ["tmux 3.4", false],
    ["tmux next-3.5", false],
    ["who knows", true],
  ])("the tmux version %s crashes on a paste into a dead pane: %s", (version, want) => {
    expect(hazards(version).some(({ id }) => id === "paste_into_dead_pane")).toBe(want);
  });

  test("tmuxVersion returns the version that the tmux server reports", async () => {
    expect(await tmuxVersion()).toMatch(/^tmux \d+\.\d+/);
    expect(`tmux ${(await tmux.server()).version}`).toBe(await tmuxVersion());
  });
});

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a new connection deletes paste buffers that a kill left and keeps a person's buffers", async () => {
  // No process has such an id.
  await human("set-buffer", "-b", "orchestrator-4194305-7", "half delivered");
  await human("set-buffer", "-b", `orchestrator-${process.pid}-700`, "under way");
  await human("set-buffer", "-b", "mine", "a person's");
  const later = createTmux({ socketPath, environment });
  await later.server();
  const names = (await human("list-buffers", "-F", "#{buffer_name}")).split("\n");
  expect(names.filter((name) => name !== "").sort()).toEqual(["mine", `orchestrator-${process.pid}-700`]);
  await later.close();
  for (const name of names) await human("delete-buffer", "-b", name);
});
