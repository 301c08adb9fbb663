import { defineGroup } from "./command.ts";
import { command as add } from "./tool-add.ts";
import { command as remove } from "./tool-remove.ts";
import { command as test } from "./tool-test.ts";

export const command = defineGroup("tool", "change and test the tools of a manifest (--manifest)", [
  add,
  remove,
  test,
]);
