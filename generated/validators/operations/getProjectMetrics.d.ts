// Written by `npm run generate`. Do not edit.
import type { Check } from "../../../src/manifest/issues.ts";

export declare const response: Check;
