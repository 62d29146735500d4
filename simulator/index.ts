/** A provider made from its own spec and examples, and the suite that holds every provider to the same rules. */
export { simulate } from "./simulate.ts";
export { createClock, type VirtualClock } from "./clock.ts";
export type {
  DeliverOptions, LoggedRequest, LoggedSubmit, PlayOptions, SimulatedDelivery, SimulateOptions, Simulation, Story, Violation,
} from "./api.ts";
export type { Chaos, Fault, FaultName, FaultOptions, Role } from "./faults.ts";
export type { Message, Sign } from "./sign.ts";
export type { SimulatedTask } from "./tasks.ts";
export * from "./scenarios.ts";
export { conformance } from "./conformance.ts";
export { Nonconformity } from "./conformance-compare.ts";
export type { Case, ConformanceOptions, CreateClient } from "./conformance-stage.ts";
