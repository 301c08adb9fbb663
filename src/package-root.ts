import { fileURLToPath } from "node:url";

/** The package's folder: the parent of `src/`, and of `dist/` when this is part of a bundle. Ends with a slash. */
export const packageRoot = fileURLToPath(new URL("..", import.meta.url));
