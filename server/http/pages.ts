import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'

type Options = {
  readonly build: ServerBuild
  readonly getLoadContext: (request: Request, response: Response) => AppLoadContext
  readonly mode: string
}

/**
 * The pages. Remix flattens and ranks every route of the house twice for every request, which took as long as a third of
 * the statements of a thread page and grows with each page we add. So each shape of address (its first word, how many
 * words) has a handler of its own, which knows only the routes that an address of this shape can lead to.
 */
export function pages({ build, getLoadContext, mode }: Options): RequestHandler {
  const handlers = new Map<string, RequestHandler>()
  const handlerOf = (routes: ServerBuild['routes']) =>
    createRequestHandler({ build: { ...build, routes }, getLoadContext, mode })
  const whole = handlerOf(build.routes)
  const firstWords = new Set(Object.keys(build.routes).map((id) => wordsOf(build.routes, id)[0] ?? ''))

  return (request, response, next) => {
    const words = request.path
      .replace(/\/?_root\.data$|\.data$/, '')
      .split('/')
      .filter(Boolean)
    const first = words[0]?.toLowerCase() ?? ''
    // Only shapes that some page has are kept: what strangers ask for must not fill the memory.
    if (!firstWords.has(first) || words.length > mostWords) return whole(request, response, next)
    const shape = `${first} ${words.length}`
    const handler = handlers.get(shape) ?? handlerOf(routesFor(build.routes, first, words.length))
    handlers.set(shape, handler)
    return handler(request, response, next)
  }
}

const mostWords = 10

/** The routes that an address of this shape can lead to, with the routes around them. */
function routesFor(routes: ServerBuild['routes'], first: string, count: number): ServerBuild['routes'] {
  const kept: ServerBuild['routes'] = {}
  for (const id of Object.keys(routes)) {
    const words = wordsOf(routes, id)
    const leads = words.some(isOpen)
      ? !words[0] || isOpen(words[0]) || words[0] === first
      : words.length === count && (words[0] ?? '') === first
    // The outermost route says it when there is no such page.
    if (!leads && routes[id]?.parentId !== undefined) continue
    for (let at: string | undefined = id; at !== undefined; at = routes[at]?.parentId) {
      const route = routes[at]
      if (route) kept[at] = route
    }
  }
  return kept
}

/** The rest of an address, or a word that may be left out: such a route has no one shape. */
const isOpen = (word: string) => word === '*' || word.endsWith('?')

/** The words of a route's whole address, in lower case, as addresses are compared. */
function wordsOf(routes: ServerBuild['routes'], id: string): string[] {
  const route = routes[id]
  if (!route) return []
  const around = route.parentId === undefined ? [] : wordsOf(routes, route.parentId)
  return [...around, ...(route.path ?? '').toLowerCase().split('/').filter(Boolean)]
}
