import { expect, test } from "vitest";
import { createScreenTexts } from "../../../src/orchestrator/terminals/screen-texts.ts";
import { eventually, privateTmux } from "../../support/tmux.ts";

const { tmux, folder } = privateTmux();
const read = async (texts: ReturnType<typeof createScreenTexts>, all = false) =>
  texts.read(await tmux.listPanes(), all);

test("output within the second of a reading is found, and a pane without new output is not read again", async () => {
  const { paneId } = await tmux.newSession({ name: "echo", cwd: folder, argv: ["cat"] });
  let captured = 0;
  const counting = createScreenTexts({
    captureScreens: (ids) => {
      captured += ids.length;
      return tmux.captureScreens(ids);
    },
  });
  for (let count = 1; count <= 20; count++) {
    await tmux.sendKeys(paneId, ["x"]);
    await eventually(async () => (await read(counting)).get(paneId) === "x".repeat(count));
  }
  // Once the second of the last output is over, one reading is the last.
  await eventually(async () => {
    await read(counting);
    const before = captured;
    await read(counting);
    return captured === before;
  });
  const before = captured;
  expect((await read(counting, true)).get(paneId)).toBe("x".repeat(20));
  expect(captured).toBe(before + 1);
});

test("a closed pane has no text and does not prevent the reading of other panes", async () => {
  const texts = createScreenTexts(tmux);
  const { paneId: stays } = await tmux.newSession({ name: "stays", cwd: folder, argv: ["cat"] });
  const { paneId: goes } = await tmux.newSession({ name: "goes", cwd: folder, argv: ["cat"] });
  const panes = await tmux.listPanes();
  await tmux.killPane(goes);
  const found = await texts.read(panes, true);
  expect(found.has(goes)).toBe(false);
  expect(found.has(stays)).toBe(true);
});
