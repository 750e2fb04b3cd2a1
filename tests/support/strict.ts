import { afterEach, beforeEach, expect, vi } from 'vitest'

// React and our own code complain on console.error about real mistakes: a complaint fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  const complaints = vi.mocked(console.error).mock.calls
  vi.restoreAllMocks()
  expect(complaints).toEqual([])
})
