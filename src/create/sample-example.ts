import { sample } from "openapi-sampler";
import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import { replay, type TestedTool } from "../tool-tests/run-example.ts";
import type { Example, RecordedResponse } from "../tool-tests/tool-test.ts";

/**
 * An example of a tool with arguments and an answer that are made from its schemas; undefined where they do not validate, or
 * where the tool sends several requests.
 */
export async function sampleExample(tested: TestedTool): Promise<Example | undefined> {
  if (tested.steps.length !== 1) return undefined;
  const { inputSchema, outputSchema } = tested.tool.definition;
  const { validateInput } = await tested.tool.load();
  const input = structuredClone(argumentsOf(inputSchema));
  if (!isObject(input) || validateInput(structuredClone(input)).length > 0) return undefined;
  const [first] = (await replay(tested, input, [{ response: { status: 200 } }])).sent;
  const body = sampled(Object(outputSchema.properties).body ?? {});
  const response = answerOf(body, first?.headers?.accept?.split(/[,;]/)[0] ?? "*/*");
  const { result, sent } = await replay(tested, input, [{ response }]);
  const [request, another] = sent;
  if (result.isError || !request || another) return undefined;
  return { name, arguments: input, exchanges: [{ request, response }], result: result.value };
}

const name = "made of the document";

/** An answer of the type that the request accepts. */
function answerOf(body: unknown, type: string): RecordedResponse {
  if (/^text\//i.test(type))
    return { status: 200, headers: { "content-type": type }, text: typeof body === "string" ? body : "text" };
  if (body === undefined || body === null) return { status: 200 };
  if (type === "*/*" || /[/+]json$/i.test(type)) return { status: 200, json: body };
  const headers = { "content-type": type };
  return typeof body === "string"
    ? { status: 200, headers, text: body }
    : { status: 200, headers, base64: "AA==" };
}

/** The required arguments; where none is required, the first. */
function argumentsOf({ properties, required, ...schema }: JsonSchema): unknown {
  const all = isObject(properties) ? Object.entries(properties) : [];
  const needed = all.filter(([key]) => Array.isArray(required) && required.includes(key));
  const chosen = needed.length > 0 ? needed : all.slice(0, 1);
  return sampled({ ...schema, properties: Object.fromEntries(chosen), required });
}

function sampled(schema: JsonSchema): unknown {
  try {
    return sample(schema, { quiet: true });
  } catch {
    return undefined;
  }
}
