/**
 * What the simulator needs to know of Everything: operations with their request schemas, examples, scenarios.
 * Generated from specs/everything; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Everything, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "everything",
  title: "Everything",
  sites: { world: "https://api.everything.example", europe: "https://eu.everything.example" },
  auth: [
    { in: "header", name: "Authorization", prefix: "Bearer " },
    { in: "header", name: "Authorization", prefix: "Bearer " },
    { in: "header", name: "X-Api-Key" },
    { in: "query", name: "key" },
    { in: "basic" },
  ],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/v1/projects/{project}/videos",
      parameters: [
        { in: "path", name: "project", required: true, schema: { type: "string" } },
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
        { in: "header", name: "X-Lane", schema: { type: "string", enum: ["fast", "slow"] } },
        { in: "header", name: "X-Api-Version", required: true, schema: { type: "string", const: "2026-01" } },
        { in: "header", name: "Idempotency-Key", schema: { type: "string", maxLength: 64 } },
        { in: "query", name: "preset", schema: { type: "string" } },
        { in: "query", name: "origin", required: true, schema: { type: "string", enum: ["api"] } },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/VideoRequest" } },
    },
    getTask: {
      method: "GET",
      path: "/v1/regions/{region}/projects/{project}/tasks/{task_id}",
      parameters: [
        { in: "path", name: "region", required: true, schema: { type: "string" } },
        { in: "path", name: "project", required: true, schema: { type: "string" } },
        { in: "path", name: "task_id", required: true, schema: { type: "string" } },
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
        { in: "query", name: "verbose", schema: { type: "boolean" } },
        { in: "query", name: "parts", schema: { type: "array", items: { type: "string" } } },
        { in: "query", name: "limit", schema: { type: "integer" } },
      ],
    },
    stopTask: {
      method: "POST",
      path: "/v1/regions/{region}/projects/{project}/tasks/{task_id}",
      parameters: [
        { in: "path", name: "region", required: true, schema: { type: "string" } },
        { in: "path", name: "project", required: true, schema: { type: "string" } },
        { in: "path", name: "task_id", required: true, schema: { type: "string" } },
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["reason"],
          properties: {
            reason: {
              type: "object",
              properties: { text: { type: "string" }, code: { type: "integer" }, note: { type: ["string", "null"] } },
            },
          },
        },
      },
    },
    getAsset: {
      method: "GET",
      path: "/v1/assets/{asset_id}",
      server: "https://assets.everything.example",
      parameters: [
        { in: "path", name: "asset_id", required: true, schema: { type: "string" } },
        { in: "query", name: "quality", schema: { type: "string" } },
      ],
    },
    createImage: {
      method: "POST",
      path: "/v1/projects/{project}/images",
      parameters: [
        { in: "path", name: "project", required: true, schema: { type: "string" } },
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ImageRequest" } },
    },
    speak: {
      method: "POST",
      path: "/v1/speech",
      parameters: [
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["text"],
          properties: {
            text: { type: "string", maxLength: 5000 },
            callback: { type: "string", format: "uri" },
            reference: { type: "string" },
          },
        },
      },
    },
    transcribe: {
      method: "POST",
      path: "/v1/transcripts",
      parameters: [
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["audio_url"],
          properties: { audio_url: { type: "string", format: "uri" }, reference: { type: "string" } },
        },
      },
    },
    getSpeech: {
      method: "GET",
      path: "/v1/speech",
      parameters: [
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
        { in: "query", name: "task_id", schema: { type: "integer", format: "int64" } },
        { in: "query", name: "reference", schema: { type: "string" } },
      ],
    },
    getTranscript: {
      method: "GET",
      path: "/v1/transcripts",
      parameters: [
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
        { in: "query", name: "task_id", schema: { type: "integer", format: "int64" } },
        { in: "query", name: "reference", schema: { type: "string" } },
      ],
    },
    getTimeline: {
      method: "GET",
      path: "/v1/timelines/{track}",
      parameters: [
        { in: "path", name: "track", required: true, schema: { type: "string" } },
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
      ],
    },
    cancelSpeech: {
      method: "DELETE",
      path: "/v1/speech",
      parameters: [
        { in: "header", name: "X-Trace-Id", required: true, schema: { type: "string", format: "uuid" } },
        { in: "header", name: "X-Tenant", required: true, schema: { type: "string" } },
        { in: "query", name: "task_id", required: true, schema: { type: "integer", format: "int64" } },
      ],
    },
    buildScene: {
      method: "POST",
      path: "/v1/scenes/by/{model}",
      parameters: [
        { in: "path", name: "model", required: true, schema: { type: "string" }, segments: true },
        { in: "query", name: "notify", schema: { type: "string", format: "uri" } },
      ],
      body: {
        required: true,
        media: "multipart/form-data",
        schema: {
          type: "object",
          required: ["title"],
          properties: { title: { type: "string" }, photo: { type: "string", contentEncoding: "binary" } },
        },
      },
    },
    getScene: {
      method: "GET",
      path: "/v1/scenes/{scene_id}",
      parameters: [{ in: "path", name: "scene_id", required: true, schema: { type: "string" } }],
    },
    deleteScene: {
      method: "DELETE",
      path: "/v1/scenes/{scene_id}",
      parameters: [{ in: "path", name: "scene_id", required: true, schema: { type: "string" } }],
    },
    runBatch: {
      method: "POST",
      path: "/v1/batches",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["items"],
          properties: { items: { type: "array", minItems: 1, items: { type: "string" } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Hook: { type: "object", properties: { url: { type: "string", format: "uri" }, secret: { type: "string" } } },
      ImageRequest: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { type: "string" },
          client_token: { type: "string", maxLength: 64 },
          hook: { $ref: "#/components/schemas/Hook" },
        },
      },
      VideoRequest: {
        oneOf: [
          {
            type: "object",
            required: ["model", "prompt", "source"],
            properties: {
              model: { const: "ocean-2" },
              prompt: { type: "string", minLength: 1, maxLength: 500 },
              seconds: { type: "integer", enum: [5, 10], default: 5 },
              source: { const: "api" },
              hook: { $ref: "#/components/schemas/Hook" },
            },
          },
          {
            type: "object",
            required: ["model", "image_url", "source"],
            properties: {
              model: { const: "still-1" },
              image_url: { type: "string", format: "uri" },
              source: { const: "api" },
              hook: { $ref: "#/components/schemas/Hook" },
            },
          },
        ],
      },
    },
  },
  families: {
    video: {
      submit: ["createVideo"],
      retrieve: "getTask",
      cancel: "stopTask",
      webhook: true,
      clientRef: true,
      repeat: "same",
      places: { webhookUrl: "body#/hook/url", clientRef: "header.Idempotency-Key" },
      grace: 20000,
      retention: 604800000,
      ids: ["vid-0001-ab"],
      requests: {
        createVideo: {
          path: { project: "harbour" },
          body: { model: "ocean-2", prompt: "a red boat", source: "api", seconds: 5 },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            request_id: "rq-1",
            task: { id: "vid-0001-ab", state: "queued" },
            links: { self: "https://api.everything.example/v1/regions/north/projects/harbour/tasks/vid-0001-ab" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "queued", requestId: "rq-1" },
        },
        created_by_the_old_service: {
          answers: "submit",
          body: {
            legacy: { id: "vid-0001-ab", state: "rendering" },
            links: { self: "https://api.everything.example/v1/regions/north/projects/harbour/tasks/vid-0001-ab" },
          },
          becomes: { status: "running", recognized: true, providerStatus: "rendering" },
        },
        created_without_id: {
          answers: "submit",
          body: { request_id: "rq-1", task: { state: "queued" } },
          becomes: { ambiguous: true },
        },
        unauthorized: {
          answers: "submit",
          status: 401,
          body: { code: 401, message: "Who are you?" },
          becomes: { refused: { kind: "unauthorized", code: "401", message: "Who are you?", retry: "never" } },
        },
        rate_limited: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "3" },
          body: { code: 429, message: "Too many at once." },
          becomes: { refused: { kind: "rate_limited", code: "429", message: "Too many at once.", retry: "resubmit" } },
        },
        queued: {
          answers: "retrieve",
          body: { code: 0, task: { id: "vid-0001-ab", state: "queued", ahead: 3 } },
          becomes: { status: "queued", recognized: true, providerStatus: "queued", progress: { queuePosition: 3 } },
        },
        running: {
          answers: "retrieve",
          body: {
            code: 200,
            request_id: "rq-2",
            task: {
              id: "vid-0001-ab",
              state: "rendering",
              model: "ocean-2",
              percent: "40%",
              seconds_left: 30,
              retry_ms: 1500,
              created: "2026-01-01 08:00:05",
              files: [{ type: "frame", use: "early", ready: true, url: "https://cdn.example/peek.jpg" }],
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "rendering",
            model: "ocean-2",
            requestId: "rq-2",
            times: { created: "2026-01-01T00:00:05.000Z" },
            progress: { fraction: 0.4, etaSeconds: 30 },
            preview: [
              {
                kind: "image",
                role: "preview",
                url: "https://cdn.example/peek.jpg",
                access: "public",
                expires: { at: "2026-01-02T00:00:05.000Z", from: "documented" },
              },
            ],
          },
        },
        asking: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "asking" } },
          becomes: { status: "running", recognized: true, providerStatus: "asking", waitingFor: "input" },
        },
        without_state: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab" } },
          becomes: { status: "running", recognized: true },
        },
        mystery: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "mystery" } },
          becomes: { status: "running", recognized: false, providerStatus: "mystery" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "warped" } },
          becomes: { status: "running", recognized: false, providerStatus: "warped" },
          offSpec: "A word nobody has written down.",
        },
        done: {
          answers: "retrieve",
          body: {
            request_id: "rq-3",
            task: {
              id: "vid-0001-ab",
              state: "done",
              model: "ocean-2",
              created: "2026-01-01 08:00:05",
              started: "2026-01-01T08:00:10",
              finished: "2026-01-01 08:00:50.500",
              usage: { credits: "1.5", seconds: 5 },
              caption: "A red boat.",
              asset_id: "asset-1",
              files: [
                {
                  type: "clip",
                  use: "main",
                  ready: true,
                  url: "https://cdn.example/boat.mp4",
                  name: "boat.mp4",
                  format: "mp4",
                  width: 1280,
                  height: 720,
                  length_ms: 5200,
                  size: 1048576,
                  until: "2026-01-03 08:00:00",
                },
                {
                  type: "frame",
                  use: "poster",
                  ready: true,
                  mirrors: ["https://cdn.example/one.png", "https://cdn.example/two.png"],
                  ttl: 3600,
                },
                { type: "sound", use: "raw", ready: true, base64: "c291bmQ=", format: "wav" },
                { type: "clip", use: "unheard of", ready: true, error: { code: "e7", message: "The file was lost." } },
                { type: "clip", use: "main", ready: false, url: "https://cdn.example/half.mp4" },
              ],
              variants: { small: { url: "https://cdn.example/small.mp4", seconds: 5 } },
              extras: { deep: { deeper: ["https://cdn.example/extra.bin", 7] } },
              details:
                "{\"poster\": \"https://cdn.example/poster.jpg\", \"odd name\": \"https://cdn.example/odd.jpg\"}",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            model: "ocean-2",
            requestId: "rq-3",
            cost: { credits: 1.5, seconds: 5 },
            times: {
              created: "2026-01-01T00:00:05.000Z",
              started: "2026-01-01T00:00:10.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            outputs: [
              {
                kind: "video",
                role: "primary",
                name: "boat.mp4",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                expires: { at: "2026-01-03T00:00:00.000Z", from: "field" },
                mediaType: "video/mp4",
                width: 1280,
                height: 720,
                durationSeconds: 5.2,
                bytes: 1048576,
              },
              {
                kind: "image",
                role: "cover",
                url: "https://cdn.example/one.png",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
              },
              {
                kind: "image",
                role: "cover",
                url: "https://cdn.example/two.png",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
              },
              {
                kind: "audio",
                role: "original",
                data: "c291bmQ=",
                access: "public",
                expires: { at: "2026-01-02T00:00:05.000Z", from: "documented" },
                mediaType: "audio/wav",
              },
              {
                kind: "video",
                role: "primary",
                name: "small",
                durationSeconds: 5,
                url: "https://cdn.example/small.mp4",
                access: "public",
                expires: { at: "2026-01-01T00:31:00.000Z", from: "documented" },
              },
              {
                kind: "video",
                role: "original",
                url: "https://assets.everything.example/v1/assets/asset-1?quality=best",
                access: "public",
                expires: { at: "2026-01-08T00:00:50.500Z", from: "documented" },
              },
              {
                kind: "text",
                role: "captions",
                text: "A red boat.",
                access: "public",
                expires: { at: "2026-01-08T00:00:50.500Z", from: "documented" },
              },
              {
                kind: "image",
                role: "cover",
                url: "https://cdn.example/poster.jpg",
                access: "public",
                expires: { at: "2026-01-08T00:00:50.500Z", from: "documented" },
              },
              {
                kind: "file",
                role: "extra",
                url: "https://cdn.example/extra.bin",
                access: "provider-auth",
                expires: { at: "2026-01-08T00:00:50.500Z", from: "documented" },
              },
            ],
            partial: [
              {
                kind: "provider_timeout",
                stage: "output",
                message: "The file was lost.",
                code: "e7",
                retry: "resubmit",
                charged: "unknown",
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "done", files: null } },
          becomes: {
            status: "failed",
            providerStatus: "done",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        every_file_lost: {
          answers: "retrieve",
          body: {
            task: {
              id: "vid-0001-ab",
              state: "done",
              files: [{ ready: true, error: { code: "e7", message: "The file was lost." } }],
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "done",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The file was lost.",
              code: "e7",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            task: { id: "vid-0001-ab", state: "failed", error: { code: "err_busy", message: "No machine was free." } },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "capacity",
              message: "No machine was free.",
              code: "err_busy",
              retry: "never",
              charged: false,
            },
          },
        },
        failed_by_a_word_of_many: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "err_busy" } },
          becomes: {
            status: "failed",
            providerStatus: "err_busy",
            error: { kind: "unclassified", message: "The provider gave no reason.", retry: "unknown", charged: false },
          },
        },
        failed_although_done: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "done", error: "Burnt." } },
          becomes: {
            status: "failed",
            providerStatus: "done",
            error: { kind: "unclassified", message: "Burnt.", retry: "unknown", charged: "unknown" },
          },
        },
        failed_for_good: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "rendering", error: { code: "fatal_12" } } },
          becomes: {
            status: "failed",
            providerStatus: "rendering",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              code: "fatal_12",
              retry: "unknown",
              charged: true,
            },
          },
        },
        blocked: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "blocked" } },
          becomes: {
            status: "failed",
            providerStatus: "blocked",
            error: {
              kind: "moderation",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        broken: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "broken" } },
          becomes: {
            status: "failed",
            providerStatus: "broken",
            error: { kind: "provider_error", message: "The provider gave no reason.", retry: "never", charged: true },
          },
        },
        stopped: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "stopped" } },
          becomes: { status: "canceled", providerStatus: "stopped", by: "unknown", charged: false },
        },
        gone: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "gone" } },
          becomes: { status: "expired", providerStatus: "gone", what: "record", charged: true },
        },
        gave_up: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "gave_up" } },
          becomes: { status: "expired", providerStatus: "gave_up", what: "run", charged: true },
        },
        stuck: {
          answers: "retrieve",
          body: { task: { id: "vid-0001-ab", state: "rendering", percent: 90, seconds_left: -1 } },
          becomes: { status: "expired", providerStatus: "rendering", what: "run", charged: true },
        },
        error_in_200: {
          answers: "retrieve",
          body: { code: "50003", message: "The database is asleep." },
          becomes: {
            refused: { kind: "provider_error", code: "50003", message: "The database is asleep.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 404, message: "There is no such task." },
          becomes: { refused: { kind: "not_found", code: "404", message: "There is no such task.", retry: "never" } },
        },
        cancel: { answers: "cancel", body: { verdict: "stopping" }, becomes: { verdict: "requested" } },
        canceled: { answers: "cancel", body: { verdict: "stopped" }, becomes: { verdict: "canceled" } },
        canceled_late: { answers: "cancel", body: { verdict: "late" }, becomes: { verdict: "too_late" } },
        canceled_in_vain: { answers: "cancel", body: { verdict: "ended" }, becomes: { verdict: "already_done" } },
        webhook: {
          answers: "webhook",
          body: {
            type: "video.done",
            payload: {
              task: {
                id: "vid-0001-ab",
                state: "done",
                files: [{ type: "clip", use: "main", ready: true, url: "https://cdn.example/boat.mp4", ttl: 3600 }],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
              },
            ],
          },
        },
        webhook_of_something_else: {
          answers: "webhook",
          body: { type: "account.changed" },
          becomes: { ignored: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
        ["created", "asking", "gone"],
      ],
      cannot: {},
    },
    image: {
      submit: ["createImage"],
      retrieve: "getTask",
      cancel: "stopTask",
      webhook: true,
      clientRef: true,
      repeat: "refused",
      places: { webhookUrl: "body#/hook/url", clientRef: "body#/client_token" },
      grace: 20000,
      retention: 604800000,
      ids: ["img-0001-ab"],
      requests: { createImage: { path: { project: "harbour" }, body: { prompt: "a red boat" } } },
      examples: {
        created: {
          answers: "submit",
          body: {
            task: { id: "img-0001-ab", state: "queued" },
            links: { self: "https://api.everything.example/v1/regions/south/projects/harbour/tasks/img-0001-ab" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "queued" },
        },
        unauthorized: {
          answers: "submit",
          status: 403,
          body: { message: "Not for you." },
          becomes: { refused: { kind: "unauthorized", message: "Not for you.", retry: "never" } },
        },
        rate_limited: {
          answers: "submit",
          status: 429,
          body: { code: 429, message: "Too many at once." },
          becomes: { refused: { kind: "rate_limited", code: "429", message: "Too many at once.", retry: "resubmit" } },
        },
        twice: {
          answers: "submit",
          status: 409,
          body: { code: 409, message: "The token was used." },
          becomes: { refused: { kind: "duplicate", code: "409", message: "The token was used.", retry: "never" } },
        },
        running: {
          answers: "retrieve",
          body: { task: { id: "img-0001-ab", type: "image", state: "rendering", percent: 50 } },
          becomes: { status: "running", recognized: true, providerStatus: "rendering", progress: { fraction: 0.5 } },
        },
        unknown_status: {
          answers: "retrieve",
          body: { task: { id: "img-0001-ab", state: "warped" } },
          becomes: { status: "running", recognized: false, providerStatus: "warped" },
          offSpec: "A word nobody has written down.",
        },
        done: {
          answers: "retrieve",
          body: {
            task: {
              id: "img-0001-ab",
              state: "done",
              files: [{ ready: true, url: "https://cdn.example/boat.webp", type: "frame", use: "main" }],
              details: "{\"poster\": \"https://cdn.example/boat.png\"}",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.webp",
                access: "public",
                expires: { at: "2026-01-02T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "cover",
                url: "https://cdn.example/boat.png",
                access: "provider-auth",
                expires: { at: "2026-01-08T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { task: { id: "img-0001-ab", state: "done", files: [], details: "" } },
          becomes: {
            status: "failed",
            providerStatus: "done",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed: {
          answers: "retrieve",
          body: { task: { id: "img-0001-ab", state: "failed", error: { code: "451", message: "Not with us." } } },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: { kind: "moderation", message: "Not with us.", code: "451", retry: "change_input", charged: true },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { fault: { code: "40012", message: "The project is closed." } },
          becomes: {
            refused: { kind: "invalid_input", code: "40012", message: "The project is closed.", retry: "change_input" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 404, message: "There is no such task." },
          becomes: { refused: { kind: "not_found", code: "404", message: "There is no such task.", retry: "never" } },
        },
        cancel: { answers: "cancel", body: { verdict: "stopped" }, becomes: { verdict: "canceled" } },
        webhook: {
          answers: "webhook",
          body: {
            id: "img-0001-ab",
            type: "image",
            state: "done",
            files: [
              {
                type: "frame",
                use: "main",
                ready: true,
                url: "https://cdn.example/boat.png",
                until: "2026-01-02 08:00:00",
              },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.png",
                access: "public",
                expires: { at: "2026-01-02T00:00:00.000Z", from: "field" },
              },
            ],
          },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "failed"],
      ],
      cannot: {},
    },
    speech: {
      submit: ["speak", "transcribe"],
      retrieve: { speak: "getSpeech", "*": "getTranscript" },
      result: "getTimeline",
      cancel: "cancelSpeech",
      webhook: true,
      webhookExcept: ["transcribe"],
      clientRef: true,
      repeat: "new",
      places: { webhookUrl: "body#/callback", clientRef: "body#/reference" },
      retention: 259200000,
      ids: [7300012345],
      requests: {
        speak: { body: { text: "Good morning." } },
        transcribe: { body: { audio_url: "https://cdn.example/interview.wav" } },
      },
      examples: {
        created: {
          answers: "submit",
          body: { code: 0, data: 7300012345 },
          becomes: { status: "queued", recognized: true },
        },
        rejected_by_the_ear: {
          answers: "submit",
          operation: "transcribe",
          status: 400,
          body: { code: 40013, message: "That is no recording." },
          becomes: {
            refused: { kind: "invalid_input", code: "40013", message: "That is no recording.", retry: "change_input" },
          },
        },
        rejected_in_200: {
          answers: "submit",
          body: { code: 40011, message: "The text is too long." },
          becomes: {
            refused: { kind: "invalid_input", code: "40011", message: "The text is too long.", retry: "change_input" },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { code: "401", message: "Who are you?" },
          becomes: { refused: { kind: "unauthorized", code: "401", message: "Who are you?", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "2" },
          body: { code: 429, message: "Too many at once." },
          becomes: { refused: { kind: "rate_limited", code: "429", message: "Too many at once.", retry: "resubmit" } },
        },
        queued: {
          answers: "retrieve",
          body: { id: 7300012345, state: 0 },
          becomes: { status: "queued", recognized: true, providerStatus: "0" },
        },
        running: {
          answers: "retrieve",
          body: { id: 7300012345, state: 1, spoken: 2, sentences: 8, wait_seconds: 4 },
          becomes: { status: "running", recognized: true, providerStatus: "1", progress: { fraction: 0.25 } },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: 7300012345, state: 7 },
          becomes: { status: "running", recognized: false, providerStatus: "7" },
          offSpec: "A number nobody has written down.",
        },
        spoken: {
          answers: "retrieve",
          body: {
            id: 7300012345,
            state: 2,
            track: "7300012345",
            items: { file: "https://cdn.example/speech.mp3", seconds: 3.2, state: "ok" },
          },
        },
        done: {
          answers: "result",
          after: "spoken",
          body: { request_id: "rq-9", plain: "Good morning." },
          becomes: {
            status: "succeeded",
            providerStatus: "2",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/speech.mp3",
                access: "public",
                durationSeconds: 3.2,
              },
              { kind: "text", role: "captions", text: "Good morning.", access: "public" },
            ],
          },
        },
        done_with_words: {
          answers: "result",
          after: "spoken",
          body: {
            words: [
              { word: "Good", at: 0 },
              { word: "morning", at: 0.4 },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "2",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/speech.mp3",
                access: "public",
                durationSeconds: 3.2,
              },
              {
                kind: "text",
                role: "captions",
                text: "[{\"word\":\"Good\",\"at\":0},{\"word\":\"morning\",\"at\":0.4}]",
                access: "public",
              },
            ],
          },
        },
        half_spoken: {
          answers: "retrieve",
          body: {
            id: 7300012345,
            state: "2",
            track: "7300012345",
            items: [
              { file: "https://cdn.example/first.mp3", state: "ok" },
              { state: "lost", why: "The voice is gone." },
            ],
          },
        },
        half_done: {
          answers: "result",
          after: "half_spoken",
          body: {},
          becomes: {
            status: "succeeded",
            providerStatus: "2",
            outputs: [{ kind: "audio", role: "primary", url: "https://cdn.example/first.mp3", access: "public" }],
            partial: [
              {
                kind: "capacity",
                stage: "output",
                message: "The voice is gone.",
                code: "lost",
                retry: "resubmit",
                charged: "unknown",
              },
            ],
          },
        },
        silent: { answers: "retrieve", body: { id: 7300012345, state: 2, track: "7300012345", items: [] } },
        no_output: {
          answers: "result",
          after: "silent",
          body: { plain: "" },
          becomes: {
            status: "failed",
            providerStatus: "2",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        broken_result: {
          answers: "result",
          after: "spoken",
          status: 422,
          body: { broken: "The track cannot be read." },
          becomes: {
            status: "failed",
            providerStatus: "2",
            error: {
              kind: "provider_error",
              message: "The track cannot be read.",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        failed: {
          answers: "retrieve",
          body: { id: 7300012345, state: 3, reason: "The voice was hoarse." },
          becomes: {
            status: "failed",
            providerStatus: "3",
            error: { kind: "provider_error", message: "The voice was hoarse.", retry: "resubmit", charged: "unknown" },
          },
        },
        failed_by_range: {
          answers: "retrieve",
          body: { id: 7300012345, state: 92, reason: "No letters." },
          becomes: {
            status: "failed",
            providerStatus: "92",
            error: { kind: "invalid_input", message: "No letters.", retry: "change_input", charged: "unknown" },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { code: 503, message: "Full." },
          becomes: { refused: { kind: "capacity", code: "503", message: "Full.", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { message: "There is no such task." },
          becomes: { refused: { kind: "not_found", message: "There is no such task.", retry: "never" } },
        },
        page_of_a_proxy: {
          answers: "retrieve",
          status: 502,
          headers: { "content-type": "text/html" },
          body: "<html><body>Bad gateway</body></html>",
          becomes: { transient: true },
        },
        refused_in_a_list: {
          answers: "retrieve",
          status: 500,
          body: [{ code: 503, message: "Full." }],
          becomes: { refused: { kind: "capacity", code: "503", message: "Full.", retry: "resubmit" } },
        },
        cancel: { answers: "cancel", body: { id: 7300012345, state: 1 }, becomes: { verdict: "requested" } },
        webhook: {
          answers: "webhook",
          headers: { "x-trace-id": "tr-1" },
          body: {
            task: 7300012345,
            event: "spoken",
            about: {
              file: "https://cdn.example/speech.mp3",
              at: "2026-01-01T00:00:40Z",
              voice: "Anna",
              price: 0.02,
              seconds: 3,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "spoken",
            model: "Anna",
            requestId: "tr-1",
            cost: { price: 0.02 },
            times: { finished: "2026-01-01T00:00:40.000Z" },
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/speech.mp3",
                access: "public",
                expires: { at: "2026-01-01T01:00:40.000Z", from: "documented" },
                durationSeconds: 3,
              },
            ],
          },
        },
        webhook_going: {
          answers: "webhook",
          body: { task: 7300012345, event: "going", about: { done: 0.5 } },
          becomes: { status: "running", recognized: true, providerStatus: "going", progress: { fraction: 0.5 } },
        },
        webhook_silent: {
          answers: "webhook",
          body: { task: 7300012345, event: "silent", about: { reason: "The voice was hoarse." } },
          becomes: {
            status: "failed",
            providerStatus: "silent",
            error: { kind: "unclassified", message: "The voice was hoarse.", retry: "unknown", charged: "unknown" },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "spoken", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {},
    },
    scene: {
      submit: ["buildScene"],
      retrieve: "getScene",
      cancel: "deleteScene",
      webhook: true,
      places: { webhookUrl: "query.notify" },
      retention: 259200000,
      ids: ["scn-000-aaa"],
      requests: { buildScene: { path: { model: "anna/houses" }, body: { title: "a house" } } },
      examples: {
        created: {
          answers: "submit",
          status: 202,
          body: { request_id: "rq-4", scene_id: "scn-000-aaa", finished: false },
          becomes: { status: "running", recognized: true, providerStatus: "false", requestId: "rq-4" },
        },
        unauthorized: {
          answers: "submit",
          status: 401,
          body: { fault: { code: "401", message: "Who are you?" } },
          becomes: { refused: { kind: "unauthorized", code: "401", message: "Who are you?", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: "Slow down.",
          becomes: { refused: { kind: "rate_limited", message: "Slow down.", retry: "resubmit" } },
        },
        running: {
          answers: "retrieve",
          body: {
            scene_id: "scn-000-aaa",
            finished: false,
            share: 0.5,
            parts: [{ state: "pending" }, { state: "ok", url: "https://cdn.example/roof.glb" }],
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "false",
            progress: { fraction: 0.5 },
            preview: [{ kind: "model3d", role: "primary", url: "https://cdn.example/roof.glb", access: "public" }],
          },
        },
        paused: {
          answers: "retrieve",
          headers: { "x-scene-state": "paused" },
          body: { scene_id: "scn-000-aaa", finished: false },
          becomes: { status: "running", recognized: true, providerStatus: "false", waitingFor: "input" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { scene_id: "scn-000-aaa", finished: "perhaps" },
          becomes: { status: "running", recognized: false, providerStatus: "perhaps" },
          offSpec: "Neither true nor false.",
        },
        done: {
          answers: "retrieve",
          body: {
            scene_id: "scn-000-aaa",
            finished: true,
            parts: [
              { state: "ok", url: "https://cdn.example/house.glb" },
              { state: "lost" },
              { state: "ok", url: "https://cdn.example/roof.glb" },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "true",
            outputs: [
              { kind: "model3d", role: "primary", url: "https://cdn.example/house.glb", access: "public" },
              { kind: "model3d", role: "primary", url: "https://cdn.example/roof.glb", access: "public" },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { scene_id: "scn-000-aaa", finished: true, parts: [] },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed: {
          answers: "retrieve",
          body: { scene_id: "scn-000-aaa", finished: true, parts: [{ state: "lost" }, { state: "lost" }] },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "provider_error",
              message: "The provider gave no reason.",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        without_a_word: {
          answers: "retrieve",
          body: { scene_id: "scn-000-aaa" },
          becomes: { status: "running", recognized: true, waitingFor: "input" },
        },
        failed_without_files: {
          answers: "retrieve",
          body: { scene_id: "scn-000-aaa", finished: true, parts: [{ state: "ok", url: "" }] },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "provider_error",
              message: "The provider gave no reason.",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        thrown_away: {
          answers: "retrieve",
          status: 410,
          body: { fault: { code: "410", message: "Thrown away." } },
          becomes: { status: "expired", what: "record", charged: "unknown" },
        },
        error_in_200: {
          answers: "retrieve",
          body: { fault: { code: "503", message: "Full." } },
          becomes: { refused: { kind: "capacity", code: "503", message: "Full.", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: "",
          becomes: { refused: { kind: "not_found", retry: "never" } },
        },
        cancel: { answers: "cancel", body: {}, becomes: { verdict: "canceled" } },
        webhook: { answers: "webhook", body: { scene_id: "scn-000-aaa" }, becomes: { asks: true } },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "failed"],
      ],
      cannot: {},
    },
    batch: {
      submit: ["runBatch"],
      retention: 259200000,
      ids: ["bat-77"],
      requests: { runBatch: { body: { items: ["one", "two"] } } },
      examples: {
        created: { answers: "submit", body: { batch: "bat-77" }, becomes: { status: "queued", recognized: true } },
        unauthorized: {
          answers: "submit",
          status: 401,
          body: { code: 401, message: "Who are you?" },
          becomes: { refused: { kind: "unauthorized", code: "401", message: "Who are you?", retry: "never" } },
        },
        rate_limited: {
          answers: "submit",
          status: 429,
          body: { code: 429, message: "Too many at once." },
          becomes: { refused: { kind: "rate_limited", code: "429", message: "Too many at once.", retry: "resubmit" } },
        },
        error_in_200: {
          answers: "submit",
          body: { code: 402, message: "The purse is empty." },
          becomes: {
            refused: { kind: "insufficient_credits", code: "402", message: "The purse is empty.", retry: "never" },
          },
          offSpec: "Without the id that every answer has.",
        },
        waiting: {
          answers: "webhook",
          body: { batch: "bat-77", status: "On-Hold" },
          becomes: { status: "queued", recognized: true, providerStatus: "On-Hold" },
        },
        running: {
          answers: "webhook",
          body: { batch: "bat-77", status: "In Progress" },
          becomes: { status: "running", recognized: true, providerStatus: "In Progress" },
        },
        unknown_status: {
          answers: "webhook",
          body: { batch: "bat-77", status: "dreaming" },
          becomes: { status: "running", recognized: false, providerStatus: "dreaming" },
        },
        done: {
          answers: "webhook",
          body: { batch: "bat-77", status: "COMPLETED", archive: "https://cdn.example/batch.zip" },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            outputs: [{ kind: "file", role: "primary", url: "https://cdn.example/batch.zip", access: "public" }],
          },
        },
        failed: {
          answers: "webhook",
          body: { batch: "bat-77", status: "Failure", why: "The disk is full." },
          becomes: {
            status: "failed",
            providerStatus: "Failure",
            error: { kind: "unclassified", message: "The disk is full.", retry: "unknown", charged: "unknown" },
          },
        },
        no_output: {
          answers: "webhook",
          body: { batch: "bat-77", status: "done" },
          becomes: {
            status: "failed",
            providerStatus: "done",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        webhook: {
          answers: "webhook",
          body: { batch: "bat-77", status: "success", archive: "https://cdn.example/batch.zip" },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            outputs: [{ kind: "file", role: "primary", url: "https://cdn.example/batch.zip", access: "public" }],
          },
        },
      },
      scenarios: [["created"]],
      cannot: { not_found: "Nobody can be asked for a batch.", cancel: "A batch cannot be stopped." },
    },
  },
  webhooks: {
    verify: {
      algorithm: "ed25519",
      keys: "https://keys.everything.example/jwks.json",
      headers: {
        "X-Everything-Delivery": "{id}",
        "X-Everything-Time": "{timestamp}",
        "X-Everything-Signature": "v1={signature}",
      },
      signed: "{id}.{timestamp}.{body}",
      encoding: "base64",
      tolerance: 600000,
    },
  },
};
