/** What does the command `media-tasks-simulator` do? Demo, conformance and a server, of packages as generated; exit code 0 fine, 1 something does not hold, 2 wrong usage. */
import { parseArgs } from "node:util";
import type { Simulation } from "./api.ts";
import { conformance } from "./conformance.ts";
import { demo } from "./demo.ts";
import type { FaultName } from "./faults.ts";
import { loadPackages, UsageError, type Package } from "./packages.ts";
import { serve, type Served } from "./serve.ts";
import { simulate } from "./simulate.ts";

const USAGE = `media-tasks-simulator <command> [packages] [provider...] [options]

  demo    drive a task of each family through its simulated provider, with a live table
  test    run the conformance suite of each package: every example becomes its task, and every promise holds
  serve   answer on 127.0.0.1 as each provider would, until interrupted

  packages            a folder of packages, one package's folder, or the name of an installed package (generated)
  --verbose           with test: name every case, and why some cannot be shown
  --port <number>     with serve: where the first provider answers; the others follow (4010)
  --seconds <number>  with serve: how long a task takes; without it each look shows the next answer
  --chaos <share>     with serve: the share of requests that go wrong, 0 to 1
  --seed <number>     with serve: what goes wrong comes from it (1)
  --help              this text
`;

/** What goes wrong with `--chaos`: nothing that would make a caller doubt its own request. */
const FAULTS: readonly FaultName[] = ["rate_limited", "server_error", "bad_gateway", "empty", "reset", "slow"];

interface Options { readonly verbose: boolean; readonly port: number; readonly seconds: number | undefined; readonly chaos: number; readonly seed: number }

const COMMANDS: Readonly<Record<string, (packages: readonly Package[], options: Options) => Promise<number>>> = { demo, test: testAll, serve: serveAll };

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals: [command, target = "generated", ...only] } = readArguments(argv);
  if (values.help === true || command === undefined) {
    process.stdout.write(USAGE);
    return values.help === true ? 0 : 2;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new UsageError(`There is no command ${JSON.stringify(command)}: it is ${Object.keys(COMMANDS).join(", ")}.`);
  const options = {
    verbose: values.verbose === true, port: numberOf("port", values.port, 65_535) ?? 4010, seconds: numberOf("seconds", values.seconds),
    chaos: numberOf("chaos", values.chaos, 1) ?? 0, seed: numberOf("seed", values.seed) ?? 1,
  };
  return run(await loadPackages(target, only), options);
}

function readArguments(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { verbose: flag, port: text, seconds: text, chaos: text, seed: text, help: { ...flag, short: "h" } } });
  } catch (cause) {
    throw new UsageError((cause as Error).message);
  }
}

function numberOf(name: string, text: string | undefined, most = Infinity): number | undefined {
  if (text === undefined) return undefined;
  const number = text.trim() === "" ? NaN : Number(text);
  if (!(number >= 0 && number <= most)) throw new UsageError(`--${name} is a number from 0${most < Infinity ? ` to ${most}` : ""}, not ${JSON.stringify(text)}.`);
  return number;
}

async function testAll(packages: readonly Package[], { verbose }: Options): Promise<number> {
  let failed = 0;
  for (const { name, create, scenarios } of packages) {
    const wrong: string[] = [];
    const cases = conformance(create, scenarios);
    for (const { name: title, run, cannot } of cases) {
      const complaint = await run?.().then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)));
      if (complaint !== undefined) wrong.push(`  ${title}\n    ${complaint.replaceAll("\n", "\n    ")}`);
      else if (verbose) console.log(`  ${title}: ${cannot === undefined ? "holds" : `cannot be shown: ${cannot}`}`);
    }
    const unshown = cases.filter(({ cannot }) => cannot !== undefined).length;
    console.log(`${name}: ${cases.length - unshown - wrong.length} hold, ${wrong.length} do not, ${unshown} cannot be shown`);
    wrong.forEach((text) => console.error(text));
    failed += wrong.length;
  }
  return failed > 0 ? 1 : 0;
}

async function serveAll(packages: readonly Package[], { port, seconds, chaos, seed }: Options): Promise<number> {
  const servers: Served[] = [];
  for (const [index, { name, scenarios }] of packages.entries()) {
    const simulation = simulate(scenarios, { seed, ...(seconds !== undefined && { duration: seconds * 1000 }), ...(chaos > 0 && { chaos: { rate: chaos, faults: FAULTS } }) });
    const told: Pick<Simulation, "fetch" | "origins"> = { origins: simulation.origins, fetch: (input, init) => tell(name, new Request(input, init), simulation) };
    const server = await serve(told, { port: port === 0 ? 0 : port + index });
    servers.push(server);
    console.log(`${name}: ${scenarios.title} on ${server.url}`);
  }
  console.log("Every request is checked against the provider's document, and any credentials will do. Stop with Ctrl-C.");
  await new Promise((stopped) => process.once("SIGINT", stopped).once("SIGTERM", stopped));
  await Promise.all(servers.map((server) => server.close()));
  return 0;
}

/** Answers a request, and prints a line about it. */
async function tell(name: string, request: Request, simulation: Simulation): Promise<Response> {
  const line = `${name} ${request.method} ${new URL(request.url).pathname}`;
  try {
    const response = await simulation.fetch(request);
    console.log(`${line} ${response.status}`);
    return response;
  } catch (cause) {
    console.log(`${line} ${(cause as Error).message}`);
    throw cause;
  }
}

function fail(cause: unknown): number {
  if (cause instanceof UsageError) {
    process.stderr.write(`${cause.message}\nmedia-tasks-simulator --help shows how it is used.\n`);
    return 2;
  }
  const { syscall, message } = cause as NodeJS.ErrnoException;
  if (syscall === undefined) throw cause;
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(fail);
