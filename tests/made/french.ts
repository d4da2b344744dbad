/** French attributions. */
import { before, behind, type Stock } from "./made.js";

const SPEECH = "« L'eau s'est retirée avant le matin et chacun rentre chez soi »,";
const NEXT = "« Nous allons rebâtir tout le quai »,";
const TOLD = "le quai restera fermé jusqu'en mai";

export const french: Stock = {
  code: "fr",
  lead: "Des dizaines de maisons de deux villages de la côte ont été inondées après de fortes pluies.",
  before: [
    "le maire de Brignac",
    "la ministre de la Culture",
    "le directeur de l'hôpital de Saint-Aubin",
    "la procureure de Valbrune",
    "le préfet du Gard",
    "le porte-parole du gouvernement",
    "la présidente de la Ligue des droits de l'Homme",
    "le secrétaire général de la CGT",
    "l'avocate de la famille",
    "le député socialiste",
    "la cheffe des pompiers",
    "un habitant du quartier",
    "l'entraîneur lensois",
  ],
  behind: [
    "maire de Brignac",
    "ministre de la Santé",
    "porte-parole de la préfecture",
    "directrice de recherche au CNRS",
    "présidente de l'association Rivages",
    "professeur de droit à l'université de Valbrune",
    "avocat de la commune",
    "responsable syndical à la CFDT",
    "chargée de mission au ministère des Transports",
    "patron de la société Quais du Sud",
    "habitante du quartier",
    "secrétaire général de Force ouvrière",
  ],
  names: [
    "Mathilde Kervadec",
    "Thierry Lecamp",
    "Éric Royer-Blanc",
    "Nathalie Tehoval",
    "Jean-Luc Fontvieille",
    "Aïssatou Diop",
    "Karim Benhaddou",
    "Aurélie Desmoulins",
    "Pierre de La Roche",
    "Anne Blin",
    "Modibo Sangaré",
  ],
  templates: [
    { ...before("SPEECH, a déclaré ROLE NAME", `${SPEECH} a déclaré ROLE NAME.`), mostWrong: 1 },
    { ...before("SPEECH, a déclaré ROLE, NAME", `${SPEECH} a déclaré ROLE, NAME.`), mostWrong: 2 },
    { ...before("SPEECH, a déclaré DAY ROLE, NAME", `${SPEECH} a déclaré lundi ROLE, NAME.`, true), mostWrong: 1 },
    { ...before("SPEECH, a indiqué à l'AFP ROLE NAME", `${SPEECH} a indiqué à l'AFP ROLE NAME.`), mostWrong: 1 },
    { ...before("SPEECH, explique ROLE NAME", `${SPEECH} explique ROLE NAME.`), mostWrong: 1 },
    {
      ...before(
        "ROLE NAME a déclaré : SPEECH",
        "Lundi soir, ROLE NAME a déclaré : « Nous allons rebâtir tout le quai. »",
        true,
      ),
      mostWrong: 1,
    },
    { ...before("selon ROLE NAME, TOLD", `Selon ROLE NAME, ${TOLD}.`), mostWrong: 1 },
    { ...before("selon ROLE, NAME, TOLD", `Selon ROLE, NAME, ${TOLD}.`), mostWrong: 1 },
    { ...before("pour ROLE, NAME, TOLD", `Pour ROLE, NAME, ${TOLD}.`), mostWrong: 1 },
    { ...before("d'après ROLE, NAME, TOLD", `D'après ROLE, NAME, ${TOLD}.`), mostWrong: 1 },
    {
      ...before("TOLD, a annoncé ROLE NAME", "Le quai restera fermé jusqu'en mai, a annoncé ROLE NAME."),
      mostWrong: 1,
    },
    {
      ...before(
        "TOLD, a-t-on appris auprès de",
        "Le quai restera fermé jusqu'en mai, a indiqué lundi ROLE, NAME.",
        true,
      ),
      mostWrong: 1,
    },
    {
      ...before(
        "ROLE NAME s'est dit PARTIAL",
        "Interrogé sur les travaux, ROLE NAME s'est dit « très inquiet » pour la suite.",
      ),
      mostWrong: 13,
    },
    before("ROLE, NAME, a assuré DAY que TOLD", `Au micro, ROLE, NAME, a assuré lundi que ${TOLD}.`, true),
    {
      ...before(
        "SPEECH, a déclaré ROLE NAME. SPEECH, a-t-il ajouté",
        `${SPEECH} a déclaré ROLE NAME. « Nous allons rebâtir tout le quai », a-t-il ajouté.`,
      ),
      mostWrong: 1,
    },
    {
      ...before("SPEECH, a déclaré ROLE NAME / SPEECH, a ajouté SHORT", [
        `${SPEECH} a déclaré ROLE NAME.`,
        `${NEXT} a ajouté SHORT.`,
      ]),
      mostWrong: 1,
    },
    { ...behind("SPEECH, a déclaré NAME, ROLE", `${SPEECH} a déclaré NAME, ROLE.`), mostWrong: 1 },
    {
      ...behind(
        "SPEECH, estime NAME, ROLE, DAY",
        `${SPEECH} estime NAME, ROLE, interrogé lundi par France Info.`,
        true,
      ),
      mostWrong: 1,
    },
    {
      ...behind("NAME, ROLE, a déclaré : SPEECH", "NAME, ROLE, a déclaré : « Nous allons rebâtir tout le quai. »"),
      mostWrong: 1,
    },
    { ...behind("NAME, ROLE, a affirmé DAY que TOLD", `NAME, ROLE, a affirmé lundi que ${TOLD}.`, true), mostWrong: 2 },
    { ...behind("selon NAME, ROLE, TOLD", `Selon NAME, ROLE, ${TOLD}.`), mostWrong: 1 },
    {
      ...behind(
        "comme l'explique NAME, ROLE, : SPEECH",
        `C'est ce qu'explique NAME, ROLE : « Nous allons rebâtir tout le quai. »`,
      ),
      mostWrong: 1,
    },
  ],
};
