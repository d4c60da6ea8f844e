import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LanguageModel } from '#app/web/env.server.ts';

type Asked = {
  path: string;
  authorization: string | undefined;
  body: { model: string; messages: { content: string }[] };
};

/** A stand-in for a language model on this machine, which answers (or misbehaves) as told. */
export async function withLanguageModel(
  answer: (response: ServerResponse, asked: Asked) => void,
  run: (model: LanguageModel, asked: Asked[]) => Promise<void>,
): Promise<void> {
  const seen: Asked[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const asked = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: JSON.parse(body),
    };
    seen.push(asked);
    answer(response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await run({ baseUrl: `http://127.0.0.1:${port}/v1`, model: 'small', apiKey: 'key' }, seen);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A reply in the shape of a chat completion. */
export const says = (content: string) => (response: ServerResponse) => {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
};
