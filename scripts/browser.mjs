import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './ready.mjs'

const known = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium for the stories: the one named, one that is installed, Debian's, or Playwright's own (then the answer is undefined). */
export function browserPath() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH && existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH
  const installed = () => known.find((path) => existsSync(path))
  if (installed()) return installed()
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('  Installing Chromium …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (installed()) return installed()
  }
  run('node_modules/.bin/playwright', ['install', 'chromium'])
  return undefined
}
