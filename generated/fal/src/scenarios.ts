/**
 * What the simulator needs to know of fal: operations with their request schemas, examples, scenarios.
 * Generated from specs/fal; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** fal, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "fal",
  title: "fal",
  sites: { queue: "https://queue.fal.run", backup: "https://queue.falrun.com" },
  auth: [{ in: "header", name: "Authorization", prefix: "Key " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    submitRequest: {
      method: "POST",
      path: "/{owner}/{app}",
      parameters: [
        { in: "path", name: "owner", required: true, schema: { type: "string", minLength: 1 } },
        { in: "path", name: "app", required: true, schema: { type: "string", minLength: 1 } },
        { in: "query", name: "fal_webhook", schema: { type: "string", format: "uri" } },
        { in: "query", name: "fal_max_queue_length", schema: { type: "integer", minimum: 0 } },
        { in: "header", name: "X-Fal-Request-Start-Timeout", schema: { type: "number", exclusiveMinimum: 0.1 } },
        {
          in: "header",
          name: "X-Fal-Queue-Priority",
          schema: { type: "string", enum: ["normal", "low"], default: "normal" },
        },
        { in: "header", name: "X-Fal-Runner-Hint", schema: { type: "string" } },
        { in: "header", name: "X-Fal-No-Retry", schema: { type: "string", enum: ["1", "true", "yes"] } },
        { in: "header", name: "X-Fal-Retry-Config", schema: { type: "string", contentMediaType: "application/json" } },
        { in: "header", name: "X-Fal-Store-IO", schema: { type: "string", enum: ["0", "1"] } },
        {
          in: "header",
          name: "X-Fal-Object-Lifecycle-Preference",
          schema: { type: "string", contentMediaType: "application/json" },
        },
        { in: "header", name: "x-app-fal-disable-fallback", schema: { type: "string", enum: ["true"] } },
        { in: "header", name: "X-Fal-Tags", schema: { type: "string", maxLength: 1024 } },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ModelInput" } },
    },
    submitToEndpoint: {
      method: "POST",
      path: "/{owner}/{app}/{path}",
      parameters: [
        { in: "path", name: "owner", required: true, schema: { type: "string", minLength: 1 } },
        { in: "path", name: "app", required: true, schema: { type: "string", minLength: 1 } },
        { in: "path", name: "path", required: true, schema: { type: "string", minLength: 1 }, segments: true },
        { in: "query", name: "fal_webhook", schema: { type: "string", format: "uri" } },
        { in: "query", name: "fal_max_queue_length", schema: { type: "integer", minimum: 0 } },
        { in: "header", name: "X-Fal-Request-Start-Timeout", schema: { type: "number", exclusiveMinimum: 0.1 } },
        {
          in: "header",
          name: "X-Fal-Queue-Priority",
          schema: { type: "string", enum: ["normal", "low"], default: "normal" },
        },
        { in: "header", name: "X-Fal-Runner-Hint", schema: { type: "string" } },
        { in: "header", name: "X-Fal-No-Retry", schema: { type: "string", enum: ["1", "true", "yes"] } },
        { in: "header", name: "X-Fal-Retry-Config", schema: { type: "string", contentMediaType: "application/json" } },
        { in: "header", name: "X-Fal-Store-IO", schema: { type: "string", enum: ["0", "1"] } },
        {
          in: "header",
          name: "X-Fal-Object-Lifecycle-Preference",
          schema: { type: "string", contentMediaType: "application/json" },
        },
        { in: "header", name: "x-app-fal-disable-fallback", schema: { type: "string", enum: ["true"] } },
        { in: "header", name: "X-Fal-Tags", schema: { type: "string", maxLength: 1024 } },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ModelInput" } },
    },
    getStatus: {
      method: "GET",
      path: "/{owner}/{app}/requests/{request_id}/status",
      parameters: [
        { in: "path", name: "owner", required: true, schema: { type: "string", minLength: 1 } },
        { in: "path", name: "app", required: true, schema: { type: "string", minLength: 1 }, segments: true },
        { in: "path", name: "request_id", required: true, schema: { type: "string", minLength: 1 } },
        { in: "query", name: "logs", schema: { type: "string", enum: ["0", "1"], default: "0" } },
      ],
    },
    getResult: {
      method: "GET",
      path: "/{owner}/{app}/requests/{request_id}",
      parameters: [
        { in: "path", name: "owner", required: true, schema: { type: "string", minLength: 1 } },
        { in: "path", name: "app", required: true, schema: { type: "string", minLength: 1 }, segments: true },
        { in: "path", name: "request_id", required: true, schema: { type: "string", minLength: 1 } },
      ],
    },
    cancelRequest: {
      method: "PUT",
      path: "/{owner}/{app}/requests/{request_id}/cancel",
      parameters: [
        { in: "path", name: "owner", required: true, schema: { type: "string", minLength: 1 } },
        { in: "path", name: "app", required: true, schema: { type: "string", minLength: 1 }, segments: true },
        { in: "path", name: "request_id", required: true, schema: { type: "string", minLength: 1 } },
      ],
    },
  },
  components: { schemas: { ModelInput: { type: "object", additionalProperties: true } } },
  families: {
    request: {
      submit: ["submitRequest", "submitToEndpoint"],
      retrieve: "getStatus",
      result: "getResult",
      cancel: "cancelRequest",
      webhook: true,
      places: { webhookUrl: "query.fal_webhook" },
      ids: ["7b3c2d1e-0001"],
      requests: {
        submitRequest: {
          path: { owner: "acme", app: "painter" },
          body: { prompt: "A red boat at dawn", num_images: 2 },
        },
        submitToEndpoint: {
          path: { owner: "acme", app: "painter", path: "dev/image-to-image" },
          body: { prompt: "The boat leaves the harbour", image_url: "https://cdn.example/boat.png" },
        },
      },
      examples: {
        created: {
          answers: "submit",
          headers: { "x-fal-request-id": "x-1" },
          body: {
            status: "IN_QUEUE",
            request_id: "7b3c2d1e-0001",
            gateway_request_id: "7b3c2d1e-0001",
            queue_position: 3,
            logs: null,
            metrics: {},
            response_url: "https://queue.fal.run/acme/painter/requests/7b3c2d1e-0001",
            status_url: "https://queue.fal.run/acme/painter/requests/7b3c2d1e-0001/status",
            cancel_url: "https://queue.fal.run/acme/painter/requests/7b3c2d1e-0001/cancel",
          },
          becomes: {
            status: "queued",
            providerStatus: "IN_QUEUE",
            recognized: true,
            progress: { queuePosition: 3 },
            requestId: "x-1",
          },
        },
        created_at_endpoint: {
          answers: "submit",
          operation: "submitToEndpoint",
          body: {
            request_id: "7b3c2d1e-0001",
            response_url: "https://queue.fal.run/acme/painter/requests/7b3c2d1e-0001",
            status_url: "https://queue.fal.run/acme/painter/requests/7b3c2d1e-0001/status",
            cancel_url: "https://queue.fal.run/acme/painter/requests/7b3c2d1e-0001/cancel",
          },
          becomes: { status: "queued", recognized: true },
        },
        invalid_input: {
          answers: "submit",
          status: 422,
          body: { detail: [{ loc: ["body", "prompt"], msg: "Field required", type: "missing", input: {} }] },
          becomes: {
            refused: { kind: "invalid_input", code: "missing", message: "Field required", retry: "change_input" },
          },
        },
        too_many_at_once: {
          answers: "submit",
          status: 429,
          headers: { "x-fal-error-type": "concurrent_requests_limit" },
          body: { detail: "Too many requests of this account are running." },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "concurrent_requests_limit",
              message: "Too many requests of this account are running.",
              retry: "resubmit",
            },
          },
        },
        queued: {
          answers: "retrieve",
          status: 202,
          body: {
            status: "IN_QUEUE",
            request_id: "7b3c2d1e-0001",
            queue_position: 1,
            response_url: "https://queue.fal.run/acme/painter/requests/7b3c2d1e-0001",
          },
          becomes: { status: "queued", providerStatus: "IN_QUEUE", recognized: true, progress: { queuePosition: 1 } },
        },
        running: {
          answers: "retrieve",
          status: 202,
          body: {
            status: "IN_PROGRESS",
            request_id: "7b3c2d1e-0001",
            logs: [{ message: "Step 3 of 20", level: "INFO", source: "USER", timestamp: "2026-01-01T00:00:30Z" }],
          },
          becomes: { status: "running", providerStatus: "IN_PROGRESS", recognized: true },
        },
        unknown_status: {
          answers: "retrieve",
          status: 202,
          body: { status: "PAUSED", request_id: "7b3c2d1e-0001" },
          becomes: { status: "running", providerStatus: "PAUSED", recognized: false },
          offSpec: "A status of tomorrow; the document lists three.",
        },
        completed: {
          answers: "retrieve",
          body: { status: "COMPLETED", request_id: "7b3c2d1e-0001", logs: [], metrics: { inference_time: 3.4 } },
        },
        completed_with_error: {
          answers: "retrieve",
          body: {
            status: "COMPLETED",
            request_id: "7b3c2d1e-0001",
            logs: null,
            metrics: { inference_time: null },
            error: "Invalid status code: 500",
          },
        },
        done: {
          answers: "result",
          after: "completed",
          headers: { "x-fal-request-id": "x-2", "x-fal-billable-units": "2" },
          body: {
            images: [
              {
                url: "https://cdn.example/boat-0.png",
                content_type: "image/png",
                file_name: "boat-0.png",
                file_size: 182407,
                width: 1024,
                height: 768,
              },
              { url: "https://cdn.example/boat-1.png", content_type: "image/png", width: 1024, height: 768 },
            ],
            seed: 1966,
            has_nsfw_concepts: [false, false],
            prompt: "A red boat",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4, billable_units: 2 },
            requestId: "x-2",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat-0.png",
                access: "public",
                mediaType: "image/png",
                name: "boat-0.png",
                bytes: 182407,
                width: 1024,
                height: 768,
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat-1.png",
                access: "public",
                mediaType: "image/png",
                width: 1024,
                height: 768,
              },
            ],
          },
        },
        done_video: {
          answers: "result",
          after: "completed",
          body: {
            video: {
              url: "https://cdn.example/boat.mp4",
              content_type: "video/mp4",
              file_name: "boat.mp4",
              file_size: 900100,
              duration: 5.1,
            },
            request: { image_url: "https://cdn.example/input.png" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                mediaType: "video/mp4",
                name: "boat.mp4",
                bytes: 900100,
                durationSeconds: 5.1,
              },
            ],
          },
        },
        done_audio: {
          answers: "result",
          after: "completed",
          body: { audio: { url: "https://cdn.example/waves.wav", content_type: "audio/wav" } },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/waves.wav",
                access: "public",
                mediaType: "audio/wav",
              },
            ],
          },
        },
        done_single_image: {
          answers: "result",
          after: "completed",
          body: { image: { url: "https://cdn.example/boat.webp", content_type: "image/webp", width: 64, height: 64 } },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.webp",
                access: "public",
                mediaType: "image/webp",
                width: 64,
                height: 64,
              },
            ],
          },
        },
        done_mesh: {
          answers: "result",
          after: "completed",
          body: { model_mesh: { url: "https://cdn.example/boat.glb", content_type: "model/gltf-binary" } },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/boat.glb",
                access: "public",
                mediaType: "model/gltf-binary",
              },
            ],
          },
        },
        done_other: {
          answers: "result",
          after: "completed",
          body: {
            lora_file: { url: "https://cdn.example/boats.safetensors" },
            samples: ["https://cdn.example/sample.jpg"],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            outputs: [
              { kind: "file", role: "primary", url: "https://cdn.example/boats.safetensors", access: "public" },
              { kind: "image", role: "primary", url: "https://cdn.example/sample.jpg", access: "public" },
            ],
          },
        },
        done_without_link: {
          answers: "result",
          after: "completed",
          body: { text: "A red boat in a calm harbour." },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            outputs: [
              { kind: "file", role: "primary", text: "{\"text\":\"A red boat in a calm harbour.\"}", access: "public" },
            ],
          },
        },
        no_output: {
          answers: "result",
          after: "completed",
          body: {},
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
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
          answers: "result",
          after: "completed",
          status: 422,
          body: {
            detail: [{ loc: ["body", "image_url"], msg: "The image could not be loaded.", type: "image_load_error" }],
          },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            error: {
              kind: "invalid_input",
              message: "The image could not be loaded.",
              code: "image_load_error",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_with_text: {
          answers: "result",
          after: "completed",
          status: 422,
          body: { detail: "The prompt is too long." },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            error: {
              kind: "invalid_input",
              message: "The prompt is too long.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_moderated: {
          answers: "result",
          after: "completed",
          status: 422,
          body: {
            detail: [{ loc: ["body", "prompt"], msg: "The content was flagged.", type: "content_policy_violation" }],
          },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            error: {
              kind: "moderation",
              message: "The content was flagged.",
              code: "content_policy_violation",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_downstream: {
          answers: "result",
          after: "completed_with_error",
          status: 500,
          body: {
            detail: [{ loc: ["body"], msg: "A service behind the model failed.", type: "downstream_service_error" }],
          },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            error: {
              kind: "provider_error",
              message: "A service behind the model failed.",
              code: "downstream_service_error",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        failed_plainly: {
          answers: "result",
          after: "completed_with_error",
          status: 500,
          body: { detail: "Internal Server Error" },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            error: { kind: "unclassified", message: "Internal Server Error", retry: "unknown", charged: "unknown" },
          },
        },
        failed_in_status: {
          answers: "retrieve",
          body: {
            status: "COMPLETED",
            request_id: "7b3c2d1e-0001",
            error: "The runner went away.",
            error_type: "runner_disconnected",
          },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            error: {
              kind: "provider_error",
              message: "The runner went away.",
              code: "runner_disconnected",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        failed_timeout: {
          answers: "result",
          after: "completed",
          status: 504,
          headers: { "x-fal-error-type": "request_timeout", "x-fal-request-timeout-type": "user" },
          body: { detail: "Request timed out", error_type: "request_timeout" },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            error: {
              kind: "provider_timeout",
              message: "Request timed out",
              code: "request_timeout",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            status: "COMPLETED",
            request_id: "7b3c2d1e-0001",
            error: "The request was cancelled.",
            error_type: "client_cancelled",
          },
          becomes: { status: "canceled", providerStatus: "COMPLETED", by: "unknown", charged: "unknown" },
        },
        canceled_in_result: {
          answers: "result",
          after: "completed",
          status: 499,
          body: { detail: "The request was cancelled.", error_type: "client_cancelled" },
          becomes: {
            status: "canceled",
            providerStatus: "COMPLETED",
            cost: { inference_seconds: 3.4 },
            by: "unknown",
            charged: "unknown",
          },
        },
        result_refused: {
          answers: "result",
          after: "completed",
          status: 502,
          body: "<html><body>502 Bad Gateway</body></html>",
          becomes: { transient: true },
          offSpec: "The page of a gateway in between.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { detail: "invalid key credentials" },
          becomes: { refused: { kind: "unauthorized", message: "invalid key credentials", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { detail: "Too many requests." },
          becomes: { refused: { kind: "rate_limited", message: "Too many requests.", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { status: "NOT_FOUND" },
          becomes: { refused: { kind: "not_found", message: "HTTP 404: {\"status\":\"NOT_FOUND\"}", retry: "never" } },
        },
        cancel: {
          answers: "cancel",
          status: 202,
          body: { status: "CANCELLATION_REQUESTED" },
          becomes: { verdict: "requested" },
        },
        cancel_from_queue: { answers: "cancel", body: { status: "OK" }, becomes: { verdict: "canceled" } },
        cancel_after_end: {
          answers: "cancel",
          status: 400,
          body: { status: "ALREADY_COMPLETED" },
          becomes: { verdict: "already_done" },
        },
        cancel_unknown: {
          answers: "cancel",
          status: 404,
          body: { status: "NOT_FOUND" },
          becomes: { verdict: "too_late" },
        },
        webhook: {
          answers: "webhook",
          body: {
            request_id: "7b3c2d1e-0001",
            gateway_request_id: "7b3c2d1e-0001",
            status: "OK",
            payload: {
              images: [{ url: "https://cdn.example/boat-0.png", content_type: "image/png", width: 64, height: 64 }],
              seed: 5,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "OK",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat-0.png",
                access: "public",
                mediaType: "image/png",
                width: 64,
                height: 64,
              },
            ],
          },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            request_id: "7b3c2d1e-0001",
            status: "ERROR",
            error: "Invalid status code: 422",
            payload: { detail: [{ loc: ["body", "prompt"], msg: "Field required", type: "missing" }] },
          },
          becomes: {
            status: "failed",
            providerStatus: "ERROR",
            error: {
              kind: "invalid_input",
              message: "Field required",
              code: "missing",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        webhook_moderated: {
          answers: "webhook",
          body: {
            request_id: "7b3c2d1e-0001",
            status: "ERROR",
            error: "Invalid status code: 422",
            payload: {
              detail: [{ loc: ["body", "prompt"], msg: "The content was flagged.", type: "content_policy_violation" }],
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "ERROR",
            error: {
              kind: "moderation",
              message: "The content was flagged.",
              code: "content_policy_violation",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        webhook_without_payload: {
          answers: "webhook",
          body: {
            request_id: "7b3c2d1e-0001",
            status: "OK",
            payload: null,
            payload_error: "The payload is no valid JSON.",
          },
          becomes: { asks: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "completed", "done"],
        ["created", "running", "completed", "failed"],
        ["created_at_endpoint", "running", "completed", "done_video"],
        ["created", "failed_in_status"],
        ["created", "canceled"],
      ],
      cannot: { error_in_200: "Refusals come with an HTTP error status." },
    },
  },
  webhooks: {
    verify: {
      algorithm: "ed25519",
      keys: "https://rest.fal.ai/.well-known/jwks.json",
      encoding: "hex",
      headers: {
        "X-Fal-Webhook-Request-Id": "{request}",
        "X-Fal-Webhook-User-Id": "{user}",
        "X-Fal-Webhook-Timestamp": "{timestamp}",
        "X-Fal-Webhook-Signature": "{signature}",
      },
      signed: "{request}\n{user}\n{timestamp}\n{digest}",
      tolerance: 300000,
    },
  },
};
