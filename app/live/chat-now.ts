import { useEffect, useState } from 'react'

const every = 5000

/** The time on the page, going on, so that what can be done for five minutes is gone after them. In epoch milliseconds. */
export function useNow(first: number): number {
  const [now, setNow] = useState(first)
  useEffect(() => {
    // Two clocks may differ: what counts is how long the page has been open.
    const openedAt = Date.now()
    const timer = window.setInterval(() => setNow(first + Date.now() - openedAt), every)
    return () => window.clearInterval(timer)
  }, [first])
  return now
}
