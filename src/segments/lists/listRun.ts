/** The lines of a list while they are gathered, one by one. */
import { Cue } from "../cues.js";
import type { Line } from "../lines.js";
import { headsItems, MOST_LABEL_WORDS, nextItem, type Role } from "./listRoles.js";

/** Dates, counts and numbers in a row behind an item; more are a calendar's or a pager's. */
const MOST_DETAILS = 4;
/** So many entries of a menu in a row, each with a bullet, end a list of titles. */
const LEAST_ENTRIES = 4;
/** Among titles that have their section's name above or below them, an unknown heading stands below so many titles. */
const LEAST_TITLES = 2;
/** A title that shows that a footer's word above it is its section. */
const LEAST_TITLE_WORDS = 4;
/** Sections above the first title: "Popular", "News", the title. */
const MOST_SECTIONS = 2;
/** From one button below a teaser to the next, in lines. */
const BUTTON_REACH = 5;

/** "- News", "- Sport", "- Weather", "- Video": a menu begins here. */
function opensMenu(lines: readonly Line[], at: number): boolean {
  for (let index = at; index < at + LEAST_ENTRIES; index++) {
    const line = lines[index];
    if (line?.marker !== "bullet" || line.words === 0 || line.words > MOST_LABEL_WORDS) return false;
  }
  return true;
}

/** The lines of a list while they are gathered. */
export class Run {
  readonly items: number[] = [];
  readonly teasers: number[] = [];
  /** Behind the last line that is surely the list's. */
  end: number;
  private details = 0;
  private holdsTitle = false;
  /** Titles since the list's beginning or the last section's name. */
  private titles = 0;
  private hasSections = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly roles: readonly Role[],
    private readonly start: { readonly from: number; readonly heading: number | null },
  ) {
    this.end = start.heading === null ? start.from : start.from + 1;
  }

  /** Takes the next line; false where the list ends before it. */
  takes(at: number): boolean {
    const role = this.roles[at];
    this.details = role === "detail" ? this.details + 1 : 0;
    if (this.details > MOST_DETAILS) {
      this.end -= MOST_DETAILS;
      return false;
    }
    if (this.holdsTitle && opensMenu(this.lines, at)) return false;
    if (!this.goesOn(role, at)) return false;
    this.count(role, at);
    const isLoose = role === "marker" || role === "label" || this.isMoreOfHeading(role, at);
    if (!isLoose) this.end = at + 1;
    return true;
  }

  private count(role: Role | undefined, at: number): void {
    if (role === "title" || role === "caption") this.items.push(at);
    else if (role === "teaser") this.teasers.push(at);
    if (role === "title") this.titles++;
    else if (role === "label" || role === "more" || role === "heading" || role === "section")
      [this.titles, this.hasSections] = [0, true];
    if (role === "title" || role === "teaser") this.holdsTitle ||= (this.lines[at]?.words ?? 0) > MOST_LABEL_WORDS;
  }

  private goesOn(role: Role | undefined, at: number): boolean {
    if (role === "title" || role === "teaser" || role === "marker" || role === "detail") return true;
    if (role === "caption") return this.start.heading !== null || this.items.length > 0;
    if (role === "ad") return this.isUnderItems() && nextItem(this.roles, at + 1) !== null;
    if (role === "label") {
      if (this.items.length > 0 && this.opensList(at)) return false;
      return nextItem(this.roles, at + 1) !== null || this.roles[at + 1] === "detail";
    }
    if (role === "heading") return this.isButton(at);
    if (role === "section") return this.start.heading !== null && this.opensEntry(at + 1);
    return role === "more" && (this.isMoreOfHeading(role, at) || this.mayHoldMore(at));
  }

  /** Whether a short line that no list knows heads the titles below it, and does not name the section of one above. */
  private opensList(at: number): boolean {
    const next = this.roles[at + 1];
    if (next === "detail" || next === "teaser" || (this.hasSections && this.titles < LEAST_TITLES)) return false;
    return headsItems(this.lines, this.roles, at);
  }

  private opensEntry(from: number): boolean {
    let at = from;
    while (this.roles[at] === "detail" || this.roles[at] === "marker") at++;
    const isEntry = this.roles[at] === "title" || this.roles[at] === "teaser";
    return isEntry && (this.lines[at]?.words ?? 0) >= LEAST_TITLE_WORDS;
  }

  private isUnderItems(): boolean {
    return this.start.heading !== null && this.items.length > 0;
  }

  /** "Read more" below a teaser, or below every title. */
  private isButton(at: number): boolean {
    const line = this.lines[at];
    if (!line?.isWholeCue || ((line.cue?.kinds ?? 0) & Cue.READ_ALSO) === 0 || this.items.length === 0) return false;
    if (this.roles[at - 1] === "teaser") return true;
    const [above, below] = [this.twinOf(at, -1), this.twinOf(at, 1)];
    return above || below;
  }

  /** The same button stands soon above or below, with one title between the two. */
  private twinOf(at: number, step: 1 | -1): boolean {
    let titles = 0;
    for (let index = at + step; Math.abs(index - at) <= BUTTON_REACH; index += step) {
      if (this.roles[index] === "title") titles++;
      if (this.lines[index]?.hash === this.lines[at]?.hash) return titles === 1;
      if (this.roles[index] === "heading" || this.roles[index] === "wall") return false;
    }
    return false;
  }

  /** "See all" right below the heading. */
  private isMoreOfHeading(role: Role | undefined, at: number): boolean {
    return role === "more" && this.start.heading !== null && at === this.start.from + 1;
  }

  /** A menu's word among the titles, or the last button below a teaser. */
  private mayHoldMore(at: number): boolean {
    const isUnder = this.start.heading !== null || this.items.length > 0;
    if (!isUnder) return false;
    const isFirst = this.items.length + this.teasers.length === 0;
    if (isFirst && at > this.start.from + MOST_SECTIONS + 1) return false;
    const before = this.roles[at - 1];
    return nextItem(this.roles, at + 1) !== null || (!isFirst && (before === "teaser" || before === "more"));
  }
}
