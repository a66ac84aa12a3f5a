/** What JavaScript has no \p{..} class for: tables of Unicode 16, written out by CPython 3.14. Entries are a character followed by what it maps to. */

/** Full case folding where it is not the lower case (Cherokee apart). */
export const foldings =
  'µμ ßss ŉʼn ſs ǰj\u030c \u0345ι ΐι\u0308\u0301 ΰυ\u0308\u0301 ςσ ϐβ ϑθ ϕφ ϖπ ϰκ ϱρ ϵε ևեւ ᲀв ᲁд ᲂо ᲃс ᲄт ᲅт ᲆъ ᲇѣ ᲈꙋ ẖh\u0331 ẗt\u0308 ẘw\u030a ẙy\u030a ẚaʾ ẛṡ ẞss \u1f50υ\u0313 \u1f52υ\u0313\u0300 \u1f54υ\u0313\u0301 \u1f56υ\u0313\u0342 \u1f80\u1f00ι \u1f81\u1f01ι \u1f82\u1f02ι \u1f83\u1f03ι \u1f84\u1f04ι \u1f85\u1f05ι \u1f86\u1f06ι \u1f87\u1f07ι \u1f88\u1f00ι \u1f89\u1f01ι \u1f8a\u1f02ι \u1f8b\u1f03ι \u1f8c\u1f04ι \u1f8d\u1f05ι \u1f8e\u1f06ι \u1f8f\u1f07ι \u1f90\u1f20ι \u1f91\u1f21ι \u1f92\u1f22ι \u1f93\u1f23ι \u1f94\u1f24ι \u1f95\u1f25ι \u1f96\u1f26ι \u1f97\u1f27ι \u1f98\u1f20ι \u1f99\u1f21ι \u1f9a\u1f22ι \u1f9b\u1f23ι \u1f9c\u1f24ι \u1f9d\u1f25ι \u1f9e\u1f26ι \u1f9f\u1f27ι \u1fa0\u1f60ι \u1fa1\u1f61ι \u1fa2\u1f62ι \u1fa3\u1f63ι \u1fa4\u1f64ι \u1fa5\u1f65ι \u1fa6\u1f66ι \u1fa7\u1f67ι \u1fa8\u1f60ι \u1fa9\u1f61ι \u1faa\u1f62ι \u1fab\u1f63ι \u1fac\u1f64ι \u1fad\u1f65ι \u1fae\u1f66ι \u1faf\u1f67ι \u1fb2\u1f70ι \u1fb3αι \u1fb4άι \u1fb6α\u0342 \u1fb7α\u0342ι \u1fbcαι \u1fbeι \u1fc2\u1f74ι \u1fc3ηι \u1fc4ήι \u1fc6η\u0342 \u1fc7η\u0342ι \u1fccηι \u1fd2ι\u0308\u0300 \u1fd3ι\u0308\u0301 \u1fd6ι\u0342 \u1fd7ι\u0308\u0342 \u1fe2υ\u0308\u0300 \u1fe3υ\u0308\u0301 \u1fe4ρ\u0313 \u1fe6υ\u0342 \u1fe7υ\u0308\u0342 \u1ff2\u1f7cι \u1ff3ωι \u1ff4ώι \u1ff6ω\u0342 \u1ff7ω\u0342ι \u1ffcωι \ufb00ff \ufb01fi \ufb02fl \ufb03ffi \ufb04ffl \ufb05st \ufb06st \ufb13մն \ufb14մե \ufb15մի \ufb16վն \ufb17մխ';
/** Title case where it is not the upper case (Georgian apart). */
export const titles =
  'ßSs Ǆǅ ǅǅ ǆǅ Ǉǈ ǈǈ ǉǈ Ǌǋ ǋǋ ǌǋ Ǳǲ ǲǲ ǳǲ ևԵւ \u1f80\u1f88 \u1f81\u1f89 \u1f82\u1f8a \u1f83\u1f8b \u1f84\u1f8c \u1f85\u1f8d \u1f86\u1f8e \u1f87\u1f8f \u1f88\u1f88 \u1f89\u1f89 \u1f8a\u1f8a \u1f8b\u1f8b \u1f8c\u1f8c \u1f8d\u1f8d \u1f8e\u1f8e \u1f8f\u1f8f \u1f90\u1f98 \u1f91\u1f99 \u1f92\u1f9a \u1f93\u1f9b \u1f94\u1f9c \u1f95\u1f9d \u1f96\u1f9e \u1f97\u1f9f \u1f98\u1f98 \u1f99\u1f99 \u1f9a\u1f9a \u1f9b\u1f9b \u1f9c\u1f9c \u1f9d\u1f9d \u1f9e\u1f9e \u1f9f\u1f9f \u1fa0\u1fa8 \u1fa1\u1fa9 \u1fa2\u1faa \u1fa3\u1fab \u1fa4\u1fac \u1fa5\u1fad \u1fa6\u1fae \u1fa7\u1faf \u1fa8\u1fa8 \u1fa9\u1fa9 \u1faa\u1faa \u1fab\u1fab \u1fac\u1fac \u1fad\u1fad \u1fae\u1fae \u1faf\u1faf \u1fb2\u1fba\u0345 \u1fb3\u1fbc \u1fb4Ά\u0345 \u1fb7Α\u0342\u0345 \u1fbc\u1fbc \u1fc2\u1fca\u0345 \u1fc3\u1fcc \u1fc4Ή\u0345 \u1fc7Η\u0342\u0345 \u1fcc\u1fcc \u1ff2\u1ffa\u0345 \u1ff3\u1ffc \u1ff4Ώ\u0345 \u1ff7Ω\u0342\u0345 \u1ffc\u1ffc \ufb00Ff \ufb01Fi \ufb02Fl \ufb03Ffi \ufb04Ffl \ufb05St \ufb06St \ufb13Մն \ufb14Մե \ufb15Մի \ufb16Վն \ufb17Մխ';
/** Ranges of digits that are no decimals (superscripts, circled digits ...). */
export const otherDigits = [
  [178, 179],
  [185, 185],
  [4969, 4977],
  [6618, 6618],
  [8304, 8304],
  [8308, 8313],
  [8320, 8329],
  [9312, 9320],
  [9332, 9340],
  [9352, 9360],
  [9450, 9450],
  [9461, 9469],
  [9471, 9471],
  [10102, 10110],
  [10112, 10120],
  [10122, 10130],
  [68160, 68163],
  [69216, 69224],
  [69714, 69722],
  [127232, 127242],
] as const;
/** Letters with a numeric value. */
export const numericLetters =
  '㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆萬貮貳贰鈎钩阡陆陌陸零參拾兩零六陸什\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}';
