/** What somebody is: age, gender, origin, belief, health, job. */
import { type Kind, TEXT_FORMS } from "./kind.ts";

export const TRAITS: readonly Kind[] = [
  {
    what: "a date of birth",
    category: "user.demographic.date_of_birth",
    action: "replace",
    fits: ["date", "stamp", "number", "digits", "words", "id", "other"],
    words: `dob birthdate birthday birthyear birthmonth dateofbirth birthdt birthdatetime dayofbirth yearofbirth
      geburtsdatum geburtstag fechanacimiento fechadenacimiento fechanac datenaissance datedenaissance datanascimento
      datadenascimento nascimento 出生日期 出生年月 生日 生年月日 誕生日 생년월일 생일 출생일`,
  },
  {
    what: "a date of death",
    category: "user.demographic",
    action: "replace",
    fits: ["date", "stamp", "number", "other"],
    words: "deceaseddate deceaseddatetime dateofdeath deathdate",
  },
  {
    what: "an age",
    category: "user.demographic.age_range",
    action: "replace",
    needs: "person",
    fits: ["number", "id", "words", "other"],
    words: "age edad idade alter",
  },
  {
    what: "an age",
    category: "user.demographic.age_range",
    action: "replace",
    fits: ["number", "id", "words", "code", "other"],
    words: "agerange agegroup 年龄 年齡 年齢 年代 나이 연령 연령대",
  },
  {
    what: "a gender",
    category: "user.demographic.gender",
    action: "replace",
    fits: [...TEXT_FORMS, "number"],
    words: "gender sex pronoun geschlecht sexo genero género gênero sexe genre 性别 性別 성별",
  },
  {
    what: "a marital status",
    category: "user.demographic.marital_status",
    action: "replace",
    fits: TEXT_FORMS,
    words: "maritalstatus civilstatus familienstand estadocivil etatcivil 婚姻状况 婚姻状態 배우자 결혼여부",
  },
  {
    what: "race or origin",
    category: "user.demographic.race_ethnicity",
    action: "replace",
    fits: TEXT_FORMS,
    words:
      "race ethnicity ethnicgroup nationality citizenship nationalität nacionalidad nacionalidade 民族 国籍 國籍 국적",
  },
  {
    what: "a religion",
    category: "user.demographic.religious_belief",
    action: "replace",
    fits: TEXT_FORMS,
    words: "religion religiousbelief konfession 宗教 종교",
  },
  {
    what: "a state of health",
    category: "user.health_and_medical",
    action: "replace",
    fits: TEXT_FORMS,
    words: `diagnosis allergy medication symptom bloodtype diagnosisdisplay conditiondisplay conditiontext diagnose diagnostico
      诊断 診断 病名 病歴 진단 진단명`,
  },
  {
    what: "a job",
    category: "user.job_title",
    action: "replace",
    fits: ["words", "name", "word", "other"],
    words: "jobtitle occupation profession beruf profesion profissão 职业 職業 职位 직업 직함",
  },
];
