/** Words for ids in front of digits that a plan gives out: they stay; behind words that may mean a phone they go. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";

/** `*` stands for ten digits, which every second row of an Indian and a Mexican plan are. */
const IDS: Readonly<Record<string, string>> = {
  English: "Survey no. *;docket no. *;complaint number *;cheque no: *;Application no. *;Work order #*;utr *",
  Japanese: "取引番号：*;参照番号 *;見積番号：*;会議番号：*",
  Chinese: "参考号：*;凭证号：*;受理号 *;账单号：*",
  Korean: "참조번호: *;신청번호 *;견적번호: *",
  German: "Belegnummer: *;Schadennummer *;Reklamation Nr. *",
  French: "Demande n° *;Sinistre n° *;Bordereau : *",
  Spanish: "Pedido n.º *;Solicitud: *;Predio *;Transacción nº *",
  Portuguese: "Pedido nº *;Nota fiscal nº *;Solicitação: *",
  Hindi: "संदर्भ संख्या: *;लेनदेन क्रमांक: *;टोकन नंबर *;shikayat number *",
  Indonesian: "Nomor referensi: *;No. transaksi: *;kode reservasi *",
  Thai: "เลขที่อ้างอิง: *;หมายเลขการจอง *;เลขทะเบียน *",
  Vietnamese: "Mã giao dịch: *;Mã tham chiếu: *;Số phiếu: *",
};

const detectors = compileDetectors(DETECTORS, { regions: ["US", "IN", "MX"] });
const kindsIn = (text: string) => detectors.find(text).map(({ detector }) => detector);

it("the same digits by themselves are numbers", () => {
  for (const digits of ["5512345678", "9812345670"]) expect(kindsIn(`so ${digits}`)).toEqual(["phone"]);
});

describe.each(Object.entries(IDS))("%s", (_, all) => {
  it.each(all.split(";"))("%s", (label) => {
    for (const digits of ["5512345678", "9812345670"]) expect(kindsIn(label.replace("*", digits))).toEqual([]);
  });
});

it.each([
  "Mobile no. *",
  "call me back at *",
  "mera mobile क्रमांक *",
  "Complaints: *",
  "the entry is *",
  "Grant *",
  "Reservations *",
])("a number goes all the same: %s", (label) => {
  expect(kindsIn(label.replace("*", "(202) 555-0143"))).toEqual(["phone"]);
});

it("software's names of versions and links are no addresses", () => {
  for (const label of ["linkId 1.1.1.1", "Versão 10.15.7.1", "版本 10.15.7.1", "phiên bản: 10.15.7.1"])
    expect(kindsIn(label), label).toEqual([]);
  expect(kindsIn("host 192.0.2.1")).toEqual(["ip-address"]);
});
