import { execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** git's own server over HTTP on this machine, as a forge would run it. */
export interface GitServer {
  /** Of the folder that holds the repositories, without a slash at its end. */
  url: string;
  requests: { path: string; authorization: string | undefined }[];
  remove(): void;
}

export interface GitServerOptions {
  /** `Authorization` that every request must carry. */
  demands?: string;
  /** Answer instead of git. */
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Without the second version of git's protocol, ids that no ref names are refused. */
  firstProtocol?: boolean;
}

export async function gitServer(folder: string, options: GitServerOptions = {}): Promise<GitServer> {
  const requests: GitServer['requests'] = [];
  const server = createServer((request, response) => {
    const { authorization } = request.headers;
    requests.push({ path: request.url ?? '', authorization });
    if (options.answer?.(request, response)) return;
    if (options.demands !== undefined && authorization !== options.demands) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end(`no: ${authorization}`);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => runBackend(folder, request, Buffer.concat(chunks), response, options.firstProtocol ?? false));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    remove: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function runBackend(folder: string, request: IncomingMessage, body: Buffer, response: ServerResponse, first: boolean): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const bytes = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  const protocol = request.headers['git-protocol'];
  const child = spawn(join(execFileSync('git', ['--exec-path']).toString().trim(), 'git-http-backend'), {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: String(bytes.length),
      ...(first || typeof protocol !== 'string' ? {} : { GIT_PROTOCOL: protocol }),
    },
  });
  const parts: Buffer[] = [];
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  child.stdout.on('data', (chunk: Buffer) => parts.push(chunk));
  child.on('close', () => {
    const all = Buffer.concat(parts);
    const end = all.indexOf('\r\n\r\n');
    const headers = all
      .toString('latin1', 0, Math.max(end, 0))
      .split('\r\n')
      .map((line) => line.split(': ') as [string, string]);
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
    for (const [name, value] of headers) if (name !== 'Status' && name !== '') response.setHeader(name, value);
    response.writeHead(Number.parseInt(status, 10)).end(all.subarray(end + 4));
  });
}
