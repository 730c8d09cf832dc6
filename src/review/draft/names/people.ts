/** Words for those a record is about, and for things that have names and numbers of their own. In the singular. */

/** What stands before or around a name: `customer.name`, `agentName`. */
export const PEOPLE = setOf(`
  customer client user person people agent caller callee callingparty calledparty calling called contact participant party
  patient member employee visitor guest lead prospect subscriber consumer buyer seller shopper passenger student teacher
  driver resident citizen applicant candidate claimant insured policyholder beneficiary cardholder
  accountholder holder payer payee borrower donor attendee organizer invitee requester requestor reporter
  submitter assignee assigned assignedto author creator createdby updatedby modifiedby lastmodifiedby closedby resolvedby
  handledby answeredby performedby submittedby recordedby reviewedby approvedby owner collaborator follower watcher
  commenter sender recipient receiver addressee from to cc bcc replyto initiator originator responder operator supervisor
  manager advisor adviser consultant representative rep staff coworker teammate admin administrator moderator
  practitioner generalpractitioner physician doctor nurse guardian parent spouse partner child relative
  nextofkin emergencycontact family individual actor performer asserter recorder informant enterer mentionee profile subject mother father mae mãe madre padre evaluator approver reviewer interviewer
  coordinator editor auditor dispatcher technician engineer instructor caregiver uploader
  endcustomer enduser externalcontact speaker
  kunde kundin kunden mitarbeiter anrufer benutzer patientin ansprechpartner absender empfänger cliente agente usuario
  paciente contacto llamante remitente destinatario empleado titular utilisateur appelant patiente expéditeur destinataire
  atendente funcionário funcionario chamador remetente
  客户 客戶 顾客 顧客 用户 用戶 会员 會員 会員 坐席 座席 客服 客服人员 员工 患者 访客 联系人 发送者 接收者 发件人 收件人 お客様 お客さま 利用者
  ユーザー ユーザ 担当者 担当 オペレーター オペレータ 申込者 契約者 差出人 宛先 送信者 受信者 고객 사용자 회원 상담원 상담사 직원 환자 담당자 발신자
  수신자 보내는사람 받는사람`);

/** Ids after these are those of calls, of the parts of one, or of nobody in particular. */
export const NOT_IDENTIFIED = setOf("contact participant party profile from to cc bcc family assigned");

/** In front of a name, or around it, these say that it is no person's. */
export const THINGS = setOf(`
  queue product item sku file folder event campaign team group company organization organisation org account brand store
  shop channel inbox flow workflow bot skill tag field form template list segment role plan project category department dept
  site page app application device model host hostname domain server service provider vendor business location country city
  bank merchant topic intent entity parameter param metric status stage step task job workspace tenant instance
  environment variable key type class method function table column index permission policy rule trigger action integration
  script survey division routingprofile hierarchygroup outcome disposition error exception warning system process
  program schema mimetype media image video document attachment sdk browser os platform network carrier cluster node region
  useragent virtualagent aiagent queuename wrapupcode coding unit currency facility ward hospital clinic school airport
  firma abteilung produkt empresa producto departamento entreprise produit  商品 产品 部门 部署 部門 公司 会社 企业 店舗
  店铺 队列 技能组 상품 부서 회사`);

/** Texts of these are written by whoever set them up, or by a program. */
export const SYSTEMS = setOf(`
  error exception warning status system template product item sku campaign queue rule trigger action integration flow workflow
  role permission policy plan segment schema type skill metric param parameter mimetype program service
  商品 产品 상품`);

/** Before a word, these make it a fact about the thing, and no personal value. */
export const NEGATING = setOf(`
  is has had was can should allow allowed enable enabled disable disabled num count total max min avg require required show hide
  verify verified valid invalid missing no opt opted send sent supports error system default template status webhook
  server host contract wallet memory`);

/** After a word, these leave it what it is: `phone_number_1`, `emailPrimary`, `name_of_customer`. */
export const NEUTRAL = setOf(`
  number no num nr nummer numero value raw full plain original formatted normalized normalised display displayable primary secondary
  main alternate alternative alt home work office personal private mobile landline current previous old new
  first second third other self e164 text str string native local international intl part line of for de del do da du der
  des la le 1 2 3 4 5 6 7 8 9 0 list set array info detail data 号 号码 號 號碼 番号 번호 1つ目 様 님`);

/** Alone in an object that tells a kind, these are its value: `phone.number`, `address.line`. */
export const VALUES = setOf(`
  value text number address raw full plain original formatted normalized line display content body html uri url href data
  e164 local national international string name primary main home work mobile other bodyhtml bodytext 0 1 2 3`);

/** In an object that holds parts of an address, these are not among them. */
export const NO_PARTS = setOf(`
  type use kind id status period start end label default primary verified created updated system rank version source
  createdat updatedat timestamp time date count index`);

/** What a machine counts, numbers or measures, by the last word of its name: digits there are nobody's number. */
export const MACHINE = setOf(`
  id uuid guid oid sid arn key hash sha checksum digest etag timestamp time datetime date at ts epoch created updated modified
  started ended start end expire expires expiration duration elapsed latency count total sum size length bytes version revision
  build code status type index idx seq sequence offset order position rank score rate ratio percent amount price cost balance
  quantity qty width height port pid ms millis second minute hour numberlong token nonce signature trace span request`);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
