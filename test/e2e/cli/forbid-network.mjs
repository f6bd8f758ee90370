// Loaded before a program with `node --import`: every way to the network ends the program with a message.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const forbid = (what) => () => {
  process.stderr.write(`NETWORK USED: ${what}\n`);
  process.exit(99);
};

require('node:net').Socket.prototype.connect = forbid('a socket');
require('node:dgram').createSocket = forbid('a datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  require('node:dns')[name] = forbid(`dns.${name}`);
  require('node:dns').promises[name] = forbid(`dns.promises.${name}`);
}
globalThis.fetch = forbid('fetch');
