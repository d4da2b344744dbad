/** Organizations in languages that the tagger never saw: by heads, printed small as well, by well-known names and without the words that lead to them. */
import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { articleOf } from "../quotes/support.js";

const namesIn = (code: string, sentence: string): string[] =>
  findNames(articleOf([sentence]), languageOf(code)).organizations.flatMap(({ name, aliases }) => [name, ...aliases]);

describe("European organizations", () => {
  it.each([
    ["de", "Nach dem Großbrand geht die Polizei von Brandstiftung aus.", []],
    ["de", "Die Techniker Krankenkasse teilte mit, jeder dritte Versicherte klage.", ["Techniker Krankenkasse"]],
    ["de", "Das sagte er der Deutschen Presse-Agentur.", ["Deutschen Presse-Agentur"]],
    ["de", "Ein Sprecher des Polizeipräsidiums Westpfalz schwieg.", ["Polizeipräsidiums Westpfalz"]],
    ["de", "Kritik kam von der CDU-Fraktion im Stadtrat.", ["CDU-Fraktion"]],
    ["de", "Die Staatsanwaltschaft Ostheim ermittelt gegen zwei Männer.", ["Staatsanwaltschaft Ostheim"]],
    ["de", "Sie arbeitet an der Universität Halmberg als Ärztin.", ["Universität Halmberg"]],
    ["de", "Die Nordlicht GmbH baut die neue Halle.", ["Nordlicht GmbH"]],
    ["de", "Die SPD stimmte am Abend dagegen.", ["SPD"]],
    ["de", "Das Amtsgericht Mölbach verurteilte den Fahrer.", ["Amtsgericht Mölbach"]],
    ["de", "Die Stadtwerke Mölbach erhöhen die Preise.", ["Stadtwerke Mölbach"]],
    ["de", "Das Bundesministerium für Gesundheit prüft den Fall.", ["Bundesministerium für Gesundheit"]],
    ["nl", "De gemeente Vlierden mag de toren niet slopen.", ["gemeente Vlierden"]],
    ["nl", "De rechtbank Midden-Nederland heeft dat bepaald.", ["rechtbank Midden-Nederland"]],
    ["nl", "Hij zei het tegen Omroep Brabant.", ["Omroep Brabant"]],
    ["nl", "De Universiteit Leiden deed het onderzoek.", ["Universiteit Leiden"]],
    ["nl", "De Tweede Kamer stemde gisteren tegen.", ["Tweede Kamer"]],
    ["nl", "Het ministerie van Onderwijs reageerde niet.", ["ministerie van Onderwijs"]],
    ["nl", "Volgens vakbond FNV is dat te weinig.", ["FNV"]],
    ["nl", "Het Financieele Dagblad schreef erover.", ["Het Financieele Dagblad"]],
    ["nl", "De politie zoekt getuigen in de buurt.", []],
    ["fr", "Selon l'Agence française anticorruption, l'argent a été dépensé.", ["Agence française anticorruption"]],
    ["fr", "La Ligue des droits de l'Homme s'est constituée partie civile.", ["Ligue des droits de l'Homme"]],
    ["fr", "Il est jugé devant le tribunal correctionnel de Nîmes.", ["tribunal correctionnel de Nîmes"]],
    ["fr", "L'Assemblée nationale a voté.", ["Assemblée nationale"]],
    ["fr", "La SNCF a supprimé des trains.", ["SNCF"]],
    ["fr", "Le ministère de la Santé a réagi.", ["ministère de la Santé"]],
    ["fr", "La mairie de Brignac a réagi.", ["mairie de Brignac"]],
    ["fr", "La préfecture du Gard a fermé la route.", ["préfecture du Gard"]],
    ["fr", "Le parquet de Nîmes a ouvert une enquête.", ["parquet de Nîmes"]],
    ["fr", "L'université de Valbrune a fermé ses portes.", ["université de Valbrune"]],
    ["fr", "Le maire de la commune a parlé du budget.", []],
    ["it", "Intervenendo al convegno dell'Unione Camere Penali, ha parlato.", ["Unione Camere Penali"]],
    ["it", "Secondo l'Arpae, sono caduti 180 millimetri.", ["Arpae"]],
    ["it", "La Coldiretti denuncia danni.", ["Coldiretti"]],
    ["it", "Fratelli d'Italia ha annunciato una mozione.", ["Fratelli d'Italia"]],
    ["it", "La presidente della Regione Emilia-Romagna ha parlato.", ["Regione Emilia-Romagna"]],
    ["it", "Il presidente dell'Anm ha replicato.", ["Anm"]],
    ["it", "La Corte dei conti ha approvato.", ["Corte dei conti"]],
    ["it", "La Procura di Vallescura indaga.", ["Procura di Vallescura"]],
    ["it", "Il Comune di Roccavento ha chiuso la strada.", ["Comune di Roccavento"]],
    ["it", "Il ministero della Salute ha risposto.", ["ministero della Salute"]],
    ["es", "Según Facua, los consumidores pierden.", ["Facua"]],
    ["es", "El dirigente de la Coparmex habló.", ["Coparmex"]],
    ["es", "La Cruz Roja envió ayuda.", ["Cruz Roja"]],
    ["es", "El Ministerio de Industria calló.", ["Ministerio de Industria"]],
    ["es", "La Guardia Civil detuvo a dos.", ["Guardia Civil"]],
    ["es", "El Ayuntamiento de Puerto Sereno cerró la calle.", ["Ayuntamiento de Puerto Sereno"]],
    ["es", "La Fiscalía General del Estado abrió una causa.", ["Fiscalía General del Estado"]],
    ["es", "El Hospital San Blas atendió a tres heridos.", ["Hospital San Blas"]],
    ["es", "El ministerio de Cultura no respondió.", ["ministerio de Cultura"]],
    ["pt", "A CGTP considerou o valor insuficiente.", ["CGTP"]],
    ["pt", "O líder do PS falou ontem.", ["PS"]],
    ["pt", "A Confederação Empresarial de Portugal falou.", ["Confederação Empresarial de Portugal"]],
    ["pt", "A Polícia Judiciária prendeu dois homens.", ["Polícia Judiciária"]],
    ["pt", "Disse à EPTV que vai levar o caso adiante.", ["EPTV"]],
    ["pt", "A Prefeitura de Ribeirão Alto suspendeu as aulas.", ["Prefeitura de Ribeirão Alto"]],
    ["pt", "A GNR e a PSP foram chamadas ao local.", ["GNR", "PSP"]],
  ])("%s: %s", (code, sentence, expected) => {
    expect(namesIn(code, sentence).sort()).toEqual(expected);
  });
});
