/** Made-up descriptions in the styles of vendors of contact centres: what their documents look like, not what they say. */

const pii = (handling: string) => ({ pii: { handling, deleteSla: 120 } });

/** A list in a page with paging around it; every field nullable; the vendor's own marks. */
export const TELEPHONY = JSON.stringify({
  openapi: "3.0.1",
  info: { title: "Acme - Voice", version: "1.2.0" },
  paths: {
    "/2010/Calls.json": {
      get: {
        operationId: "ListCall",
        parameters: [{ name: "To", in: "query", schema: { type: "string", format: "phone-number" } }],
        responses: {
          200: {
            description: "OK",
            content: {
              "application/json": {
                schema: {
                  title: "ListCallResponse",
                  type: "object",
                  properties: {
                    calls: { type: "array", items: { $ref: "#/components/schemas/voice.call" } },
                    end: { type: "integer" },
                    first_page_uri: { type: "string", format: "uri" },
                    page: { type: "integer" },
                    page_size: { type: "integer" },
                  },
                },
              },
            },
          },
        },
      },
      post: { operationId: "CreateCall", responses: { 201: { $ref: "#/components/responses/Call" } } },
    },
    "/2010/Calls/{Sid}.json": { delete: { operationId: "DeleteCall", responses: { 204: { description: "gone" } } } },
  },
  components: {
    responses: {
      Call: {
        description: "Created",
        content: { "application/json": { schema: { $ref: "#/components/schemas/voice.call" } } },
      },
    },
    schemas: {
      "voice.call": {
        type: "object",
        description: "A call, as of canary.jones@example.com",
        properties: {
          sid: { type: "string", minLength: 34, maxLength: 34, pattern: "^CA[0-9a-fA-F]{32}$", nullable: true },
          date_created: { type: "string", format: "date-time", nullable: true, "x-twilio": pii("none") },
          to: { type: "string", nullable: true, "x-twilio": pii("standard") },
          from: { type: "string", nullable: true, example: "+1 202 555 0123", "x-twilio": pii("standard") },
          forwarded_from: { type: "string", nullable: true, "x-twilio": pii("sensitive") },
          caller_name: { type: "string", nullable: true, description: "e.g. Canary Jones" },
          group_label: { type: "string", "x-twilio": pii("sensitive") },
          duration: { type: "string", nullable: true },
          price: { type: "number", nullable: true },
          status: { type: "string", enum: ["queued", "ringing"] },
          uri: { type: "string", format: "uri" },
          subresource_uris: { type: "object", format: "uri-map", nullable: true },
        },
      },
    },
  },
});

/** YAML; ids as integers, free text, tags, custom fields, allOf, a tree of comments. */
export const TICKETS = `openapi: 3.1.0
info: { title: Acme Tickets, version: 2.0.0 }
paths:
  /api/v2/tickets:
    get:
      operationId: ListTickets
      responses:
        "200":
          description: Success
          content:
            application/json:
              schema: { $ref: "#/components/schemas/TicketsResponse" }
  /api/v2/users/{user_id}:
    parameters: []
    get:
      operationId: ShowUser
      responses:
        default:
          content: { application/json: { schema: { $ref: "#/components/schemas/UserObject" } } }
components:
  schemas:
    TicketsResponse:
      type: object
      properties:
        tickets: { type: array, items: { $ref: "#/components/schemas/TicketObject" } }
        next_page: { type: [string, "null"], format: uri }
        count: { type: integer }
    Base:
      type: object
      properties:
        id: { type: integer, readOnly: true }
        created_at: { type: string, format: date-time }
    TicketObject:
      allOf:
        - $ref: "#/components/schemas/Base"
        - type: object
          required: [requester_id]
          properties:
            requester_id: { type: integer, description: "The user who asked, e.g. 12025550123" }
            assignee_email: { type: string, description: Write only, writeOnly: true }
            subject: { type: string }
            description: { type: string }
            has_incidents: { type: boolean }
            via:
              type: object
              properties:
                channel: { type: string }
                source: { type: object, additionalProperties: true }
            custom_fields:
              type: array
              items:
                type: object
                properties:
                  id: { type: integer }
                  value: { oneOf: [{ type: string }, { type: integer }, { type: array, items: { type: string } }] }
            comments: { type: array, items: { $ref: "#/components/schemas/Comment" } }
    Comment:
      type: object
      properties:
        body: { type: string, x-pii: true }
        author: { $ref: "#/components/schemas/UserObject" }
        replies: { type: array, items: { $ref: "#/components/schemas/Comment" } }
    UserObject:
      type: object
      properties:
        name: { type: string }
        email: { anyOf: [{ type: string, format: email }, { type: "null" }] }
        phone: { type: [string, "null"] }
        photo_url: { type: string, format: uri }
        user_fields: { type: object, additionalProperties: { type: [string, number] } }
        last_login_ip: { type: string, format: ipv4 }
`;

/** Swagger 2.0: definitions, a discriminator, maps whose names are addresses, names that JavaScript has. */
export const CONVERSATIONS = JSON.stringify({
  swagger: "2.0",
  info: { title: "Acme Cloud", version: "2" },
  paths: {
    "/api/v2/conversations/{id}": {
      get: {
        operationId: "getConversation",
        produces: ["application/json"],
        responses: { 200: { description: "ok", schema: { $ref: "#/definitions/Conversation" } } },
      },
    },
  },
  definitions: {
    Conversation: {
      type: "object",
      properties: {
        id: { type: "string" },
        participants: { type: "array", items: { $ref: "#/definitions/Participant" } },
        attributes: { type: "object", additionalProperties: { type: "string" } },
        byAddress: {
          type: "object",
          propertyNames: { format: "email" },
          additionalProperties: { $ref: "#/definitions/AddressableEntityRef" },
        },
        selfUri: { type: "string", format: "uri" },
      },
    },
    Participant: {
      type: "object",
      discriminator: "purpose",
      properties: {
        userId: { type: "string" },
        participantName: { type: "string", "x-genesys-sensitive": true },
        ani: { type: "string" },
        __proto__: undefined,
        constructor: { type: "string" },
        "odd 'name' \"x\"": { type: "string" },
        "+1 202 555 0123": { type: "string" },
        secret: { type: "string", format: "password" },
        address: { $ref: "#/definitions/Address" },
      },
    },
    Address: {
      type: "object",
      properties: { line1: { type: "string" }, zone: { type: "string" }, type: { type: "string" } },
    },
    AddressableEntityRef: { type: "object", properties: { id: { type: "string" } } },
  },
});
