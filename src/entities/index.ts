/** Article → the people and organizations that it names. */

import type { Language } from "../languages/language.js";
import { type NameWeights, nameWeights, TAUGHT_LANGUAGES } from "../models/names.js";
import type { Article, Entity, Names } from "../shapes.js";
import { packed } from "../text/packed.js";
import { hashOf } from "../text/words.js";
import { organizationGroups } from "./aliases.js";
import { bareHeads } from "./bareHeads.js";
import { bearers, behindBodies, withoutCalled, withoutPeople } from "./bearers.js";
import { mended } from "./boundaries.js";
import { completed } from "./brackets.js";
import { broughtIn } from "./broughtIn.js";
import { type Called, calledInFull, calledWords } from "./called.js";
import { confirmedNames, otherForms } from "./confirmed.js";
import { ORGANIZATION_HEAD } from "./cues.js";
import { datelinePlaceOf, outletOf } from "./dateline.js";
import { formsOf, outside, withoutOverlaps } from "./forms.js";
import { grown } from "./grown.js";
import { asInStory } from "./headlineNames.js";
import { joinedOverBrackets } from "./joinBrackets.js";
import { ORGANIZATION, PERSON } from "./labels.js";
import { memberNames } from "./memberNames.js";
import { namesakes } from "./namesakes.js";
import { withoutNouns } from "./nouns.js";
import { ALWAYS_ONE, SUFFIXED } from "./organizationRules.js";
import { toldOutlets } from "./outlets.js";
import { behindRole, entitiesOf, peopleOf } from "./people.js";
import { type Prepared, prepare } from "./prepare.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, isSymbol, type Mention, type Run } from "./runs.js";
import { everywhere } from "./secondPass.js";
import { shortNames } from "./shortNames.js";
import { speakingBodies } from "./speakingBodies.js";
import { surerThanTagged } from "./surer.js";
import { runsOf, tag } from "./tagger.js";
import { settled, type Tagged } from "./votes.js";

/**
 * Finds named people and organizations in headline and body.
 *
 * @throws PetikError BAD_MODEL where a model's file is missing or damaged
 */
export function findNames(article: Article, language: Language, weights: NameWeights = nameWeights()): Names {
  const prepared = prepare(article, language);
  const labels = tag(prepared.clues, weights, hashOf(language.code));
  const { reading } = prepared;
  const isTaught = TAUGHT_LANGUAGES.includes(language.code);
  const labelled = {
    people: packed(mentionsOf(labels, PERSON), (mention) => behindRole(reading, mention)),
    organizations: mentionsOf(labels, ORGANIZATION),
  };
  const called = calledWords(reading);
  const voted = settled(reading, labelled, called);
  const tagged = bearers(reading, voted, prepared.proposals.organizations);
  const place = datelinePlaceOf(reading, article);
  const organizations = outside(
    organizationMentions(prepared, tagged, {
      certain: [...outletOf(reading, article), ...namesakes(reading), ...surerThanTagged(prepared, language, tagged)],
      told: [
        ...confirmedNames(reading, language),
        ...toldOutlets(reading, language.names.outletCues),
        ...broughtIn(reading, language, tagged.people),
        ...speakingBodies(reading, language, tagged.people),
        ...memberNames(reading, language, { brackets: prepared.proposals.brackets, people: tagged.people }),
      ],
      isTaught,
      called,
    }),
    place,
  );
  const people = withoutNouns(reading, tagged.people, language);
  const inFull = language.describesBefore ? calledInFull(reading, called) : [];
  const named = behindBodies(withoutOverlaps([...people, ...outside(inFull, people)]), organizations);
  const everybody = withoutOverlaps([...named, ...shortNames(reading, named, organizations)]);
  return { people: peopleOf(reading, everybody), organizations: organizationsOf(prepared, organizations) };
}

/** What rules find so surely that the tagger is not asked. */
const SURE_REASONS: readonly string[] = ["known organization", "body of a named place", ALWAYS_ONE];
/** The same in a language that the tagger never saw. */
const SURE_UNTAUGHT: readonly string[] = [...SURE_REASONS, "begins like an organization", SUFFIXED];

