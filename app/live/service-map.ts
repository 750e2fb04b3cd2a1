import { circleMarker, featureGroup, map, tileLayer } from 'leaflet'

type Marked = { readonly id: string; readonly name: string; readonly latitude: number; readonly longitude: number }
type Tiles = { readonly tiles: string; readonly credit: string }

/** Draws services on a map, each leading to its page. The list beside it says the same. Answers with what clears it away. */
export function drawServiceMap(element: HTMLElement, marked: readonly Marked[], { tiles, credit }: Tiles): () => void {
  const drawn = map(element, { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false })
  drawn.attributionControl.setPrefix('Leaflet')
  // Only our name leaves with a picture's address, never what somebody looked for.
  tileLayer(tiles, { attribution: credit, maxZoom: 18, referrerPolicy: 'origin' }).addTo(drawn)
  const colour = getComputedStyle(element).getPropertyValue('--place').trim() || '#7a4d00'
  const group = featureGroup(
    marked.map(({ id, name, latitude, longitude }) => {
      const link = document.createElement('a')
      link.href = `/services/${id}`
      link.textContent = name
      return circleMarker([latitude, longitude], {
        radius: 11,
        color: '#ffffff',
        weight: 2,
        fillColor: colour,
        fillOpacity: 1,
      }).bindPopup(link)
    }),
  ).addTo(drawn)
  drawn.fitBounds(group.getBounds().pad(0.15), { maxZoom: 15 })
  return () => drawn.remove()
}
