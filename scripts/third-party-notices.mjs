// The licences of the packages whose code a bundle has: a condition of nearly each of them.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Permissive licences, by their SPDX identifiers. They ask for their text to be passed on, and for nothing of the program. */
const allowedLicences = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const rule = "-".repeat(80);

/**
 * Name, version, licence and licence text of each package of which a bundle has code.
 * Throws an Error that names every package without a licence text, or with a licence that is not allowed.
 *
 * @param {readonly import("esbuild").Metafile[]} metafiles of the bundles that are published
 * @param {string} folder the working directory of the builds
 * @returns {Promise<string>}
 */
export async function thirdPartyNotices(metafiles, folder = ".") {
  const found = await Promise.all(
    bundledPackages(metafiles).map((path) => readPackage(resolve(folder, path))),
  );
  const byTitle = new Map(found.map((each) => [each.title, each]));
  const packages = [...byTitle.keys()].sort().map((title) => byTitle.get(title));
  const problems = packages.flatMap(problemsOf);
  if (problems.length > 0) throw new Error(`The bundle can't be published:\n${problems.join("\n")}`);
  return [
    "The files of this folder contain code of the packages below, each under its own licence.\n",
    ...packages.map(notice),
  ].join("\n");
}

/** The folders of the packages, as the metafiles name them. What tree shaking drops whole is not in the bundle. */
function bundledPackages(metafiles) {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(inputs.flatMap(([path]) => packageFolder(path) ?? []))];
}

/** `node_modules/a/node_modules/@b/c` of `node_modules/a/node_modules/@b/c/lib/d.js`. */
function packageFolder(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder)).sort();
  const textsOf = (pattern) =>
    Promise.all(
      files.filter((file) => pattern.test(file)).map((file) => readFile(join(folder, file), "utf8")),
    );
  return {
    title: `${name} ${version}`,
    licence: license,
    texts: await textsOf(/^(licen[cs]e|copying)(-\w+)?(\.md|\.txt)?$/i),
    // The Apache License, section 4 (d), asks for this one beside its text.
    notices: await textsOf(/^notice(\.md|\.txt)?$/i),
  };
}

function problemsOf({ title, licence, texts }) {
  const problems = [];
  if (licence === undefined) {
    problems.push("names no licence.");
  } else if (!allowedLicences.includes(licence)) {
    const named = JSON.stringify(licence);
    problems.push(
      `has the licence ${named}, which is not in allowedLicences of scripts/third-party-notices.mjs.`,
    );
  }
  if (texts.every((text) => text.trim() === "")) problems.push("has no licence text.");
  return problems.map((problem) => `${title} ${problem}`);
}

function notice({ title, licence, texts, notices }) {
  const passages = [...texts, ...notices].map((text) => `${text.replace(/^\s*\n/, "").trimEnd()}\n`);
  return [rule, title, `Licence: ${licence}`, "", ...passages].join("\n");
}
