/** The generator as a library: providers in, files out. */
export { generate, type File, type Generated } from "./generate.ts";
export { compare, type Drift } from "./check.ts";
export { writePackage, type Written } from "./write.ts";
export { buildPackages } from "./build.ts";
export { format, type Position, type Problem } from "./problem.ts";
export { mappingJsonSchema } from "./grammar.ts";
export { examplesJsonSchema } from "./examples.ts";
export { DEFAULT_PROJECT, type Project } from "./project.ts";
