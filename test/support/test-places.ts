import { createPlaces, type Places } from "../../src/orchestrator/places/places.ts";

/** Allows projects in one folder only, as an orchestrator with this allowed root does. */
export function placesIn(folder: string): Places {
  return createPlaces({
    allowedRoots: [folder],
    stateDir: "/nonexistent/state",
    agentsDir: "/nonexistent/agents",
  });
}
