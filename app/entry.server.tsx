import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { AnswerProvider } from './root.tsx'

/**
 * Renders a page in one go. No page here waits for slow data, so streaming would only cost: the pipe, its chunks and
 * their encoding took a third of the time of a thread page (docs/decisions/008). The data that scripts need travels
 * behind the page, in the very calls that Remix's own streaming component writes; pages without scripts carry none.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const { nonce, bugs } = context
  const { serverHandoffStream, ...rest } = remix
  const page = { ...rest, manifest: onlyShown(remix) }
  const html = renderToString(
    <AnswerProvider value={{ nonce, bug: bugs.at(-1) }}>
      <RemixServer context={page} url={request.url} nonce={nonce} />
    </AnswerProvider>,
  )
  const data =
    page.renderMeta?.didRenderScripts && serverHandoffStream ? await dataScript(serverHandoffStream, nonce) : ''
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // Cut only where something is put in: React's page is thousands of pieces, which a cut copies into one.
  const whole = data === '' ? html : `${html.slice(0, -end.length)}${data}${end}`
  // As bytes: a string would be looked through for broken letters and copied once more on its way.
  context.page = Buffer.from(`<!DOCTYPE html>${whole}`)
  return new Response(null, { headers, status })
}

const end = '</body></html>'

/** The routes this answer shows. RemixServer makes and ranks a route for every page of the house at each render, and only these are drawn; the browser reads the whole list from its own file. */
function onlyShown({ manifest, staticHandlerContext }: EntryContext): EntryContext['manifest'] {
  const routes: EntryContext['manifest']['routes'] = {}
  for (const { route } of staticHandlerContext.matches) {
    const shown = manifest.routes[route.id]
    if (shown) routes[route.id] = shown
  }
  return { ...manifest, routes }
}

async function dataScript(stream: ReadableStream<Uint8Array>, nonce: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read())
    text += decoder.decode(part.value, { stream: true })
  const call = `window.__remixContext.streamController.enqueue(${inScript(JSON.stringify(text))});window.__remixContext.streamController.close();`
  return `<script nonce="${nonce}">${call}</script>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '\\u0026',
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Members' words are in here: nothing in them may end the script element. */
const inScript = (json: string) => json.replace(/[&<>\u2028\u2029]/g, (letter) => escapes[letter] ?? letter)

/** A bug in a loader or a page: noted once, with an id, and never the words that caused it. */
export function handleError(error: unknown, { context, request }: { context: AppLoadContext; request: Request }) {
  // A form sent to where there is none is no bug of ours: whoever looks for one must not be woken by it.
  if (isRouteErrorResponse(error) && error.status < 500) return
  if (!request.signal.aborted) context.bugs.push(context.reportBug(error))
}
