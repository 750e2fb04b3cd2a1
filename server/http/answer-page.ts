import { createRemixRequest, sendRemixResponse } from '@remix-run/express/dist/server.js'
import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'

/** The pages, what each of them is given, and how they run: 'production' or 'development'. */
export type Answering = {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  readonly getLoadContext: (request: Request, response: Response) => AppLoadContext
  readonly mode: string
}

/**
 * Answers with what Remix makes of a request. A whole page comes beside its answer, as bytes: in a stream of the web, through
 * which Remix's own adapter reads even what is ready, it cost a twelfth of a search for services more, and had no length.
 */
export function answerPage({ build, getLoadContext, mode }: Answering): RequestHandler {
  const ask = createRequestHandler(build, mode)
  return async (request, response, next) => {
    try {
      const context = getLoadContext(request, response)
      const answer = await ask(createRemixRequest(request, response), context)
      if (!context.page) return await sendRemixResponse(response, answer)
      response.status(answer.status)
      for (const [name, value] of answer.headers) response.append(name, value)
      response.set('Content-Length', String(context.page.length))
      response.end(context.page)
    } catch (error) {
      next(error)
    }
  }
}
