import { attribute, type Element, elementsOf, isElement, wholeText } from './html-tree.ts'

/** The notes of a page: what points at them, where they stand, and the links that lead back up. */
export type Links = {
  readonly references: ReadonlyMap<Element, string>
  readonly notes: ReadonlyMap<Element, string>
  readonly backLinks: ReadonlySet<Element>
}

/**
 * Finds notes however a page writes them (Word, LibreOffice, pandoc, Markdown, mammoth): a short link to a place whose words link
 * back to it. That is what all of them have in common.
 */
export function noteLinks(page: Element): Links {
  const places = new Map<string, Element>()
  const links: Element[] = []
  for (const element of elementsOf(page)) {
    for (const name of [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined])
      if (name && !places.has(name)) places.set(name, element)
    if (element.tagName === 'a' && attribute(element, 'href')?.startsWith('#')) links.push(element)
  }
  const references = new Map<Element, string>()
  const notes = new Map<Element, string>()
  const backLinks = new Set<Element>()
  for (const link of links) {
    const label = wholeText(link).replace(/[\s[\]()]/g, '')
    const place = places.get(targetOf(link))
    if (!place || label.length > 4 || label === '' || backLinks.has(link)) continue
    const note = placeOfNote(place)
    const isMarked = attribute(link, 'role') === 'doc-noteref'
    const backs = note ? backLinksIn(note, namesAround(link)) : []
    if (!note || (backs.length === 0 && !isMarked) || contains(note, link)) continue
    references.set(link, label)
    if (!notes.has(note)) notes.set(note, label)
    for (const back of backs) backLinks.add(back)
  }
  return { references, notes, backLinks }
}

const targetOf = (link: Element): string => {
  const target = (attribute(link, 'href') ?? '').slice(1)
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** The names a back link could lead to: the link's own, or one just around or inside it. */
function namesAround(link: Element): Set<string> {
  const names = new Set<string>()
  let element: Element | null = link
  for (let step = 0; element && step < 3; step++) {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) if (name) names.add(name)
    element = parentOf(element)
  }
  return names
}

function placeOfNote(place: Element): Element | undefined {
  let element: Element | null = place
  for (let step = 0; element && step < 4; step++) {
    if (/^(li|div|aside|dd|section)$/.test(element.tagName)) return element
    const parent: Element | null = parentOf(element)
    if (element.tagName === 'p' && !(parent && /^(li|div)$/.test(parent.tagName) && parent.childNodes.length <= 5))
      return element
    element = parent
  }
  return undefined
}

function backLinksIn(note: Element, names: ReadonlySet<string>): Element[] {
  const found: Element[] = []
  let seen = 0
  for (const element of elementsOf(note)) {
    if (++seen > 200) break
    if (element.tagName === 'a' && names.has(targetOf(element))) found.push(element)
  }
  return found
}

const parentOf = (element: Element): Element | null =>
  element.parentNode && isElement(element.parentNode) ? element.parentNode : null

function contains(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = parentOf(element)) if (element === outer) return true
  return false
}
