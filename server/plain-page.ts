/** A page for when the app itself cannot make one. Texts are ours, never what came with a request. */
export function plainPage(status: number, title: string, advice: string): Response {
  const page = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Says Who</title></head>
<body><main><h1>${title}</h1><p>${advice}</p><p><a href="/">Go to the start page</a></p></main></body>
</html>
`;
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
