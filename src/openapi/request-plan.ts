import type { MediaPlan, OperationPlan, RequestPlan } from "./operation-plan.ts";
import { filesOf } from "./plan-body.ts";

/** Reduces an operation's plan to its requests. `contentType` chooses among the body's media types; the default is the first. */
export function requestPlan(plan: OperationPlan, contentType?: string): RequestPlan {
  const media = mediaOf(plan, contentType);
  const accept = plan.responses
    .filter(({ status }) => /^2|default/i.test(status))
    .flatMap((response) => (response.contentType === undefined ? [] : [response.contentType]));
  return {
    operationId: plan.operationId,
    method: plan.method,
    path: plan.path,
    servers: plan.servers,
    parameters: plan.parameters.map(({ in: where, name, notation, multiSegment }) => ({
      in: where,
      name,
      notation,
      multiSegment,
    })),
    ...(media && {
      body: {
        contentType: media.contentType,
        kind: media.kind,
        encoding: media.encoding,
        required: plan.body?.required === true,
        parts: filesOf(media),
      },
    }),
    accept: [...new Set(accept)],
    security: plan.security,
  };
}

/** Returns undefined where the operation has no body, or none of that media type. */
export function mediaOf({ body }: OperationPlan, contentType: string | undefined): MediaPlan | undefined {
  return contentType === undefined
    ? body?.alternatives[0]
    : body?.alternatives.find((media) => media.contentType === contentType);
}
