import { useCallback, useEffect, useRef } from 'react'

/** So near to the end counts as being there, in pixels. */
const nearly = 96

/**
 * Whoever is at the end of a list stays there when it grows; under whoever reads above, nothing moves. Focus is left
 * where it is. Answers with the list's place, and whether its end is in sight.
 */
export function useStayAtEnd() {
  const list = useRef<HTMLDivElement>(null)
  const height = useRef<number | null>(null)
  const wasAtEnd = useRef(false)

  const isAtEnd = useCallback(() => {
    const place = list.current?.getBoundingClientRect()
    return place ? place.bottom <= window.innerHeight + nearly : false
  }, [])

  useEffect(() => {
    const look = () => {
      wasAtEnd.current = isAtEnd()
    }
    // The newest is what people come for, unless an address leads elsewhere or they have scrolled already.
    if (!window.location.hash && window.scrollY === 0 && !isAtEnd()) {
      const end = list.current?.getBoundingClientRect().bottom ?? 0
      window.scrollTo({ top: end - window.innerHeight * 0.6, behavior: 'instant' })
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [isAtEnd])

  useEffect(() => {
    const growing = new ResizeObserver(() => {
      const now = list.current?.offsetHeight ?? 0
      const grown = height.current === null ? 0 : now - height.current
      height.current = now
      if (grown > 0 && wasAtEnd.current) window.scrollBy({ top: grown, behavior: 'instant' })
      wasAtEnd.current = isAtEnd()
    })
    if (list.current) growing.observe(list.current)
    return () => growing.disconnect()
  }, [isAtEnd])

  return { list, isAtEnd }
}
