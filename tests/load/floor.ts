import express from 'express'
import { Parser } from 'htmlparser2'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'

type Node = string | { readonly tag: string; readonly attributes: Record<string, string>; readonly children: Node[] }

/** The floor: bare Express and renderToString of the very same markup, made anew for each request from constants; JSON as it is. */
export function startFloor(html: string, port: number): Promise<{ close(): void }> {
  const app = express()
  if (html.trimStart().startsWith('<')) {
    const page = parse(html)
    app.get('/', (_request, response) => {
      response.type('html').send(`<!DOCTYPE html>${renderToString(toElement(page, 0))}`)
    })
  } else {
    const told = JSON.parse(html) as unknown
    app.get('/', (_request, response) => void response.json(told))
  }
  return new Promise((ready) => {
    const server = app.listen(port, '127.0.0.1', () => ready({ close: () => server.close() }))
  })
}

const names: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  charset: 'charSet',
  tabindex: 'tabIndex',
  datetime: 'dateTime',
  crossorigin: 'crossOrigin',
  autocomplete: 'autoComplete',
  viewbox: 'viewBox',
  'stroke-width': 'strokeWidth',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  maxlength: 'maxLength',
  readonly: 'readOnly',
  enctype: 'encType',
}
const prose = 'prose'

function parse(html: string): Node {
  const root: { tag: string; attributes: Record<string, string>; children: Node[] } = {
    tag: 'root',
    attributes: {},
    children: [],
  }
  const open = [root]
  const parser = new Parser({
    onopentag(tag, attributes) {
      const node = { tag, attributes, children: [] as Node[] }
      open.at(-1)?.children.push(node)
      open.push(node)
    },
    ontext: (text) => void open.at(-1)?.children.push(text),
    onclosetag: () => void open.pop(),
  })
  parser.end(html)
  const page = root.children.find((node) => typeof node !== 'string' && node.tag === 'html')
  if (!page) throw new Error('That was not a page')
  return page
}

function toElement(node: Node, key: number): ReactNode {
  if (typeof node === 'string') return node
  const { tag, attributes, children } = node
  const props: Record<string, unknown> = { key }
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style' || name.startsWith('on')) continue
    if (name === 'value' && (tag === 'input' || tag === 'textarea')) props.defaultValue = value
    else if (name === 'checked') props.defaultChecked = true
    else if (name === 'selected') continue
    else props[names[name] ?? name] = value
  }
  // Scripts and ready-made words are constants on the real page too.
  if (tag === 'script' || tag === 'style' || attributes.class?.split(' ').includes(prose)) {
    return createElement(tag, { ...props, dangerouslySetInnerHTML: { __html: inner(children) } })
  }
  if (tag === 'textarea') return createElement(tag, { ...props, defaultValue: children.join('') })
  return createElement(tag, props, children.length > 0 ? children.map(toElement) : undefined)
}

const inner = (children: readonly Node[]): string =>
  children
    .map((node) => (typeof node === 'string' ? node : `<${node.tag}>${inner(node.children)}</${node.tag}>`))
    .join('')

const [html, port] = [process.env.FLOOR_HTML, Number(process.env.FLOOR_PORT)]
if (html) {
  const { readFileSync } = await import('node:fs')
  await startFloor(readFileSync(html, 'utf8'), port)
}
