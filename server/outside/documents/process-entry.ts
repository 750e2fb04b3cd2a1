import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the process does: each has a file of its own, so that reading does not wait for what only making needs. */
export type Process = 'reader' | 'maker'

const sources: Readonly<Record<Process, string>> = { reader: './reading-process.ts', maker: './making-process.ts' }

/** A process's file: beside the built server or its commands; in development and tests, made from the sources as they are now. */
export async function processEntry(which: Process): Promise<URL> {
  if (import.meta.url.endsWith('.ts')) return fromSources(which)
  const built = `documents-${which}.mjs`
  for (const place of [`./${built}`, `../${built}`]) {
    const entry = new URL(place, import.meta.url)
    if (existsSync(entry)) return entry
  }
  throw new Error(`${built} is missing: build Waymark again`)
}

async function fromSources(which: Process): Promise<URL> {
  // Only here, so that a built Waymark needs no build tools.
  const { build } = await import('esbuild')
  // Inside the repository, so that it finds the same packages. A process each: several tests may build at once.
  const outfile = new URL(`../../../.cache/documents/${which}-${process.pid}.mjs`, import.meta.url)
  await build({
    entryPoints: [fileURLToPath(new URL(sources[which], import.meta.url))],
    outfile: fileURLToPath(outfile),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
  })
  process.once('exit', () => rmSync(outfile, { force: true }))
  return outfile
}
