import { parentPort, workerData } from "node:worker_threads";
import { planToBytes } from "./plan-to-bytes.ts";

// A thread that plans one manifest and ends: meanwhile the server answers, and afterwards the memory is free again.
const result = planToBytes(String(workerData.manifest), String(workerData.cacheDir));
parentPort?.postMessage(result, result.bytes ? [result.bytes.buffer] : []);
