// Reads a diagram with Mermaid's own parser; exits with 3 where it is not installed.
let JSDOM, mermaid;
try {
  ({ JSDOM } = await import("jsdom"));
  const { window } = new JSDOM("<!doctype html><body></body>");
  Object.assign(globalThis, { window, document: window.document });
  ({ default: mermaid } = await import("mermaid"));
} catch (error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  process.exit(3);
}
let text = "";
for await (const part of process.stdin) text += part;
await mermaid.parse(text);
const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
console.log(JSON.stringify(diagram.db.getTasks()));
