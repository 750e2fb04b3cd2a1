import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, childrenOf, type Element, elementsOf, isElement } from './html-tree.ts'

const isList = (element: Element): boolean => element.tagName === 'ul' || element.tagName === 'ol'

/** Google Docs puts lists inside lists beside them, and says how deep each is in the name of its class. Each goes where it belongs. */
export function nestLists(page: Element): void {
  const deep = [...elementsOf(page)].filter((element) => isList(element) && depthOf(element) > 0)
  for (const list of deep) {
    const parent = list.parentNode as DefaultTreeAdapterTypes.ParentNode | null
    const siblings = parent?.childNodes ?? []
    const at = siblings.indexOf(list)
    const before = siblings.slice(0, at).findLast(isElement)
    const point = before && isList(before) ? lastPoint(before, depthOf(list) - 1) : undefined
    if (!point) continue
    siblings.splice(at, 1)
    list.parentNode = point
    point.childNodes.push(list)
  }
}

const depthOf = (list: Element): number =>
  Number(/(?:^|\s)lst-[\w]+-([0-8])(?:\s|$)/.exec(attribute(list, 'class') ?? '')?.[1] ?? 0)

/** The last point of a list at this depth, in the lists that were put inside it before. */
function lastPoint(list: Element, depth: number): Element | undefined {
  const point = childrenOf(list).findLast((node): node is Element => isElement(node) && node.tagName === 'li')
  if (!point || depthOf(list) >= depth) return point
  const inner = childrenOf(point).findLast((node): node is Element => isElement(node) && isList(node))
  return inner ? lastPoint(inner, depth) : point
}
