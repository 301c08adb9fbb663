import type { ModelAnswer, ModelRequest, Provider } from "../../src/ai/provider.ts";

export interface StandIn extends Provider {
  readonly requests: ModelRequest[];
}

/** A provider that gives one prepared answer a request: a value, or what throws or hangs. */
export function standIn(...answers: (object | ((request: ModelRequest) => Promise<ModelAnswer>))[]): StandIn {
  const requests: ModelRequest[] = [];
  return {
    name: "stand-in",
    requests,
    async answer(request) {
      requests.push(request);
      const next = answers[requests.length - 1];
      if (next === undefined) throw new Error(`There is no answer number ${requests.length}.`);
      return typeof next === "function" ? next(request) : modelAnswer(next);
    },
  };
}

export function modelAnswer(value: unknown): ModelAnswer {
  return {
    value,
    text: typeof value === "string" ? value : JSON.stringify(value),
    model: "stand-in-1",
    usage: { input_tokens: 100, output_tokens: 20 },
  };
}
