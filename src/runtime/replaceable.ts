import { definitionJson } from "./ready-definition.ts";
import type { Runtime } from "./runtime.ts";
import type { ToolDefinition } from "./tool.ts";

/** A runtime that can be replaced while it serves. A call ends on the runtime on which it began. */
export interface ReplaceableRuntime extends Required<Runtime> {
  replace(next: Runtime): void;
}

export function replaceable(first: Runtime): ReplaceableRuntime {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    list: () => current.list(),
    instructions: () => current.instructions?.() ?? [],
    call: (...call) => current.call(...call),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replace(next) {
      const before = current.list();
      current = next;
      if (isSameList(before, next.list())) return;
      for (const listener of listeners) listener();
    },
  };
}

function isSameList(one: readonly ToolDefinition[], other: readonly ToolDefinition[]): boolean {
  return (
    one.length === other.length &&
    one.every((definition, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && definitionJson(definition).equals(definitionJson(counterpart));
    })
  );
}
