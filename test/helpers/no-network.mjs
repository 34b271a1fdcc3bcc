// Loaded before a program: every way to a network throws, and is written down in the file that NETWORK_LOG names.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http2 from 'node:http2';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function refuse(owner, name, what) {
  owner[name] = () => {
    appendFileSync(process.env.NETWORK_LOG, `${what}\n`);
    throw new Error(`no network: ${what}`);
  };
}

refuse(net.Socket.prototype, 'connect', 'net');
refuse(tls, 'connect', 'tls');
refuse(http2, 'connect', 'http2');
refuse(dgram, 'createSocket', 'dgram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']) {
  refuse(dns, name, 'dns');
  refuse(dns.promises, name, 'dns');
}
// Built-in fetch lies on a socket of its own making.
refuse(globalThis, 'fetch', 'fetch');
syncBuiltinESMExports();
