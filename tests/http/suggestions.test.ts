import express from 'express'
import { describe, expect, test } from 'vitest'
import { tooMany } from '#server/domain/kernel/refusal.ts'
import { suggestionRoutes } from '#server/http/suggestions.ts'
import type { Services } from '#server/services.ts'
import { useFeeds } from '#tests/support/feeds.ts'
import { useWorld } from '#tests/support/world.ts'

describe('what somebody may mean while they type', () => {
  const world = useWorld()
  const serve = useFeeds()
  const served = async (services: Services) => serve(express().use(suggestionRoutes(services)))

  test('is told to everybody, and stays in no cache', async () => {
    const base = await served({ as: (actor) => world.as(actor) })
    const answer = await fetch(`${base}/services/suggest?q=benef`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toContainEqual({ kind: 'need', id: 'benefits', name: 'Benefits advice' })
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await (await fetch(`${base}/services/suggest`)).json()).toEqual([])
  })

  test('what makes no sense is refused, and so is asking too often', async () => {
    const base = await served({ as: (actor) => world.as(actor) })
    expect((await fetch(`${base}/services/suggest?q[a]=1`)).status).toBe(400)
    const tired = async () => {
      throw tooMany('That was a lot in a short time')
    }
    const busy = await served({
      as: (actor) => {
        const house = world.as(actor)
        const directory = { ...house.queries.directory, suggestServices: tired }
        return { ...house, queries: { ...house.queries, directory } }
      },
    })
    const answer = await fetch(`${busy}/services/suggest?q=benef`)
    expect(answer.status).toBe(429)
    expect(await answer.json()).toEqual({ error: 'That was a lot in a short time' })
  })
})
