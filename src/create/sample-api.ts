/** The API of a project that is created without a document. Its author replaces the document. */
export const sampleApi = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1.0.0", description: "A sample API." },
  servers: [{ url: "http://127.0.0.1:8080", description: "The server during development." }],
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        summary: "Lists the books of the library",
        description: "Newest first. Filter by subject when there are many.",
        tags: ["books"],
        parameters: [
          {
            name: "subject",
            in: "query",
            description: "Only books with this subject.",
            schema: { type: "string", examples: ["gardening"] },
          },
          {
            name: "limit",
            in: "query",
            description: "The maximum number of books.",
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
                  title: { type: "string", description: "The title.", examples: ["The Compost Heap"] },
                  subject: { type: "string", description: "The subject.", examples: ["gardening"] },
                },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The added book.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
          },
        },
      },
    },
    "/books/{id}": {
      get: {
        operationId: "getBook",
        summary: "Returns one book of the library",
        tags: ["books"],
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: "The book's id, from the list of books.",
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
