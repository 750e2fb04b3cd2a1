import leafletStyles from 'leaflet/dist/leaflet.css?url'
import { useEffect, useRef } from 'react'

type Marked = { readonly id: string; readonly name: string; readonly latitude: number; readonly longitude: number }

/** The map, once somebody asked for it. It shows this page of the list, which says the same in words. */
export function ServiceMap({ marked, map }: { marked: readonly Marked[]; map: { tiles: string; credit: string } }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let clear = () => {}
    let isGone = false
    void import('#app/live/service-map.ts').then(({ drawServiceMap }) => {
      if (place.current && !isGone) clear = drawServiceMap(place.current, marked, map)
    })
    return () => {
      isGone = true
      clear()
    }
  }, [marked, map])
  return (
    <>
      <link rel="stylesheet" href={leafletStyles} />
      <section aria-label="Map of these services">
        <div ref={place} className="relative z-0 h-96 rounded-card border border-line bg-sunken">
          <noscript>
            <p className="p-4">The map needs JavaScript. The list below has the same services.</p>
          </noscript>
        </div>
      </section>
    </>
  )
}
