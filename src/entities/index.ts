/** Article → the people and organizations that it names. */
import type { Language } from "../languages/language.js";
import type { Article, Entity, Names } from "../shapes.js";
import { organizationGroups } from "./aliases.js";
import { bracketed, completed } from "./brackets.js";
import { outletOf } from "./dateline.js";
import { formsOf, outside, withoutOverlaps } from "./forms.js";
import { organizationsByRule } from "./organizationRules.js";
import { entitiesOf, peopleOf } from "./people.js";
import { peopleByRule } from "./peopleRules.js";
import { type Reading, read } from "./reading.js";
import type { Mention } from "./runs.js";
import { everywhere } from "./secondPass.js";
import { shortNames } from "./shortNames.js";

/** Finds named people and organizations in headline and body. */
export function findNames(article: Article, language: Language): Names {
  const reading = read(article, language);
  const outlet = outletOf(reading, article);
  const proposed = withoutOverlaps([...outlet, ...outside(organizationsByRule(reading), outlet)]);
  const pairs = bracketed(reading);
  const organizations = everywhere(reading, completed(proposed, pairs));
  const people = peopleByRule(reading, organizations);
  const everybody = withoutOverlaps([...people, ...shortNames(reading, people, organizations)]);
  return { people: peopleOf(reading, everybody), organizations: organizationsOf(reading, organizations, pairs) };
}

function organizationsOf(
  reading: Reading,
  mentions: readonly Mention[],
  pairs: ReturnType<typeof bracketed>,
): Entity[] {
  const forms = formsOf(reading, mentions);
  return entitiesOf(reading, forms, organizationGroups(reading, forms, pairs));
}
