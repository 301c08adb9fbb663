/** The first message to an agent. One line, so that it is typed and submitted like any other. */
export function briefingMessage(path: string): string {
  return `Read your briefing in ${path} now. It says who you are, what the project is and how to reach the others. Then start on your part.`;
}

/** For an agent that was started without its earlier conversation. */
export const handOver =
  "Your earlier conversation could not be continued, so you begin without it: look at the git log, the files and your messages for what is done already.";

/** For an agent with its own instructions. */
export function briefingPlace(path: string): string {
  return `Your briefing is in ${path}. It says who you are, what the project is and how to reach the others.`;
}
