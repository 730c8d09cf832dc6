/** Words of addresses in Japanese: prefectures (JIS X 0401), towns that are written in hiragana, and what looks like a town. */

export const PREFECTURES = `北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県
  福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県
  徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県`;

/** Without 市 or 町. */
export const HIRAGANA_TOWNS = `さいたま いわき つくばみらい つくば むつ えびの ひたちなか かすみがうら みどり さくら ふじみ野 あきる野 いすみ かほく あわら おおい
  みよし あま いなべ たつの みやま うきは うるま にかほ つがる せたな みなべ ときがわ みなかみ おいらせ いの まんのう 東かがわ さぬき 南あわじ 紀の川 宇城 いちき串木野
  あさぎり いちかわ おいらせ かつらぎ すさみ つるぎ とくしま むかわ えりも`;

/** Stand directly in front of an address. */
export const LABELS = `現住所 旧住所 新住所 住所 勤務先 送付先 配送先 届け先 届先 宛先 転居先 引越先 連絡先 自宅 実家 本社 支社 所在地`;

/** They end as towns do. */
export const NO_TOWNS = `都市 地区 校区 学区 全区 各区 全市 各市 同市 当市 同区 当区 下町 城下町 港町 毎市 他市 市町 区市 市区 朝市 夜市 農村 漁村 全国市 区町 市町村 門前町`;
