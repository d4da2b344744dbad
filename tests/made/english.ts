/** English attributions. */
import { before, behind, type Stock } from "./made.js";

const SPEECH = '"The water went down before dawn and people are going home,"';
const NEXT = '"We will build the harbour wall anew,"';
const TOLD = "the harbour wall would be built anew";

export const english: Stock = {
  code: "en",
  lead: "Dozens of homes in two coastal towns were flooded after heavy rain fell on the region.",
  before: [
    "Mayor",
    "Port Ellery Mayor",
    "Gov.",
    "State Sen.",
    "Defense Secretary",
    "Police Chief",
    "Marlow County Sheriff",
    "Fire Chief",
    "company spokesman",
    "Halden Foods CEO",
    "head coach",
    "resident",
    "epidemiologist",
    "Pastor",
  ],
  behind: [
    "the mayor of Port Ellery",
    "a pediatrician at Marlow General Hospital",
    "co-founder and CEO of Brightpath",
    "vice president of marketing and communications at Halden Foods",
    "a professor of economics at the University of Leeds",
    "chief of the Port Ellery Police Department",
    "a spokeswoman for Halden Foods",
    "executive director of the Marlow Coalition for Housing Justice",
    "a third-generation dairy farmer",
    "a longtime resident of Port Ellery",
    "the team's head coach",
    "a federal judge in Ohio",
    "lead author of the study",
    "Halden Foods' general counsel",
  ],
  names: [
    "Nora Whitfield",
    "James Okafor",
    "Nguyen Thi Lan",
    "Li Wenhao",
    "Priya Raghunathan",
    "Jean-Luc Moreau",
    "Siobhan O'Rourke",
    "Robert J. Callahan",
    "Sarah Whitman-Cole",
    "Kofi Mensah",
    "D.J. Harlan",
    "Olena Kovalchuk",
    "Abdul Rahman Siddiqui",
  ],
  templates: [
    { ...before("SPEECH, said ROLE NAME", `${SPEECH} said ROLE NAME.`), mostWrong: 1 }, // "epidemiologist N O'N"
    before("SPEECH, ROLE NAME said", `${SPEECH} ROLE NAME said.`),
    before("SPEECH, ROLE NAME told reporters on DAY", `${SPEECH} ROLE NAME told reporters on Monday.`, true),
    before("ROLE NAME said DAY that TOLD", `Port officials met. ROLE NAME said Monday that ${TOLD}.`, true),
    before("in a statement DAY, ROLE NAME said TOLD", `In a statement Monday, ROLE NAME said ${TOLD}.`, true),
    before(
      "speaking on DAY, ROLE NAME said TOLD",
      `Speaking at a news conference on Monday, ROLE NAME said ${TOLD}.`,
      true,
    ),
    { ...before("according to ROLE NAME, TOLD", `According to ROLE NAME, ${TOLD}.`), mostWrong: 1 }, // "Marlow County Sheriff N N"
    before("TOLD, ROLE NAME said DAY", `The harbour wall would be built anew, ROLE NAME said Monday.`, true),
    before(
      "SPEECH, ROLE NAME said on DAY. SPEECH, SHORT added",
      [`${SPEECH} ROLE NAME said on Monday.`, `${NEXT} SHORT added.`],
      true,
    ),
    behind("SPEECH, said NAME, ROLE", `${SPEECH} said NAME, ROLE.`),
    behind("SPEECH, NAME, ROLE, told BODY on DAY", `${SPEECH} NAME, ROLE, told CNN on Monday.`, true),
    behind("NAME, ROLE, said: SPEECH", `NAME, ROLE, said: "We will build the harbour wall anew."`),
    behind("NAME, ROLE, said on DAY that TOLD", `NAME, ROLE, said on Monday that ${TOLD}.`, true),
    behind("according to NAME, ROLE, TOLD", `According to NAME, ROLE, ${TOLD}.`),
    behind("SPEECH, said NAME, ROLE. SPEECH", `${SPEECH} said NAME, ROLE. "We will build the harbour wall anew."`),
    behind("SPEECH, said NAME, ROLE / SPEECH, SHORT said", [`${SPEECH} said NAME, ROLE.`, `${NEXT} SHORT said.`]),
    behind("SPEECH, warned NAME, ROLE, on DAY", `${NEXT} warned NAME, ROLE, on Monday.`, true),
  ],
};
