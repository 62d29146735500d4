/** Does a generated client keep every promise, shown on its provider's own examples? One suite for all, made from data. */
import { exampleCases } from "./conformance-examples.ts";
import { standardCases } from "./conformance-standard.ts";
import { storyCases } from "./conformance-stories.ts";
import type { Case, ConformanceOptions, CreateClient, Subject } from "./conformance-stage.ts";
import type { Scenarios } from "./scenarios.ts";

/**
 * The conformance suite of one provider, for any test runner:
 *
 * ```ts
 * for (const { name, run, cannot } of conformance(createAcme, scenarios)) run ? test(name, run) : test.skip(`${name}: ${cannot}`);
 * ```
 * Cases share nothing and need neither network nor time. Each family shows that its examples become what they must, that its scenarios
 * walk to their ends, that its requests are allowed, and how waiting, submitting, canceling and webhooks bear what can go wrong.
 */
export function conformance(createClient: CreateClient, scenarios: Scenarios, options: ConformanceOptions = {}): Case[] {
  const subject: Subject = { createClient, scenarios, options };
  return Object.entries(scenarios.families).flatMap(([name, data]) => {
    const member = { name, data };
    return [...exampleCases(subject, member), ...storyCases(subject, member), ...standardCases(subject, member)]
      .map((each) => ({ ...each, name: `${scenarios.provider} ${name}: ${each.name}` }));
  });
}
