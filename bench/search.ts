import { type FoundTool, toolIndex } from "../src/discovery/tool-index.ts";
import { importDocument } from "../src/import/import-document.ts";
import { loadDocument } from "../src/openapi/load-document.ts";
import { largeDocuments } from "../test/fidelity/documents.ts";
import { fetchedDocument } from "../test/fidelity/fetched-document.ts";
import { percentile } from "./statistics.ts";

const rounds = 5;

/** What people ask of GitHub, and the tool that is meant. */
const queries: readonly (readonly [query: string, tool: string])[] = [
  ["create an issue", "issues_create"],
  ["open a pull request", "pulls_create"],
  ["createPullRequest", "pulls_create"],
  ["merge pull request", "pulls_merge"],
  ["list pull request files", "pulls_list_files"],
  ["review comments of a pull request", "pulls_list_review_comments"],
  ["request reviewers", "pulls_request_reviewers"],
  ["close issue", "issues_update"],
  ["lock issue", "issues_lock"],
  ["comment on an issue", "issues_create_comment"],
  ["isues list for repo", "issues_list_for_repo"],
  ["add labels to an issue", "issues_add_labels"],
  ["list branches of a repository", "repos_list_branches"],
  ["delete a repository", "repos_delete"],
  ["fork repo", "repos_create_fork"],
  ["repositry topics", "repos_get_all_topics"],
  ["add collaborator", "repos_add_collaborator"],
  ["star a repository", "activity_star_repo_for_authenticated_user"],
  ["get file contents", "repos_get_content"],
  ["create or update file", "repos_create_or_update_file_contents"],
  ["list commits", "repos_list_commits"],
  ["compare two commits", "repos_compare_commits"],
  ["create release", "repos_create_release"],
  ["list workflow runs", "actions_list_workflow_runs"],
  ["trigger workflow", "actions_create_workflow_dispatch"],
  ["cancel workflow run", "actions_cancel_workflow_run"],
  ["re-run failed jobs", "actions_re_run_workflow_failed_jobs"],
  ["download artifact", "actions_download_artifact"],
  ["set secret for actions", "actions_create_or_update_repo_secret"],
  ["dependabot alerts", "dependabot_list_alerts_for_repo"],
  ["code scanning alerts", "code_scanning_list_alerts_for_repo"],
  ["search code", "search_code"],
  ["gist create", "gists_create"],
  ["follow a user", "users_follow"],
  ["who am i", "users_get_authenticated"],
  ["list organization members", "orgs_list_members"],
  ["invite to organization", "orgs_create_invitation"],
  ["rate limit", "rate_limit_get"],
  ["render markdown", "markdown_render"],
];

/** Searches among GitHub's tools, by our index and by looking for the query's words in the same texts. */
export async function benchSearch(): Promise<void> {
  const [github] = largeDocuments;
  const loaded = await loadDocument(fetchedDocument(github), { allowedHosts: [] });
  const { tools } = importDocument(loaded, {
    ...{ source: "github", prefix: "", serverName: "github" },
    choice: { include: [], exclude: [] },
  });
  const found: FoundTool[] = [...tools.values()].map(({ entry, input, output }) => ({
    toolset: String(entry.toolset),
    definition: {
      ...{ name: entry.name, title: String(entry.title), description: String(entry.description) },
      ...{ inputSchema: input, outputSchema: output, annotations: Object(entry.annotations) },
    },
  }));
  const began = performance.now();
  const find = toolIndex(found);
  const indexed = performance.now() - began;
  const ours = measured(find);
  const baseline = measured(substrings(found));
  console.log(`Search among ${found.length} tools (the index is made in ${indexed.toFixed(0)} ms), ms`);
  console.table({ ours, "substrings of the same texts": baseline });
}

function measured(find: (query: string) => readonly FoundTool[]) {
  const times: number[] = [];
  let first = 0;
  let firstThree = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [query, tool] of queries) {
      const began = performance.now();
      const names = find(query).map(({ definition }) => definition.name);
      times.push(performance.now() - began);
      if (round > 0) continue;
      if (names[0] === tool) first++;
      if (names.slice(0, 3).includes(tool)) firstThree++;
    }
  }
  return {
    p50: percentile(times, 50).toFixed(2),
    p95: percentile(times, 95).toFixed(2),
    first: `${first} of ${queries.length}`,
    "in the first three": `${firstThree} of ${queries.length}`,
  };
}

function substrings(tools: readonly FoundTool[]): (query: string) => readonly FoundTool[] {
  const texts = tools.map(({ definition: { name, title, description } }) =>
    `${name} ${title} ${description}`.toLowerCase(),
  );
  return (query) => {
    const words = query.toLowerCase().split(/\s+/);
    return tools
      .map((tool, index) => ({ tool, hits: words.filter((word) => texts[index]?.includes(word)).length }))
      .filter(({ hits }) => hits > 0)
      .sort((one, other) => other.hits - one.hits)
      .map(({ tool }) => tool);
  };
}
