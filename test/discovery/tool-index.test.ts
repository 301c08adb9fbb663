import { describe, expect, test } from "vitest";
import { toolIndex } from "../../src/discovery/tool-index.ts";
import { petstoreTools, toolNamed } from "./tools.ts";

const find = toolIndex([
  ...petstoreTools(),
  toolNamed("groesse_aendern", "Größe ändern"),
  toolNamed("benutzer_loeschen", "Benutzer löschen"),
  toolNamed("kadai_sakusei", "課題を作成する"),
  toolNamed("chuangjian_fenzhi", "创建分支"),
  toolNamed("find_cafes", "Find cafés"),
  toolNamed("get_http_status", "Get the HTTPStatus"),
]);
const names = (query: string) => find(query).map(({ definition }) => definition.name);

describe("a search has the wanted tool among the first three", () => {
  test.each([
    ["add a pet", "add_pet"],
    ["create pet", "add_pet"],
    ["addPet", "add_pet"],
    ["new pet in the store", "add_pet"],
    ["update an existing pet", "update_pet"],
    ["find pets by status", "find_pets_by_status"],
    ["findPetsByTags", "find_pets_by_tags"],
    ["remove pet", "delete_pet"],
    ["delete a pet", "delete_pet"],
    ["upload an image", "upload_file"],
    ["inventory of the store", "get_inventory"],
    ["invntory", "get_inventory"],
    ["place order", "place_order"],
    ["ordr a pet", "place_order"],
    ["cancel an order", "delete_order"],
    ["get order", "get_order_by_id"],
    ["create a user", "create_user"],
    ["log in", "login_user"],
    ["logout", "logout_user"],
    ["change user", "update_user"],
    ["Größe ändern", "groesse_aendern"],
    ["grosse andern", "groesse_aendern"],
    ["benutzer loschen", "benutzer_loeschen"],
    ["課題", "kadai_sakusei"],
    ["課題を作成する", "kadai_sakusei"],
    ["创建分支", "chuangjian_fenzhi"],
    ["café", "find_cafes"],
    ["CAFES near me", "find_cafes"],
    ["http status", "get_http_status"],
    ["HTTPStatus", "get_http_status"],
  ])("a search for %j finds %s among the first three tools", (query, expected) => {
    expect(names(query).slice(0, 3)).toContain(expected);
  });
});

test("a query that matches no tool finds nothing", () => {
  expect(names("xylophon quartz")).toEqual([]);
  expect(names("… !!")).toEqual([]);
});

test("among equal matches a tool that changes nothing comes first", () => {
  const found = toolIndex([
    toolNamed("pets_purge", "Purge pets"),
    toolNamed("pets_show", "Show pets", { readOnlyHint: true }),
  ])("pets");
  expect(found.map(({ definition }) => definition.name)).toEqual(["pets_show", "pets_purge"]);
});
