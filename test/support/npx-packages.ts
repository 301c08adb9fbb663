// Pinned: without a version npm picks an old one on Node 20. npx keeps each set of packages by its names.
export const claudeCode = "@anthropic-ai/claude-code@2.1.330";
export const inspector = "@modelcontextprotocol/inspector@2.12.0";
