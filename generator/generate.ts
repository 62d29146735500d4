/**
 * How does a provider's folder become a package?
 *
 *     openapi.yaml (+overlay) -> Document -> Operations -\
 *                                                         >- Adapter -> View -> File[]
 *     mapping.yaml            -> Mapping ----------------/                 \- types by openapi-typescript
 *     examples.yaml           -> Examples ------------------ checked against both, and emitted for the simulator
 *
 * It returns files and writes nothing: `write.ts` writes them, `check.ts` compares them, `inspect.ts` shows what is between.
 */
import { compile } from "./compile.ts";
import { loadDocument } from "./document.ts";
import { loadExamples } from "./examples.ts";
import { data } from "./expr.ts";
import { loadMapping } from "./mapping.ts";
import { listOperations } from "./operations.ts";
import { printPackage } from "./package.ts";
import { printExpr } from "./print.ts";
import { anyError, sortProblems, type Problem } from "./problem.ts";
import type { Project } from "./project.ts";
import { render } from "./render.ts";
import { describeScenarios } from "./scenarios.ts";
import { printTypes } from "./types.ts";
import { view } from "./view.ts";

/** A file of a generated package; `path` is relative to the package. */
export interface File { readonly path: string; readonly text: string }

/** What became of one provider: its files where nothing is wrong, and everything that was found. */
export interface Generated {
  readonly files: readonly File[] | undefined;
  readonly problems: readonly Problem[];
  /** What each stage made, as far as the input let them come. */
  readonly stages: Awaited<ReturnType<typeof stages>>;
}

/** Generates the package of the provider in `folder`. */
export async function generate(folder: string, project: Project): Promise<Generated> {
  const made = await stages(folder, project);
  const { adapter, document, examples } = made;
  const problems = sortProblems(made.problems);
  if (!adapter || !document || !examples || anyError(problems)) return { files: undefined, problems, stages: made };

  const only = adapter.mapping.types === "used" ? adapter.used : undefined;
  const page = view(adapter, project);
  const files = [
    ...(project.licenseText === undefined ? [] : [{ path: "LICENSE", text: project.licenseText }]),
    { path: "README.md", text: render("README.md", page) },
    { path: "src/schema.ts", text: render("src/schema.ts", page) + await printTypes(document, only) },
    { path: "src/adapter.ts", text: render("src/adapter.ts", page) },
    { path: "src/client.ts", text: render("src/client.ts", page) },
    { path: "src/index.ts", text: render("src/index.ts", page) },
    { path: "src/scenarios.ts", text: `${render("src/scenarios.ts", page)}${printExpr(data(describeScenarios(adapter, examples)), 0, 36)};\n` },
    { path: "package.json", text: printPackage(adapter, project) },
  ];
  return { files, problems, stages: made };
}

/** The stages up to meanings, each as far as the one before lets it. */
async function stages(folder: string, { allowServers = false }: Project) {
  const { mapping, problems } = loadMapping(folder);
  const { document, problems: documentProblems } = await loadDocument(mapping?.documentFolder ?? folder, { allowServers });
  const operations = document && listOperations(document);
  const compiled = mapping && document && operations && !anyError(operations.problems) ? compile(mapping, document, operations) : undefined;
  const loaded = compiled?.adapter && loadExamples([folder, mapping!.documentFolder], compiled.adapter);
  return {
    mapping, document, operations, adapter: compiled?.adapter, examples: loaded?.examples,
    problems: [...problems, ...documentProblems, ...operations?.problems ?? [], ...compiled?.problems ?? [], ...loaded?.problems ?? []],
  };
}