const SPELLED = "spelled by its short form";

const mentionsOf = (labels: Uint8Array, kind: number): Mention[] =>
  packed(runsOf(labels, kind), ({ first, last }) => ({ first, last, reason: "tagged" }));

interface Outside {
  /** Where the page names its own outlet, and bodies that bear somebody's name. */
  readonly certain: readonly Mention[];
  /** What the page's phrases say to be bodies. */
  readonly told: readonly Mention[];
  /** The tagger learned from pages of this language. */
  readonly isTaught: boolean;
  readonly called: Called;
}

/** The tagger's organizations, what is known of old, and every other place that prints one of them. */
function organizationMentions(
  prepared: Prepared,
  { people, organizations }: Tagged,
  { certain, told, isTaught, called }: Outside,
): Mention[] {
  const { reading, proposals } = prepared;
  const whole = grown(reading, organizations, { proposals: proposals.organizations, people });
  const longer = withoutCalled(reading, withoutPeople(reading, whole, people), called);
  const tagged = asInStory(reading, joinedOverBrackets(reading, withoutOverlaps(mended(reading, longer))));
  const found = withoutOverlaps([...certain, ...outside(tagged, certain)]);
  const sure = isTaught ? SURE_REASONS : SURE_UNTAUGHT;
  const known = mended(
    reading,
    proposals.organizations.filter(({ reason }) => sure.includes(reason)),
  );
  const spelled = proposals.brackets.filter(({ full }) => isHeaded(reading, full) && people.some(isWithin(full)));
  const named = [
    ...known,
    ...told,
    ...packed(spelled, ({ full: { first, last } }) => ({ first, last, reason: SPELLED })),
  ];
  const sureNames = packed(named, (mention) => beforeBearer(reading, mention, people));
  const kept = outside(withoutOverlaps(sureNames), found).filter((mention) => {
    const inside = people.filter((person) => !isApart(person, mention));
    const isSure = mention.reason === SPELLED || !isTaught || isBeforeName(reading, mention, people);
    return inside.length === 0 || (isSure && inside.every(isWithin(mention)));
  });
  const complete = completed(reading, withoutOverlaps([...found, ...kept]), { brackets: proposals.brackets, people });
  const names = everywhere(reading, complete, isTaught);
  const printed = [...names, ...outside(otherForms(reading, names), people)];
  return withoutOverlaps([...printed, ...bareHeads(reading, printed)]);
}

/** "Federasi Catur Maju (FCM)": what a head opens and the bracket spells is a body, also where a first name stands in it. */
const isHeaded = (reading: Reading, { first, last }: Run): boolean =>
  (cuesAt(reading, first) & ORGANIZATION_HEAD) !== 0 && last - first > 1 && reading.print[first] === PLAIN;

/** "Museum Layar | Darto Wirasena": a sure head's name ends where the tagger sees somebody's begin. */
function beforeBearer(reading: Reading, mention: Mention, people: readonly Run[]): Mention {
  if (mention.reason !== ALWAYS_ONE || isBeforeName(reading, mention, people)) return mention;
  const bearer = people.find(({ first, last }) => first < mention.last && last >= mention.last);
  return bearer && bearer.first > mention.first + 1
    ? { first: mention.first, last: bearer.first, reason: mention.reason }
    : mention;
}

/** "Sekolah Dasar Watu Gong, Darto Wirasena": who bears the role is named behind the comma. */
const isBeforeName = (reading: Reading, { last, reason }: Mention, people: readonly Run[]): boolean =>
  reason === ALWAYS_ONE && isSymbol(reading, last, ",") && people.some(({ first }) => first === last + 1);

const isApart = (person: Run, { first, last }: Run): boolean => person.last <= first || person.first >= last;

/** The tagger took the end of a sure name for somebody: "Serikat | Darto Maju". */
const isWithin =
  ({ first, last }: Run) =>
  (person: Run): boolean =>
    person.first > first && person.last <= last;

function organizationsOf({ reading, proposals }: Prepared, mentions: readonly Mention[]): Entity[] {
  const forms = formsOf(reading, mentions);
  return entitiesOf(reading, forms, organizationGroups(reading, forms, proposals.brackets));
}
