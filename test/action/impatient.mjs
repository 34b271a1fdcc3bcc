// Loaded before the Action: a second passes in twenty milliseconds, so that retries and deadlines are soon over.
const { setTimeout: set, setInterval: every } = globalThis;
globalThis.setTimeout = (work, delay = 0, ...args) => set(work, delay / 50, ...args);
globalThis.setInterval = (work, delay = 0, ...args) => every(work, delay / 50, ...args);
