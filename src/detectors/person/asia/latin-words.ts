/** Brands and roles that are written before honorifics as names are. */
export const LATIN_WORDS = `
Amazon Google Apple Yahoo Microsoft Line Docomo Softbank Rakuten Toyota Honda Sony Web Guest User Admin Test Staff Manager Customer Client Agent Support Team Owner Vip Member Sales Center Centre Service Shop Store Bank Card Hotel Group Company Japan Korea China
Samsung Naver Kakao Coupang Huawei Taobao Tmall Wechat Alipay System Bot Sample Example Partner Driver Master Leader Seller Buyer Instagram Facebook Twitter Youtube Netflix Paypal Visa Mastercard Zoom Slack Suica Pasmo Windows Android Iphone Operator`;
