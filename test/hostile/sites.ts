/** Where can a stranger's text stand? An invented provider whose every text is a site: document, overlay, mapping and examples. */

/** Gives the text of a site: its own one, or a hostile one. */
export type Say = (site: string, own: string) => string;
type Json = Record<string, unknown>;

export interface Folder { readonly "openapi.json": Json; readonly "overlay.yaml": Json; readonly "mapping.yaml": Json; readonly "examples.yaml": Json }

/** Quoted as the mapping's paths quote a name. */
const quoted = (text: string): string => `["${text.replace(/[\\"]/g, "\\$&")}"]`;
const pointer = (text: string): string => text.replaceAll("~", "~0").replaceAll("/", "~1");

/** `twin`: a second text for a key, or undefined. */
export function trap(say: Say, twin: Say): Folder {
  /** A member under a hostile name, and under its twin where there is one. */
  const keyed = (site: string, own: string, value: unknown): Json => {
    const [name, other] = [say(site, own), twin(site, own)];
    return { [name]: value, ...(other !== own && { [other]: value }) };
  };
  const ok = (schema: unknown, more: Json = {}): Json => ({ description: "It is done.", content: { "application/json": { schema } }, ...more });

  const thing = {
    type: "object",
    title: say("schema.title", "Thing"),
    description: say("schema.description", "A thing."),
    $comment: say("schema.$comment", "Internal."),
    "x-inferred": say("schema.x-inferred", "Seen in answers."),
    "x-enum-varnames": [say("schema.x-enum-varnames", "ONE")],
    externalDocs: { url: say("schema.externalDocs.url", "https://docs.example"), description: say("schema.externalDocs.description", "More") },
    required: ["id", say("schema.required", "id")],
    properties: {
      id: { type: "string", description: say("property.description", "The id."), title: say("property.title", "Id"), example: say("property.example", "t-1"), examples: [say("property.examples", "t-2")] },
      state: { type: "string", enum: ["waiting", say("status.enum", "working"), "done", "lost"], "x-enum-descriptions": [say("property.x-enum-descriptions", "Waits.")], description: "How far." },
      url: { type: "string", pattern: say("property.pattern", "^https:"), format: say("property.format", "uri") },
      wordy: { type: "string", default: say("property.default", "a") },
      when: { type: "string", format: "date-time", default: say("property.default.date", "2026-01-01T00:00:00Z") },
      count: { type: "integer", default: say("property.default.number", "1"), maximum: say("property.maximum", "9") },
      many: { type: "array", items: { type: "string" }, default: [say("property.default.item", "a")] },
      map: { type: "object", additionalProperties: true, default: keyed("property.default.key", "a", say("property.default.value", "b")) },
      only: { const: say("property.const", "one") },
      nest: { const: keyed("property.const.key", "a", say("property.const.value", "b")) },
      lot: { enum: [say("property.enum", "x"), keyed("property.enum.key", "a", 1), null, 7] },
      coded: { type: "string", contentMediaType: say("property.contentMediaType", "text/plain"), contentEncoding: say("property.contentEncoding", "base64") },
      extra: { type: "object", additionalProperties: true, deprecated: true },
      xml: { type: "string", xml: { name: say("property.xml.name", "x") } },
      ...keyed("property.name", "plain", { type: "string" }),
      ...keyed("property.name.object", "inner", { type: "object", properties: keyed("property.name.nested", "deep", { type: "number" }) }),
    },
    patternProperties: keyed("schema.patternProperties", "^x-", { type: "string" }),
    dependentRequired: keyed("schema.dependentRequired", "url", ["id"]),
    $defs: keyed("schema.$defs", "Inner", { type: "string" }),
    additionalProperties: true,
  };
  const document: Json = {
    openapi: "3.1.0",
    info: {
      title: say("info.title", "Trap"), summary: say("info.summary", "It traps."), description: say("info.description", "An invented provider."),
      termsOfService: say("info.termsOfService", "https://trap.example/terms"), version: say("info.version", "1"),
      contact: { name: say("info.contact.name", "Ann"), url: say("info.contact.url", "https://trap.example"), email: say("info.contact.email", "a@trap.example") },
      license: { name: say("info.license.name", "Invented"), identifier: say("info.license.identifier", "MIT") },
      "x-logo": { url: say("info.x-logo", "https://trap.example/logo.png") },
    },
    "x-sources": [{ url: say("x-sources.url", "https://trap.example/docs"), for: say("x-sources.for", "everything") }, say("x-sources", "a letter")],
    "x-uncertain": [say("x-uncertain", "Whether it works.")],
    "x-inferred": [say("x-inferred", "The status.")],
    ...{ [`x-${say("x- name", "own")}`]: say("x- value", "own") },
    externalDocs: { url: say("externalDocs.url", "https://trap.example"), description: say("externalDocs.description", "Docs") },
    tags: [{ name: say("tags.name", "things"), description: say("tags.description", "All of them."), externalDocs: { url: say("tags.externalDocs.url", "https://trap.example") } }],
    servers: [
      { url: `https://trap.example/${say("server.url.path", "v1")}`, description: say("server.description", "The server."), "x-oai-name": say("server.name", "main") },
      { url: "https://{where}.trap.example", "x-oai-name": "second", description: "Elsewhere.", variables: { where: { default: say("server.variable.default", "eu"), enum: [say("server.variable.enum", "eu")], description: say("server.variable.description", "Where.") } } },
      { url: say("server.url", "https://third.example"), "x-oai-name": "third", description: "A third." },
    ],
    security: [{ [say("security.scheme", "key")]: [say("security.scope", "all")] }, { basic: [] }, { word: [] }, { query: [] }],
    paths: {
      "/things": {
        summary: say("path.summary", "Things"), description: say("path.description", "All things."),
        parameters: [{ $ref: `#/components/parameters/${pointer(say("component.parameter", "Lane"))}` }],
        post: {
          operationId: say("operation.id", "makeThing"), summary: say("operation.summary", "Makes a thing"), description: say("operation.description", "It takes a while."),
          tags: [say("operation.tag", "things")], deprecated: false, externalDocs: { url: say("operation.externalDocs.url", "https://trap.example"), description: "Docs" },
          "x-own": say("operation.x-", "own"),
          parameters: [
            { name: say("parameter.query.name", "size"), in: "query", description: say("parameter.description", "How large."), schema: { type: "string", default: say("parameter.default", "big"), enum: ["big", say("parameter.enum", "small")], pattern: say("parameter.pattern", "^[a-z]+$") }, example: say("parameter.example", "big") },
            { name: say("parameter.header.name", "X-Size"), in: "header", required: true, description: "The same.", schema: { type: "string", const: say("parameter.header.const", "v1") } },
            { name: "X-Tint", in: "header", required: true, description: "How it looks.", schema: { type: "string", default: say("parameter.header.default", "red") }, example: say("parameter.header.example", "red") },
            { name: say("parameter.cookie.name", "session"), in: "cookie", description: "Who.", schema: { type: "string" } },
            { name: "origin", in: "query", required: true, description: "From where.", schema: { enum: [say("parameter.query.constant", "api")] } },
            { name: "filter", in: "query", description: "What.", content: keyed("parameter.media", "application/json", { schema: { type: "object" } }) },
            { name: "sample", in: "query", description: "Which.", schema: { type: "string" }, examples: keyed("parameter.examples.key", "one", { summary: say("parameter.examples.summary", "One"), value: say("parameter.examples.value", "1") }) },
          ],
          requestBody: {
            required: true, description: say("body.description", "What to make."),
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Wanted" },
                examples: {
                  first: { summary: say("body.example.summary", "A boat"), description: say("body.example.description", "It is red."), value: { prompt: say("body.example.value", "a red boat"), list: [say("body.example.item", "x")], ...keyed("body.example.key", "own", 1) } },
                  ...keyed("body.example.name", "second", { value: { prompt: "b" } }),
                },
              },
              ...keyed("body.media", "text/plain", { schema: { type: "string" }, encoding: keyed("body.encoding", "a", { contentType: say("body.encoding.type", "text/plain") }) }),
            },
          },
          responses: {
            "200": ok({ $ref: "#/components/schemas/Thing" }, {
              description: say("response.description", "It is made."),
              headers: keyed("response.header", "X-Left", { description: say("response.header.description", "How many."), schema: { type: "string" } }),
              links: keyed("response.link", "look", { operationId: "lookAtThing", parameters: keyed("response.link.parameter", "id", say("response.link.value", "$response.body#/id")), description: say("response.link.description", "Look.") }),
            }),
            default: { description: "Refused.", content: keyed("response.media", "application/problem+json", { schema: { $ref: "#/components/schemas/Refusal" }, example: say("response.example", "no") }) },
            ...keyed("response.status", "4XX", { description: "Refused." }),
          },
          callbacks: keyed("callback.name", "told", keyed("callback.expression", "{$request.body#/callback}", { post: { requestBody: { content: { "application/json": { schema: { type: "object" } } } }, responses: { "200": { description: "Heard." } } } })),
        },
      },
      "/things/{id}": {
        get: {
          operationId: "lookAtThing", summary: "Looks at a thing", parameters: [{ name: "id", in: "path", required: true, description: say("parameter.path.description", "Which."), schema: { type: "string" }, example: say("parameter.path.example", "t-1") }],
          responses: { "200": ok({ $ref: "#/components/schemas/Thing" }) },
        },
        delete: {
          operationId: "dropThing", summary: say("operation.summary.second", "Drops a thing"), parameters: [{ name: "id", in: "path", required: true, description: "Which.", schema: { type: "string" } }],
          responses: { "200": ok({ type: "object", properties: { verdict: { type: "string" } } }) },
        },
      },
      [`/files/${say("path.text", "all")}/{${say("path.parameter", "file")}}#${say("path.fragment", "one")}`]: {
        servers: [{ url: `https://files.trap.example/${say("operation.server", "f")}`, description: "Files." }],
        get: { operationId: "fetchFile", summary: "Fetches a file", parameters: [{ name: say("path.parameter", "file"), in: "path", required: true, description: "Which.", schema: { type: "string" } }],
          responses: { "200": { description: "The file.", content: { "video/mp4": { schema: { type: "string", contentEncoding: "binary" } } } } } },
      },
      "/never": { get: { operationId: say("operation.id.unused", "neverUsed"), summary: say("operation.summary.unused", "Is never used"), description: say("operation.description.unused", "Only described."), responses: { "200": { description: "Nothing." } } } },
      ...{ [`/plain/${say("path.text.unused", "way")}`]: { get: { operationId: "plainWay", responses: { "200": { description: "Nothing." } } } } },
    },
    webhooks: {
      thingChanged: {
        post: {
          operationId: "thingChanged", summary: say("webhook.summary", "A thing changed"), description: say("webhook.description", "Sent at its end."),
          requestBody: { content: { "application/json": { schema: { type: "object", properties: { payload: { $ref: "#/components/schemas/Thing" }, type: { type: "string" }, challenge: { type: "string" } } } } } },
          responses: { "200": { description: "Heard." } },
        },
      },
      ...keyed("webhook.name", "otherChanged", { post: { requestBody: { content: { "application/json": { schema: { type: "object" } } } }, responses: { "200": { description: "Heard." } } } }),
    },
    components: {
      schemas: {
        Thing: thing,
        Wanted: {
          type: "object", required: ["prompt", "api"],
          properties: {
            prompt: { type: "string", description: say("request.property.description", "What to make."), default: say("request.property.default", "a boat") },
            list: { type: "array", items: { type: "string" } },
            api: { const: say("request.const", "trap") },
            style: { type: "string", enum: [say("request.enum", "flat"), "deep"] },
            callback: { type: "string" }, reference: { type: "string" }, extra: { type: "object", additionalProperties: true },
            sort: { $ref: "#/components/schemas/Sort" },
            ...keyed("request.property.name", "own", { type: "string", pattern: say("request.pattern", "^a+$") }),
          },
          additionalProperties: true,
        },
        Refusal: { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, extra: { type: "object", additionalProperties: true } } },
        Sort: {
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          discriminator: { propertyName: say("discriminator.property", "kind"), mapping: { ...keyed("discriminator.key", "cat", "#/components/schemas/Cat"), dog: say("discriminator.value", "Dog") } },
        },
        Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, lives: { type: "integer" } } },
        Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, barks: { type: "boolean" } } },
        ...keyed("component.schema", "Loose", { type: "string", description: "Nobody refers to it." }),
      },
      parameters: keyed("component.parameter", "Lane", { name: "lane", in: "query", description: say("component.parameter.description", "Which lane."), schema: { type: "string" } }),
      responses: keyed("component.response", "Plain", { description: "Plain." }),
      requestBodies: keyed("component.requestBody", "Plain", { content: { "application/json": { schema: { type: "string" } } } }),
      headers: keyed("component.header", "Plain", { schema: { type: "string" } }),
      examples: keyed("component.example", "Plain", { summary: say("component.example.summary", "Plain"), value: say("component.example.value", "plain") }),
      links: keyed("component.link", "Plain", { operationId: "lookAtThing" }),
      callbacks: keyed("component.callback", "Plain", {}),
      pathItems: keyed("component.pathItem", "Plain", { description: say("component.pathItem.description", "Plain.") }),
      securitySchemes: {
        ...keyed("security.scheme", "key", { type: "apiKey", in: "header", name: say("security.header", "X-Key"), description: say("security.description", "A key.") }),
        basic: { type: "http", scheme: "basic" },
        word: { type: "http", scheme: say("security.http.scheme", "Token"), bearerFormat: say("security.bearerFormat", "opaque") },
        query: { type: "apiKey", in: "query", name: say("security.query", "key") },
        ...keyed("security.scheme.unused", "open", { type: "openIdConnect", openIdConnectUrl: say("security.openIdConnectUrl", "https://trap.example") }),
      },
    },
  };

  const extra = (site: string, own: string, start = "$"): string => `${start}.extra${quoted(say(site, own))}`;
  const mapping: Json = {
    provider: "trap",
    title: say("mapping.title", "Trap"),
    version: say("mapping.version", "0.1.0"),
    sites: [say("server.name", "main"), "second", "third"],
    auth: [
      { scheme: say("security.scheme", "key"), env: say("mapping.auth.env", "TRAP_KEY") },
      { scheme: "basic", env: { username: say("mapping.auth.env.username", "TRAP_USER"), password: "TRAP_PASSWORD" } },
      {
        scheme: "word", strategy: "jwt", env: { ...keyed("mapping.auth.option", "secretKey", "TRAP_SECRET"), accessKey: "TRAP_ACCESS" },
        with: { algorithm: "HS256", key: `$${say("mapping.auth.option", "secretKey")}`, header: keyed("mapping.auth.with.key", "kid", say("mapping.auth.with.value", "k1")), claims: { iss: "$accessKey", exp: "30m", ...keyed("mapping.auth.claim", "aud", say("mapping.auth.claim.value", "x")) } },
      },
      { scheme: "query", env: "TRAP_QUERY" },
    ],
    with: { [`query.lane`]: say("mapping.with.value", "fast") },
    requestId: [extra("mapping.requestId", "request"), `$response.header.${say("mapping.requestId.header", "x-request-id")}`],
    errors: {
      when: { [extra("mapping.errors.when.path", "code")]: { not: [say("mapping.errors.when.value", "0")] } },
      code: [extra("mapping.errors.code", "code"), "$.code"],
      message: [extra("mapping.errors.message", "message"), "$.message"],
      kinds: { ...keyed("mapping.errors.kinds", "E1", "moderation"), E2: { kind: "capacity", retry: "never" } },
    },
    webhooks: {
      verify: {
        algorithm: "hmac-sha256",
        headers: { ...keyed("mapping.verify.header", "X-Signature", "{signature}"), "X-Time": `${say("mapping.verify.header.text", "t=")}{timestamp}` },
        signed: `${say("mapping.verify.signed", "v1")}.{timestamp}.{body}`, encoding: "hex", secret: { strip: say("mapping.verify.strip", "whsec_") }, tolerance: say("mapping.verify.tolerance", "5m"),
      },
      delivery: `$request.header.${say("mapping.delivery", "x-delivery")}`,
      challenge: `$${quoted(say("mapping.challenge", "challenge"))}`,
      reply: say("mapping.reply", "ok"),
    },
    defaults: { retention: say("mapping.retention", "3d") },
    tasks: {
      ...keyed("mapping.family", "thing", {
        submit: [say("operation.id", "makeThing")],
        handle: { id: ["$.id", extra("mapping.handle.path", "id")], ...keyed("mapping.handle.name", "size", "$request.query.lane"), prompt: `$request.body#/extra/${pointer(say("mapping.handle.pointer", "prompt"))}` },
        follow: extra("mapping.follow", "link"),
        clientRef: { with: { reference: "$clientRef" }, repeat: "refused" },
        retrieve: say("mapping.retrieve", "lookAtThing"),
        cancel: { operation: say("mapping.cancel", "dropThing"), verdict: { from: "$.verdict", values: { gone: "canceled", ...keyed("mapping.cancel.verdict", "late", "too_late") } } },
        poll: { first: "2s", every: "5s", max: say("mapping.poll.max", "30s"), hint: { from: extra("mapping.poll.hint", "wait"), unit: "ms" } },
        let: { ...keyed("mapping.let.name", "more", "$.extra"), other: extra("mapping.let.path", "other") },
        status: {
          from: "$.state",
          values: { waiting: "queued", ...keyed("status.enum", "working", "running"), done: "succeeded", lost: "failed" },
          rules: [
            { when: { [extra("mapping.rule.path", "flag")]: say("mapping.rule.value", "up") }, then: "failed" },
            { when: { [extra("mapping.rule.list.path", "flags")]: [say("mapping.rule.list.value", "up"), "down"], [extra("mapping.rule.not.path", "sign")]: { not: say("mapping.rule.not.value", "x") } }, then: { failed: "moderation" } },
            { when: { [`$${say("mapping.let.name", "more")}.flag`]: "down", "$other.flag": "down" }, then: "failed" },
          ],
        },
        failure: { code: extra("mapping.failure.code", "code"), message: [extra("mapping.failure.message", "message"), extra("mapping.failure.message.second", "why")] },
        progress: { percent: extra("mapping.progress", "percent") },
        times: { zone: say("mapping.zone", "+08:00"), created: extra("mapping.times", "created") },
        model: extra("mapping.model", "model"),
        cost: keyed("mapping.cost.unit", "credits", extra("mapping.cost.path", "credits")),
        charged: { failed: keyed("mapping.charged", "E1", false), canceled: false },
        outputs: [
          {
            each: extra("mapping.output.each", "files"), when: { [`$item${quoted(say("mapping.output.when.path", "ready"))}`]: say("mapping.output.when.value", "yes") },
            url: [`$item${quoted(say("mapping.output.url", "url"))}`], data: `$item${quoted(say("mapping.output.data", "data"))}`, text: `$item${quoted(say("mapping.output.text", "text"))}`,
            kind: { from: `$item${quoted(say("mapping.output.kind.path", "kind"))}`, values: { clip: "video", ...keyed("mapping.output.kind.key", "picture", "image") } },
            role: { from: "$item.role", values: keyed("mapping.output.role.key", "poster", "cover") },
            name: `$item${quoted(say("mapping.output.name", "name"))}`, mediaType: `$item${quoted(say("mapping.output.mediaType", "type"))}`,
            duration: { from: `$item${quoted(say("mapping.output.duration", "ms"))}`, unit: "ms" },
            expires: { at: `$item${quoted(say("mapping.output.expires", "until"))}`, after: "24h" },
            failure: { code: `$item${quoted(say("mapping.output.failure", "code"))}` },
          },
          { url: "$.url", kind: "video" },
          { url: { operation: "fetchFile", with: { [`path.${say("path.parameter", "file")}`]: extra("mapping.content.with", "file") } }, kind: "video", role: "original" },
        ],
        webhook: {
          operation: say("mapping.webhook.operation", "thingChanged"),
          with: { callback: "$webhook.url", [`body#/extra/${pointer(say("mapping.webhook.with.target", "note"))}`]: say("mapping.webhook.with.value", "told") },
          when: { "$.type": say("mapping.webhook.when", "thing.*") },
          payload: say("mapping.webhook.payload", "$.payload"),
        },
      }),
    },
  };
  const sequence = (name: string, state: string, more: Json = {}): Json => ({ [name]: { answers: "retrieve", body: { id: "t-1", state, ...more }, becomes: { status: state === "done" ? "succeeded" : state === "lost" ? "failed" : "queued" } } });
  const family = say("mapping.family", "thing");
  const examples: Json = {
    families: {
      [family]: {
        made: {
          answers: "submit", operation: say("operation.id", "makeThing"), http: { status: 200, headers: keyed("example.header", "X-Id", say("example.header.value", "1")) },
          body: { id: say("example.id", "t-1"), text: say("example.body.value", "x"), ...keyed("example.body.key", "own", { ...keyed("example.body.key.deep", "deeper", 1) }) },
          becomes: { status: "queued", requestId: say("example.becomes.requestId", "r-1"), providerStatus: say("example.becomes.providerStatus", "queued"), ...keyed("example.becomes.key", "model", say("example.becomes.value", "m")) },
        },
        ...sequence("running", "waiting"), ...sequence("done", "done", { url: "https://cdn.example/a.mp4" }), ...sequence("failed", "lost"),
        spoken: { answers: "retrieve", body: say("example.body.text", "<html>"), offSpec: say("example.offSpec", "A proxy answers."), becomes: { transient: true } },
        told: { answers: "webhook", operation: "thingChanged", body: { type: "thing.done", payload: { id: "t-1", state: "done" } }, becomes: { status: "succeeded" } },
        ...keyed("example.name", "one_more", { answers: "retrieve", body: {}, becomes: { refused: { kind: "capacity", code: say("example.refused.code", "busy"), message: say("example.refused.message", "Busy.") } } }),
      },
    },
    scenarios: { [family]: [["made", "running", say("example.scenario", "done")]] },
    cannot: {
      [family]: {
        unknown_status: say("example.cannot", "The list is closed."), no_output: "Never seen.", error_in_200: "Never seen.", unauthorized: "Never seen.", rate_limited: "Never seen.", not_found: "Never seen.",
        cancel: "Never seen.", webhook: "It is called told.",
      },
    },
  };
  const overlay: Json = {
    overlay: "1.1.0",
    info: { title: say("overlay.title", "Corrections"), version: say("overlay.version", "1"), "x-own": say("overlay.x-", "own") },
    extends: say("overlay.extends", "https://trap.example/openapi.json"),
    actions: [
      { target: "$.components.schemas.Cat", description: say("overlay.description", "A cat has a description."), update: { description: say("overlay.update", "A cat."), properties: keyed("overlay.update.key", "sound", { type: "string", default: say("overlay.update.default", "meow") }) } },
      { target: `$.components.schemas.Dog.properties`, update: keyed("overlay.update.property", "tail", { enum: [say("overlay.update.enum", "long")] }) },
      { target: say("overlay.target", "$.components.schemas.Dog"), update: { title: "Dog" } },
    ],
  };
  return { "openapi.json": document, "overlay.yaml": overlay, "mapping.yaml": mapping, "examples.yaml": examples };
}

/** Every site, in the order of the files; a site that stands in several places is listed once. */
export function listSites(): string[] {
  const seen = new Set<string>();
  const note: Say = (site, own) => (seen.add(site), own);
  trap(note, (_, own) => own);
  return [...seen];
}
