import { useFetcher, useLocation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

/**
 * The screens of a long page that follow the first, fetched as somebody comes near the end. Without scripts the link that `end` stands
 * on leads to the next screen; with them it is fetched and added. `next` is what the address of the screen after has behind `after=`.
 */
export function useReadOn<Screen extends { readonly next: number | null }>(first: Screen) {
  const { pathname, search } = useLocation()
  const fetcher = useFetcher<Screen>()
  const [more, setMore] = useState<readonly Screen[]>([])
  const end = useRef<HTMLAnchorElement>(null)
  const screens = [first, ...more]
  const next = screens.at(-1)?.next ?? null
  const from = useRef(first)
  // The place last asked for: what is under way or has come is not asked for again.
  const asked = useRef<number | null>(null)

  useEffect(() => {
    // Another draft, or what was said of it has changed: begin anew.
    if (from.current === first) return
    from.current = first
    asked.current = null
    setMore([])
  }, [first])

  useEffect(() => {
    if (fetcher.state !== 'idle' || !fetcher.data) return
    const found = fetcher.data as Screen
    setMore((before) => (before.includes(found) ? before : [...before, found]))
  }, [fetcher.state, fetcher.data])

  useEffect(() => {
    const link = end.current
    if (!link || next === null) return
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || fetcher.state !== 'idle' || asked.current === next) return
        asked.current = next
        const query = new URLSearchParams(search)
        query.set('after', String(next))
        query.set('index', '')
        fetcher.load(`${pathname}?${query}`)
      },
      { rootMargin: '800px' },
    )
    watcher.observe(link)
    return () => watcher.disconnect()
  }, [next, pathname, search, fetcher])

  const beyond = new URLSearchParams(search)
  if (next !== null) beyond.set('after', String(next))
  return { screens, end, to: next === null ? null : `?${beyond}` }
}
