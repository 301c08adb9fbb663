import { defineGroup } from "./command.ts";
import { toolAdd } from "./tool-add.ts";
import { toolRemove } from "./tool-remove.ts";
import { toolTest } from "./tool-test.ts";

export const tool = defineGroup("tool", "change and test the tools of a manifest (--manifest)", [
  toolAdd,
  toolRemove,
  toolTest,
]);
