/** The API that a project begins with when it is given none: a document to be replaced by one's own. */
export const sampleApi = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1.0.0", description: "A library to begin with." },
  servers: [{ url: "http://127.0.0.1:8080", description: "Where it runs while it is developed." }],
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        summary: "Lists the books of the library",
        description: "Newest first. Ask for a subject when there are many.",
        tags: ["books"],
        parameters: [
          {
            name: "subject",
            in: "query",
            description: "Only books about this.",
            schema: { type: "string", examples: ["gardening"] },
          },
          {
            name: "limit",
            in: "query",
            description: "How many books at most.",
            schema: { type: "integer", minimum: 1, maximum: 100 },
          },
        ],
        responses: {
          "200": {
            description: "The books.",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Book" } } },
            },
          },
        },
      },
      post: {
        operationId: "addBook",
        summary: "Adds a book to the library",
        tags: ["books"],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["title"],
                properties: {
                  title: { type: "string", description: "As on its cover.", examples: ["The Compost Heap"] },
                  subject: { type: "string", description: "What it is about.", examples: ["gardening"] },
                },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The book as it stands now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
          },
        },
      },
    },
    "/books/{id}": {
      get: {
        operationId: "getBook",
        summary: "Gives one book of the library",
        tags: ["books"],
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: "The book's number, as the list has it.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The book.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Book: {
        type: "object",
        properties: {
          id: { type: "integer", examples: [7] },
          title: { type: "string", examples: ["The Compost Heap"] },
          subject: { type: "string", examples: ["gardening"] },
        },
      },
    },
  },
} as const;
