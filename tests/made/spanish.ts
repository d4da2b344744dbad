/** Spanish attributions. */
import { before, behind, type Stock } from "./made.js";

const SPEECH = "“El agua bajó antes del alba y todos vuelven a casa”,";
const NEXT = "“Vamos a levantar el muelle de nuevo”,";
const TOLD = "el muelle seguirá cerrado hasta mayo";

export const spanish: Stock = {
  code: "es",
  lead: "Decenas de casas de dos pueblos de la costa quedaron inundadas tras las fuertes lluvias.",
  before: [
    "el alcalde de Puerto Sereno",
    "la ministra de Cultura",
    "el director del Hospital San Blas",
    "la portavoz de la Fiscalía",
    "el presidente de la Cámara de Comercio",
    "la gobernadora de Colima",
    "el secretario general de UGT",
    "el dirigente de la Coparmex en la entidad",
    "la consejera de Sanidad",
    "el delegado de la Cruz Roja en el estado",
    "el jefe de la Policía Nacional",
    "la abogada de la familia",
    "el entrenador rojiblanco",
  ],
  behind: [
    "alcalde de Puerto Sereno",
    "ministra de Trabajo",
    "portavoz de la Guardia Civil",
    "directora del Instituto de Estudios del Mar",
    "profesor de Derecho en la Universidad de Vallehondo",
    "presidenta de la asociación Riberas",
    "consejero delegado de Muelles del Sur S.A.",
    "secretario de Seguridad Pública",
    "vecina de Puerto Sereno",
    "fiscal general del Estado",
    "concejal de Urbanismo",
    "coordinador de Protección Civil en el municipio",
  ],
  names: [
    "Rosa Alcaraz",
    "Óscar Ávila Mejía",
    "Indira Vizcarra Solís",
    "Luis Peña",
    "Rubén Sánchez Olmo",
    "María del Carmen Ortuño",
    "Bryant García Ramos",
    "Cani Ferrándiz",
    "Juan de la Fuente",
    "Eduardo Espinosa Lamela",
    "Ana Belén Quiroga",
  ],
  templates: [
    { ...before("SPEECH, dijo ROLE NAME", `${SPEECH} dijo ROLE NAME.`), mostWrong: 2 },
    before("SPEECH, afirmó ROLE, NAME", `${SPEECH} afirmó ROLE, NAME.`),
    before("SPEECH, ha asegurado este DAY ROLE, NAME", `${SPEECH} ha asegurado este lunes ROLE, NAME.`, true),
    before("SPEECH, explicó a AGENCY ROLE, NAME", `${SPEECH} explicó a Efe ROLE, NAME.`),
    before("ROLE NAME dijo: SPEECH", "Al término, ROLE, NAME, dijo: “Vamos a levantar el muelle de nuevo”."),
    before("según ROLE, NAME, TOLD", `Según ROLE, NAME, ${TOLD}.`),
    before("según explicó ROLE, NAME", "El muelle seguirá cerrado hasta mayo, según explicó ROLE, NAME."),
    before("de acuerdo con ROLE, NAME, TOLD", `De acuerdo con ROLE, NAME, ${TOLD}.`),
    before("para ROLE, NAME, TOLD", `Para ROLE, NAME, ${TOLD}.`),
    before("ROLE, NAME, informó este DAY que TOLD", `Por su parte, ROLE, NAME, informó este lunes que ${TOLD}.`, true),
    before("TOLD, anunció ROLE, NAME", "El muelle seguirá cerrado hasta mayo, anunció ROLE, NAME."),
    before("así lo ha anunciado ROLE, NAME", "El muelle seguirá cerrado hasta mayo. Así lo ha anunciado ROLE, NAME."),
    {
      ...before(
        "SPEECH, dijo ROLE NAME. SPEECH, agregó",
        `${SPEECH} dijo ROLE NAME. “Vamos a levantar el muelle de nuevo”, agregó.`,
      ),
      mostWrong: 2,
    },
    {
      ...before("SPEECH, dijo ROLE NAME / SPEECH, añadió SHORT", [
        `${SPEECH} dijo ROLE NAME.`,
        `${NEXT} añadió SHORT.`,
      ]),
      mostWrong: 3,
    },
    behind("SPEECH, dijo NAME, ROLE", `${SPEECH} dijo NAME, ROLE.`),
    behind("SPEECH, cuenta NAME, ROLE", `${SPEECH} cuenta NAME, ROLE.`),
    behind("NAME, ROLE, declaró: SPEECH", "NAME, ROLE, declaró: “Vamos a levantar el muelle de nuevo”."),
    behind("NAME, ROLE, dijo el DAY que TOLD", `NAME, ROLE, dijo el lunes que ${TOLD}.`, true),
    behind("según NAME, ROLE, TOLD", `Según NAME, ROLE, ${TOLD}.`),
    behind("en palabras de NAME, ROLE, PARTIAL", "En palabras de NAME, ROLE, el muelle es “una vergüenza pública”."),
  ],
};
