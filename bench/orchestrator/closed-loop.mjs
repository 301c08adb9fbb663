// Callers in a closed loop: each sends its next request when it has its answer. Prints the times in ms, and how many there were with those of the warm-up.
import { Agent, get } from "node:http";

const [url = "", authorization = "", callers = "1", seconds = "1"] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(callers) });

const once = () =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    get(url, { agent, headers: { authorization } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode}`));
      response.resume();
      response.on("end", () => resolve(performance.now() - began));
    }).on("error", reject);
  });

async function during(ms) {
  const times = [];
  const end = performance.now() + ms;
  await Promise.all(
    Array.from({ length: Number(callers) }, async () => {
      while (performance.now() < end) times.push(await once());
    }),
  );
  return times;
}

// The first calls warm both sides up.
const warming = await during(1000);
const times = await during(Number(seconds) * 1000);
console.log(JSON.stringify({ times, all: warming.length + times.length }));
agent.destroy();
