/** Which language a page is written in, told by its script and its function words. */
import { foldUnit, isSmallLatin, kindOf, LETTER, LOWER, UPPER } from "../text/characters.js";
import { lookUp } from "../text/phrases.js";
import { type Script, ScriptCounter } from "../text/scripts.js";
import { SMALL_A } from "../text/units.js";
import { languageOf } from "./index.js";
import type { Language } from "./language.js";
import { neutral } from "./neutral.js";
import { signs } from "./signs.js";

/** Units read in each of the windows below: enough words to tell neighbours apart; a longer page costs no more. */
const WINDOW = 4_000;
/** Where windows start on a page longer than all of them: menus stand at both ends, prose between. */
const WINDOW_STARTS = [0, 0.2, 0.4, 0.6];
/** Share of function words, each counted by how few languages share it, below which no language is named. */
const LEAST_SHARE = 0.025;
/** Words of the shortest text that tells its language: a greeting is in many. */
const LEAST_WORDS = 3;
/** No function word is longer: longer words are not looked up. */
const LONGEST_WORD = 12;
/** As a signed integer: the hot loop then stays in integers. */
const HASH_SEED = 2166136261 | 0;
const HASH_PRIME = 16777619;

/** The language of `text`; `neutral` where neither its script nor its function words tell. */
export function identify(text: string): Language {
  const counter = new Counter();
  if (text.length <= WINDOW * WINDOW_STARTS.length) counter.read(text, 0, text.length);
  else for (const share of WINDOW_STARTS) counter.read(text, Math.floor(text.length * share), WINDOW);
  return counter.best();
}

class Counter {
  private readonly scores = new Float64Array(signs.candidates.length);
  private readonly scripts = new ScriptCounter();
  private words = 0;

  /** Counts the words of `length` units from `start`. */
  read(text: string, start: number, length: number): void {
    const end = Math.min(text.length, start + length);
    let hash = HASH_SEED;
    let size = 0;
    let latin = 0;
    for (let at = start; at <= end; at++) {
      const unit = at < end ? text.charCodeAt(at) : 0;
      if (isSmallLatin(unit)) {
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        size++;
        latin++;
        continue;
      }
      const kind = kindOf(unit);
      if (kind === LOWER || kind === UPPER || kind === LETTER) {
        hash = Math.imul(hash ^ (kind === UPPER ? foldUnit(unit) : unit), HASH_PRIME);
        size++;
        this.scripts.add(unit);
      } else if (size > 0) {
        this.words++;
        if (size <= LONGEST_WORD) this.count(hash);
        hash = HASH_SEED;
        size = 0;
      }
    }
    this.scripts.add(SMALL_A, latin);
  }

  /** The language of the most common script whose words are frequent enough. */
  best(): Language {
    for (const script of this.scripts.ranked()) {
      const language = this.bestOf(script);
      if (language !== neutral) return language;
    }
    return neutral;
  }

  private bestOf(script: Script): Language {
    let best = neutral.code;
    let most = this.words < LEAST_WORDS ? Number.POSITIVE_INFINITY : this.words * LEAST_SHARE;
    for (const [index, { code, scripts, needsNoWords }] of signs.candidates.entries()) {
      if (!scripts.includes(script)) continue;
      if (needsNoWords) return languageOf(code);
      const score = this.scores[index] ?? 0;
      if (score > most) [best, most] = [code, score];
    }
    return languageOf(best);
  }

  /** A word that few languages share tells more. */
  private count(hash: number): void {
    const found = lookUp(signs.words, hash);
    const owners = found === 0 ? undefined : signs.owners[found - 1];
    if (owners) for (const owner of owners) this.scores[owner] = (this.scores[owner] ?? 0) + 1 / owners.length;
  }
}
