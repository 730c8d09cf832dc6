/** What somebody says or looks like: texts, pictures, voices. */
import type { Kind } from "./kind.ts";

export const CONTENTS: readonly Kind[] = [
  {
    what: "a picture of a person",
    category: "user.content.self_image",
    action: "replace",
    fits: ["url", "id", "code", "other"],
    words: `avatar avatarurl avataruri photo photourl photouri photodata picture pictureurl profilepicture profilepic
      profilepictureurl profileimage profileimageurl profilephoto profilephotourl headimgurl headimg headshot portrait selfie
      thumbnailimageurl foto profilbild 头像 頭像 头像地址 顔写真 アイコンurl 프로필이미지 프로필사진`,
  },
  {
    what: "a picture of a person",
    category: "user.content.self_image",
    action: "replace",
    needs: "person",
    fits: ["url"],
    words: "image imageurl imageuri thumbnail thumbnailurl icon iconurl",
  },
  {
    what: "a recording of a voice",
    category: "user.biometric.voice",
    action: "replace",
    fits: ["url", "id", "code", "other"],
    words: `recordingurl recordinguri recordinglink recordinglocation recordurl recordfile recordfileurl callrecording voiceurl
      voicemailurl audiourl 录音 录音地址 録音url 녹취파일`,
  },
  {
    what: "free text",
    category: "user.content.private",
    action: "scan",
    fits: ["words"],
    words: `text message body content transcript transcription note comment remark summary description subject feedback memo
      caption snippet utterance statusmessage plaintext html div inquiry complaint chatlog messagetext rawtext inputtext
      conversationtitle tickettitle casetitle nachricht notiz bemerkung kommentar betreff beschreibung inhalt anmerkung mensaje
      nota comentario asunto descripcion descripción contenido observacion mensagem assunto descrição descricao observacao
      observação conteudo conteúdo remarque commentaire sujet contenu corps 备注 備註 備考 内容 內容 消息 消息内容 留言 评论 評論
      描述 说明 主题 摘要 コメント メモ メッセージ 本文 件名 要約 問い合わせ内容 お問い合わせ内容 応対内容 메모 내용 메시지 비고 제목 의견
      문의내용 상담내용 요약`,
  },
];
