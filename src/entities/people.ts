/** Mentions of people → one entity a person: short names go to the one fuller name that holds them. */

import type { Entity } from "../shapes.js";
import { packed } from "../text/packed.js";
import { ROLE_HEAD } from "./cues.js";
import { type Form, formsOf, spanOf } from "./forms.js";
import { Groups } from "./groups.js";
import type { Reading } from "./reading.js";
import { cuesAt, isGivenName, type Mention } from "./runs.js";

/** The people of a page, in the order of their first mention. */
export function peopleOf(reading: Reading, mentions: readonly Mention[]): Entity[] {
  const forms = formsOf(reading, mentions);
  return entitiesOf(reading, forms, personGroups(forms));
}

/** "Vali Orhan Bekdemir": a role that was taken into the name before a first name goes. */
export function behindRole(reading: Reading, mention: Mention): Mention {
  const { first, last } = mention;
  const isRole = (cuesAt(reading, first) & ROLE_HEAD) !== 0 && !isGivenName(reading, first);
  return isRole && last - first > 2 && isGivenName(reading, first + 1)
    ? { first: first + 1, last, reason: mention.reason }
    : mention;
}

function personGroups(forms: readonly Form[]): Groups {
  const groups = new Groups(forms.length);
  const parts = forms.map(({ key }) => key.split(" "));
  const byWord = new Map<string, number[]>();
  parts.forEach((words, index) => {
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  });
  parts.forEach((short, s) => {
    const owners = new Set<number>();
    for (const l of byWord.get(short[0] ?? "") ?? []) {
      const long = parts[l] ?? [];
      if (long.length > short.length && short.every((word) => long.includes(word))) owners.add(groups.rootOf(l));
    }
    const [owner] = owners;
    if (owners.size === 1 && owner !== undefined) groups.join(s, owner);
  });
  return groups;
}

/** One entity a group: named by its longest form, mentions in page order. */
export function entitiesOf(reading: Reading, forms: readonly Form[], groups: Groups): Entity[] {
  const members = new Map<number, Form[]>();
  forms.forEach((form, i) => {
    const root = groups.rootOf(i);
    const known = members.get(root);
    if (known) known.push(form);
    else members.set(root, [form]);
  });
  return packed([...members.values()], (group) => entityOf(reading, group));
}

function entityOf(reading: Reading, group: readonly Form[]): Entity {
  const fullest = group.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const [only] = group;
  const all = only && group.length === 1 ? only.runs : group.flatMap((form) => form.runs);
  const runs = [...all].sort((a, b) => a.first - b.first);
  return {
    name: fullest.text,
    aliases: group.filter((form) => form !== fullest).map(({ text }) => text),
    mentions: packed(runs, (run) => spanOf(reading, run)),
    reason: fullest.reason,
  };
}
