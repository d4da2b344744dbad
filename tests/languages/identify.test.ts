import { describe, expect, it } from "vitest";
import { identify } from "../../src/languages/identify.js";

/** Invented; each holds what tells the language from its nearest neighbours. */
const SENTENCES: Readonly<Record<string, string>> = {
  id: "Menteri itu mengatakan bahwa harga beras akan turun karena panen raya sudah dimulai di sejumlah daerah.",
  ms: "Menteri itu berkata bahawa harga beras akan turun kerana musim menuai sudah bermula di beberapa daerah.",
  en: "The minister said that the price of rice would fall because the harvest had begun in several districts.",
  es: "El ministro dijo que el precio del arroz bajará porque la cosecha ya ha comenzado en varios distritos del país.",
  pt: "O ministro disse que o preço do arroz vai cair porque a colheita já começou em vários distritos do país.",
  fr: "Le ministre a dit que le prix du riz va baisser parce que la récolte a commencé dans plusieurs districts du pays.",
  de: "Der Minister sagte, dass der Preis für Reis sinken werde, weil die Ernte in mehreren Bezirken begonnen habe.",
  nl: "De minister zei dat de prijs van rijst zal dalen, omdat de oogst in een aantal districten al is begonnen.",
  it: "Il ministro ha detto che il prezzo del riso scenderà perché il raccolto è già iniziato in alcuni distretti del paese.",
  tr: "Bakan, hasat bir çok ilçede başladığı için pirinç fiyatının daha da düşeceğini ve bu durumun olumlu olduğunu söyledi.",
  vi: "Bộ trưởng cho biết giá gạo sẽ giảm vì vụ thu hoạch đã bắt đầu ở nhiều huyện của các tỉnh trong nước.",
  ru: "Министр сказал, что цена на рис будет снижаться, так как уборка урожая уже началась в ряде районов.",
  cs: "Ministr řekl, že cena rýže klesne, protože sklizeň už začala v několika okresech, které jsou na jihu.",
  da: "Ministeren siger, at prisen på ris vil falde, fordi høsten er begyndt i nogle distrikter, og det bliver godt.",
  no: "Ministeren sier at prisen på ris vil falle fordi høsten har begynt i noen distrikter, og det er mye bra i det.",
  sv: "Ministern säger att priset på ris kommer att falla eftersom skörden har börjat i några distrikt och det är bra.",
  zu: "UNgqongqoshe uthi intengo yelayisi izokwehla ngoba sekuqale isivuno ezindaweni eziningi, futhi lokhu kuhle kakhulu.",
  xh: "UMphathiswa uthi ixabiso lerayisi liza kwehla kuba isivuno sele siqalile kwiindawo ezininzi, kwaye oku kuhle kakhulu.",
  uk: "Міністр сказав, що ціна на рис буде знижуватися, бо збирання врожаю вже почалося у кількох районах та містах.",
  ar: "قال الوزير إن سعر الأرز سينخفض بعد أن بدأ الحصاد في عدد من المناطق التي كانت من أهم مناطق البلاد",
  fa: "وزیر گفت که قیمت برنج برای مردم کاهش می یابد و این برداشت در چند استان آغاز شده است",
  ja: "大臣は、いくつかの地区で収穫が始まったため、米の価格は下がるだろうと述べた。",
  zh: "部长表示，由于几个地区的收割已经开始，大米价格将会下降。",
  ko: "장관은 여러 지역에서 수확이 시작되었기 때문에 쌀값이 내려갈 것이라고 말했다.",
  th: "รัฐมนตรีกล่าวว่าราคาข้าวจะลดลงเพราะการเก็บเกี่ยวเริ่มขึ้นแล้วในหลายอำเภอ",
  hi: "मंत्री ने कहा कि चावल की कीमत कम होगी और यह कई जिलों में फसल के कारण है",
};

describe("identify", () => {
  it.each(Object.entries(SENTENCES))("knows %s", (code, sentence) => {
    expect(identify(sentence).code).toBe(code);
  });
  it.each([
    ["id", "Pelatih itu berkata anak-anak sudah pulang lebih awal dari jadwal. Mereka akan berlatih lagi pekan depan."],
    ["id", "Ahli gizi menyarankan orang dewasa tidak minum teh manis setiap hari. Itu sudah termasuk gula, katanya."],
    [
      "ms",
      "Petugas kesihatan berdepan kes baharu di hospital itu. Semua kakitangan telah diberi maklumat, kata pengarah.",
    ],
    ["ms", "Jurulatih itu menjelaskan pemain muda tersebut akan beraksi dalam perlawanan petang ini di stadium."],
    ["ms", "Seorang peguam ditahan di pejabat itu semalam. Dia didakwa dan direman tiga hari."],
    ["ms", "Pengarah makmal itu menjelaskan punca kejadian tersebut masih dalam kajian dua orang pakar."],
    ["id", "Pengacara itu ditangkap di kantornya kemarin. Ia ditahan tiga hari oleh penyidik."],
    ["id", "Pelatih tim itu menyatakan pemain muda tersebut turun dalam turnamen sore ini di stadion."],
    ["id", "Warga kampung itu mesti menunggu. Golongan muda memilih mengadakan rapat di dewan desa."],
  ])("tells Indonesian and Malay apart in two sentences (%s): %s", (code, text) => {
    expect(identify(text).code).toBe(code);
  });
  it.each([
    ["no", "Kommunen vil bygge nytt bad etter ferien. Ordføreren sier hun ikke har sett noe til pengene fra staten."],
    ["no", "Skulen blir lagd ned. Ordføraren seier at kommunen ikkje har pengar, og at dei vart brukte opp i fjor."],
    [
      "da",
      "Kommunen vil bygge et nyt bad efter ferien. Borgmesteren siger, at hun ikke har set noget til pengene fra staten.",
    ],
    [
      "sv",
      "Kommunen vill bygga ett nytt bad efter semestern. Borgmästaren säger att hon inte har sett några pengar från staten.",
    ],
  ])("tells the Nordic languages apart in two sentences (%s): %s", (code, text) => {
    expect(identify(text).code).toBe(code);
  });
  it("names a menu in English above a story in Malay by the story", () => {
    const menu = "Home\nNews\nSports\nPrivacy Policy\nTerms of Use\n";
    expect(identify(menu + SENTENCES.ms).code).toBe("ms");
  });
  it("keeps a page with a few foreign names in its script", () => {
    expect(identify(`${SENTENCES.ja} Visual Studio Code and Open Source`).code).toBe("ja");
  });
  it.each(["", "hi", "di sini", "12345 67890 ...", "Home | News | Sport", "xkqz brmpf qwrtz vlmn"])(
    "names no language for %j",
    (text) => {
      expect(identify(text).code).toBe("und");
    },
  );
  it("reads the prose between long menus", () => {
    const menu = "Kompor Sandal Ember Payung\n".repeat(300);
    expect(identify(menu + `${SENTENCES.id}\n`.repeat(120) + menu).code).toBe("id");
  });
});
