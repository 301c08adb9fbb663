import { describe, expect, test } from "vitest";
import { type Offer, offeredTools } from "../../src/runtime/offered-tools.ts";

const tools = [tool("list", "reading", true), tool("add", "writing", false), tool("drop", "writing", false)];
const all: Offer = { toolsets: [], excludedToolsets: [], readOnly: false };
const names = (offer: Partial<Offer>) =>
  offeredTools(tools, { ...all, ...offer }).map(({ definition }) => definition.name);

describe("offered are", () => {
  test.each<[string, Partial<Offer>, string[]]>([
    ["all, in their order", {}, ["list", "add", "drop"]],
    ["those of the toolsets that are named", { toolsets: ["writing"] }, ["add", "drop"]],
    ["all but those of excluded toolsets", { excludedToolsets: ["writing"] }, ["list"]],
    ["only those that change nothing", { readOnly: true }, ["list"]],
    ["none, where both exclude each other", { toolsets: ["writing"], readOnly: true }, []],
  ])("the offered tools are %s", (_what, offer, expected) => expect(names(offer)).toEqual(expected));
});

test.each([{ toolsets: ["writting"] }, { excludedToolsets: ["writting"] }])(
  "an unknown toolset is rejected, with a suggestion and the known ones: %j",
  (offer) => {
    expect(() => names(offer)).toThrow(
      expect.objectContaining({
        code: "configuration_invalid",
        message: 'There is no toolset "writting". Did you mean "writing"?',
        hint: "The toolsets are: reading, writing.",
      }),
    );
  },
);

function tool(name: string, toolset: string, readOnlyHint: boolean) {
  const schema = { type: "object" };
  return {
    toolset,
    definition: {
      ...{ name, title: name, description: name, inputSchema: schema, outputSchema: schema },
      annotations: { readOnlyHint },
    },
  };
}
