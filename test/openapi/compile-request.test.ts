import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BuiltRequest, compileRequest, type RequestValues } from "../../src/openapi/compile-request.ts";
import type { Notation, ParameterPlace, RequestPlan, Style } from "../../src/openapi/operation-plan.ts";
import { decodeMultipart, decodeParameter, type RawRequest, type Shape } from "../support/openapi-decoder.ts";

const server = "https://api.example.com/v1";

/** OpenAPI 3.1.1, "Style Examples": a parameter `color`; undefined where the specification says "n/a". */
const values = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
};
type Row = [
  style: Style,
  explode: boolean,
  empty: string | undefined,
  string: string | undefined,
  array: string | undefined,
  object: string,
];
const styleExamples: Row[] = [
  ["matrix", false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  ["matrix", true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  ["label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["simple", false, undefined, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["simple", true, undefined, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  ["form", true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  [
    "spaceDelimited",
    false,
    undefined,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    "pipeDelimited",
    false,
    undefined,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  ["deepObject", true, undefined, undefined, undefined, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
];

describe("the specification's style examples", () => {
  const cases = styleExamples.flatMap(([style, explode, ...wanted]) =>
    Object.entries(values).flatMap(([kind, value], index) => {
      const want = wanted[index];
      // An empty path segment would be another path; see "refuses".
      const inPath = ["matrix", "label", "simple"].includes(style);
      return want === undefined || (inPath && kind === "empty")
        ? []
        : [{ style, explode, kind, value, want, inPath }];
    }),
  );
  it.each(cases)(
    "a parameter in the style $style with explode $explode writes the value $kind as $want",
    ({ style, explode, value, want, inPath }) => {
      const plan = planOf(inPath ? "path" : "query", { style, explode, allowReserved: false });
      const { url } = buildRequest(plan, { [inPath ? "path" : "query"]: { color: value } }, server);
      expect(url).toBe(inPath ? `${server}/things/${want}` : `${server}/things?${want}`);
    },
  );

  it("a header is written in the simple style and a cookie in the form style", () => {
    const header = buildRequest(planOf("header", simple(true)), { header: { color: values.object } }, server);
    expect(header.headers.color).toBe("R=100,G=200,B=150");
    const cookie = buildRequest(planOf("cookie", form(false)), { cookie: { color: values.array } }, server);
    expect(cookie.headers.cookie).toBe("color=blue,black,brown");
  });
});

describe("characters", () => {
  it.each([
    ["a b&c=d/e?f#g+h", false, "color=a%20b%26c%3Dd%2Fe%3Ff%23g%2Bh"],
    ["a/b?c=d&e@f:g", true, "color=a/b?c%3Dd%26e@f:g"],
    ["é€😀", false, "color=%C3%A9%E2%82%AC%F0%9F%98%80"],
    ["a\ud800b", false, "color=a%EF%BF%BDb"],
    ["100%", true, "color=100%25"],
    ["!'()*", false, "color=%21%27%28%29%2A"],
  ])("a query parameter escapes the characters of %j (allowReserved: %s)", (value, allowReserved, want) => {
    const plan = planOf("query", { ...form(true), allowReserved });
    expect(buildRequest(plan, { query: { color: value } }, server).url).toBe(`${server}/things?${want}`);
  });

  it("a slash in a path parameter is escaped, unless the document allows several segments", () => {
    expect(buildRequest(planOf("path", simple(false)), { path: { color: "a/b" } }, server).url).toBe(
      `${server}/things/a%2Fb`,
    );
    const [parameter] = planOf("path", simple(false)).parameters;
    const plan = planOf("path", simple(false), parameter && [{ ...parameter, multiSegment: true }]);
    expect(buildRequest(plan, { path: { color: "a b/c" } }, server).url).toBe(`${server}/things/a%20b/c`);
  });
});

describe("refuses what would be another request", () => {
  it.each([
    ["an empty path parameter", "path", simple(false), ""],
    ["a path parameter that is a list without elements", "path", simple(false), []],
    ["a path parameter that leads up", "path", simple(false), ".."],
    ["a label that leads up", "path", { style: "label", explode: false, allowReserved: false }, "."],
    [
      "a space inside of a list that spaces separate",
      "query",
      { style: "spaceDelimited", explode: false, allowReserved: false },
      ["a b"],
    ],
    [
      "a pipe inside of a list that pipes separate",
      "query",
      { style: "pipeDelimited", explode: false, allowReserved: false },
      ["a|b"],
    ],
    ["a header with a line break", "header", simple(false), "a\r\nx-admin: true"],
  ] as const)("a request cannot be built with %s", (_what, place, notation, value) => {
    const build = () => buildRequest(planOf(place, notation), { [place]: { color: value } }, server);
    expect(build).toThrowError(expect.objectContaining({ code: "invalid_arguments" }));
  });

  it("a request cannot be built with a path of several segments that leads up", () => {
    const [parameter] = planOf("path", simple(false)).parameters;
    const plan = planOf("path", simple(false), parameter && [{ ...parameter, multiSegment: true }]);
    expect(() => buildRequest(plan, { path: { color: "a/../../admin" } }, server)).toThrowError(
      /part of the path/,
    );
  });
});

describe("what is absent is not sent", () => {
  it.each([
    ["undefined", undefined],
    ["null", null],
    ["a list without elements", []],
    ["an object without members", {}],
  ])("a query parameter without a value is not sent: %s", (_what, color) => {
    expect(buildRequest(planOf("query", form(true)), { query: { color } }, server).url).toBe(
      `${server}/things`,
    );
  });
});

describe("bodies", () => {
  const encoding = {};
  it.each<[string, NonNullable<RequestPlan["body"]>, unknown, string, string]>([
    [
      "JSON of an object",
      { kind: "json", contentType: "application/json", encoding, parts: {}, required: true },
      { a: [1, null] },
      "application/json",
      '{"a":[1,null]}',
    ],
    [
      "JSON of a list",
      { kind: "json", contentType: "application/json", encoding, parts: {}, required: true },
      [1, 2],
      "application/json",
      "[1,2]",
    ],
    [
      "JSON of a text",
      { kind: "json", contentType: "application/vnd.api+json", encoding, parts: {}, required: true },
      "x",
      "application/vnd.api+json",
      '"x"',
    ],
    [
      "JSON of null",
      { kind: "json", contentType: "*/*", encoding, parts: {}, required: true },
      null,
      "application/json",
      "null",
    ],
    [
      "a form: lists repeated, objects as JSON",
      { kind: "form", contentType: "application/x-www-form-urlencoded", encoding, parts: {}, required: true },
      { id: "f81d4fae", tags: ["a b", "c"], address: { zip: "1&2" } },
      "application/x-www-form-urlencoded",
      "id=f81d4fae&tags=a%20b&tags=c&address=%7B%22zip%22%3A%221%262%22%7D",
    ],
    [
      "a form by its own styles",
      {
        kind: "form",
        contentType: "application/x-www-form-urlencoded",
        encoding: {
          list: { notation: { style: "form", explode: false, allowReserved: false } },
          deep: {
            contentType: undefined,
            notation: { style: "deepObject", explode: true, allowReserved: false },
          },
        },
        parts: {},
        required: true,
      },
      { list: ["a", "b"], deep: { x: { y: 1 } } },
      "application/x-www-form-urlencoded",
      "list=a,b&deep%5Bx%5D%5By%5D=1",
    ],
    [
      "a text",
      { kind: "text", contentType: "text/markdown", encoding, parts: {}, required: true },
      "# é",
      "text/markdown",
      "# é",
    ],
  ])("a request body is written with its content type: %s", (_what, body, value, contentType, want) => {
    const request = buildRequest({ ...planOf("query", form(true)), body }, { body: value }, server);
    expect(request.headers["content-type"]).toBe(contentType);
    expect(request.body).toBe(want);
  });

  it("an optional body without members is not sent, and a required one is an empty object", () => {
    const body = { kind: "json", contentType: "application/json", encoding, parts: {} } as const;
    const plan = planOf("query", form(true));
    expect(
      buildRequest({ ...plan, body: { ...body, required: false } }, { body: {} }, server).body,
    ).toBeUndefined();
    expect(buildRequest({ ...plan, body: { ...body, required: true } }, { body: {} }, server).body).toBe(
      "{}",
    );
  });

  it("a file in base64 or as text is sent as bytes with its own media type", () => {
    const body = {
      kind: "binary",
      contentType: "application/octet-stream",
      encoding,
      parts: {},
      required: true,
    } as const;
    const plan = { ...planOf("query", form(true)), body };
    const sent = (file: object) => {
      const { body: bytes, headers } = buildRequest(plan, { body: file }, server);
      return [Buffer.from(bytes ?? ""), headers["content-type"]];
    };
    expect(sent({ base64: "AAH/", content_type: "image/png" })).toEqual([
      Buffer.from([0, 1, 255]),
      "image/png",
    ]);
    expect(sent({ text: "é,1", content_type: "text/csv" })).toEqual([Buffer.from("é,1"), "text/csv"]);
  });

  it.each([
    ["both base64 and text", { base64: "AA==", text: "a" }],
    ["neither base64 nor text", { filename: "a" }],
    ["invalid base64", { base64: "??" }],
    ["a header in the media type", { text: "a", content_type: "text/plain\r\nx: y" }],
  ])("a request cannot be built from a file with %s", (_what, file) => {
    const body = {
      kind: "binary",
      contentType: "application/octet-stream",
      encoding,
      parts: {},
      required: true,
    } as const;
    expect(() => buildRequest({ ...planOf("query", form(true)), body }, { body: file }, server)).toThrowError(
      expect.objectContaining({ code: "invalid_arguments" }),
    );
  });

  it("a multipart body repeats lists, writes objects as JSON, and has a name and media type for each file", () => {
    const body = {
      kind: "multipart",
      contentType: "multipart/form-data",
      encoding: { icon: { contentType: "image/png, image/jpeg" } },
      parts: { icon: "file", papers: "files" },
      required: true,
    } as const;
    const given = {
      title: 'a "b"',
      tags: ["x", "y"],
      address: { zip: 1 },
      icon: { base64: "iVBORw==", filename: 'i"1.png' },
      papers: [{ text: "--form--\r\n", filename: "p.txt", content_type: "text/plain" }, { base64: "AP8=" }],
      absent: undefined,
    };
    const request = buildRequest({ ...planOf("query", form(true)), body }, { body: given }, server);
    expect(decodeMultipart(raw(request))).toEqual([
      { name: "title", bytes: Buffer.from('a "b"') },
      { name: "tags", bytes: Buffer.from("x") },
      { name: "tags", bytes: Buffer.from("y") },
      { name: "address", contentType: "application/json", bytes: Buffer.from('{"zip":1}') },
      {
        name: "icon",
        filename: 'i"1.png',
        contentType: "image/png",
        bytes: Buffer.from("iVBORw==", "base64"),
      },
      { name: "papers", filename: "p.txt", contentType: "text/plain", bytes: Buffer.from("--form--\r\n") },
      {
        name: "papers",
        filename: "papers",
        contentType: "application/octet-stream",
        bytes: Buffer.from([0, 255]),
      },
    ]);
  });
});

describe("what was written is read back by the specification's rules", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
  const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/);
  const shapes = {
    scalar: text,
    list: fc.array(text, { minLength: 1, maxLength: 4 }),
    object: fc.dictionary(key, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  };
  const notations: [ParameterPlace, Style, boolean, readonly Shape[]][] = [
    ...(["simple", "label", "matrix"] as const).flatMap((style) =>
      [false, true].map((explode): [ParameterPlace, Style, boolean, readonly Shape[]] => [
        "path",
        style,
        explode,
        ["scalar", "list", "object"],
      ]),
    ),
    ...(["query", "cookie"] as const).flatMap((place) =>
      [false, true].map((explode): [ParameterPlace, Style, boolean, readonly Shape[]] => [
        place,
        "form",
        explode,
        ["scalar", "list", "object"],
      ]),
    ),
    ["query", "spaceDelimited", false, ["list", "object"]],
    ["query", "pipeDelimited", false, ["list", "object"]],
    ["query", "deepObject", true, ["object"]],
  ];
  it.each(notations)(
    "the specification's rules read back a %s parameter in the style %s (explode %s): %j",
    (place, style, explode, kinds) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...kinds).chain((shape) => fc.tuple(fc.constant(shape), shapes[shape])),
          ([shape, value]) => {
            // "." splits labels, and RFC 6570 does not encode it; "." and ".." alone are refused.
            fc.pre(style !== "label" || !JSON.stringify(value).includes("."));
            // OpenAPI can't write these either; they are refused.
            fc.pre(style !== "spaceDelimited" || !JSON.stringify(value).includes(" "));
            fc.pre(style !== "pipeDelimited" || !JSON.stringify(value).includes("|"));
            fc.pre(place !== "path" || !/^(\.|\.\.)$/.test(String(value)));
            const plan = planOf(place, { style, explode, allowReserved: false });
            const request = raw(buildRequest(plan, { [place]: { color: value } } as RequestValues, server));
            const described = { in: place, name: "color", style, explode };
            const names = shape === "object" ? Object.keys(value) : [];
            expect(decodeParameter(described, shape, `/v1${plan.path}`, request, names)).toEqual(value);
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it("the specification's rules read back a header", () => {
    const printable = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((value) => !/[\p{Cc},]/u.test(value));
    fc.assert(
      fc.property(fc.array(printable, { minLength: 1, maxLength: 3 }), (value) => {
        const request = raw(
          buildRequest(planOf("header", simple(false)), { header: { color: value } }, server),
        );
        expect(decodeParameter({ in: "header", name: "color" }, "list", "", request)).toEqual(value);
      }),
    );
  });

  it("the specification's rules read back a parameter that is a JSON document", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("query", "cookie", "path", "header"), (value, place) => {
        fc.pre(
          place !== "path" ||
            (value !== "" &&
              !(typeof value === "object" && value !== null && Object.keys(value).length === 0)),
        );
        const plan = planOf(place, { contentType: "application/json" });
        const request = raw(buildRequest(plan, { [place]: { color: value } } as RequestValues, server));
        const described = { in: place, name: "color", content: { "application/json": {} } };
        expect(decodeParameter(described, "scalar", `/v1${plan.path}`, request)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });
});

function simple(explode: boolean): Notation {
  return { style: "simple", explode, allowReserved: false };
}

function form(explode: boolean): Notation {
  return { style: "form", explode, allowReserved: false };
}

function planOf(
  place: ParameterPlace,
  notation: RequestPlan["parameters"][number]["notation"],
  parameters: RequestPlan["parameters"] = [{ in: place, name: "color", notation, multiSegment: false }],
): RequestPlan {
  return {
    operationId: "paint",
    method: "POST",
    path: place === "path" ? "/things/{color}" : "/things",
    servers: [],
    parameters,
    body: undefined,
    accept: [],
    security: [],
  };
}

function buildRequest(plan: RequestPlan, given: RequestValues, address: string) {
  const request = compileRequest(plan)(given);
  return { ...request, url: address + request.target };
}

function raw({ method, target, headers, body }: BuiltRequest): RawRequest {
  const { pathname } = new URL(server);
  return { method, target: pathname + target, headers, body: Buffer.from(body ?? "") };
}

it.each([
  ["/things?kind={color}", `${server}/things?kind=a%26b&page=2`],
  ["/things#Action={color}", `${server}/things?page=2`],
])("a request keeps the query of its path and drops the fragment: %s", (path, url) => {
  const { parameters, ...plan } = planOf("path", { style: "simple", explode: false, allowReserved: false });
  const page = { in: "query" as const, name: "page", notation: form(true), multiSegment: false };
  const request = { ...plan, path, parameters: [...parameters, page] };
  expect(buildRequest(request, { path: { color: "a&b" }, query: { page: 2 } }, server).url).toBe(url);
});
