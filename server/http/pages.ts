import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { type Answering, answerPage } from './answer-page.ts'

type Routes = ServerBuild['routes']

/**
 * The pages. Remix flattens and ranks every route of the house twice for every request, which took as long as a third of
 * the statements of a thread page and grows with each page we add. So each shape of address (its first word, how many
 * words) has a handler of its own, which knows only the routes that an address of this shape can lead to.
 */
export function pages({ build, ...asking }: Answering & { readonly build: ServerBuild }): RequestHandler {
  const handlers = new Map<string, RequestHandler>()
  const handlerOf = (routes: Routes) => answerPage({ build: { ...build, routes }, ...asking })
  const whole = handlerOf(build.routes)
  const shapeOf = shapes(build.routes)

  return (request, response, next) => {
    const shape = shapeOf(request.path)
    if (shape === null) return whole(request, response, next)
    const key = `${shape.first} ${shape.count}`
    const handler = handlers.get(key) ?? handlerOf(routesFor(build.routes, shape))
    handlers.set(key, handler)
    return handler(request, response, next)
  }
}

/** The shape of an address: its first word in lower case, and how many words it has. */
export type Shape = { readonly first: string; readonly count: number }

const mostWords = 10

/** Tells the shape of an address; null when no page has one like it: what strangers ask for must not fill the memory. */
export function shapes(routes: Routes): (path: string) => Shape | null {
  const firstWords = new Set(Object.keys(routes).map((id) => wordsOf(routes, id)[0] ?? ''))
  return (path) => {
    const words = path
      .replace(/\/?_root\.data$|\.data$/, '')
      .split('/')
      .filter(Boolean)
    const first = words[0]?.toLowerCase() ?? ''
    return firstWords.has(first) && words.length <= mostWords ? { first, count: words.length } : null
  }
}

/** The routes that an address of this shape can lead to, with the routes around them. */
export function routesFor(routes: Routes, { first, count }: Shape): Routes {
  const kept: Routes = {}
  for (const id of Object.keys(routes)) {
    const words = wordsOf(routes, id)
    const leads = words.some(isOpen)
      ? !words[0] || isOpen(words[0], 0) || words[0] === first
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

/** The rest of an address, or a word that may be left out or be any: such a route has no one shape. */
const isOpen = (word: string, at: number) => word === '*' || word.endsWith('?') || (at === 0 && word.startsWith(':'))

/** The words of a route's whole address, in lower case, as addresses are compared. */
function wordsOf(routes: Routes, id: string): string[] {
  const route = routes[id]
  if (!route) return []
  const around = route.parentId === undefined ? [] : wordsOf(routes, route.parentId)
  return [...around, ...(route.path ?? '').toLowerCase().split('/').filter(Boolean)]
}
