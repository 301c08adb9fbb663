/** A call of a tool as lines to send, and what its answer must have in it. */
export interface ToolCall {
  readonly tool: string;
  line(id: number): string;
  /** Whether it is the answer to these arguments, and no error. */
  isAnswered(id: number, answer: Buffer): boolean;
}

export interface ToolCallVariant {
  readonly args: Readonly<Record<string, unknown>>;
  /** A text that only the right answer has. */
  readonly answer: string;
}

const error = Buffer.from('"isError":true');

/** The calls of a tool, with one of `variants` after the other. All text is made here: a call joins two pieces. */
export function toolCall(tool: string, variants: readonly ToolCallVariant[]): ToolCall {
  const ends = variants.map(
    ({ args }) => `,"method":"tools/call","params":${JSON.stringify({ name: tool, arguments: args })}}\n`,
  );
  const answers = variants.map(({ answer }) => Buffer.from(answer));
  return {
    tool,
    line: (id) => `{"jsonrpc":"2.0","id":${id}${ends[id % ends.length]}`,
    isAnswered: (id, answer) =>
      answer.includes(answers[id % answers.length] ?? "") && !answer.includes(error),
  };
}
