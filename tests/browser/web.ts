import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from './certificate.ts';

/**
 * A page or file that the local web answers with; a string is an HTML page. Bytes go out as they are: what they are
 * encoded in, the page itself has to say.
 */
export type Answer =
  | string
  | {
      type: string;
      body: string | Buffer;
      delay?: number;
      /** May the browser keep it? Only such pages go into the back/forward cache. */
      keep?: boolean;
    };

/**
 * The whole web as the browser under test sees it: a proxy on this machine that answers for every host, over TLS too.
 * Addresses that nobody put there answer 404, and every request is written down.
 */
export interface LocalWeb {
  /** Port of the proxy on 127.0.0.1. */
  readonly port: number;
  /** Puts a page at an address (`https://host/path?query`); later puts replace earlier ones. */
  put(url: string, answer: Answer): void;
  /** Addresses asked for so far. */
  requests(): string[];
  forgetRequests(): void;
  close(): Promise<void>;
}

/** Starts a local web. */
export async function startWeb(): Promise<LocalWeb> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (url: string, response: ServerResponse) => {
    asked.push(url);
    const found = answers.get(url);
    const {
      type,
      body,
      delay = 0,
      keep = false,
    } = typeof found === 'string' ? { type: 'text/html', body: found, keep: false } : (found ?? missing);
    setTimeout(() => {
      const charset = typeof body === 'string' ? '; charset=utf-8' : '';
      response.writeHead(found ? 200 : 404, {
        'content-type': type + charset,
        'cache-control': keep ? 'max-age=600' : 'no-store',
      });
      response.end(body);
    }, delay);
  };

  const secure = createSecureServer(selfSigned(), (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, response),
  );
  // Over plain HTTP a proxy is asked for the whole address.
  const proxy = createServer((request: IncomingMessage, response) => answer(request.url ?? '', response));
  proxy.on('connect', (_request, socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  secure.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: (proxy.address() as AddressInfo).port,
    put(url, page) {
      const { href, hash } = new URL(url);
      answers.set(href.slice(0, href.length - hash.length), page);
    },
    requests: () => [...asked],
    forgetRequests: () => void asked.splice(0),
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const missing = { type: 'text/plain', body: 'not here', delay: 0, keep: false };
