import { parentPort, workerData } from "node:worker_threads";
import { planToBytes } from "./plan-to-bytes.ts";

// A thread that plans one manifest and ends: the server goes on answering meanwhile, and its memory is free afterwards.
const result = planToBytes(String(workerData.manifest), String(workerData.cacheDir));
parentPort?.postMessage(result, result.bytes ? [result.bytes.buffer] : []);
