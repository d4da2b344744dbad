/** Indonesian attributions, and Malay ones. */
import { before, behind, type Stock } from "./made.js";

const SPEECH = '"Airnya sudah surut sejak pagi dan warga kembali ke rumah,"';
const TOLD = "banjir sudah surut sejak pagi";

export const indonesian: Stock = {
  code: "id",
  lead: "Banjir merendam puluhan rumah di dua desa sejak Minggu malam setelah hujan deras.",
  before: [
    "Kepala Desa Wangunsari",
    "Lurah Kayu Manis",
    "Bupati Banyuasin",
    "Kapolsek Cikupa Kompol",
    "Kasat Reskrim Polres Tapin AKP",
    "Kepala Dinas Kesehatan Kota Tegal",
    "Sekretaris Daerah Kota Tegal",
    "Menteri Perhubungan",
    "Direktur Jenderal Pajak Kementerian Keuangan",
    "Wakil Ketua Komisi III DPR",
    "Juru Bicara KPK",
    "Direktur Utama PT Laju Trans Nusa",
    "Ketua RT 03 RW 02",
    "Pelatih Persela",
    "Bupati Wonotirto",
    "Kajari Tanjungmulyo",
    "Kadis PUPR Purwosari",
    "Ketua Pengadilan Negeri Kerinci",
    "Kepala SMA Negeri 1 Sleman",
    "Kasat Lantas Polres Merangin",
  ],
  behind: [
    "Kepala Desa Wangunsari",
    "warga Desa Sukamekar",
    "pengamat politik Universitas Andalas",
    "Kabid Humas Polda Jambi",
    "peneliti Pusat Studi Pangan",
    "Sekretaris Perusahaan PT Laju Trans Nusa",
    "pedagang Pasar Senen",
    "kuasa hukum korban",
    "anggota DPRD Kota Tegal",
    "Ketua Gapoktan Tani Mulya",
  ],
  names: [
    "Alim Nurhadi",
    "Ranti Wulandari",
    "Sumarno",
    "Tigar Sitohang",
    "Stefan Lumentut",
    "Muhammad Fikri Ramdhan",
    "Ni Luh Sariasih",
    "Yohanes Kapitan Lewar",
    "Siti Maemunah",
    "Lalu Wirabumi",
    "La Ode Rustam",
    "Sitanggang",
    "Fahrurrozi",
  ],
  templates: [
    {
      ...before(
        "SPEECH, kata ROLE NAME kepada wartawan, DAY",
        `${SPEECH} kata ROLE NAME kepada wartawan, Senin (13/5/2024).`,
        true,
      ),
      mostWrong: 1, // "Kadis PUPR Purwosari N": a name may end so too ("Permatasari")
    },
    before("SPEECH, kata ROLE, NAME, di TEMPAT, DAY", `${SPEECH} kata ROLE, NAME, di lokasi, Senin (13/5/2024).`, true),
    { ...before("ROLE NAME mengatakan, TOLD", `ROLE NAME mengatakan, ${TOLD}.`), mostWrong: 1 },
    { ...before("menurut ROLE NAME, TOLD", `Menurut ROLE NAME, ${TOLD}.`), mostWrong: 1 },
    {
      ...before(
        "ROLE NAME membenarkan TOLD. SPEECH, ujarnya, DAY",
        `ROLE NAME membenarkan ada warga yang mengungsi. ${SPEECH} ujarnya, Senin (13/5/2024).`,
        true,
      ),
      mostWrong: 2, // "Lurah Kayu Manis N", a single name
    },
    {
      ...before(
        "hal itu disampaikan ROLE NAME, DAY. SPEECH, katanya",
        `Hal itu disampaikan ROLE NAME saat ditemui di lokasi, Senin (13/5/2024). ${SPEECH} katanya.`,
        true,
      ),
      mostWrong: 1,
    },
    behind("SPEECH, ujar NAME, ROLE, DAY", `${SPEECH} ujar NAME, ROLE, Senin (13/5/2024).`, true),
    { ...behind("NAME, ROLE, mengatakan TOLD", `NAME, ROLE, mengatakan ${TOLD}.`), mostWrong: 1 }, // "Lalu N, peneliti": "then" opens sentences
    behind("SPEECH, ungkap NAME yang juga ROLE, DAY", `${SPEECH} ungkap NAME yang juga ROLE, Senin (13/5/2024).`, true),
  ],
};

const KATA = '"Air sudah surut sejak pagi dan penduduk pulang ke rumah,"';

export const malay: Stock = {
  code: "ms",
  lead: "Banjir menenggelami puluhan rumah di dua buah kampung sejak malam Ahad selepas hujan lebat.",
  before: [
    "Menteri Besar",
    "Ketua Polis Daerah Kuala Tirai Superintendan",
    "Pengarah Jabatan Bomba dan Penyelamat Negeri",
    "Timbalan Menteri Pengangkutan",
    "Menteri Kesihatan",
    "Ketua Pengarah Jabatan Meteorologi Malaysia",
    "Presiden Persatuan Nelayan Tirai",
    "Ahli Parlimen Kuala Tirai",
    "Ketua Kampung Batu Lima",
  ],
  behind: [
    "penduduk Kampung Batu Lima",
    "Pengerusi Persatuan Nelayan Tirai",
    "Ketua Polis Daerah Kuala Tirai",
    "pensyarah Universiti Malaya",
    "Pengarah Hospital Kuala Tirai",
  ],
  names: [
    "Ahmad Zulkifli Rahim",
    "Siti Hajar Omar",
    "Tan Wei Ming",
    "Rajendran Kumar",
    "Mohd Azhar Yusof",
    "Nurul Aina Hassan",
    "Jelani Bakar",
  ],
  templates: [
    before(
      "SPEECH, kata ROLE NAME dalam kenyataan, DAY",
      `${KATA} kata ROLE NAME dalam satu kenyataan pada Isnin.`,
      true,
    ),
    before("ROLE NAME berkata, TOLD", "ROLE NAME berkata, banjir sudah surut sejak pagi."),
    before(
      "ROLE NAME berkata, TOLD. SPEECH, katanya",
      `ROLE NAME berkata, banjir sudah surut sejak pagi. ${KATA} katanya.`,
    ),
    before("menurut ROLE NAME, TOLD", "Menurut ROLE NAME, banjir sudah surut sejak pagi."),
    behind("SPEECH, kata NAME, ROLE", `${KATA} kata NAME, ROLE.`),
    behind("NAME, ROLE, berkata TOLD", "NAME, ROLE, berkata banjir sudah surut sejak pagi."),
  ],
};
