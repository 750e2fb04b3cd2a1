// For stories that wait for an hour to come: the server's clock is as far ahead as the file STORY_CLOCK says, in milliseconds.
import { readFileSync } from 'node:fs'

const RealDate = Date
const file = process.env.STORY_CLOCK
let ahead = 0
const look = () => {
  try {
    ahead = Number(readFileSync(file, 'utf8')) || 0
  } catch {
    ahead = 0
  }
}
look()
setInterval(look, 50).unref()

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...given)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
