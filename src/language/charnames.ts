/**
 * Names of characters for `\N{...}` (and anybody else who asks). Listed here are the Latin, Greek, Cyrillic and Japanese syllabic
 * letters, punctuation, currency, arrows, mathematics, boxes, symbols and emoji. Ideographs, Hangul syllables and Braille are named
 * by rule; all others stand in `rare-names.ts`, which is read when one of them is asked for.
 *
 * The table is packed: runs of consecutive characters separated by `|`, names by `/`, a run begins with its first code point
 * in hexadecimal; words in lower case are indexes into WORDS (one letter: 0..25; two letters: from 26).
 * Over 750 lines because it is a table.
 * @see Unicode 16, UnicodeData.txt
 */
import { rareNames } from './rare-names.ts';

const WORDS =
  'LETTER MATHEMATICAL CAPITAL SMALL LATIN WITH SANS-SERIF CYRILLIC ARROW SYMBOL COMBINING ITALIC BOLD RIGHTWARDS GREEK ' +
  'RIGHT MODIFIER CIRCLED LEFTWARDS VERTICAL BLACK DOUBLE AND WHITE KATAKANA TRIANGLE-HEADED ALCHEMICAL ABOVE LEFT ' +
  'HALFWIDTH SQUARED DRAWINGS STROKE HEAVY DOUBLE-STRUCK PARENTHESIZED HORIZONTAL FULLWIDTH BRACKET DOWNWARDS BELOW SQUARE ' +
  'TRIANGLE CIRCUMFLEX SIGN NEGATIVE GREATER-THAN ARMENIAN FUNCTIONAL HIRAGANA DIAERESIS DIGIT FRAKTUR UPWARDS CIRCLE ' +
  'SCRIPT ARROWHEAD LIGHT FACE DOMINO PLAYING MONOSPACE HOOK REVERSED TURNED LESS-THAN POINTING EQUAL PERISPOMENI FOR ' +
  'YPOGEGRAMMENI TILE TILDE WIDE-HEADED CHESS HARPOON DOT PROSGEGRAMMENI MARK PRESENTATION DOWN PARENTHESIS ACUTE ROTATED ' +
  'MACRON DASIA MEDIUM NUMERAL DESCENDER BARB OPERATOR PSILI SUBSCRIPT UNIFIED DEGREES HALF ASTERISK RIGHT-POINTING BOX ' +
  'ORNAMENT UPSILON ALPHA OMEGA DIAMOND HANGUL THREE MAHJONG CARD NUMBER ANTICLOCKWISE GRAVE NORTH ANGLE INDICATOR VARIA ' +
  'LOWER EQUILATERAL INVERTED QUOTATION DIAGONAL BAR MIDDLE EPSILON LEFT-POINTING SOUTH HUNDRED POINTED BREVE TWO OPEN ' +
  'UPPER INTERSECTION NEUTRAL COMMA DINGBAT IDEOGRAPHIC EAST LIGATURE EIGHT OXIA REGIONAL SUPERSET TORTOISE CARON OMICRON ' +
  'LINE STAR RETROFLEX EQUALS INTEGRAL UNDERBAR CEDILLA FOUR LOGICAL TWO-HEADED SUPERSCRIPT MULTIPLICATION QUADRANT SLANTED' +
  ' IOTA LONG CLOSED CROSS EXCLAMATION ROMAN TRIPLE UP-POINTING DOWN-POINTING WEST ACCENT BOTTOM FIVE FRACTION CORNER FORM ' +
  'LARGE SMILING ONE APL KNIGHT SINGLE TAIL DIALYTIKA EQUIVALENT PALATAL SOLIDUS SUBSET CLOCKWISE SEVEN NOT OVERLAY ' +
  'SIDEWAYS DASH STOP DENTISTRY HEART RING SHELL QUESTION SHORT CURLY ETA INDEX KATAKANA-HIRAGANA CLOCK REVERSE SEVENTY ' +
  'DOTTED NINETY PLUS CJK SHAFT SIGMA INSULAR DOUBLE-LINE PERSON RAISED THETA FULL DIAMONDS TEARDROP-SPOKED GLOTTAL HAND ' +
  'TACK TELEPHONE VULGAR VERY IOTIFIED NOTATION PRECEDES SHADOWED SUCCEEDS NINE PUNCTUATION SPOKED SEPARATOR SIX ARROWS ' +
  'HEARTS BLACK-FEATHERED HANGZHOU HORN MEASURED MINUS OBLIQUE THROUGH XIANGQI CHARACTERS CONTAINING FROM TONE ALMOST BLOCK' +
  ' BRACKETED GAMMA LOW QUADRUPLE RECYCLING UNION DIGRAPH ELEMENT LOZENGE OVERBAR PRODUCT CROSSING DELTA TONOS TOP OGONEK ' +
  'QUAD APPROXIMATELY COMPRESSED KAPPA LENTICULAR SPACE BULLET COPTIC SPADES N-ARY ASTROLOGICAL DIFFERENTIAL DOTS ' +
  'ERROR-BARRED OVER SUBSTITUTION ZERO BALLOT CURVED ABKHASIAN EXTENSION MOUTH QUEEN SOUND TURNSTILE CONTAINS ENVELOPE ' +
  'METRICAL PARALLEL PINWHEEL THOUSAND BISHOP COLON DASHED INSIDE LEAF MOON NOTCHED OCLOCK QUARTER SALTIRE SIMILAR ' +
  'SINGLE-LINE EYES AIRPLANE BACKHAND BACKSLASH CLUBS DIVISION ENCLOSING JAPANESE SEMICOLON SUBGROUP BESIDE BLACK-LETTER ' +
  'RIBBON TWELVE APOSTROPHE BAMBOOS BETA CENTRED CIRCLES EIGHTHS EPIGRAPHIC EQUIHOPPER KING NEITHER ROUNDED EMPTY LAMDA RHO' +
  ' RIGHT-SHADOWED FITZPATRICK HYPHEN INTERROBANG LUNATE NORMAL OVERLAPPING OUTLINED OVERLINE PLASTICS AMPERSAND ' +
  'EGYPTOLOGICAL EXTREMELY ITERATION KOMI LEFT-TO-RIGHT PRIME RECTANGLE RIGHT-TO-LEFT TRIGRAM PHI BUBBLE CENTRE KAVYKA ' +
  'SEMICIRCLE SEMIDIRECT TRIANGULAR VOICED MIDDLE-WELSH SCHWA ANTIMONY BYELORUSSIAN-UKRAINIAN CROSSED CURL DOTLESS ELLIPSIS' +
  ' FALLING FIFTEEN MOUNTAIN MUSICAL OPENING SPEAKER APPROXIMATE ARC BARRED CLOUD ENDING FINGER-POST FLATTENED INTEGRATION ' +
  'LIGHTNING LITTLE PAIRED RISING SLASH SUBLIMATE SUMMATION WIDTH BALLOON-SPOKED SOFT WAVE TEN ARROW-TAIL ARROWHEADS BALL ' +
  'COMMERCIAL CONCAVE-SIDED CONTROL DIGAMMA DOES EMOJI FLAG IMAGE OPEN-CIRCUIT-OUTPUT PARTIAL PAWN PERPENDICULAR RED ROOK ' +
  'RUSSIAN SILHOUETTE THREE-D TIMES TRANSPOSITION VOLAPUK ZETA BUILDING DAGGER DOCUMENT EIGHTEEN EIGHTH ELEVEN FISHHOOK ' +
  'GRINNING INFINITY KEYBOARD ONCOMING ORIGINAL PENTAGON SCISSORS STRAIGHT UMBRELLA TIP CANCELLATION CONSTRUCTION ' +
  'CROSSED-TAIL FRONT-TILTED HYPHEN-MINUS RIGHT-SHADED SEMICIRCULAR CHECK CHI COMPONENT CUATRILLO GREEN HANDS HOURGLASS ' +
  'IDENTICAL ISOSCELES MONOCULAR PENTAGRAM POINT SEVENTEEN WATER ARCHAIC BACK BACK-TILTED BACKSLANTED BRIDGE BROKEN BUTTON ' +
  'COMPOSITION COPPER CURVING DOLLAR FINGERS INFORMATION INTERLINEAR LEFT-SHADED NOTE OPEN-HEADED ORANGE PAGE PARAGRAPHOS ' +
  'PSI ROTUNDA SEMI-VOICED SIXTEEN THIRTY-FIVE TICK TOP-LIGHTED TRAFFIC TWENTY TWENTY-FIVE VRACHY ZIGZAG ANTIRESTRICTION ' +
  'BANKNOTE CHE CIRCULAR CRESCENT DOWNWARD DRAUGHTS EARTH ELECTRIC FLORETTE FLOURISH FOURTEEN FROWNING GHE HIGH-REVERSED-9 ' +
  'HORSE MILLIONS MOUSE NINETEEN PEDESTAL PIECE RECEIVER RELATION SLIGHTLY SQUIGGLE THIRTEEN THORN U-SHAPED YUS ANNOTATION ' +
  'FORTY-FIVE HIGH LOOP MALE SUIT SUSPENSION WHEELCHAIR ASYMPTOTICALLY CENTRALIZATION IDENTIFICATION IDEOGRAPH-4E09 ' +
  'IDEOGRAPH-4E8C IDEOGRAPH-6253 TIGHTLY-CLOSED DRAGON FACING FEMALE FLOWER FOLDER JOINED MARKER MOBILE MONKEY NARROW ' +
  'NESTED REPEAT ROCKET SCREEN SPEECH WIGGLY BETWEEN CARET CHARACTER CHRISTMAS DELIMITER DEPARTING DROP-SHADOWED ELLIPSE ' +
  'END FILL FINAL FISH GEOMETRICALLY GLASS HOLDING INTERPOLATION INVERSE INVISIBLE ISOLATE IZHITSA KISSING KNIGHT-BISHOP ' +
  'KOPPA MAILBOX MERCURY NABLA PARALLELOGRAM PLACE POINTER RAILWAY REGULUS SECTION SNOWFLAKE SPHERICAL SQUARES STILE ' +
  'STUCK-OUT TAU THE THEN UKRAINIAN VINE WIND WITHOUT PASSIVE-PULL-DOWN-OUTPUT CAT DISAPPOINTED EZH HEART-SHAPED ' +
  'INTERSECTING KNIGHT-QUEEN MAN OCR RIGHT-FACING TRANSMISSION WEDGE-TAILED BELL BLUE CALENDAR COMPUTER CONSTANT COVERING ' +
  'ELEPHANT HARD MEDIEVAL MILITARY MULTIMAP MULTISET NO-BREAK PASSIVE-PULL-UP-OUTPUT POSITION PREGNANT QUARTERS SALT SHOE ' +
  'SLEEPING WAVY YERU ACKNOWLEDGE ANTICLOCKWISE-ROTATED ANTIMONIATE BEAMED BOTTLE BOWTIE CAMERA CHART CLICK CONSECUTIVE ' +
  'DEVICE DIGRAM DIRECTIONAL FENCE FIRST FLOPPY HAMMER HEADED HOUSE INPUT KNIGHT-ROOK LEFT-FACING MEDAL MEMBER NOR NOTES ' +
  'PENCIL PLUTO POLICE POSTAL RECTILINEAR REPLACEMENT RETURN SERIFS SHORTS SWASH THERMOMETER THIRDS THUMBS TITLO TONGUE ' +
  'TOPBAR WITHIN WOMAN WOMANS ZHE ARM AUTOMOBILE BABY BALLOON BOOK BRIGHTNESS BUBBLES BUT CENTRELINE CONJOINING CONTAIN ' +
  'CONTOUR CONVERGING CORNERS CROSSBONES CROSSHATCH DECORATION DESCENDING DIVIDED DOUBLED ESH FIRE';
const NAMES =
  '20:jo/fh ca/do ca/de as/rg as/PERCENT as/mm/lo/ac cd/p cd/cs/hb as/ed/qf/hk gl/gd/az jz/az fv/az dy/az db/az ew/az fp/az' +
  ' ic/az gg/az ei/az hy/kp/li/bn as/es as/au as/gq ca/op AT/e c a A/e c a B/e c a C/e c a D/e c a E/e c a F/e c a G/e c a ' +
  'H/e c a I/e c a J/e c a K/e c a L/e c a M/e c a N/e c a O/e c a P/e c a Q/e c a R/e c a S/e c a T/e c a U/e c a V/e c a ' +
  'W/e c a X/e c a Y/e c a Z/ac ap am/gx gd/p ap am/ar fn/iv ep/dg fn/e d a A/e d a B/e d a C/e d a D/e d a E/e d a F/e d a' +
  ' G/e d a H/e d a I/e d a J/e d a K/e d a L/e d a M/e d a N/e d a O/e d a P/e d a Q/e d a R/e d a S/e d a T/e d a U/e d a' +
  ' V/e d a W/e d a X/e d a Y/e d a Z/ac gs am/t ep/p gs am/bu|a0:xa jo/dn fh ca/CENT as/POUND as/CURRENCY as/YEN as/rb ' +
  'dq/vp as/ay/COPYRIGHT as/FEMININE ORDINAL dj/dt v di do ca/gh as/oj me/REGISTERED as/cg/DEGREE as/PLUS-MINUS as/ez dy/ez' +
  ' db/ce fn/MICRO as/PILCROW as/dr by/ev/ez fv/MASCULINE ORDINAL dj/ct v di do ca/hr fq fv kw/hr fq fv cr/hr fq db xe/dn ' +
  'gq ca/e c a A f dg/e c a A f ce/e c a A f ar/e c a A f bu/e c a A f ay/e c a A f go ab/e c a AE/e c a C f ev/e c a E f ' +
  'dg/e c a E f ce/e c a E f ar/e c a E f ay/e c a I f dg/e c a I f ce/e c a I f ar/e c a I f ay/e c a ETH/e c a N f bu/e c' +
  ' a O f dg/e c a O f ce/e c a O f ar/e c a O f bu/e c a O f ay/fa as/e c a O f ag/e c a U f dg/e c a U f ce/e c a U f ' +
  'ar/e c a U f ay/e c a Y f ce/e c a tc/e d a SHARP S/e d a A f dg/e d a A f ce/e d a A f ar/e d a A f bu/e d a A f ay/e d' +
  ' a A f go ab/e d a AE/e d a C f ev/e d a E f dg/e d a E f ce/e d a E f ar/e d a E f ay/e d a I f dg/e d a I f ce/e d a I' +
  ' f ar/e d a I f ay/e d a ETH/e d a N f bu/e d a O f dg/e d a O f ce/e d a O f ar/e d a O f bu/e d a O f ay/lf as/e d a O' +
  ' f ag/e d a U f dg/e d a U f ce/e d a U f ar/e d a U f ay/e d a Y f ce/e d a tc/e d a Y f ay/e c a A f cg/e d a A f cg/e' +
  ' c a A f dx/e d a A f dx/e c a A f ji/e d a A f ji/e c a C f ce/e d a C f ce/e c a C f ar/e d a C f ar/e c a C f by ab/e' +
  ' d a C f by ab/e c a C f en/e d a C f en/e c a D f en/e d a D f en/e c a D f ag/e d a D f ag/e c a E f cg/e d a E f cg/e' +
  ' c a E f dx/e d a E f dx/e c a E f by ab/e d a E f by ab/e c a E f ji/e d a E f ji/e c a E f en/e d a E f en/e c a G f ' +
  'ar/e d a G f ar/e c a G f dx/e d a G f dx/e c a G f by ab/e d a G f by ab/e c a G f ev/e d a G f ev/e c a H f ar/e d a H' +
  ' f ar/e c a H f ag/e d a H f ag/e c a I f bu/e d a I f bu/e c a I f cg/e d a I f cg/e c a I f dx/e d a I f dx/e c a I f ' +
  'ji/e d a I f ji/e c a I f by ab/e d a nk I/e c eh IJ/e d eh IJ/e c a J f ar/e d a J f ar/e c a K f ev/e d a K f ev/e d a' +
  ' KRA/e c a L f ce/e d a L f ce/e c a L f ev/e d a L f ev/e c a L f en/e d a L f en/e c a L f dr by/e d a L f dr by/e c a' +
  ' L f ag/e d a L f ag/e c a N f ce/e d a N f ce/e c a N f ev/e d a N f ev/e c a N f en/e d a N f en/e d a N PRECEDED BY ' +
  'lo/e c a ENG/e d a ENG/e c a O f cg/e d a O f cg/e c a O f dx/e d a O f dx/e c a O f v ce/e d a O f v ce/e c eh OE/e d ' +
  'eh OE/e c a R f ce/e d a R f ce/e c a R f ev/e d a R f ev/e c a R f en/e d a R f en/e c a S f ce/e d a S f ce/e c a S f ' +
  'ar/e d a S f ar/e c a S f ev/e d a S f ev/e c a S f en/e d a S f en/e c a T f ev/e d a T f ev/e c a T f en/e d a T f ' +
  'en/e c a T f ag/e d a T f ag/e c a U f bu/e d a U f bu/e c a U f cg/e d a U f cg/e c a U f dx/e d a U f dx/e c a U f go ' +
  'ab/e d a U f go ab/e c a U f v ce/e d a U f v ce/e c a U f ji/e d a U f ji/e c a W f ar/e d a W f ar/e c a Y f ar/e d a ' +
  'Y f ar/e c a Y f ay/e c a Z f ce/e d a Z f ce/e c a Z f by ab/e d a Z f by ab/e c a Z f en/e d a Z f en/e d a fe S/e d a' +
  ' B f ag/e c a B f bk/e c a B f yz/e d a B f yz/e c a iq ic/e d a iq ic/e c a dz O/e c a C f bk/e d a C f bk/e c a ' +
  'AFRICAN D/e c a D f bk/e c a D f yz/e d a D f yz/e d a bm jf/e c a bl E/e c a nf/e c a dz E/e c a F f bk/e d a F f bk/e ' +
  'c a G f bk/e c a iu/e d a HV/e c a fd/e c a I f ag/e c a K f bk/e d a K f bk/e d a L f dq/e d a LAMBDA f ag/e c a bm M/e' +
  ' c a N f ac bk/e d a N f fe p LEG/e c a O f dr bu/e c a O f ih/e d a O f ih/e c a OI/e d a OI/e c a P f bk/e d a P f ' +
  'bk/e a YR/e c a iq dy/e d a iq dy/e c a zy/e a bl zy ti/e d a T f gc bk/e c a T f bk/e d a T f bk/e c a T f er bk/e c a ' +
  'U f ih/e d a U f ih/e c a cw/e c a V f bk/e c a Y f bk/e d a Y f bk/e c a Z f ag/e d a Z f ag/e c a wf/e c a wf bl/e d a' +
  ' wf bl/e d a wf f fz/e a dy f ag/e c a iq fp/e d a iq fp/e a dn hn gl f ag/e a WYNN/e a DENTAL xs/e a LATERAL xs/e a ' +
  'ALVEOLAR xs/e a er xs/e c a DZ f en/e c a D f d a Z f en/e d a DZ f en/e c a LJ/e c a L f d a J/e d a LJ/e c a NJ/e c a ' +
  'N f d a J/e d a NJ/e c a A f en/e d a A f en/e c a I f en/e d a I f en/e c a O f en/e d a O f en/e c a U f en/e d a U f ' +
  'en/e c a U f ay w cg/e d a U f ay w cg/e c a U f ay w ce/e d a U f ay w ce/e c a U f ay w en/e d a U f ay w en/e c a U f' +
  ' ay w dg/e d a U f ay w dg/e d a bm E/e c a A f ay w cg/e d a A f ay w cg/e c a A f by ab w cg/e d a A f by ab w cg/e c ' +
  'a AE f cg/e d a AE f cg/e c a G f ag/e d a G f ag/e c a G f en/e d a G f en/e c a K f en/e d a K f en/e c a O f ji/e d a' +
  ' O f ji/e c a O f ji w cg/e d a O f ji w cg/e c a wf f en/e d a wf f en/e d a J f en/e c a DZ/e c a D f d a Z/e d a DZ/e' +
  ' c a G f ce/e d a G f ce/e c a HWAIR/e c a WYNN/e c a N f dg/e d a N f dg/e c a A f go ab w ce/e d a A f go ab w ce/e c ' +
  'a AE f ce/e d a AE f ce/e c a O f ag w ce/e d a O f ag w ce/e c a A f v dg/e d a A f v dg/e c a A f dn dx/e d a A f dn ' +
  'dx/e c a E f v dg/e d a E f v dg/e c a E f dn dx/e d a E f dn dx/e c a I f v dg/e d a I f v dg/e c a I f dn dx/e d a I f' +
  ' dn dx/e c a O f v dg/e d a O f v dg/e c a O f dn dx/e d a O f dn dx/e c a R f v dg/e d a R f v dg/e c a R f dn dx/e d a' +
  ' R f dn dx/e c a U f v dg/e d a U f v dg/e c a U f dn dx/e d a U f dn dx/e c a S f ed ao/e d a S f ed ao/e c a T f ed ' +
  'ao/e d a T f ed ao/e c a YOGH/e d a YOGH/e c a H f en/e d a H f en/e c a N f fe p LEG/e d a D f nj/e c a OU/e d a OU/e c' +
  ' a Z f bk/e d a Z f bk/e c a A f by ab/e d a A f by ab/e c a E f ev/e d a E f ev/e c a O f ay w cg/e d a O f ay w cg/e c' +
  ' a O f bu w cg/e d a O f bu w cg/e c a O f by ab/e d a O f by ab/e c a O f by ab w cg/e d a O f by ab w cg/e c a Y f ' +
  'cg/e d a Y f cg/e d a L f nj/e d a N f nj/e d a T f nj/e d a nk J/e d a DB iz/e d a QP iz/e c a A f ag/e c a C f ag/e d ' +
  'a C f ag/e c a L f dq/e c a T f dp ag/e d a S f yt fz/e d a Z f yt fz/e c a hn gl/e d a hn gl/e c a B f ag/e c a U dq/e ' +
  'c a bm V/e c a E f ag/e d a E f ag/e c a J f ag/e d a J f ag/e c a d Q f bk fz/e d a Q f bk fz/e c a R f ag/e d a R f ' +
  'ag/e c a Y f ag/e d a Y f ag/e d a bm A/e d a cx/e d a bm cx/e d a B f bk/e d a dz O/e d a C f nj/e d a D f fz/e d a D f' +
  ' bk/e d a bl E/e d a nf/e d a nf f bk/e d a dz E/e d a bl dz E/e d a bl dz E f bk/e d a ff bl dz E/e d a nk J f ag/e d a' +
  ' G f bk/e d a bd G/e a d c G/e d a iu/e d a RAMS ih/e d a bm H/e d a H f bk/e d a HENG f bk/e d a I f ag/e d a fd/e a d ' +
  'c I/e d a L f dr bu/e d a L f BELT/e d a L f er bk/e d a LEZH/e d a bm M/e d a bm M f fe LEG/e d a M f bk/e d a N f ac ' +
  'bk/e d a N f er bk/e a d c N/e d a nu O/e a d c OE/e d a ff cy/e d a mw/e d a bm R/e d a bm R f fe LEG/e d a bm R f bk/e' +
  ' d a R f fe LEG/e d a R f fz/e d a R f pq/e d a bl R f pq/e a d c R/e a d c dn R/e d a S f bk/e d a zy/e d a nk J f ag w' +
  ' bk/e d a SQUAT bl zy/e d a zy f nj/e d a bm T/e d a T f er bk/e d a U dq/e d a cw/e d a V f bk/e d a bm V/e d a bm W/e ' +
  'd a bm Y/e a d c Y/e d a Z f er bk/e d a Z f nj/e d a wf/e d a wf f nj/e a hn gl/e a PHARYNGEAL nd FRICATIVE/e a dn hn ' +
  'gl/e a STRETCHED C/e a BILABIAL xs/e a d c B/e d a ff dz E/e a d c G f bk/e a d c H/e d a J f qd/e d a bm K/e a d c L/e ' +
  'd a Q f bk/e a hn gl f ag/e a bl hn gl f ag/e d a DZ iz/e d a DEZH iz/e d a DZ iz f nj/e d a TS iz/e d a TESH iz/e d a ' +
  'TC iz f nj/e d a FENG iz/e d a LS iz/e d a LZ iz/e a BILABIAL PERCUSSIVE/e a BIDENTAL PERCUSSIVE/e d a bm H f pq/e d a ' +
  'bm H f pq w fz/q a d H/q a d H f bk/q a d J/q a d R/q a d bm R/q a d bm R f bk/q a d c dn R/q a d W/q a d Y/q a ms/q a v' +
  ' ms/q a bm ed/q a lo/q a bl ed/q a p cr go/q a ac cr go/q a hn gl/q a bl hn gl/q a ac be/q a p be/q a UP be/q a cc be/q ' +
  'a ar fn/en/q a t ep/q a cg/q a ce fn/q a dg fn/q a iv t ep/q a iv cg/q a iv dg fn/q a iv ce fn/q a nc kp/q a cr nc kp/q ' +
  'a lr p cr go/q a lr ac cr go/q a UP hp/q a cc hp/q a hb as/q a ij as/dx/by ab/go ab/ji/d bu/v ce fn/q a RHOTIC bk/q a fg' +
  ' fn/q a d iu/q a d L/q a d S/q a d X/q a d bl hn gl/q a EXTRA-HIGH iq dq/q a th iq dq/q a MID iq dq/q a iv iq dq/q a ' +
  'EXTRA-LOW iq dq/q a YIN up iq ca/q a YANG up iq ca/q a VOICING/q a UNASPIRATED/q a v lo/q a iv cc be/q a iv UP be/q a iv' +
  ' ac be/q a iv p be/q a iv go/q a dr dg fn/q a dr v dg fn/q a dr v ce fn/q a iv bu/q a hi kp/q a BEGIN th iq/q a us th ' +
  'iq/q a BEGIN iv iq/q a us iv iq/q a SHELF/q a dz SHELF/q a iv ac i/k dg fn/k ce fn/k ar fn/k bu/k cg/k mk/k dx/k by ab/k' +
  ' ay/k bk ab/k go ab/k v ce fn/k en/k t ep ab/k v t ep ab/k v dg fn/k CANDRABINDU/k dn dx/k bm ed ab/k ed ab/k bl ed ab/k' +
  ' ed ab p/k dg fn ao/k ce fn ao/k ac hp ao/k p hp ao/k ac di ab/k ih/k ac cr go ao/k UP hp ao/k cc hp ao/k hb as ao/k ij ' +
  'as ao/k PALATALIZED bk ao/k er bk ao/k by ao/k ay ao/k go ao/k ed ao/k ev/k ji/k t ep ao/k ra ao/k dn v ARCH ao/k en ' +
  'ao/k ar fn ao/k dx ao/k dn dx ao/k bu ao/k cg ao/k iv ep/k v iv ep/k bu gi/k gr ag gi/k fe ag gi/k gr gd gi/k fe gd gi/k' +
  ' p cr go ao/k dn ra ao/k ap ao/k SEAGULL ao/k X ab/k t bu/k v mk/k dg iq ca/k ce iq ca/k o bq/k o KORONIS/k o ga jg/k o ' +
  'bs/k ra ab/k es as ao/k v t ep ao/k ac di ao/k gh bu ab/k HOMOTHETIC ab/k ir bp TO ab/k ac p i ao/k bb i ao/k GRAPHEME ' +
  'JOINER/k p be ab/k ac cr go ab/k FERMATA/k X ao/k ac be ao/k p be ao/k p be w UP be ao/k p cr go ab/k by ab p/k cs ao/k ' +
  'v go ao/k sb ab/k v dx ao/k v dx/k v cg/k v cg ao/k v bu/k v dn dx/k v n i ao/k e d a A/k e d a E/k e d a I/k e d a O/k ' +
  'e d a U/k e d a C/k e d a D/k e d a H/k e d a M/k e d a R/k e d a T/k e d a V/k e d a X/o c a HETA/o d a HETA/o c a qw ' +
  'SAMPI/o d a qw SAMPI/o cj as/o dl cj as/o c a PAMPHYLIAN os/o d a PAMPHYLIAN os|37a:o bs/o d bl mg he j/o d gz mg he j/o' +
  ' d bl gz mg he j/o gq ca/o c a YOT|384:o jg/o ga jg/o c a cx f jg/o ANO TELEIA/o c a ds f jg/o c a gt f jg/o c a fd f ' +
  'jg|38c:o c a eo f jg|38e:o c a cw f jg/o c a cy f jg/o d a fd f ga w jg/o c a cx/o c a lq/o c a iu/o c a jf/o c a ds/o c' +
  ' a pj/o c a gt/o c a hj/o c a fd/o c a jm/o c a ma/o c a MU/o c a NU/o c a XI/o c a eo/o c a PI/o c a mb|3a3:o c a he/o ' +
  'c a vv/o c a cw/o c a mw/o c a qj/o c a rq/o c a cy/o c a fd f ga/o c a cw f ga/o d a cx f jg/o d a ds f jg/o d a gt f ' +
  'jg/o d a fd f jg/o d a cw f ga w jg/o d a cx/o d a lq/o d a iu/o d a jf/o d a ds/o d a pj/o d a gt/o d a hj/o d a fd/o d' +
  ' a jm/o d a ma/o d a MU/o d a NU/o d a XI/o d a eo/o d a PI/o d a mb/o d a uu he/o d a he/o d a vv/o d a cw/o d a mw/o d' +
  ' a qj/o d a rq/o d a cy/o d a fd f ga/o d a cw f ga/o d a eo f jg/o d a cw f jg/o d a cy f jg/o c KAI j/o lq j/o hj j/o ' +
  'cw f bk j/o cw f ce w bk j/o cw f ay w bk j/o mw j/o PI j/o KAI j/o a qw vg/o d a qw vg/o a STIGMA/o d a STIGMA/o a os/o' +
  ' d a os/o a vg/o d a vg/o a SAMPI/o d a SAMPI/jq c a SHEI/jq d a SHEI/jq c a FEI/jq d a FEI/jq c a KHEI/jq d a KHEI/jq c' +
  ' a HORI/jq d a HORI/jq c a GANGIA/jq d a GANGIA/jq c a SHIMA/jq d a SHIMA/jq c a DEI/jq d a DEI/o jm j/o mb j/o mg he ' +
  'j/o a YOT/o c hj j/o mg ds j/o bl mg ds j/o c a SHO/o d a SHO/o c mg he j/o c a SAN/o d a SAN/o mb f ag j/o c bl mg he ' +
  'j/o c gz mg he j/o c bl gz mg he j/h c a IE f dg/h c a IO/h c a DJE/h c a GJE/h c a vy IE/h c a DZE/h c a nh I/h c a ' +
  'YI/h c a JE/h c a LJE/h c a NJE/h c a TSHE/h c a KJE/h c a I f dg/h c a gr U/h c a DZHE/h c a A/h c a BE/h c a VE/h c a ' +
  'sp/h c a DE/h c a IE/h c a zd/h c a ZE/h c a I/h c a gr I/h c a KA/h c a EL/h c a EM/h c a EN/h c a O/h c a PE/h c a ' +
  'ER/h c a ES/h c a TE/h c a U/h c a EF/h c a HA/h c a TSE/h c a se/h c a SHA/h c a SHCHA/h c a wv as/h c a xj/h c a oj ' +
  'as/h c a E/h c a YU/h c a YA/h d a A/h d a BE/h d a VE/h d a sp/h d a DE/h d a IE/h d a zd/h d a ZE/h d a I/h d a gr I/h' +
  ' d a KA/h d a EL/h d a EM/h d a EN/h d a O/h d a PE/h d a ER/h d a ES/h d a TE/h d a U/h d a EF/h d a HA/h d a TSE/h d a' +
  ' se/h d a SHA/h d a SHCHA/h d a wv as/h d a xj/h d a oj as/h d a E/h d a YU/h d a YA/h d a IE f dg/h d a IO/h d a DJE/h ' +
  'd a GJE/h d a vy IE/h d a DZE/h d a nh I/h d a YI/h d a JE/h d a LJE/h d a NJE/h d a TSHE/h d a KJE/h d a I f dg/h d a ' +
  'gr U/h d a DZHE/h c a cy/h d a cy/h c a YAT/h d a YAT/h c a ht E/h d a ht E/h c a ob te/h d a ob te/h c a ht ob te/h d a' +
  ' ht ob te/h c a BIG te/h d a BIG te/h c a ht BIG te/h d a ht BIG te/h c a KSI/h d a KSI/h c a rq/h d a rq/h c a FITA/h d' +
  ' a FITA/h c a vd/h d a vd/h c a vd f v dg fn/h d a vd f v dg fn/h c a UK/h d a UK/h c a ROUND cy/h d a ROUND cy/h c a cy' +
  ' f yx/h d a cy f yx/h c a OT/h d a OT/h c a vg/h d a vg/h THOUSANDS as/k h yx/k h PALATALIZATION/k h ch PNEUMATA/k h cn ' +
  'PNEUMATA/k h POKRYTIE/k h dv THOUSANDS as/k h ss as/h c a gr I f fz/h d a gr I f fz/h c a SEMISOFT as/h d a SEMISOFT ' +
  'as/h c a ER f rv/h d a ER f rv/h c a sp f UPTURN/h d a sp f UPTURN/h c a sp f ag/h d a sp f ag/h c a sp f dr bk/h d a sp' +
  ' f dr bk/h c a zd f ck/h d a zd f ck/h c a ZE f ck/h d a ZE f ck/h c a KA f ck/h d a KA f ck/h c a KA f t ag/h d a KA f ' +
  't ag/h c a KA f ag/h d a KA f ag/h c a BASHKIR KA/h d a BASHKIR KA/h c a EN f ck/h d a EN f ck/h c eh EN sp/h d eh EN ' +
  'sp/h c a PE f dr bk/h d a PE f dr bk/h c a kc HA/h d a kc HA/h c a ES f ck/h d a ES f ck/h c a TE f ck/h d a TE f ck/h c' +
  ' a py U/h d a py U/h c a py U f ag/h d a py U f ag/h c a HA f ck/h d a HA f ck/h c eh TE TSE/h d eh TE TSE/h c a se f ' +
  'ck/h d a se f ck/h c a se f t ag/h d a se f t ag/h c a SHHA/h d a SHHA/h c a kc se/h d a kc se/h c a kc se f ck/h d a kc' +
  ' se f ck/h a PALOCHKA/h c a zd f dx/h d a zd f dx/h c a KA f bk/h d a KA f bk/h c a EL f fz/h d a EL f fz/h c a EN f ' +
  'bk/h d a EN f bk/h c a EN f fz/h d a EN f fz/h c a KHAKASSIAN se/h d a KHAKASSIAN se/h c a EM f fz/h d a EM f fz/h d a ' +
  'PALOCHKA/h c a A f dx/h d a A f dx/h c a A f ay/h d a A f ay/h c eh A IE/h d eh A IE/h c a IE f dx/h d a IE f dx/h c a ' +
  'nf/h d a nf/h c a nf f ay/h d a nf f ay/h c a zd f ay/h d a zd f ay/h c a ZE f ay/h d a ZE f ay/h c a kc DZE/h d a kc ' +
  'DZE/h c a I f cg/h d a I f cg/h c a I f ay/h d a I f ay/h c a O f ay/h d a O f ay/h c a nu O/h d a nu O/h c a nu O f ' +
  'ay/h d a nu O f ay/h c a E f ay/h d a E f ay/h c a U f cg/h d a U f cg/h c a U f ay/h d a U f ay/h c a U f v ce/h d a U ' +
  'f v ce/h c a se f ay/h d a se f ay/h c a sp f ck/h d a sp f ck/h c a xj f ay/h d a xj f ay/h c a sp f ag w bk/h d a sp f' +
  ' ag w bk/h c a HA f bk/h d a HA f bk/h c a HA f ag/h d a HA f ag/h c a mq DE/h d a mq DE/h c a mq DJE/h d a mq DJE/h c a' +
  ' mq ZJE/h d a mq ZJE/h c a mq DZJE/h d a mq DZJE/h c a mq LJE/h d a mq LJE/h c a mq NJE/h d a mq NJE/h c a mq SJE/h d a ' +
  'mq SJE/h c a mq TJE/h d a mq TJE/h c a bl ZE/h d a bl ZE/h c a EL f bk/h d a EL f bk/h c a LHA/h d a LHA/h c a RHA/h d a' +
  ' RHA/h c a YAE/h d a YAE/h c a QA/h d a QA/h c a WE/h d a WE/h c a ALEUT KA/h d a ALEUT KA/h c a EL f dr bk/h d a EL f ' +
  'dr bk/h c a EN f dr bk/h d a EN f dr bk/h c a PE f ck/h d a PE f ck/h c a SHHA f ck/h d a SHHA f ck/h c a EN f ac bk/h d' +
  ' a EN f ac bk/h c a DZZHE/h d a DZZHE/h c a DCHE/h d a DCHE/h c a EL f ck/h d a EL f ck|531:av c a AYB/av c a BEN/av c a' +
  ' GIM/av c a DA/av c a ECH/av c a ZA/av c a EH/av c a ET/av c a TO/av c a zd/av c a INI/av c a LIWN/av c a XEH/av c a ' +
  'CA/av c a KEN/av c a HO/av c a JA/av c a GHAD/av c a CHEH/av c a MEN/av c a YI/av c a NOW/av c a SHA/av c a VO/av c a ' +
  'CHA/av c a PEH/av c a JHEH/av c a RA/av c a SEH/av c a VEW/av c a TIWN/av c a REH/av c a CO/av c a YIWN/av c a PIWR/av c' +
  ' a KEH/av c a OH/av c a FEH|559:av q a ac cr go/av lo/av EMPHASIS ca/av fh ca/av ed/av gq ca/av ABBREVIATION ca/av d a ' +
  'bm AYB/av d a AYB/av d a BEN/av d a GIM/av d a DA/av d a ECH/av d a ZA/av d a EH/av d a ET/av d a TO/av d a zd/av d a ' +
  'INI/av d a LIWN/av d a XEH/av d a CA/av d a KEN/av d a HO/av d a JA/av d a GHAD/av d a CHEH/av d a MEN/av d a YI/av d a ' +
  'NOW/av d a SHA/av d a VO/av d a CHA/av d a PEH/av d a JHEH/av d a RA/av d a SEH/av d a VEW/av d a TIWN/av d a REH/av d a' +
  ' CO/av d a YIWN/av d a PIWR/av d a KEH/av d a OH/av d a FEH/av d eh ECH YIWN/av d a YI f ag/av hk gl/av me|58d:wl av ' +
  'ETERNITY as/yf av ETERNITY as/av DRAM as|1d00:e a d c A/e a d c AE/e d a bm AE/e a d c nu B/e a d c C/e a d c D/e a d c ' +
  'ETH/e a d c E/e d a bm dz E/e d a bm I/e a d c J/e a d c K/e a d c L f ag/e a d c M/e a d c bl N/e a d c O/e a d c dz ' +
  'O/e d a gj O/e d a gj dz O/e d a gj O f ag/e d a bm OE/e a d c OU/e d a jh cr O/e d a fo cr O/e a d c P/e a d c bl R/e a' +
  ' d c bm R/e a d c T/e a d c U/e d a gj U/e d a gj DIAERESIZED U/e d a gj bm M/e a d c V/e a d c W/e a d c Z/e a d c wf/e' +
  ' a nd LARYNGEAL SPIRANT/e a AIN/o a d c iu/o a d c ma/o a d c PI/o a d c mb/o a d c rq/h a d c EL/q a c A/q a c AE/q a c' +
  ' B/q a c nu B/q a c D/q a c E/q a c bl E/q a c G/q a c H/q a c I/q a c J/q a c K/q a c L/q a c M/q a c N/q a c bl N/q a ' +
  'c O/q a c OU/q a c P/q a c R/q a c T/q a c U/q a c W/q a d A/q a d bm A/q a d cx/q a d bm AE/q a d B/q a d D/q a d E/q a' +
  ' d nf/q a d dz E/q a d bm dz E/q a d G/q a d bm I/q a d K/q a d M/q a d ENG/q a d O/q a d dz O/q a d jh cr O/q a d fo cr' +
  ' O/q a d P/q a d T/q a d U/q a d gj U/q a d bm M/q a d V/q a d AIN/q a d lq/q a d o iu/q a d jf/q a d o mw/q a d qj/e co' +
  ' d a I/e co d a R/e co d a U/e co d a V/o co d a lq/o co d a iu/o co d a mb/o co d a mw/o co d a qj/e d a UE/e d a B f ' +
  'dr bu/e d a D f dr bu/e d a F f dr bu/e d a M f dr bu/e d a N f dr bu/e d a P f dr bu/e d a R f dr bu/e d a R f pq w dr ' +
  'bu/e d a S f dr bu/e d a T f dr bu/e d a Z f dr bu/e d a bm G/q a h EN/e d a hf G/e d a TH f STRIKETHROUGH/e d c a I f ' +
  'ag/e d a fd f ag/e d a P f ag/e d c a U f ag/e d a cw f ag/e d a B f gc bk/e d a D f gc bk/e d a F f gc bk/e d a G f gc ' +
  'bk/e d a K f gc bk/e d a L f gc bk/e d a M f gc bk/e d a N f gc bk/e d a P f gc bk/e d a R f gc bk/e d a S f gc bk/e d a' +
  ' zy f gc bk/e d a V f gc bk/e d a X f gc bk/e d a Z f gc bk/e d a A f er bk/e d a cx f er bk/e d a D f bk w fz/e d a E f' +
  ' er bk/e d a dz E f er bk/e d a bl dz E f er bk/e d a nf f er bk/e d a I f er bk/e d a dz O f er bk/e d a zy f er bk/e d' +
  ' a U f er bk/e d a wf f er bk/q a d bm cx/q a d C/q a d C f nj/q a d ETH/q a d bl dz E/q a d F/q a d nk J f ag/q a d bd ' +
  'G/q a d bm H/q a d I f ag/q a d fd/q a d c I/q a d c I f ag/q a d J f qd/q a d L f er bk/q a d L f gc bk/q a d c L/q a d' +
  ' M f bk/q a d bm M f fe LEG/q a d N f ac bk/q a d N f er bk/q a d c N/q a d nu O/q a d mw/q a d S f bk/q a d zy/q a d T ' +
  'f gc bk/q a d U dq/q a d cw/q a d c U/q a d V f bk/q a d bm V/q a d Z/q a d Z f er bk/q a d Z f nj/q a d wf/q a d hj/k ' +
  'gz dg fn/k gz ce fn/k SNAKE ao/k tl ca/k MACRON-ACUTE/k GRAVE-MACRON/k MACRON-GRAVE/k ACUTE-MACRON/k GRAVE-ACUTE-GRAVE/k' +
  ' ACUTE-GRAVE-ACUTE/k e d a R ao/k BREVE-MACRON/k MACRON-BREVE/k v ar ab/k ji ab/k sb ao/k IS ao/k UR ab/k US ab/k e d a ' +
  'ny dz A ab/k e d a AE/k e d a AO/k e d a AV/k e d a C ev/k e d a hf D/k e d a ETH/k e d a G/k e a d c G/k e d a K/k e d ' +
  'a L/k e a d c L/k e a d c M/k e d a N/k e a d c N/k e a d c R/k e d a R rr/k e d a S/k e d a fe S/k e d a Z/k e d a cx/k' +
  ' e d a B/k e d a lq/k e d a nf/k e d a F/k e d a L f v dr bu/k e d a O f bf to ag/k e d a P/k e d a zy/k e d a U f bf to' +
  ' ag/k e d a W/k e d a A f ay/k e d a O f ay/k e d a U f ay/k UP hp ab/k mz ab p/k mz ab ac/k by ab ac/k WIDE dn ra ao/k ' +
  'by ao ac/k DELETION ca/k v dn dx ao/k ir bp TO ao/k ac be ab/k p be w cc be ao/e c a A f go ao/e d a A f go ao/e c a B f' +
  ' by ab/e d a B f by ab/e c a B f by ao/e d a B f by ao/e c a B f ep ao/e d a B f ep ao/e c a C f ev w ce/e d a C f ev w ' +
  'ce/e c a D f by ab/e d a D f by ab/e c a D f by ao/e d a D f by ao/e c a D f ep ao/e d a D f ep ao/e c a D f ev/e d a D ' +
  'f ev/e c a D f ar ao/e d a D f ar ao/e c a E f cg w dg/e d a E f cg w dg/e c a E f cg w ce/e d a E f cg w ce/e c a E f ' +
  'ar ao/e d a E f ar ao/e c a E f bu ao/e d a E f bu ao/e c a E f ev w dx/e d a E f ev w dx/e c a F f by ab/e d a F f by ' +
  'ab/e c a G f cg/e d a G f cg/e c a H f by ab/e d a H f by ab/e c a H f by ao/e d a H f by ao/e c a H f ay/e d a H f ay/e' +
  ' c a H f ev/e d a H f ev/e c a H f dx ao/e d a H f dx ao/e c a I f bu ao/e d a I f bu ao/e c a I f ay w ce/e d a I f ay ' +
  'w ce/e c a K f ce/e d a K f ce/e c a K f by ao/e d a K f by ao/e c a K f ep ao/e d a K f ep ao/e c a L f by ao/e d a L f' +
  ' by ao/e c a L f by ao w cg/e d a L f by ao w cg/e c a L f ep ao/e d a L f ep ao/e c a L f ar ao/e d a L f ar ao/e c a M' +
  ' f ce/e d a M f ce/e c a M f by ab/e d a M f by ab/e c a M f by ao/e d a M f by ao/e c a N f by ab/e d a N f by ab/e c a' +
  ' N f by ao/e d a N f by ao/e c a N f ep ao/e d a N f ep ao/e c a N f ar ao/e d a N f ar ao/e c a O f bu w ce/e d a O f ' +
  'bu w ce/e c a O f bu w ay/e d a O f bu w ay/e c a O f cg w dg/e d a O f cg w dg/e c a O f cg w ce/e d a O f cg w ce/e c ' +
  'a P f ce/e d a P f ce/e c a P f by ab/e d a P f by ab/e c a R f by ab/e d a R f by ab/e c a R f by ao/e d a R f by ao/e ' +
  'c a R f by ao w cg/e d a R f by ao w cg/e c a R f ep ao/e d a R f ep ao/e c a S f by ab/e d a S f by ab/e c a S f by ' +
  'ao/e d a S f by ao/e c a S f ce w by ab/e d a S f ce w by ab/e c a S f en w by ab/e d a S f en w by ab/e c a S f by ao w' +
  ' by ab/e d a S f by ao w by ab/e c a T f by ab/e d a T f by ab/e c a T f by ao/e d a T f by ao/e c a T f ep ao/e d a T f' +
  ' ep ao/e c a T f ar ao/e d a T f ar ao/e c a U f ay ao/e d a U f ay ao/e c a U f bu ao/e d a U f bu ao/e c a U f ar ao/e' +
  ' d a U f ar ao/e c a U f bu w ce/e d a U f bu w ce/e c a U f cg w ay/e d a U f cg w ay/e c a V f bu/e d a V f bu/e c a V' +
  ' f by ao/e d a V f by ao/e c a W f dg/e d a W f dg/e c a W f ce/e d a W f ce/e c a W f ay/e d a W f ay/e c a W f by ab/e' +
  ' d a W f by ab/e c a W f by ao/e d a W f by ao/e c a X f by ab/e d a X f by ab/e c a X f ay/e d a X f ay/e c a Y f by ' +
  'ab/e d a Y f by ab/e c a Z f ar/e d a Z f ar/e c a Z f by ao/e d a Z f by ao/e c a Z f ep ao/e d a Z f ep ao/e d a H f ' +
  'ep ao/e d a T f ay/e d a W f go ab/e d a Y f go ab/e d a A f p cr go/e d a fe S f by ab/e d a fe S f dp ag/e d a fe S f ' +
  'th ag/e c a SHARP S/e d a jf/e c a A f by ao/e d a A f by ao/e c a A f bk ab/e d a A f bk ab/e c a A f ar w ce/e d a A f' +
  ' ar w ce/e c a A f ar w dg/e d a A f ar w dg/e c a A f ar w bk ab/e d a A f ar w bk ab/e c a A f ar w bu/e d a A f ar w ' +
  'bu/e c a A f ar w by ao/e d a A f ar w by ao/e c a A f dx w ce/e d a A f dx w ce/e c a A f dx w dg/e d a A f dx w dg/e c' +
  ' a A f dx w bk ab/e d a A f dx w bk ab/e c a A f dx w bu/e d a A f dx w bu/e c a A f dx w by ao/e d a A f dx w by ao/e c' +
  ' a E f by ao/e d a E f by ao/e c a E f bk ab/e d a E f bk ab/e c a E f bu/e d a E f bu/e c a E f ar w ce/e d a E f ar w ' +
  'ce/e c a E f ar w dg/e d a E f ar w dg/e c a E f ar w bk ab/e d a E f ar w bk ab/e c a E f ar w bu/e d a E f ar w bu/e c' +
  ' a E f ar w by ao/e d a E f ar w by ao/e c a I f bk ab/e d a I f bk ab/e c a I f by ao/e d a I f by ao/e c a O f by ao/e' +
  ' d a O f by ao/e c a O f bk ab/e d a O f bk ab/e c a O f ar w ce/e d a O f ar w ce/e c a O f ar w dg/e d a O f ar w dg/e' +
  ' c a O f ar w bk ab/e d a O f ar w bk ab/e c a O f ar w bu/e d a O f ar w bu/e c a O f ar w by ao/e d a O f ar w by ao/e' +
  ' c a O f ih w ce/e d a O f ih w ce/e c a O f ih w dg/e d a O f ih w dg/e c a O f ih w bk ab/e d a O f ih w bk ab/e c a O' +
  ' f ih w bu/e d a O f ih w bu/e c a O f ih w by ao/e d a O f ih w by ao/e c a U f by ao/e d a U f by ao/e c a U f bk ab/e' +
  ' d a U f bk ab/e c a U f ih w ce/e d a U f ih w ce/e c a U f ih w dg/e d a U f ih w dg/e c a U f ih w bk ab/e d a U f ih' +
  ' w bk ab/e c a U f ih w bu/e d a U f ih w bu/e c a U f ih w by ao/e d a U f ih w by ao/e c a Y f dg/e d a Y f dg/e c a Y' +
  ' f by ao/e d a Y f by ao/e c a Y f bk ab/e d a Y f bk ab/e c a Y f bu/e d a Y f bu/e c a ne LL/e d a ne LL/e c a ne V/e ' +
  'd a ne V/e c a Y f ti/e d a Y f ti/o d a cx f cn/o d a cx f ch/o d a cx f cn w dk/o d a cx f ch w dk/o d a cx f cn w ' +
  'ej/o d a cx f ch w ej/o d a cx f cn w bq/o d a cx f ch w bq/o c a cx f cn/o c a cx f ch/o c a cx f cn w dk/o c a cx f ch' +
  ' w dk/o c a cx f cn w ej/o c a cx f ch w ej/o c a cx f cn w bq/o c a cx f ch w bq/o d a ds f cn/o d a ds f ch/o d a ds f' +
  ' cn w dk/o d a ds f ch w dk/o d a ds f cn w ej/o d a ds f ch w ej|1f18:o c a ds f cn/o c a ds f ch/o c a ds f cn w dk/o ' +
  'c a ds f ch w dk/o c a ds f cn w ej/o c a ds f ch w ej|1f20:o d a gt f cn/o d a gt f ch/o d a gt f cn w dk/o d a gt f ch' +
  ' w dk/o d a gt f cn w ej/o d a gt f ch w ej/o d a gt f cn w bq/o d a gt f ch w bq/o c a gt f cn/o c a gt f ch/o c a gt f' +
  ' cn w dk/o c a gt f ch w dk/o c a gt f cn w ej/o c a gt f ch w ej/o c a gt f cn w bq/o c a gt f ch w bq/o d a fd f cn/o ' +
  'd a fd f ch/o d a fd f cn w dk/o d a fd f ch w dk/o d a fd f cn w ej/o d a fd f ch w ej/o d a fd f cn w bq/o d a fd f ch' +
  ' w bq/o c a fd f cn/o c a fd f ch/o c a fd f cn w dk/o c a fd f ch w dk/o c a fd f cn w ej/o c a fd f ch w ej/o c a fd f' +
  ' cn w bq/o c a fd f ch w bq/o d a eo f cn/o d a eo f ch/o d a eo f cn w dk/o d a eo f ch w dk/o d a eo f cn w ej/o d a ' +
  'eo f ch w ej|1f48:o c a eo f cn/o c a eo f ch/o c a eo f cn w dk/o c a eo f ch w dk/o c a eo f cn w ej/o c a eo f ch w ' +
  'ej|1f50:o d a cw f cn/o d a cw f ch/o d a cw f cn w dk/o d a cw f ch w dk/o d a cw f cn w ej/o d a cw f ch w ej/o d a cw' +
  ' f cn w bq/o d a cw f ch w bq|1f59:o c a cw f ch|1f5b:o c a cw f ch w dk|1f5d:o c a cw f ch w ej|1f5f:o c a cw f ch w ' +
  'bq/o d a cy f cn/o d a cy f ch/o d a cy f cn w dk/o d a cy f ch w dk/o d a cy f cn w ej/o d a cy f ch w ej/o d a cy f cn' +
  ' w bq/o d a cy f ch w bq/o c a cy f cn/o c a cy f ch/o c a cy f cn w dk/o c a cy f ch w dk/o c a cy f cn w ej/o c a cy f' +
  ' ch w ej/o c a cy f cn w bq/o c a cy f ch w bq/o d a cx f dk/o d a cx f ej/o d a ds f dk/o d a ds f ej/o d a gt f dk/o d' +
  ' a gt f ej/o d a fd f dk/o d a fd f ej/o d a eo f dk/o d a eo f ej/o d a cw f dk/o d a cw f ej/o d a cy f dk/o d a cy f ' +
  'ej|1f80:o d a cx f cn w bs/o d a cx f ch w bs/o d a cx f cn w dk w bs/o d a cx f ch w dk w bs/o d a cx f cn w ej w bs/o ' +
  'd a cx f ch w ej w bs/o d a cx f cn w bq w bs/o d a cx f ch w bq w bs/o c a cx f cn w bz/o c a cx f ch w bz/o c a cx f ' +
  'cn w dk w bz/o c a cx f ch w dk w bz/o c a cx f cn w ej w bz/o c a cx f ch w ej w bz/o c a cx f cn w bq w bz/o c a cx f ' +
  'ch w bq w bz/o d a gt f cn w bs/o d a gt f ch w bs/o d a gt f cn w dk w bs/o d a gt f ch w dk w bs/o d a gt f cn w ej w ' +
  'bs/o d a gt f ch w ej w bs/o d a gt f cn w bq w bs/o d a gt f ch w bq w bs/o c a gt f cn w bz/o c a gt f ch w bz/o c a ' +
  'gt f cn w dk w bz/o c a gt f ch w dk w bz/o c a gt f cn w ej w bz/o c a gt f ch w ej w bz/o c a gt f cn w bq w bz/o c a ' +
  'gt f ch w bq w bz/o d a cy f cn w bs/o d a cy f ch w bs/o d a cy f cn w dk w bs/o d a cy f ch w dk w bs/o d a cy f cn w ' +
  'ej w bs/o d a cy f ch w ej w bs/o d a cy f cn w bq w bs/o d a cy f ch w bq w bs/o c a cy f cn w bz/o c a cy f ch w bz/o ' +
  'c a cy f cn w dk w bz/o c a cy f ch w dk w bz/o c a cy f cn w ej w bz/o c a cy f ch w ej w bz/o c a cy f cn w bq w bz/o ' +
  'c a cy f ch w bq w bz/o d a cx f sa/o d a cx f cg/o d a cx f dk w bs/o d a cx f bs/o d a cx f ej w bs|1fb6:o d a cx f ' +
  'bq/o d a cx f bq w bs/o c a cx f sa/o c a cx f cg/o c a cx f dk/o c a cx f ej/o c a cx f bz/o KORONIS/o bz/o cn/o bq/o ' +
  'ga w bq/o d a gt f dk w bs/o d a gt f bs/o d a gt f ej w bs|1fc6:o d a gt f bq/o d a gt f bq w bs/o c a ds f dk/o c a ds' +
  ' f ej/o c a gt f dk/o c a gt f ej/o c a gt f bz/o cn w dk/o cn w ej/o cn w bq/o d a fd f sa/o d a fd f cg/o d a fd f ga ' +
  'w dk/o d a fd f ga w ej|1fd6:o d a fd f bq/o d a fd f ga w bq/o c a fd f sa/o c a fd f cg/o c a fd f dk/o c a fd f ' +
  'ej|1fdd:o ch w dk/o ch w ej/o ch w bq/o d a cw f sa/o d a cw f cg/o d a cw f ga w dk/o d a cw f ga w ej/o d a mb f cn/o ' +
  'd a mb f ch/o d a cw f bq/o d a cw f ga w bq/o c a cw f sa/o c a cw f cg/o c a cw f dk/o c a cw f ej/o c a mb f ch/o ga ' +
  'w dk/o ga w ej/o dk|1ff2:o d a cy f dk w bs/o d a cy f bs/o d a cy f ej w bs|1ff6:o d a cy f bq/o d a cy f bq w bs/o c a' +
  ' eo f dk/o c a eo f ej/o c a cy f dk/o c a cy f ej/o c a cy f bz/o ej/o ch|2000:EN jj/EM jj/EN jo/EM jo/THREE-PER-EM ' +
  'jo/FOUR-PER-EM jo/SIX-PER-EM jo/FIGURE jo/hz jo/THIN jo/HAIR jo/jz oh jo/jz oh NON-JOINER/jz oh JOINER/mr ca/mu ' +
  'ca/me/NON-BREAKING me/FIGURE gk/EN gk/EM gk/ak dq/v t ep/v iv ep/ac fy do ca/p fy do ca/fy LOW-9 do ca/fy sq do ca/ac v ' +
  'do ca/p v do ca/v LOW-9 do ca/v sq do ca/pl/v pl/jp/nc jp/fv by LEADER/dy by LEADER/ak nl/HYPHENATION qt/ep ib/PARAGRAPH' +
  ' ib/mr EMBEDDING/mu EMBEDDING/POP xw FORMATTING/mr OVERRIDE/mu OVERRIDE/ud xa jo/PER MILLE as/PER ol kn as/ms/v ms/fj ' +
  'ms/bl ms/bl v ms/bl fj ms/ul/fy dt di do ca/fy ct di do ca/REFERENCE ca/v fh ca/mf/mk/UNDERTIE/um TIE/ul INSERTION ' +
  'qt/ASTERISM/me jp/fq oe/ac ap am f QUILL/p ap am f QUILL/v gq ca/gq fh ca/fh gq ca/TIRONIAN as ET/bl PILCROW as/u s jp/u' +
  ' n jp/iv cs/bl li/CLOSE UP/dy ASTERISKS ALIGNED VERTICALLY/op ij as/SWUNG gk/dn UNDERTIE/tx hz ca/db by hz/iw ms/ew by ' +
  'hz/fp by hz/dy by hz/ew by ca/gz fg/TRICOLON/t ew jv/ci b jo/WORD JOINER/FUNCTION APPLICATION/vb pg/vb ib/vb hb|2066:mr ' +
  'vc/mu vc/xy STRONG vc/POP xw vc/INHIBIT SYMMETRIC SWAPPING/ACTIVATE SYMMETRIC SWAPPING/INHIBIT ARABIC fs ' +
  'SHAPING/ACTIVATE ARABIC fs SHAPING/NATIONAL az SHAPES/NOMINAL az SHAPES/ez jz/ez e d a I|2074:ez ew/ez fp/ez ic/ez gg/ez' +
  ' ei/ez hy/ez hb as/ez ij/ez es as/ez ac cd/ez p cd/ez e d a N/co jz/co fv/co dy/co db/co ew/co fp/co ic/co gg/co ei/co ' +
  'hy/co hb as/co ij/co es as/co ac cd/co p cd|2090:e co d a A/e co d a E/e co d a O/e co d a X/e co d a nf/e co d a H/e co' +
  ' d a K/e co d a L/e co d a M/e co d a N/e co d a P/e co d a S/e co d a T|20a0:EURO-CURRENCY as/kp as/CRUZEIRO as/FRENCH ' +
  'FRANC as/LIRA as/MILL as/NAIRA as/PESETA as/RUPEE as/WON as/NEW SHEQEL as/DONG as/EURO as/KIP as/TUGRIK as/DRACHMA ' +
  'as/GERMAN PENNY as/PESO as/GUARANI as/AUSTRAL as/HRYVNIA as/CEDI as/LIVRE TOURNOIS as/SPESMILO as/TENGE as/INDIAN RUPEE ' +
  'as/TURKISH LIRA as/NORDIC ca as/MANAT as/RUBLE as/LARI as/BITCOIN as/SOM as|20d0:k ac bx ab/k p bx ab/k fe t ep gi/k gr ' +
  't ep gi/k df i ab/k gf i ab/k ac i ab/k p i ab/k go gi/k gf go gi/k df go gi/k db jv ab/k ew jv ab/k lg bc/k lg ap/k lg ' +
  'cz/k lg bc ld/k ac p i ab/k lg uh/k lg KEYCAP/k lg UPWARD bo aq/k gx gd gi/k v t ag gi/k ANNUITY j/k fj UNDERDOT/k WIDE ' +
  'ra ab/k s i gi/k fe v gd gi/k n bx f cl an/k s bx f cl an/k ac i ao/k p i ao/k cs ab|2100:ACCOUNT OF/ADDRESSED TO vw ' +
  'SUBJECT/ai c C/DEGREE CELSIUS/my ep j/CARE OF/CADA UNA/EULER ws/SCRUPLE/DEGREE FAHRENHEIT/bd d G/bd c H/ll c H/ai c ' +
  'H/PLANCK ws/PLANCK ws jx dy PI/bd c I/ll c I/bd c L/bd d L/L B dq j/ai c N/NUMERO as/kg RECORDING COPYRIGHT/bd c P/ai c ' +
  'P/ai c Q/bd c R/ll c R/ai c R/PRESCRIPTION TAKE/RESPONSE/SERVICE ca/hq as/TRADE ca as/VERSICLE/ai c Z/OUNCE as/OHM as/dn' +
  ' OHM as/ll c Z/bm o d a fd/KELVIN as/ANGSTROM as/bd c B/ll c C/ESTIMATED j/bd d E/bd c E/bd c F/bm c F/bd c M/bd d ' +
  'O/ALEF j/BET j/GIMEL j/DALET j/ri SOURCE/cf c Q/FACSIMILE as/ai d PI/ai d iu/ai c iu/ai c PI/ai js og/bm g c G/bm g c ' +
  'L/bl g c L/bm g c Y/ai l c D/ai l d D/ai l d E/ai l d I/ai l d J/PROPERTY ep/bm mm/PER as/AKTIESELSKAB/bm d F/j br ' +
  'SAMARITAN SOURCE/hr fq fv SEVENTH/hr fq fv NINTH/hr fq fv TENTH/hr fq fv THIRD/hr fq dy yv/hr fq fv FIFTH/hr fq dy ' +
  'FIFTHS/hr fq db FIFTHS/hr fq ew FIFTHS/hr fq fv SIXTH/hr fq fp SIXTHS/hr fq fv po/hr fq db lt/hr fq fp lt/hr fq gg lt/fq' +
  ' NUMERATOR fv/fi cj fv/fi cj dy/fi cj db/fi cj ew/fi cj fp/fi cj ic/fi cj gg/fi cj ei/fi cj hy/fi cj ol/fi cj pp/fi cj ' +
  'ln/fi cj FIFTY/fi cj fv dv/fi cj fp dv/fi cj fv kn/d fi cj fv/d fi cj dy/d fi cj db/d fi cj ew/d fi cj fp/d fi cj ic/d ' +
  'fi cj gg/d fi cj ei/d fi cj hy/d fi cj ol/d fi cj pp/d fi cj ln/d fi cj FIFTY/d fi cj fv dv/d fi cj fp dv/d fi cj fv ' +
  'kn/fi cj fv kn C D/fi cj fp kn/fi cj ol kn/fi cj bl fv dv/e d a bl C/fi cj ic LATE fs/fi cj FIFTY EARLY fs/fi cj FIFTY ' +
  'kn/fi cj fv dv kn/hr fq jz yv/bm az dy/bm az db|2190:s i/bb i/n i/an i/ac p i/UP cc i/dh fm i/dh eg i/du eg i/du fm i/s ' +
  'i f ag/n i f ag/s ok i/n ok i/s dy yb i/bb dy yb i/n dy yb i/an dy yb i/s i f fz/n i f fz/s i ip dq/bb i ip dq/n i ip ' +
  'dq/an i ip dq/UP cc i f BASE/s i f bk/n i f bk/s i f ti/n i f ti/ac p ok i/ac p i f ag/an sb i/bb i f qa s/bb i f qa ' +
  'n/an i f qa s/an i f qa n/n i f fr an/an i f fr s/df jh na i/gf jh na i/dh fm i TO fe dq/s i TO dq jx n i TO dq/df dz bc' +
  ' i/gf dz bc i/s bx f cl bb/s bx f cl an/bb bx f cl n/bb bx f cl s/n bx f cl bb/n bx f cl an/an bx f cl n/an bx f cl s/n ' +
  'i jx s i/bb i s OF an i/s i jx n i/s oc id/bb oc id/n oc id/an oc id/s bx jx n bx/n bx jx s bx/s v i f ag/ac p v i f ' +
  'ag/n v i f ag/s v i/bb v i/n v i/an v i/ac p v i/UP cc v i/dh fm v i/dh eg v i/du eg v i/du fm v i/s fj i/n fj i/s ta ' +
  'i/n ta i/bb i f v ag/an i f v ag/s kq i/bb kq i/n kq i/an kq i/s i TO dq/n i TO dq/s x i/bb x i/n x i/an x i/bb x i ip ' +
  'dq/bb x i ON sv/bb x i ON sv f ak dq/bb x i ON sv f t dq/bb x v i/bb x v i ON sv/n x i ip WALL/dh fm i TO fr/du eg i TO ' +
  'fr/UP cc x i/p i f d bc/an i s OF bb i/db n id/s i f t ag/n i f t ag/ac p i f t ag/s i f v t ag/n i f v t ag/ac p i f v ' +
  't ag/s rm i/n rm i/ac p rm i/br ALL/COMPLEMENT/oy ju/THERE EXISTS/THERE ot gh EXIST/lz SET/INCREMENT/vj/ja OF/gh AN ja ' +
  'OF/d ja OF/ki AS yh/ot gh zo AS yh/d ki AS yh/us OF PROOF/js jd/js COPRODUCT/js og/ij as/MINUS-OR-PLUS as/by hb/lf ' +
  'oe/SET ij/cs cm/go cm/jp cm/ap ROOT/CUBE ROOT/FOURTH ROOT/PROPORTIONAL TO/ps/p di/di/ii di/vr di/DIVIDES/ot gh DIVIDE/kl' +
  ' TO/gh kl TO/ex w/ex OR/eb/iy/et/v et/fj et/zp et/SURFACE et/VOLUME et/gf et/gf zp et/df zp ' +
  'et/THEREFORE/BECAUSE/RATIO/PROPORTION/by ij/EXCESS/GEOMETRIC PROPORTION/HOMOTHETIC/bu cm/bl bu/dn LAZY S/SINE ok/WREATH ' +
  'jd/gh bu/ij bu/tn bp TO/gh tn bp TO/jk bp TO/jk zl gh ACTUALLY bp TO/lx jk yi ACTUALLY bp TO/ir bp TO/gh ir bp TO/ir bp ' +
  'OR bp TO/fj bu/ALL bp TO/gb TO/uw gb TO/DIFFERENCE uk/APPROACHES vw LIMIT/uw bp TO/jk bp TO OR vw ow OF/ow OF OR jk bp ' +
  'TO/kp es/es kp/go IN bp TO/go bp TO/CORRESPONDS TO/ESTIMATES/EQUIANGULAR TO/eq es/jf bp TO/bp TO BY DEFINITION/ii ' +
  'BY/QUESTIONED bp TO/gh bp TO/qp TO/gh qp TO/STRICTLY gb TO/bn OR bp TO/au OR bp TO/bn jx bp TO/au jx bp TO/bn zl gh bp ' +
  'TO/au zl gh bp TO/MUCH bn/MUCH au/uk/gh gb TO/gh bn/gh au/lx bn yi bp TO/lx au yi bp TO/bn OR gb TO/au OR gb TO/lx bn yi' +
  ' gb TO/lx au yi gb TO/bn OR au/au OR bn/lx bn yi au/lx au yi bn/hv/hx/hv OR bp TO/hx OR bp TO/hv OR gb TO/hx OR gb TO/ot' +
  ' gh PRECEDE/ot gh SUCCEED/ge OF/el OF/gh A ge OF/gh A el OF/ge OF OR bp TO/el OF OR bp TO/lx A ge OF yi bp TO/lx A el OF' +
  ' yi bp TO/ge OF f gh bp TO/el OF f gh bp TO/wz/wz fa/wz iy/ap ow OF/ap pv OF/ap ow OF OR bp TO/ap pv OF OR bp TO/ap ' +
  'CAP/ap CUP/r hb/r ij/r pg/r lf oe/r by cm/r go cm/r cs cm/r es/r gk/ae hb/ae ij/ae pg/ae by cm/p hp/ac hp/cc hp/UP ' +
  'hp/ASSERTION/MODELS/TRUE/FORCES/fj t dq p kh/v t dq v p kh/ot gh PROVE/gh TRUE/ot gh FORCE/NEGATED v t dq v p kh/hv ' +
  'UNDER sy/hx UNDER sy/mh lj OF/ki AS mh lj/mh lj OF OR bp TO/ki AS mh lj OR bp TO/pv OF/ow OF/wy/HERMITIAN CONJUGATE ' +
  'MATRIX/INTERCALATE/XOR/NAND/yi/p di f nt/p aq/js ex w/js ex OR/js eb/js iy/cz cm/by cm/eq cm/lf pg/xp/ac mh FACTOR nb ' +
  'jd/p mh FACTOR nb jd/ac nb jd/p nb jd/bl bu es/gs ex OR/gs ex w/v ge/v el/v eb/v iy/PITCHFORK/bp w kl TO/bn f by/au f ' +
  'by/hs MUCH bn/hs MUCH au/bn bp TO OR au/au bp TO OR bn/bp TO OR bn/bp TO OR au/bp TO OR hv/bp TO OR hx/ot gh PRECEDE OR ' +
  'bp/ot gh SUCCEED OR bp/gh ap ow OF OR bp TO/gh ap pv OF OR bp TO/ap ow OF OR gh bp TO/ap pv OF OR gh bp TO/bn zl gh gb ' +
  'TO/au zl gh gb TO/hv zl gh gb TO/hx zl gh gb TO/gh mh lj OF/ot gh zo AS mh lj/gh mh lj OF OR bp TO/ot gh zo AS mh lj OR ' +
  'bp/t nl/MIDLINE ak nl/UP p dp nl/cc p dp nl/ja OF f fe ak ag/ja OF f t dq AT us OF ak ag/d ja OF f t dq AT us OF ak ' +
  'ag/ja OF f by ab/ja OF f jc/d ja OF f jc/ja OF f eu/ja OF f dy ak STROKES/ki f fe ak ag/ki f t dq AT us OF ak ag/d ki f ' +
  't dq AT us OF ak ag/ki f jc/d ki f jc/Z hu BAG MEMBERSHIP/DIAMETER as/sk i/yc/UP be/cc be/PROJECTIVE/PERSPECTIVE/xi ' +
  'ep/ac CEILING/p CEILING/ac FLOOR/p FLOOR/fo p CROP/fo ac CROP/jh p CROP/jh ac CROP/bl gh as/ap jb/nt/SEGMENT/SECTOR/hq ' +
  'RECORDER/xc dj/VIEWDATA ap/vl OF INTEREST as/bm gh as/WATCH/qo/jh ac fr/jh p fr/fo ac fr/fo p fr/jh cr et/fo cr ' +
  'et/FROWN/SMILE/UP be uk dy ak BARS/OPTION KEY/ERASE TO vw p/X IN A mt cu/pt/dt di am/ct di am/ERASE TO vw ac/BENZENE ' +
  'go/CYLINDRICITY/ALL AROUND-PROFILE/SYMMETRY/TOTAL RUNOUT/DIMENSION ORIGIN/CONICAL TAPER/SLOPE/COUNTERBORE/COUNTERSINK/fw' +
  ' aw j I-BEAM/fw aw j SQUISH jj/fw aw j jj bp/fw aw j jj DIVIDE/fw aw j jj cz/fw aw j jj JOT/fw aw j jj bc/fw aw j bc ' +
  'vt/fw aw j bc JOT/fw aw j oe dq/fw aw j ld dq/fw aw j jj oe/fw aw j jj ld/fw aw j jj bn/fw aw j jj au/fw aw j s VANE/fw ' +
  'aw j n VANE/fw aw j jj s i/fw aw j jj n i/fw aw j bc ld/fw aw j cc hp eu/fw aw j jf vt/fw aw j jj cc ul/fw aw j jj jf/fw' +
  ' aw j cc hp JOT/fw aw j bb VANE/fw aw j jj bb i/fw aw j UP hp jc/fw aw j DEL vt/fw aw j jj UP ul/fw aw j jj DEL/fw aw j ' +
  'UP hp JOT/fw aw j an VANE/fw aw j jj an i/fw aw j QUOTE eu/fw aw j jf eu/fw aw j cz eu/fw aw j JOT eu/fw aw j bc eu/fw ' +
  'aw j UP xg JOT/fw aw j QUOTE jj/fw aw j bc eq/fw aw j jj kp/fw aw j UP hp ay/fw aw j DEL ay/fw aw j eq ay/fw aw j JOT ' +
  'ay/fw aw j bc ay/fw aw j cc xg vt/fw aw j ac xg vt/fw aw j bu ay/fw aw j au ay/fw aw j ed dq/fw aw j DEL bu/fw aw j ' +
  'ZILDE/fw aw j vt bu/fw aw j li eu/fw aw j jj gh bp/fw aw j jj gq/fw aw j cc ul bu/fw aw j UP ul bu/fw aw j fd/fw aw j ' +
  'mb/fw aw j cy/fw aw j cx eu/fw aw j ds eu/fw aw j fd eu/fw aw j cy eu/fw aw j cx/gh qi ca/p di f an sb i/SHOULDERED dz ' +
  'cu/wo j/t ep f dr by/INSERTION j/CONTINUOUS UNDERLINE j/DISCONTINUOUS UNDERLINE j/EMPHASIS j/rd j/x ap f my t ep/ENTER ' +
  'j/ALTERNATIVE KEY j/HELM j/r ak dq f NOTCH/r aq cc/rb bc f NORTHWEST i/UNDO j/MONOSTABLE j/HYSTERESIS j/ox H-TYPE j/ox ' +
  'L-TYPE j/wc j/xb j/DIRECT CURRENT j fs dy/SOFTWARE-FUNCTION j/fw aw j jj/DECIMAL ib KEY j/PREVIOUS ro/NEXT ro/PRINT uh ' +
  'j/CLEAR uh j/ac cd ea bk/ac cd kd/ac cd dl bk/p cd ea bk/p cd kd/p cd dl bk/ac ap am ea fr/ac ap am kd/ac ap am dl fr/p ' +
  'ap am ea fr/p ap am kd/p ap am dl fr/ac gs am ea bk/ac gs am dr sw/ac gs am dl bk/gs am kd/p gs am ea bk/p gs am dr sw/p' +
  ' gs am dl bk/et kd/ak ep kd/ea ac OR dl p gs am vp/ea p OR dl ac gs am vp/og jh/og fo/jh ap am/fo ap am/fo ap am jx jh ' +
  'ap am/RADICAL j fo/ac t cu ep/p t cu ep/ak SCAN LINE-1/ak SCAN LINE-3/ak SCAN LINE-7/ak SCAN LINE-9/gm j bf t w jh p/gm ' +
  'j bf t w fo p/gm j bf t f bc/gm j bf cc w ak f bc/gm j bf UP w ak f bc/gm j bf t f aq/gm j bf cc w ak f aq/gm j bf UP w ' +
  'ak f aq/gm j bf t w ok/gm j bf cc w ak f ok/gm j bf UP w ak f ok/gm j bf cc w ak/gm j bf UP w ak/gm j bf t w jh ac/gm j ' +
  'bf t w fo ac/ap FOOT/yq j/EJECT j/t ep kd/kk dx/kk fe jx gr/kk gr jx fe/kk fe jx dy ys/kk dy ys jx fe/kk dy ys tz/kk ' +
  'TRISEME/kk TETRASEME/kk PENTASEME/sj GROUND/FUSE/jh cd/fo cd/jh gs am/fo gs am/jh em gp am/fo em gp am/x ' +
  'TRAPEZIUM/BENZENE go f bc/STRAIGHTNESS/FLATNESS/AC CURRENT/ELECTRICAL eb/DECIMAL EXPONENT j/u ct v aq/u dt v aq/u fk v ' +
  'aq/u fl v aq/u ct v aq f t dq/u dt v aq f t dq/u ct aq f v t dq/ALARM gw/STOPWATCH/TIMER gw/qo f FLOWING SAND/u ci dt ' +
  'aq/u ci ct aq/u ci fk aq/u ci fl aq/v t dq/u ap br gl/u bc br RECORD/POWER j/POWER ON-OFF j/POWER ON j/POWER SLEEP ' +
  'j/OBSERVER EYE j/j br NULL/j br START OF HEADING/j br START OF TEXT/j br us OF TEXT/j br us OF wm/j br ENQUIRY/j br xk/j' +
  ' br wo/j br BACKSPACE/j br ak TABULATION/j br ep FEED/j br t TABULATION/j br fs FEED/j br CARRIAGE yq/j br SHIFT OUT/j ' +
  'br SHIFT IN/j br DATA LINK ESCAPE/j br xu or fv/j br xu or dy/j br xu or db/j br xu or ew/j br at xk/j br SYNCHRONOUS ' +
  'IDLE/j br us OF wm is/j br CANCEL/j br us OF ci/j br SUBSTITUTE/j br ESCAPE/j br FILE ib/j br GROUP ib/j br RECORD ib/j ' +
  'br UNIT ib/j br jo/j br DELETE/BLANK j/dz cu/j br NEWLINE/j br DELETE fs dy/j br SUBSTITUTE fs dy|2440:wk bk/wk CHAIR/wk' +
  ' FORK/wk dn FORK/wk BELT BUCKLE/wk BOW TIE/wk BRANCH BANK tp/wk AMOUNT OF qi/wk gk/wk CUSTOMER ACCOUNT de/wk v ld|2460:r' +
  ' az fv/r az dy/r az db/r az ew/r az fp/r az ic/r az gg/r az ei/r az hy/r de ol/r de pp/r de ln/r de tb/r de sn/r de nn/r' +
  ' de rt/r de qu/r de pn/r de su/r de ry/aj az fv/aj az dy/aj az db/aj az ew/aj az fp/aj az ic/aj az gg/aj az ei/aj az ' +
  'hy/aj de ol/aj de pp/aj de ln/aj de tb/aj de sn/aj de nn/aj de rt/aj de qu/aj de pn/aj de su/aj de ry/az fv hk gl/az dy ' +
  'hk gl/az db hk gl/az ew hk gl/az fp hk gl/az ic hk gl/az gg hk gl/az ei hk gl/az hy hk gl/de ol hk gl/de pp hk gl/de ln ' +
  'hk gl/de tb hk gl/de sn hk gl/de nn hk gl/de rt hk gl/de qu hk gl/de pn hk gl/de su hk gl/de ry hk gl/aj e d a A/aj e d ' +
  'a B/aj e d a C/aj e d a D/aj e d a E/aj e d a F/aj e d a G/aj e d a H/aj e d a I/aj e d a J/aj e d a K/aj e d a L/aj e d' +
  ' a M/aj e d a N/aj e d a O/aj e d a P/aj e d a Q/aj e d a R/aj e d a S/aj e d a T/aj e d a U/aj e d a V/aj e d a W/aj e ' +
  'd a X/aj e d a Y/aj e d a Z/r e c a A/r e c a B/r e c a C/r e c a D/r e c a E/r e c a F/r e c a G/r e c a H/r e c a I/r ' +
  'e c a J/r e c a K/r e c a L/r e c a M/r e c a N/r e c a O/r e c a P/r e c a Q/r e c a R/r e c a S/r e c a T/r e c a U/r ' +
  'e c a V/r e c a W/r e c a X/r e c a Y/r e c a Z/r e d a A/r e d a B/r e d a C/r e d a D/r e d a E/r e d a F/r e d a G/r ' +
  'e d a H/r e d a I/r e d a J/r e d a K/r e d a L/r e d a M/r e d a N/r e d a O/r e d a P/r e d a Q/r e d a R/r e d a S/r ' +
  'e d a T/r e d a U/r e d a V/r e d a W/r e d a X/r e d a Y/r e d a Z/r az jz/at r de pp/at r de ln/at r de tb/at r de ' +
  'sn/at r de nn/at r de rt/at r de qu/at r de pn/at r de su/at r de ry/v r az fv/v r az dy/v r az db/v r az ew/v r az fp/v' +
  ' r az ic/v r az gg/v r az ei/v r az hy/v r de ol/at r az jz/cu af bf ak/cu af ah ak/cu af bf t/cu af ah t/cu af bf fj gk' +
  ' ak/cu af ah fj gk ak/cu af bf fj gk t/cu af ah fj gk t/cu af bf iw gk ak/cu af ah iw gk ak/cu af bf iw gk t/cu af ah iw' +
  ' gk t/cu af bf cc w p/cu af cc bf w p ah/cu af cc ah w p bf/cu af ah cc w p/cu af bf cc w ac/cu af cc bf w ac ah/cu af ' +
  'cc ah w ac bf/cu af ah cc w ac/cu af bf UP w p/cu af UP bf w p ah/cu af UP ah w p bf/cu af ah UP w p/cu af bf UP w ac/cu' +
  ' af UP bf w ac ah/cu af UP ah w ac bf/cu af ah UP w ac/cu af bf t w p/cu af t bf w p ah/cu af UP ah w p cc bf/cu af cc ' +
  'ah w p UP bf/cu af t ah w p bf/cu af cc bf w p UP ah/cu af UP bf w p cc ah/cu af ah t w p/cu af bf t w ac/cu af t bf w ' +
  'ac ah/cu af UP ah w ac cc bf/cu af cc ah w ac UP bf/cu af t ah w ac bf/cu af cc bf w ac UP ah/cu af UP bf w ac cc ah/cu ' +
  'af ah t w ac/cu af bf cc w ak/cu af ac ah w p cc bf/cu af p ah w ac cc bf/cu af cc bf w ak ah/cu af cc ah w ak bf/cu af ' +
  'p bf w ac cc ah/cu af ac bf w p cc ah/cu af ah cc w ak/cu af bf UP w ak/cu af ac ah w p UP bf/cu af p ah w ac UP bf/cu ' +
  'af UP bf w ak ah/cu af UP ah w ak bf/cu af p bf w ac UP ah/cu af ac bf w p UP ah/cu af ah UP w ak/cu af bf t w ak/cu af ' +
  'ac ah w p t bf/cu af p ah w ac t bf/cu af t bf w ak ah/cu af UP ah w cc ak bf/cu af cc ah w UP ak bf/cu af t ah w ak ' +
  'bf/cu af ac UP ah w p cc bf/cu af p UP ah w ac cc bf/cu af ac cc ah w p UP bf/cu af p cc ah w ac UP bf/cu af cc bf w UP ' +
  'ak ah/cu af UP bf w cc ak ah/cu af p bf w ac t ah/cu af ac bf w p t ah/cu af ah t w ak/cu af bf v gk ak/cu af ah v gk ' +
  'ak/cu af bf v gk t/cu af ah v gk t/cu af v ak/cu af v t/cu af cc fy w p v/cu af cc v w p fy/cu af v cc w p/cu af cc fy w' +
  ' ac v/cu af cc v w ac fy/cu af v cc w ac/cu af UP fy w p v/cu af UP v w p fy/cu af v UP w p/cu af UP fy w ac v/cu af UP ' +
  'v w ac fy/cu af v UP w ac/cu af t fy w p v/cu af t v w p fy/cu af v t w p/cu af t fy w ac v/cu af t v w ac fy/cu af v t ' +
  'w ac/cu af cc fy w ak v/cu af cc v w ak fy/cu af v cc w ak/cu af UP fy w ak v/cu af UP v w ak fy/cu af v UP w ak/cu af t' +
  ' fy w ak v/cu af t v w ak fy/cu af v t w ak/cu af bf nt cc w p/cu af bf nt cc w ac/cu af bf nt UP w ac/cu af bf nt UP w ' +
  'p/cu af bf dp ea p TO dl ac/cu af bf dp ea ac TO dl p/cu af bf dp fg/cu af bf ac/cu af bf UP/cu af bf p/cu af bf cc/cu ' +
  'af ah ac/cu af ah UP/cu af ah p/cu af ah cc/cu af bf ac w ah p/cu af bf UP w ah cc/cu af ah ac w bf p/cu af ah UP w bf ' +
  'cc/ea cr is/dl fv po is/dl fv kw is/dl db lt is/dl cr is/dl fp lt is/dl db xe is/dl gg lt is/hk is/ac gg lt is/ac db xe ' +
  'is/ac fp lt is/ac cr is/ac db lt is/ac fv kw is/ac fv po is/p cr is/bf SHADE/ci SHADE/DARK SHADE/ea fv po is/p fv po ' +
  'is/fb dl ac/fb dl p/fb ea ac/fb ea ac w dl ac w dl p/fb ea ac w dl p/fb ea ac w ea p w dl ac/fb ea ac w ea p w dl p/fb ' +
  'ea p/fb ea p w dl ac/fb ea p w dl ac w dl p/u ap/x ap/x ap f ly zr/x ap io u d ap/ap f ak ut/ap f t ut/ap f ORTHOGONAL ' +
  'zt ut/ap f ea ac TO dl p ut/ap f ea p TO dl ac ut/ap f dp zt ut/u d ap/x d ap/u mt/x mt/u t mt/x t mt/u vk/x vk/u fk ' +
  'aq/x fk aq/u fk d aq/x fk d aq/u ct aq/x ct aq/u ct d aq/x ct d aq/u ct vm/x ct vm/u fl aq/x fl aq/u fl d aq/x fl d aq/u' +
  ' dt aq/x dt aq/u dt d aq/x dt d aq/u dt vm/x dt vm/u cz/x cz/x cz io u d cz/FISHEYE/jb/x bc/gz bc/bc f t ut/BULLSEYE/u ' +
  'bc/bc f ac cr u/bc f p cr u/bc f dl cr u/bc f ea cr u/bc f ea p fb u/bc f ALL zl ea ac fb u/ac cr u bc/p cr u bc/va ' +
  'jp/va x bc/ea cr va x bc/dl cr va x bc/ea ac fb sf nt/ea p fb sf nt/dl p fb sf nt/dl ac fb sf nt/ea cr bc/dl cr bc/u dl ' +
  'p aq/u dl ac aq/u ea ac aq/u ea p aq/x jp/ap f ac cr u/ap f p cr u/ap f ea ac dp cr u/ap f dl p dp cr u/x ap f t ' +
  'BISECTING ep/x fk aq f by/fk aq f ac cr u/fk aq f p cr u/ft bc/x ap f ea ac fb/x ap f dl ac fb/x ap f dl p fb/x ap f ea ' +
  'p fb/x bc f ea ac fb/x bc f dl ac fb/x bc f dl p fb/x bc f ea p fb/ea ac aq/ea p aq/dl ac aq/x ci ap/u ci ap/x ci d ap/u' +
  ' ci d ap/dl p aq/u SUN f RAYS/nv/pz/SNOWMAN/COMET/u eq/x eq/oa/THUNDERSTORM/SUN/ASCENDING NODE/zv ' +
  'NODE/CONJUNCTION/OPPOSITION/u hq/x hq/ka cu/ka cu f qi/ka cu f X/kx/pz f RAIN DROPS/HOT BEVERAGE/x SHOGI sw/u SHOGI ' +
  'sw/SHAMROCK/bl cf FLORAL gn jp/u ac bo gu/u p bo gu/x ac bo gu/x UP bo gu/x p bo gu/x cc bo gu/SKULL w zs/CAUTION ' +
  'as/RADIOACTIVE as/BIOHAZARD as/CADUCEUS/ANKH/ORTHODOX fg/qj mb/fg OF LORRAINE/fg OF JERUSALEM/eq w sg/FARSI j/ADI ' +
  'SHAKTI/ya w SICKLE/PEACE j/YIN YANG/mv br HEAVEN/mv br LAKE/mv br zz/mv br THUNDER/mv br wa/mv br qv/mv br no/mv br ' +
  'sj/WHEEL OF DHARMA/x so bg/x fu bg/u fu bg/x SUN f RAYS/xy kw kt/LAST kw kt/vi/tw as/sj/tj ' +
  'as/JUPITER/SATURN/URANUS/NEPTUNE/yl/ARIES/TAURUS/GEMINI/CANCER/LEO/VIRGO/LIBRA/SCORPIUS/SAGITTARIUS/CAPRICORN/AQUARIUS/PISCES/x' +
  ' bw lw/x bw kf/x bw pc/x bw ko/x bw fx/x bw oz/u bw lw/u bw kf/u bw pc/u bw ko/u bw fx/u bw oz/u SPADE tk/x gn tk/x cz ' +
  'tk/u CLUB tk/x SPADE tk/u gn tk/u cz tk/x CLUB tk/HOT SPRINGS/kw rl/po rl/xn po yj/xn SIXTEENTH yj/MUSIC FLAT as/MUSIC ' +
  'NATURAL as/MUSIC SHARP as/fm SYRIAC fg/eg SYRIAC fg/UNIVERSAL ix j/ix j br TYPE-1 ml/ix j br TYPE-2 ml/ix j br TYPE-3 ' +
  'ml/ix j br TYPE-4 ml/ix j br TYPE-5 ml/ix j br TYPE-6 ml/ix j br TYPE-7 ml/ix j br GENERIC MATERIALS/u UNIVERSAL ix ' +
  'j/RECYCLED PAPER j/PARTIALLY-RECYCLED PAPER j/PERMANENT PAPER as/tm j/DIE FACE-1/DIE FACE-2/DIE FACE-3/DIE FACE-4/DIE ' +
  'FACE-5/DIE FACE-6/x bc f by p/x bc f dy jv/u bc f x by p/u bc f dy x jv/MONOGRAM br YANG/MONOGRAM br YIN/xv br GREATER ' +
  'YANG/xv br LESSER YIN/xv br LESSER YANG/xv br GREATER YIN/x ov/u ov/ya w PICK/ANCHOR/ni SWORDS/STAFF OF ' +
  'AESCULAPIUS/SCALES/ALEMBIC/tx/GEAR/STAFF OF HERMES/ATOM j/FLEUR-DE-LIS/mj x eq/db LINES zq p/db LINES zq ac/WARNING ' +
  'as/th VOLTAGE as/zx tw as/zx tj as/INTERLOCKED tw w tj as/tj w tw as/tj f ag as/tj f ag w tj w tw as/t tj f ag as/ak tj ' +
  'f ag as/ci x bc/ci u bc/ci d x bc/MARRIAGE j/DIVORCE j/UNMARRIED PARTNERSHIP j/COFFIN/FUNERAL ' +
  'URN/NEUTER/CERES/PALLAS/JUNO/VESTA/CHIRON/u kt LILITH/SEXTILE/SEMISEXTILE/QUINCUNX/SESQUIQUADRATE/SOCCER oo/BASEBALL/ae ' +
  'KEY/x si wj/x si lw/u si wj/u si lw/SNOWMAN wb SNOW/SUN BEHIND nv/RAIN/u SNOWMAN/THUNDER nv w RAIN/bm x SHOGI sw/bm u ' +
  'SHOGI sw/x cz IN ap/je LANES/DISABLED CAR/OPHIUCHUS/PICK/CAR SLIDING/HELMET f x fg/r je LANES/CHAINS/NO ENTRY/ALTERNATE ' +
  'ONE-WAY ac WAY rx/u TWO-WAY ac WAY rx/x TWO-WAY ac WAY rx/u ac LANE MERGE/x ac LANE MERGE/DRIVE SLOW as/ah x fl aq/ac ff' +
  ' ENTRY/ae kx/nm dp IN x bc IN u ap/u TRUCK/RESTRICTED ac ENTRY-1/RESTRICTED ac ENTRY-2/ASTRONOMICAL j br URANUS/ah bc f ' +
  'ag w dy jv ab/qs/RIGHT-HANDED INTERLACED qs/LEFT-HANDED INTERLACED qs/dn qs/u fg ON SHIELD/SHINTO ' +
  'SHRINE/CHURCH/CASTLE/HISTORIC SITE/GEAR wb HUB/GEAR f HANDLES/MAP j br LIGHTHOUSE/no/pz ON GROUND/FOUNTAIN/ov IN ' +
  'HOLE/FERRY/SAILBOAT/ap ew zr/SKIER/ICE SKATE/hh f oo/TENT/lh BANK j/HEADSTONE GRAVEYARD j/FUEL PUMP/CUP ON u ap/x ov f ' +
  'ak dr u STRIPE/u SAFETY px/ea BLADE px/u px/dl BLADE px/x px/x ah qi ca/hq LOCATION as/TAPE DRIVE/lb/kj/hi FIST/hi ' +
  'ho/VICTORY ho/WRITING ho/dl p yk/yk/ea p yk/x NIB/u NIB/qi ca/ah qi ca/fa X/ah fa X/ka X/ah ka X/mj o fg/ah o fg/dz my ' +
  'fg/ah dz my fg/e fg/hw x e fg/mj e fg/MALTESE fg/eq OF DAVID/ew hm cs/ew oi cs/ah ew oi cs/ew CLUB-SPOKED cs/u ew dw ' +
  'eq/x ew dw eq/SPARKLES/STRESS mj x eq/r x eq/dz my u eq/u my x eq/mj u eq/ah mj u eq/km eq/hw x eq/ah cs/dz my cs/ei ia ' +
  'cs/ei dw u eq/ei dw km eq/ic dw u eq/ei dw yo u eq/ah ei dw yo u eq/ln dw u eq/rt dw cs/hm cs/dz my hm cs/ah hm cs/ic ' +
  'PETALLED u w x sl/u sl/x sl/ei PETALLED mj u sl/r dz my ei dw eq/ah hm km cs/vq/TIGHT TRIFOLIATE vq/ah CHEVRON ' +
  'vq/SPARKLE/ah SPARKLE/oi cs/ei hm PROPELLER cs/ah ei hm PROPELLER cs/fg ca/hw x bc/at ae fg ca/dl p uq x ap/ea p uq x ' +
  'ap/dl p hw x ap/ea p hw x ap/u gq ca cv/x gq ca cv/x fh ca cv/u cz ij x X/ah fh ca j/bf t dq/ci t dq/ah t dq/ah fy bm ed' +
  ' do ca cv/ah fy ed do ca cv/ah v bm ed do ca cv/ah v ed do ca cv/ah iv fy ed do ca cv/ah iv v ed do ca cv/kb STEM ' +
  'PARAGRAPH as cv/ah fh ca cv/ah gn fh ca cv/ah u gn/cf ah u gn jp/FLORAL gn/cf FLORAL gn jp/ci ac cd cv/ci p cd cv/ci ny ' +
  'ac cd cv/ci ny p cd cv/ci dt di am cv/ci ct di am cv/ah dt di do ca cv/ah ct di do ca cv/ah dt di am cv/ah ct di am ' +
  'cv/bf ac em gp am cv/bf p em gp am cv/ci ac gs am cv/ci p gs am cv/ee at r az fv/ee at r az dy/ee at r az db/ee at r az ' +
  'ew/ee at r az fp/ee at r az ic/ee at r az gg/ee at r az ei/ee at r az hy/ee at r de ol/ee r g az fv/ee r g az dy/ee r g ' +
  'az db/ee r g az ew/ee r g az fp/ee r g az ic/ee r g az gg/ee r g az ei/ee r g az hy/ee r g de ol/ee at r g az fv/ee at r' +
  ' g az dy/ee at r g az db/ee at r g az ew/ee at r g az fp/ee at r g az ic/ee at r g az gg/ee at r g az ei/ee at r g az ' +
  'hy/ee at r g de ol/ah bv n i/ah hb as/ah ij as/ah lf as/ah du eg i/ah n i/ah dh eg i/DRAFTING qt n i/ah ROUND-TIPPED n ' +
  'i/z n i/ah z n i/kq z n i/ah kq z n i/u n i/pf rw n be/pf BOTTOM-LIGHTED n be/u n be/ah u kb an w n i/ah u kb bb w n ' +
  'i/SQUAT u n i/ah CONCAVE-POINTED u n i/qg x n i/rk x n i/qy hw x n i/qe hw x n i/ah dl mc x n i/ah ea mc x n i/ku dl mc ' +
  'x n i/gs ti/ku ea mc x n i/r ah x n i/WHITE-FEATHERED n i/if du eg i/if n i/if dh eg i/ah if du eg i/ah if n i/ah if dh ' +
  'eg i/TEARDROP-BARBED n i/ah TEARDROP-SHANKED n i/wn n i/ah wn n i/OPEN-OUTLINED n i/v gs ti/db DIMENSIONAL di/x aq io d ' +
  'x aq/pa/dz ge/dz el/ac S-SHAPED BAG uo/p S-SHAPED BAG uo/OR f by kr/gx gd PRECEDING ge/el PRECEDING gd/t dq f ak ag/b od' +
  ' dp/fe lf/b nm dp/ae ex w/ae ex OR/x cz f lr by/w f by/ja OF nq bb/dl p fr f by/ea ac fr f by/ac OUTER JOIN/p OUTER ' +
  'JOIN/hk OUTER JOIN/ft UP hp/ft cc hp/ac w p v kh/ac w p hp/ac wy/fe p hp/fe ac hp/UP hp f bc ab/jb zw BY ak RULE/x oq ' +
  'cz/x oq cz f s rv/x oq cz f n rv/x ap f s rv/x ap f n rv/b ac x ap am/b p x ap am/b ac di am/b p di am/b ac v di am/b p ' +
  'v di am/b ac x em gp am/b p x em gp am/b ac ny cd/b p ny cd/bb iw i/an iw i/df GAPPED bc i/gf GAPPED bc i/p i f r hb/fe ' +
  's i/fe n i/fe ac p i/fe s v i/fe n v i/fe ac p v i/fe s i ip dq/fe n i ip dq/fe s v i ip dq/fe n v i ip dq/fe n ta ' +
  'i|2900:n ey i f t ag/n ey i f v t ag/s v i f t ag/n v i f t ag/ac p v i f t ag/n ey i ip dq/s v i ip dq/n v i ip dq/an i' +
  ' f ak ag/bb i f ak ag/bb fj i/an fj i/s v gk i/n v gk i/s fj gk i/n fj gk i/n ey fj gk i/n i f gz STEM/bb i TO dq/an i ' +
  'TO dq/n i f fz f t ag/n i f fz f v t ag/n ey i f fz/n ey i f fz f t ag/n ey i f fz f v t ag/s om/n om/s v om/n v om/s i ' +
  'TO u cz/n i TO u cz/s i ip dq TO u cz/n i ip dq TO u cz/dh fm w du eg i/dh eg w du fm i/dh fm i f bk/dh eg i f bk/du eg ' +
  'i f bk/du fm i f bk/dh fm i w dh eg i/dh eg i w du eg i/du eg i w du fm i/du fm i w dh fm i/od dp je nm dp/nm dp je od ' +
  'dp/du eg i je dh eg i/dh eg i je du eg i/nm dp je dh eg i/od dp je du eg i/dh eg i je dh fm i/dh fm i je dh eg i/ok i bo' +
  ' DIRECTLY p/i bo n vx rf bb/i bo n vx rf an/i bo an vx rf s/i bo an vx rf n/RIGHT-SIDE nt gf i/LEFT-SIDE nt df i/jh nt ' +
  'df i/fo nt df i/jh nt gf i f ij/jh nt df i f hb/dl p qh gf i/dl ac qh df i/df ff bc i/gf ff bc i/n i ab gr s i/s i ab gr' +
  ' n i/gr n i ab s i/n i f hb ao/s i f hb ao/n i il X/ac p i il d bc/bb ey i ip d bc/ac cl UP p cl cc bx/ac cl cc p cl UP ' +
  'bx/UP cl p cc cl ac bx/UP cl ac cc cl p bx/ac cl UP p cl UP bx/UP cl p cc cl p bx/ac cl cc p cl cc bx/UP cl ac cc cl ac ' +
  'bx/s bx f cl UP TO dq/n bx f cl UP TO dq/bb bx f cl p TO dq/an bx f cl p TO dq/s bx f cl cc TO dq/n bx f cl cc TO dq/bb ' +
  'bx f cl ac TO dq/an bx f cl ac TO dq/s bx f cl UP ip dq/n bx f cl UP ip dq/bb bx f cl p ip dq/an bx f cl p ip dq/s bx f ' +
  'cl cc ip dq/n bx f cl cc ip dq/bb bx f cl ac ip dq/an bx f cl ac ip dq/s bx f cl UP ab s bx f cl cc/bb bx f cl ac lk bb ' +
  'bx f cl p/n bx f cl UP ab n bx f cl cc/an bx f cl ac lk an bx f cl p/s bx f cl UP ab n bx f cl UP/s bx f cl cc ab n bx f' +
  ' cl cc/n bx f cl UP ab s bx f cl UP/n bx f cl cc ab s bx f cl cc/s bx f cl UP ab fe gk/s bx f cl cc ao fe gk/n bx f cl ' +
  'UP ab fe gk/n bx f cl cc ao fe gk/bb bx f cl ac lk an bx f cl p/an bx f cl ac lk bb bx f cl p/p v i f ly HEAD/es as ab n' +
  ' i/bu cm ab n i/s i ab bu cm/n i ab bu cm/n i ab ir bp TO/bn ab s i/s i il bn/au ab n i/ge ab n i/s i il ge/el ab s i/ac' +
  ' uv fz/p uv fz/UP uv fz/cc uv fz/fj t dq uo/Z hu SPOT/Z hu TYPE kp/ac x gs am/p x gs am/ac x cd/p x cd/Z hu ac ow am/Z ' +
  'hu p ow am/Z hu ac BINDING am/Z hu p BINDING am/ac ap am f eu/p ap am f eu/ac ap am f rv IN jh fr/p ap am f rv IN fo ' +
  'fr/ac ap am f rv IN fo fr/p ap am f rv IN jh fr/ac di am f by/p di am f by/ac nt bn am/p nt au am/v ac nt au am/v p nt ' +
  'bn am/ac u em gp am/p u em gp am/gz xx/t sb ep/ii di nq ac/p di VARIANT f ap/ii p di f by/di f S kr/ce di/vr di nq ac/vr' +
  ' di nq UP/bm di/bl di/di f eu/bl di f eu/ik di nq UP/ik di nq cc/ii di f dz ze nw IN i bo UP w p/ii di f dz ze nw IN i ' +
  'bo UP w ac/ii di f dz ze nw IN i bo cc w p/ii di f dz ze nw IN i bo cc w ac/ii di f dz ze nw IN i bo p w UP/ii di f dz ' +
  'ze nw IN i bo ac w UP/ii di f dz ze nw IN i bo p w cc/ii di f dz ze nw IN i bo ac w cc/bl lz SET/lz SET f jc/lz SET f d ' +
  'bc ab/lz SET f p i ab/lz SET f ac i ab/bc f ak dq/r t dq/r kl/r gx gd/r pa/bc zw BY ak dq w jh cr zw BY t dq/bc f ' +
  'SUPERIMPOSED X/r xl lf as/UP i il bc/r x jp/r jp/r bn/r au/bc f d bc TO vw p/bc f dy ak STROKES TO vw p/ae od dp oe/ae ' +
  'nm dp oe/ae cs/ae d bc/ae ap/dy tz vs/aq f by ab/aq f eu/S IN aq/aq f yr AT fo/p aq ab ac aq/ac aq lk t dq/t dq lk p ' +
  'aq/xp f ac cr u/xp f p cr u/u xp/pg f ac cr u/pg f p cr u/x qo/u qo/ac uj xx/p uj xx/ac v uj xx/p v uj xx/INCOMPLETE ' +
  'ps/TIE jx ps/ps NEGATED f t dq/DOUBLE-ENDED wy/ap f CONTOURED OUTLINE/INCREASES AS/SHUFFLE jd/es as w fc kl/es as w fc ' +
  'kl f bu ab/qp TO w fc kl/GLEICH STARK/THERMODYNAMIC/fl aq f ac cr u/fl aq f p cr u/u cz f cc i/u jb/x bc f cc i/u bc f ' +
  'cc i/jw x ap/jw u ap/jw x cz/jw u cz/jw x bc/jw u bc/RULE-DELAYED/gx gd cm/gd f jc/gx gd f ak ag/BIG gd/BIG gx gd/v ' +
  'hb/fj hb/dt kb di am/ct kb di am/TINY/MINY/js r by cm/js r hb cm/js r pg cm/js iy cm f by/js iy cm f hb/js ap eb cm/js ' +
  'ap iy cm/dy ex w cm/dy ex OR cm/js pg cm/MODULO dy SUM/og f et/iw et cm/FINITE PART et/et f v ag/et AVERAGE f ' +
  'oe/CIRCULATION FUNCTION/df nz/ep nz f RECTANGULAR PATH AROUND POLE/ep nz f qh PATH AROUND POLE/ep nz gh INCLUDING vw ' +
  'POLE/et AROUND A qt cm/QUATERNION et cm/et f s i f bk/et f pg as/et f eb/et f iy/et f jc/et f eu/JOIN/ft ac aq cm/Z hu ' +
  'SCHEMA rd/Z hu SCHEMA PIPING/Z hu SCHEMA PROJECTION/hb as f d bc ab/hb as f ar fn ab/hb as f bu ab/hb as f by ao/hb as f' +
  ' bu ao/hb as f co dy/hb as f u aq/ij as f ed ab/ij as f by ao/ij as f nm jv/ij as f od jv/hb as IN ac cr bc/hb as IN p ' +
  'cr bc/VECTOR OR fg jd/fa as f by ab/fa as f eu/nb jd f fo ff/SMASH jd/fa as IN ac cr bc/fa as IN p cr bc/r fa as f ar ' +
  'fn/fa as IN v bc/r lf as/hb as IN aq/ij as IN aq/fa as IN aq/INTERIOR jd/RIGHTHAND INTERIOR jd/Z hu RELATIONAL ' +
  'rd/AMALGAMATION OR COPRODUCT/eb f by/iy f ij as/iy f jc/eb f jc/eb f ex w/iy f ex OR/iy ab eb/eb ab iy/iy ab dq ab eb/eb' +
  ' ab dq ab iy/iy lk w tz f iy/eb lk w tz f eb/ff iy f yr/ff eb f yr/v ap eb/v ap iy/ff iy f yr w SMASH jd/ex w f by ab/ex' +
  ' OR f by ab/v ex w/v ex OR/dy wh ex w/dy wh ex OR/SLOPING ft OR/SLOPING ft w/ex OR mi ex w/ex w f dr STEM/ex OR f dr ' +
  'STEM/ex w f ak gk/ex OR f ak gk/ex w f v jc/ex w f eu/ex w f v eu/d VEE f eu/ex OR f v jc/ex OR f v eu/Z hu DOMAIN sc/Z ' +
  'hu RANGE sc/es as f by ao/qp f by ab/fj ak dq f v t ag/fj ak dq f fj t ag/bu cm f by ab/bu cm f od jv/ky ij ky/CONGRUENT' +
  ' f by ab/es f cs/ir bp TO f ar fn/jk bp OR bp TO/es as ab hb as/hb as ab es as/es as ab bu cm/v kp bp/dy xt es SIGNS/db ' +
  'xt es SIGNS/es as f dy jv ab w dy jv ao/gb f ew jv ab/bn f bc kr/au f bc kr/bn f gq ca ab/au f gq ca ab/bn OR fc bp ' +
  'TO/au OR fc bp TO/bn OR fc bp TO f by kr/au OR fc bp TO f by kr/bn OR fc bp TO f by ab/au OR fc bp TO f by ab/bn OR fc ' +
  'bp TO f by ab p/au OR fc bp TO f by ab ac/bn OR ns/au OR ns/bn w kz gh bp TO/au w kz gh bp TO/bn w gh ns/au w gh ns/bn ' +
  'ab hg bp ab au/au ab hg bp ab bn/bn ab ky OR bp/au ab ky OR bp/bn ab ky ab au/au ab ky ab bn/bn ab au ab hg bp/au ab bn ' +
  'ab hg bp/bn ab fc bp ab au ab fc bp/au ab fc bp ab bn ab fc bp/fc bp TO OR bn/fc bp TO OR au/fc bp TO OR bn f by kr/fc ' +
  'bp TO OR au f by kr/hg bp TO OR bn/hg bp TO OR au/hg fc bp TO OR bn/hg fc bp TO OR au/ky OR bn/ky OR au/ky ab bn ab es ' +
  'as/ky ab au ab es as/v ue bn/v ue au/v ue bn f eu/au mi bn/au lk bn/bn ff BY CURVE/au ff BY CURVE/bn ff BY CURVE ab fc ' +
  'bp/au ff BY CURVE ab fc bp/SMALLER THAN/LARGER THAN/SMALLER THAN OR bp TO/LARGER THAN OR bp TO/es as f BUMPY ab/hv ab kz' +
  ' es as/hx ab kz es as/hv ab kz gh bp TO/hx ab kz gh bp TO/hv ab es as/hx ab es as/hv ab gh bp TO/hx ab gh bp TO/hv ab ir' +
  ' bp TO/hx ab ir bp TO/hv ab gh ir bp TO/hx ab gh ir bp TO/v hv/v hx/ge f by/el f by/ge f hb as ao/el f hb as ao/ge f fa ' +
  'as ao/el f fa as ao/ge OF OR bp TO f by ab/el OF OR bp TO f by ab/ge OF ab es as/el OF ab es as/ge OF ab bu cm/el OF ab ' +
  'bu cm/ge OF ab ir bp TO/el OF ab ir bp TO/ge OF ab gh bp TO/el OF ab gh bp TO/ap ac dz cu cm/ap p dz cu cm/ff ge/ff ' +
  'el/ff ge OR bp TO/ff el OR bp TO/ge ab el/el ab ge/ge ab ge/el ab el/el lk ge/el lk w tz BY gk f ge/ja OF nq ' +
  'an/PITCHFORK f TEE jh/TRANSVERSAL eb/FORKING/NONFORKING/gr ac hp/gr cc hp/gr UP hp/pa f S/t dq fj p kh/v t dq ac kh/t dq' +
  ' v ac kh/v t dq v ac kh/fe gk ip ac yh OF v t/gr cc hp f jc/gr UP hp f eu/gr UP hp ab gr cc hp/v cc hp/v UP hp/v ag gh ' +
  'as/bl v ag gh as/ot gh DIVIDE f bl NEGATION oe/t ep f bc ab/t ep f bc ao/cc hp f bc ao/kl f ak ag/kl f bu cm/fj t dq ' +
  'BINARY sy/fj t dq f ak ag/fj kp cm/fj ue bn/fj ue au/hg fc bn OR bp TO/hg fc au OR bp TO/fj gd BINARY sy/ft fj t dq cm/v' +
  ' gd cm/x t dq/js x t dq/dh eg x i/dh fm x i/du eg x i/du fm x i/ac p x i/s u i/bb u i/an u i/dh eg u i/dh fm u i/du eg u' +
  ' i/du fm u i/ac p u i/UP cc u i/n i f qa an/n i f qa bb/s i f qa an/s i f qa bb/ap f jh cr u/ap f fo cr u/ap f ea p dp ' +
  'cr u/ap f dl ac dp cr u/cz f ac cr u/cz f p cr u/cz f jh cr u/cz f fo cr u/gz ap/u ft ap/x ft ap/u hs d ap/x hs d ap/u ' +
  'pw/x pw/x HEXAGON/u HEXAGON/ak u HEXAGON/u ft bc/u ci cz/x ci cz/u ci jb/x ci jb/u d cz/u d jb/x d jb/u ak ur/x ak ur/u ' +
  't ur/x t ur/ac i f d bc/db s id/ac i f r hb/fe s ta i/s ey i f t ag/s ey i f v t ag/s ey i ip dq/s ey fj gk i/s i f gz ' +
  'STEM/s i f fz f t ag/s i f fz f v t ag/s ey i f fz/s ey i f fz f t ag/s ey i f fz f v t ag/s i il X/ok i bo DIRECTLY ' +
  'ac/es as ab s i/gx bu cm ab s i/s i ab gx ir bp TO/n i il au/n i il el/s iw i/n iw i/gx bu cm ab n i/n i ab gx ir bp ' +
  'TO/bu cm ab s i/s i ab ir bp TO/s i ab gx bu cm/n i ab gx bu cm/an z sb i/gr fc dh i/gr qz du i/x ci eq/u d eq/x d eq/u ' +
  'ct pw/x ct pw/ah ft bc/ah OVAL f OVAL kr/ah bc f bc kr/ah bc/ah r kx/fc dh i f HOOKED HEAD/qz du i f HOOKED fz/fc dh i f' +
  ' ak fz/qz du i f ak fz/BENT i bo an vx dh eg/gr BENT i bo an vx dh eg/s z i/bb z i/n z i/an z i/ac p z i/UP cc z i/dh fm' +
  ' z i/dh eg z i/du eg z i/du fm z i/s z kq i/bb z kq i/n z kq i/an z kq i/gf z dz bc i/df z dz bc i/s z i TO dq/bb z i TO' +
  ' dq/n z i TO dq/an z i TO dq|2b76:dh fm z i TO dq/dh eg z i TO dq/du eg z i TO dq/du fm z i TO dq/s z i f v ak ag/bb z i' +
  ' f v ak ag/n z i f v ak ag/an z i f v ak ag/ak TAB KEY/t TAB KEY/s z i jx n z i/bb z i s OF an z i/n z i jx s z i/an z i' +
  ' s OF bb z i/s z oc id/bb z oc id/n z oc id/an z oc id/s u r x i/bb u r x i/n u r x i/an u r x i/df z p td i/df z fo td ' +
  'i/df z ac td i/df z jh td i/yq ac/yq p/NEWLINE ac/NEWLINE p/ew fr id CIRCLING df/n u i|2b97:j br TYPE A ELECTRONICS/pf ' +
  'rw s dm be/pf RIGHT-LIGHTED bb dm be/pf rw n dm be/pf LEFT-LIGHTED an dm be/u s dm be/u bb dm be/u n dm be/u an dm be/an' +
  ' z i f fe qa s/an z i f fe qa n/bb z i f fe qa s/bb z i f fe qa n/s z i f fe qa bb/n z i f fe qa bb/s z i f fe qa an/n z' +
  ' i f fe qa an/u kb an w s i/u kb an w n i/u kb bb w s i/u kb bb w n i/u kb s w bb i/u kb n w bb i/u kb s w an i/u kb n w' +
  ' an i/lm i cc ac/lm i cc p/lm i UP ac/lm i UP p/lm i ac UP/lm i p UP/lm i ac cc/lm i p cc/bb x i ip dq f ak dq/UP be IN ' +
  'A mt cu/mi x vs/mi x w u vs/mi u vs/ka cu f bf X/r X/r m X/u ap lr/u cz lr/bm u pw/ak u OCTAGON/u OCTAGON/u ci fk aq ' +
  'lr/u ci fl aq lr/u ci dt aq lr/u ci ct aq lr/NEPTUNE fs dy/jh cr u bc/fo cr u bc/bf ew dw u CUSP/cf bf ew dw u CUSP/x ew' +
  ' dw CUSP/cf x ew dw CUSP/ap xc dj/UNCERTAINTY as/GROUP ca/yl fs dy/yl fs db/yl fs ew/yl fs ' +
  'fp/TRANSPLUTO/PROSERPINA/ASTRAEA/HYGIEA/PHOLUS/NESSUS/x kt SELENA/u cz ON fg/TRUE bf kt ' +
  'ARTA/CUPIDO/HADES/ZEUS/KRONOS/APOLLON/ADMETOS/VULCANUS/POSEIDON/ac cr u eq/p cr u eq/eq f ac cr u/eq f p cr u/s ey i f ' +
  'aq on/bb ey i f aq on/n ey i f aq on/an ey i f aq on/ERIS fs fv/ERIS fs dy/SEDNA/pd jt j VIGINTILE/pd jt j NOVILE/pd jt ' +
  'j QUINTILE/pd jt j BINOVILE/pd jt j SENTAGON/pd jt j TREDECILE/es as f ps ao/UNITED j/SEPARATED j/zx j/PASSED j/bl p ' +
  'di/HELLSCHREIBER PAUSE j|2c60:e c a L f v dq/e d a L f v dq/e c a L f dr bu/e c a P f ag/e c a R f fz/e d a A f ag/e d a' +
  ' T f dp ag/e c a H f ck/e d a H f ck/e c a K f ck/e d a K f ck/e c a Z f ck/e d a Z f ck/e c a cx/e c a M f bk/e c a bm ' +
  'A/e c a bm cx/e d a V f p bk/e c a W f bk/e d a W f bk/e d a V f nj/e c a cr H/e d a cr H/e d a TAILLESS mw/e d a E f ' +
  'NOTCH/e d a bm R f fz/e d a O f iv go kr/e a d c bm E/e co d a J/q a c V/e c a S f yt fz/e c a Z f yt fz|2e00:p di jy ' +
  'ua/p di gz jy ua/ac jy am/p jy am/ac gz jy am/p gz jy am/hi uz ua/hi gz uz ua/gz ph ua/ac ph am/p ph am/hi ap/ac hi ' +
  'OMISSION am/p hi OMISSION am/EDITORIAL CORONIS/rp/FORKED rp/bl FORKED rp/HYPODIASTOLE/gz OBELOS/an ANCORA/bb ANCORA/gz ' +
  'ct di/v ik me/dn mf/PALM BRANCH/me f ay/bu f go ab/ac iv PARAPHRASE am/p iv PARAPHRASE am/bu f by ab/bu f by ao/ac t dq ' +
  'f QUILL/p t dq f QUILL/jh ac cr am/jh p cr am/fo ac cr am/fo p cr am/ac gj U am/p gj U am/ac v cd/p v cd/dy jv jx fv by ' +
  'hz/fv by jx dy jv hz/ae ew by hz/fp by ca/bl gq ca/t bu/go qt/WORD ib dr by/bm ed/hi by/hi ed/bm li/pl f ac GUARD/pl f p' +
  ' GUARD/bm pl/jh cr vp as/TWO-EM gk/THREE-EM gk/STENOGRAPHIC hk gl/t ic jv/uj t ep/CAPITULUM/v me/bl ed/v LOW-REVERSED-9 ' +
  'do ca/gk f ac UPTURN/v tl ca/dn iv mz/dn iv mz f mz ab/iv mz/iv mz f by/v STACKED ed/gz gd/fj pl/ww ed/PARAGRAPHUS ' +
  'ca/PUNCTUS ELEVATUS ca/CORNISH VERSE DIVIDER/fg PATTY f p CROSSBAR/fg PATTY f ac CROSSBAR/TIRONIAN as c ET/ww fh ca/ww ' +
  'gq ca/ac ap am f ag/p ap am f ag/ac ap am f v ag/p ap am f v ag/jh cr ac cd/jh cr p cd/fo cr ac cd/fo cr p cd/ik ' +
  'me|3000:ef jo/ef ed/ef hk gl/DITTO ca/lh INDUSTRIAL STANDARD j/ef mp ca/ef CLOSING ca/ef de jz/ac di am/p di am/ac v di ' +
  'am/p v di am/ac fr am/p fr am/ac x fr am/p x fr am/ac u jn am/p u jn am/yn ca/GETA ca/ac em gp am/p em gp am/ac x jn ' +
  'am/p x jn am/ac x em gp am/p x em gp am/ac x ap am/p x ap am/ok gk/bl v ms do ca/v ms do ca/iv v ms do ca/yn ca bg/ig cj' +
  ' fv/ig cj dy/ig cj db/ig cj ew/ig cj fp/ig cj ic/ig cj gg/ig cj ei/ig cj hy/ef LEVEL iq ca/ef od iq ca/ef up iq ca/ef ' +
  'ENTERING iq ca/da fy by iq ca/da v by iq ca/xi gk/t KANA uf ca/t KANA uf f nd kg ca/t KANA uf ca ea cr/t KANA uf f nd kg' +
  ' ca ea cr/t KANA uf ca dl cr/r yn ca/ef TELEGRAPH ep FEED ib j/ig cj ol/ig cj ry/ig cj THIRTY/t ef mp ca/MASU ca/PART ' +
  'ALTERNATION ca/ef VARIATION dj/ef cr ut jo|3041:ax a d A/ax a A/ax a d I/ax a I/ax a d U/ax a U/ax a d E/ax a E/ax a d ' +
  'O/ax a O/ax a KA/ax a GA/ax a KI/ax a GI/ax a KU/ax a GU/ax a KE/ax a GE/ax a KO/ax a GO/ax a SA/ax a ZA/ax a SI/ax a ' +
  'ZI/ax a SU/ax a ZU/ax a SE/ax a ZE/ax a SO/ax a ZO/ax a TA/ax a DA/ax a TI/ax a DI/ax a d TU/ax a TU/ax a DU/ax a TE/ax ' +
  'a DE/ax a TO/ax a DO/ax a NA/ax a NI/ax a NU/ax a NE/ax a NO/ax a HA/ax a BA/ax a PA/ax a HI/ax a BI/ax a PI/ax a HU/ax ' +
  'a BU/ax a PU/ax a HE/ax a BE/ax a PE/ax a HO/ax a BO/ax a PO/ax a MA/ax a MI/ax a MU/ax a ME/ax a MO/ax a d YA/ax a ' +
  'YA/ax a d YU/ax a YU/ax a d YO/ax a YO/ax a RA/ax a RI/ax a RU/ax a RE/ax a RO/ax a d WA/ax a WA/ax a WI/ax a WE/ax a ' +
  'WO/ax a N/ax a VU/ax a d KA/ax a d KE|3099:k gv nd kg ca/k gv rs kg ca/gv nd kg ca/gv rs kg ca/ax mp ca/ax nd mp ca/ax ' +
  'iz YORI/gv v me/y a d A/y a A/y a d I/y a I/y a d U/y a U/y a d E/y a E/y a d O/y a O/y a KA/y a GA/y a KI/y a GI/y a ' +
  'KU/y a GU/y a KE/y a GE/y a KO/y a GO/y a SA/y a ZA/y a SI/y a ZI/y a SU/y a ZU/y a SE/y a ZE/y a SO/y a ZO/y a TA/y a ' +
  'DA/y a TI/y a DI/y a d TU/y a TU/y a DU/y a TE/y a DE/y a TO/y a DO/y a NA/y a NI/y a NU/y a NE/y a NO/y a HA/y a BA/y a' +
  ' PA/y a HI/y a BI/y a PI/y a HU/y a BU/y a PU/y a HE/y a BE/y a PE/y a HO/y a BO/y a PO/y a MA/y a MI/y a MU/y a ME/y a ' +
  'MO/y a d YA/y a YA/y a d YU/y a YU/y a d YO/y a YO/y a RA/y a RI/y a RU/y a RE/y a RO/y a d WA/y a WA/y a WI/y a WE/y a ' +
  'WO/y a N/y a VU/y a d KA/y a d KE/y a VA/y a VI/y a VE/y a VO/y dr by/gv PROLONGED kg ca/y mp ca/y nd mp ca/y iz ' +
  'KOTO|a640:h c a ZEMLYA/h d a ZEMLYA/h c a DZELO/h d a DZELO/h c a bl DZE/h d a bl DZE/h c a fd/h d a fd/h c a DJERV/h d ' +
  'a DJERV/h c a MONOGRAPH UK/h d a MONOGRAPH UK/h c a BROAD cy/h d a BROAD cy/h c a ec YER/h d a ec YER/h c a xj f qx ' +
  'YER/h d a xj f qx YER/h c a ht YAT/h d a ht YAT/h c a bl YU/h d a bl YU/h c a ht A/h d a ht A/h c a ff ob te/h d a ff ob' +
  ' te/h c a BLENDED te/h d a BLENDED te/h c a ht ff ob te/h d a ht ff ob te/h c a YN/h d a YN/h c a bl TSE/h d a bl TSE/h ' +
  'c a oj DE/h d a oj DE/h c a oj EL/h d a oj EL/h c a oj EM/h d a oj EM/h c a qr O/h d a qr O/h c a BINOCULAR O/h d a ' +
  'BINOCULAR O/h c a v qr O/h d a v qr O/h a MULTIOCULAR O/k h VZMET/k h ol ss as/k h dv ss as/k h kn ss as/SLAVONIC cs/k h' +
  ' a vy IE/k h a I/k h a YI/k h a U/k h a wv as/k h a xj/k h a oj as/k h a cy/k h mz/k h PAYEROK/h mz/h PAYEROK/h c a ' +
  'DWE/h d a DWE/h c a DZWE/h d a DZWE/h c a ZHWE/h d a ZHWE/h c a CCHE/h d a CCHE/h c a DZZE/h d a DZZE/h c a TE f dr bk/h' +
  ' d a TE f dr bk/h c a TWE/h d a TWE/h c a TSWE/h d a TSWE/h c a TSSE/h d a TSSE/h c a TCHE/h d a TCHE/h c a HWE/h d a ' +
  'HWE/h c a SHWE/h d a SHWE/h c a v O/h d a v O/h c a ni O/h d a ni O/q a h wv as/q a h oj as/k h a EF/k h a ht E|a720:q a' +
  ' STRESS w th iq/q a STRESS w iv iq/e c a mn ALEF/e d a mn ALEF/e c a mn AIN/e d a mn AIN/e c a HENG/e d a HENG/e c a ' +
  'TZ/e d a TZ/e c a TRESILLO/e d a TRESILLO/e c a ql/e d a ql/e c a ql f ed/e d a ql f ed/e a d c F/e a d c S/e c a AA/e d' +
  ' a AA/e c a AO/e d a AO/e c a AU/e d a AU/e c a AV/e d a AV/e c a AV f ak dq/e d a AV f ak dq/e c a AY/e d a AY/e c a bl' +
  ' C f by/e d a bl C f by/e c a K f ag/e d a K f ag/e c a K f dp ag/e d a K f dp ag/e c a K f ag w dp ag/e d a K f ag w dp' +
  ' ag/e c a rb L/e d a rb L/e c a L f th ag/e d a L f th ag/e c a O f fe ag gi/e d a O f fe ag gi/e c a O f ti/e d a O f ' +
  'ti/e c a OO/e d a OO/e c a P f ag il ck/e d a P f ag il ck/e c a P f sm/e d a P f sm/e c a P f SQUIRREL fz/e d a P f ' +
  'SQUIRREL fz/e c a Q f ag il ck/e d a Q f ag il ck/e c a Q f dp ag/e d a Q f dp ag/e c a R rr/e d a R rr/e c a RUM rr/e d' +
  ' a RUM rr/e c a V f dp ag/e d a V f dp ag/e c a VY/e d a VY/e c a VISIGOTHIC Z/e d a VISIGOTHIC Z/e c a tc f ag/e d a tc' +
  ' f ag/e c a tc f ag il ck/e d a tc f ag il ck/e c a VEND/e d a VEND/e c a ET/e d a ET/e c a IS/e d a IS/e c a CON/e d a ' +
  'CON/q a US/e d a DUM/e d a LUM/e d a MUM/e d a NUM/e d a RUM/e a d c RUM/e d a TUM/e d a UM/e c a hf D/e d a hf D/e c a ' +
  'hf F/e d a hf F/e c a hf G/e c a bm hf G/e d a bm hf G/e c a bm L/e d a bm L/e c a hf R/e d a hf R/e c a hf S/e d a hf ' +
  'S/e c a hf T/e d a hf T/q a iv ar fn/q a kp/q a gr es as/e c a SALTILLO/e d a SALTILLO/e c a bm H/e d a L f er bk w ' +
  'BELT/e a SINOLOGICAL by/e c a N f ck/e d a N f ck/e c a C f dq/e d a C f dq/e d a C f gc bk/e d a H f gc bk/e c a B f ' +
  'sm/e d a B f sm/e c a F f ag/e d a F f ag/e c a pi AE/e d a pi AE/e c a pi OE/e d a pi OE/e c a pi UE/e d a pi UE/e c a ' +
  'G f ik ag/e d a G f ik ag/e c a K f ik ag/e d a K f ik ag/e c a N f ik ag/e d a N f ik ag/e c a R f ik ag/e d a R f ik ' +
  'ag/e c a S f ik ag/e d a S f ik ag/e c a H f bk/e c a bl dz E/e c a bd G/e c a L f BELT/e c a d c I/e a d c Q/e c a bm ' +
  'K/e c a bm T/e c a J f qd/e c a qj/e c a lq/e d a lq/e c a cy/e d a cy/e c a U f ag/e d a U f ag/e c a hn A/e d a hn A/e' +
  ' c a hn I/e d a hn I/e c a hn U/e d a hn U/e c a OLD POLISH O/e d a OLD POLISH O/e c a ANGLICANA W/e d a ANGLICANA W/e c' +
  ' a C f gc bk/e c a S f bk/e c a Z f gc bk/e c a D f gr ag gi/e d a D f gr ag gi/e c a S f gr ag gi/e d a S f gr ag ' +
  'gi|a7d0:e c a ff hf G/e d a ff hf G|a7d3:e d a v tc|a7d5:e d a v WYNN/e c a dr SCOTS S/e d a dr SCOTS S/e c a SIGMOID ' +
  'S/e d a SIGMOID S|a7f2:q a c C/q a c F/q a c Q/e c a bl cr H/e d a bl cr H/e lu a gj I/q a c H f ag/q a d eh OE/e a d c ' +
  'bm M/e lu a bl F/e lu a bl P/e lu a dn M/e lu a I LONGA/e lu a qw M|fb00:e d eh FF/e d eh FI/e d eh FL/e d eh FFI/e d eh' +
  ' FFL/e d eh fe S T/e d eh ST|fe10:cb fs br t ed/cb fs br t ef ed/cb fs br t ef hk gl/cb fs br t kp/cb fs br t li/cb fs ' +
  'br t fh ca/cb fs br t gq ca/cb fs br t ac x jn am/cb fs br t p x jn BRAKCET/cb fs br t ak nl|fe20:k eh ac cr/k eh p cr/k' +
  ' v bu ac cr/k v bu p cr/k cg ac cr/k cg p cr/k zn cg/k eh ac cr ao/k eh p cr ao/k bu ac cr ao/k bu p cr ao/k cg ac cr ' +
  'ao/k cg p cr ao/k zn cg ao/k h yx ac cr/k h yx p cr/cb fs br t dy by LEADER/cb fs br t EM gk/cb fs br t EN gk/cb fs br t' +
  ' iv ep/cb fs br t xi iv ep/cb fs br t ac cd/cb fs br t p cd/cb fs br t ac gs am/cb fs br t p gs am/cb fs br t ac em gp ' +
  'am/cb fs br t p em gp am/cb fs br t ac u jn am/cb fs br t p u jn am/cb fs br t ac v di am/cb fs br t p v di am/cb fs br ' +
  't ac di am/cb fs br t p di am/cb fs br t ac fr am/cb fs br t p fr am/cb fs br t ac x fr am/cb fs br t p x fr am/SESAME ' +
  'by/x SESAME by/cb fs br t ac ap am/cb fs br t p ap am/kq mk/zm mk/xi mk/v xi mk/kq iv ep/zm iv ep/xi iv ep/d ed/d ef ' +
  'ed/d hk gl|fe54:d li/d kp/d gq ca/d fh ca/d EM gk/d ac cd/d p cd/d ac gs am/d p gs am/d ac em gp am/d p em gp am/d de ' +
  'as/d mm/d cs/d hb as/d qf/d bn as/d au as/d es as|fe68:d gx gd/d rg as/d PERCENT as/d op AT|feff:jz oh xa jo|ff01:al fh ' +
  'ca/al do ca/al de as/al rg as/al PERCENT as/al mm/al lo/al ac cd/al p cd/al cs/al hb as/al ed/al qf/al hk gl/al gd/al az' +
  ' jz/al az fv/al az dy/al az db/al az ew/al az fp/al az ic/al az gg/al az ei/al az hy/al kp/al li/al bn as/al es as/al au' +
  ' as/al gq ca/al op AT/al e c a A/al e c a B/al e c a C/al e c a D/al e c a E/al e c a F/al e c a G/al e c a H/al e c a ' +
  'I/al e c a J/al e c a K/al e c a L/al e c a M/al e c a N/al e c a O/al e c a P/al e c a Q/al e c a R/al e c a S/al e c a' +
  ' T/al e c a U/al e c a V/al e c a W/al e c a X/al e c a Y/al e c a Z/al ac ap am/al gx gd/al p ap am/al ar fn/al iv ' +
  'ep/al dg fn/al e d a A/al e d a B/al e d a C/al e d a D/al e d a E/al e d a F/al e d a G/al e d a H/al e d a I/al e d a ' +
  'J/al e d a K/al e d a L/al e d a M/al e d a N/al e d a O/al e d a P/al e d a Q/al e d a R/al e d a S/al e d a T/al e d a' +
  ' U/al e d a V/al e d a W/al e d a X/al e d a Y/al e d a Z/al ac gs am/al t ep/al p gs am/al bu/al ac x cd/al p x cd/ad ' +
  'ef hk gl/ad ac fr am/ad p fr am/ad ef ed/ad y dr by/ad y a WO/ad y a d A/ad y a d I/ad y a d U/ad y a d E/ad y a d O/ad ' +
  'y a d YA/ad y a d YU/ad y a d YO/ad y a d TU/ad gv PROLONGED kg ca/ad y a A/ad y a I/ad y a U/ad y a E/ad y a O/ad y a ' +
  'KA/ad y a KI/ad y a KU/ad y a KE/ad y a KO/ad y a SA/ad y a SI/ad y a SU/ad y a SE/ad y a SO/ad y a TA/ad y a TI/ad y a ' +
  'TU/ad y a TE/ad y a TO/ad y a NA/ad y a NI/ad y a NU/ad y a NE/ad y a NO/ad y a HA/ad y a HI/ad y a HU/ad y a HE/ad y a ' +
  'HO/ad y a MA/ad y a MI/ad y a MU/ad y a ME/ad y a MO/ad y a YA/ad y a YU/ad y a YO/ad y a RA/ad y a RI/ad y a RU/ad y a ' +
  'RE/ad y a RO/ad y a WA/ad y a N/ad y nd kg ca/ad y rs kg ca/ad da FILLER/ad da a KIYEOK/ad da a SSANGKIYEOK/ad da a ' +
  'KIYEOK-SIOS/ad da a NIEUN/ad da a NIEUN-CIEUC/ad da a NIEUN-HIEUH/ad da a TIKEUT/ad da a SSANGTIKEUT/ad da a RIEUL/ad da' +
  ' a RIEUL-KIYEOK/ad da a RIEUL-MIEUM/ad da a RIEUL-PIEUP/ad da a RIEUL-SIOS/ad da a RIEUL-THIEUTH/ad da a ' +
  'RIEUL-PHIEUPH/ad da a RIEUL-HIEUH/ad da a MIEUM/ad da a PIEUP/ad da a SSANGPIEUP/ad da a PIEUP-SIOS/ad da a SIOS/ad da a' +
  ' SSANGSIOS/ad da a IEUNG/ad da a CIEUC/ad da a SSANGCIEUC/ad da a CHIEUCH/ad da a KHIEUKH/ad da a THIEUTH/ad da a ' +
  'PHIEUPH/ad da a HIEUH|ffc2:ad da a A/ad da a AE/ad da a YA/ad da a YAE/ad da a EO/ad da a E|ffca:ad da a YEO/ad da a ' +
  'YE/ad da a O/ad da a WA/ad da a WAE/ad da a OE|ffd2:ad da a YO/ad da a U/ad da a WEO/ad da a WE/ad da a WI/ad da a ' +
  'YU|ffda:ad da a EU/ad da a YI/ad da a I|ffe0:al CENT as/al POUND as/al gh as/al cg/al rb dq/al YEN as/al WON as|ffe8:ad ' +
  'FORMS bf t/ad s i/ad bb i/ad n i/ad an i/ad u ap/ad x bc|fff9:rj tf ANCHOR/rj tf ib/rj tf TERMINATOR/OBJECT yp um/yp ' +
  'um|1d400:b m c A/b m c B/b m c C/b m c D/b m c E/b m c F/b m c G/b m c H/b m c I/b m c J/b m c K/b m c L/b m c M/b m c ' +
  'N/b m c O/b m c P/b m c Q/b m c R/b m c S/b m c T/b m c U/b m c V/b m c W/b m c X/b m c Y/b m c Z/b m d A/b m d B/b m d ' +
  'C/b m d D/b m d E/b m d F/b m d G/b m d H/b m d I/b m d J/b m d K/b m d L/b m d M/b m d N/b m d O/b m d P/b m d Q/b m d ' +
  'R/b m d S/b m d T/b m d U/b m d V/b m d W/b m d X/b m d Y/b m d Z/b l c A/b l c B/b l c C/b l c D/b l c E/b l c F/b l c ' +
  'G/b l c H/b l c I/b l c J/b l c K/b l c L/b l c M/b l c N/b l c O/b l c P/b l c Q/b l c R/b l c S/b l c T/b l c U/b l c ' +
  'V/b l c W/b l c X/b l c Y/b l c Z/b l d A/b l d B/b l d C/b l d D/b l d E/b l d F/b l d G|1d456:b l d I/b l d J/b l d ' +
  'K/b l d L/b l d M/b l d N/b l d O/b l d P/b l d Q/b l d R/b l d S/b l d T/b l d U/b l d V/b l d W/b l d X/b l d Y/b l d ' +
  'Z/b m l c A/b m l c B/b m l c C/b m l c D/b m l c E/b m l c F/b m l c G/b m l c H/b m l c I/b m l c J/b m l c K/b m l c ' +
  'L/b m l c M/b m l c N/b m l c O/b m l c P/b m l c Q/b m l c R/b m l c S/b m l c T/b m l c U/b m l c V/b m l c W/b m l c ' +
  'X/b m l c Y/b m l c Z/b m l d A/b m l d B/b m l d C/b m l d D/b m l d E/b m l d F/b m l d G/b m l d H/b m l d I/b m l d ' +
  'J/b m l d K/b m l d L/b m l d M/b m l d N/b m l d O/b m l d P/b m l d Q/b m l d R/b m l d S/b m l d T/b m l d U/b m l d ' +
  'V/b m l d W/b m l d X/b m l d Y/b m l d Z/b bd c A|1d49e:b bd c C/b bd c D|1d4a2:b bd c G|1d4a5:b bd c J/b bd c ' +
  'K|1d4a9:b bd c N/b bd c O/b bd c P/b bd c Q|1d4ae:b bd c S/b bd c T/b bd c U/b bd c V/b bd c W/b bd c X/b bd c Y/b bd c ' +
  'Z/b bd d A/b bd d B/b bd d C/b bd d D|1d4bb:b bd d F|1d4bd:b bd d H/b bd d I/b bd d J/b bd d K/b bd d L/b bd d M/b bd d ' +
  'N|1d4c5:b bd d P/b bd d Q/b bd d R/b bd d S/b bd d T/b bd d U/b bd d V/b bd d W/b bd d X/b bd d Y/b bd d Z/b m bd c A/b ' +
  'm bd c B/b m bd c C/b m bd c D/b m bd c E/b m bd c F/b m bd c G/b m bd c H/b m bd c I/b m bd c J/b m bd c K/b m bd c L/b' +
  ' m bd c M/b m bd c N/b m bd c O/b m bd c P/b m bd c Q/b m bd c R/b m bd c S/b m bd c T/b m bd c U/b m bd c V/b m bd c ' +
  'W/b m bd c X/b m bd c Y/b m bd c Z/b m bd d A/b m bd d B/b m bd d C/b m bd d D/b m bd d E/b m bd d F/b m bd d G/b m bd d' +
  ' H/b m bd d I/b m bd d J/b m bd d K/b m bd d L/b m bd d M/b m bd d N/b m bd d O/b m bd d P/b m bd d Q/b m bd d R/b m bd ' +
  'd S/b m bd d T/b m bd d U/b m bd d V/b m bd d W/b m bd d X/b m bd d Y/b m bd d Z/b ba c A/b ba c B|1d507:b ba c D/b ba c' +
  ' E/b ba c F/b ba c G|1d50d:b ba c J/b ba c K/b ba c L/b ba c M/b ba c N/b ba c O/b ba c P/b ba c Q|1d516:b ba c S/b ba c' +
  ' T/b ba c U/b ba c V/b ba c W/b ba c X/b ba c Y|1d51e:b ba d A/b ba d B/b ba d C/b ba d D/b ba d E/b ba d F/b ba d G/b ' +
  'ba d H/b ba d I/b ba d J/b ba d K/b ba d L/b ba d M/b ba d N/b ba d O/b ba d P/b ba d Q/b ba d R/b ba d S/b ba d T/b ba ' +
  'd U/b ba d V/b ba d W/b ba d X/b ba d Y/b ba d Z/b ai c A/b ai c B|1d53b:b ai c D/b ai c E/b ai c F/b ai c G|1d540:b ai ' +
  'c I/b ai c J/b ai c K/b ai c L/b ai c M|1d546:b ai c O|1d54a:b ai c S/b ai c T/b ai c U/b ai c V/b ai c W/b ai c X/b ai ' +
  'c Y|1d552:b ai d A/b ai d B/b ai d C/b ai d D/b ai d E/b ai d F/b ai d G/b ai d H/b ai d I/b ai d J/b ai d K/b ai d L/b ' +
  'ai d M/b ai d N/b ai d O/b ai d P/b ai d Q/b ai d R/b ai d S/b ai d T/b ai d U/b ai d V/b ai d W/b ai d X/b ai d Y/b ai ' +
  'd Z/b m ba c A/b m ba c B/b m ba c C/b m ba c D/b m ba c E/b m ba c F/b m ba c G/b m ba c H/b m ba c I/b m ba c J/b m ba' +
  ' c K/b m ba c L/b m ba c M/b m ba c N/b m ba c O/b m ba c P/b m ba c Q/b m ba c R/b m ba c S/b m ba c T/b m ba c U/b m ' +
  'ba c V/b m ba c W/b m ba c X/b m ba c Y/b m ba c Z/b m ba d A/b m ba d B/b m ba d C/b m ba d D/b m ba d E/b m ba d F/b m' +
  ' ba d G/b m ba d H/b m ba d I/b m ba d J/b m ba d K/b m ba d L/b m ba d M/b m ba d N/b m ba d O/b m ba d P/b m ba d Q/b ' +
  'm ba d R/b m ba d S/b m ba d T/b m ba d U/b m ba d V/b m ba d W/b m ba d X/b m ba d Y/b m ba d Z/b g c A/b g c B/b g c ' +
  'C/b g c D/b g c E/b g c F/b g c G/b g c H/b g c I/b g c J/b g c K/b g c L/b g c M/b g c N/b g c O/b g c P/b g c Q/b g c ' +
  'R/b g c S/b g c T/b g c U/b g c V/b g c W/b g c X/b g c Y/b g c Z/b g d A/b g d B/b g d C/b g d D/b g d E/b g d F/b g d ' +
  'G/b g d H/b g d I/b g d J/b g d K/b g d L/b g d M/b g d N/b g d O/b g d P/b g d Q/b g d R/b g d S/b g d T/b g d U/b g d ' +
  'V/b g d W/b g d X/b g d Y/b g d Z/b g m c A/b g m c B/b g m c C/b g m c D/b g m c E/b g m c F/b g m c G/b g m c H/b g m ' +
  'c I/b g m c J/b g m c K/b g m c L/b g m c M/b g m c N/b g m c O/b g m c P/b g m c Q/b g m c R/b g m c S/b g m c T/b g m ' +
  'c U/b g m c V/b g m c W/b g m c X/b g m c Y/b g m c Z/b g m d A/b g m d B/b g m d C/b g m d D/b g m d E/b g m d F/b g m ' +
  'd G/b g m d H/b g m d I/b g m d J/b g m d K/b g m d L/b g m d M/b g m d N/b g m d O/b g m d P/b g m d Q/b g m d R/b g m ' +
  'd S/b g m d T/b g m d U/b g m d V/b g m d W/b g m d X/b g m d Y/b g m d Z/b g l c A/b g l c B/b g l c C/b g l c D/b g l ' +
  'c E/b g l c F/b g l c G/b g l c H/b g l c I/b g l c J/b g l c K/b g l c L/b g l c M/b g l c N/b g l c O/b g l c P/b g l ' +
  'c Q/b g l c R/b g l c S/b g l c T/b g l c U/b g l c V/b g l c W/b g l c X/b g l c Y/b g l c Z/b g l d A/b g l d B/b g l ' +
  'd C/b g l d D/b g l d E/b g l d F/b g l d G/b g l d H/b g l d I/b g l d J/b g l d K/b g l d L/b g l d M/b g l d N/b g l ' +
  'd O/b g l d P/b g l d Q/b g l d R/b g l d S/b g l d T/b g l d U/b g l d V/b g l d W/b g l d X/b g l d Y/b g l d Z/b g m ' +
  'l c A/b g m l c B/b g m l c C/b g m l c D/b g m l c E/b g m l c F/b g m l c G/b g m l c H/b g m l c I/b g m l c J/b g m ' +
  'l c K/b g m l c L/b g m l c M/b g m l c N/b g m l c O/b g m l c P/b g m l c Q/b g m l c R/b g m l c S/b g m l c T/b g m ' +
  'l c U/b g m l c V/b g m l c W/b g m l c X/b g m l c Y/b g m l c Z/b g m l d A/b g m l d B/b g m l d C/b g m l d D/b g m ' +
  'l d E/b g m l d F/b g m l d G/b g m l d H/b g m l d I/b g m l d J/b g m l d K/b g m l d L/b g m l d M/b g m l d N/b g m ' +
  'l d O/b g m l d P/b g m l d Q/b g m l d R/b g m l d S/b g m l d T/b g m l d U/b g m l d V/b g m l d W/b g m l d X/b g m ' +
  'l d Y/b g m l d Z/b bj c A/b bj c B/b bj c C/b bj c D/b bj c E/b bj c F/b bj c G/b bj c H/b bj c I/b bj c J/b bj c K/b ' +
  'bj c L/b bj c M/b bj c N/b bj c O/b bj c P/b bj c Q/b bj c R/b bj c S/b bj c T/b bj c U/b bj c V/b bj c W/b bj c X/b bj ' +
  'c Y/b bj c Z/b bj d A/b bj d B/b bj d C/b bj d D/b bj d E/b bj d F/b bj d G/b bj d H/b bj d I/b bj d J/b bj d K/b bj d ' +
  'L/b bj d M/b bj d N/b bj d O/b bj d P/b bj d Q/b bj d R/b bj d S/b bj d T/b bj d U/b bj d V/b bj d W/b bj d X/b bj d Y/b' +
  ' bj d Z/b l d nk I/b l d nk J|1d6a8:b m c cx/b m c lq/b m c iu/b m c jf/b m c ds/b m c pj/b m c gt/b m c hj/b m c fd/b m' +
  ' c jm/b m c ma/b m c MU/b m c NU/b m c XI/b m c eo/b m c PI/b m c mb/b m c hj j/b m c he/b m c vv/b m c cw/b m c mw/b m ' +
  'c qj/b m c rq/b m c cy/b m vj/b m d cx/b m d lq/b m d iu/b m d jf/b m d ds/b m d pj/b m d gt/b m d hj/b m d fd/b m d ' +
  'jm/b m d ma/b m d MU/b m d NU/b m d XI/b m d eo/b m d PI/b m d mb/b m d uu he/b m d he/b m d vv/b m d cw/b m d mw/b m d ' +
  'qj/b m d rq/b m d cy/b m oy ju/b m ds j/b m hj j/b m jm j/b m mw j/b m mb j/b m PI j/b l c cx/b l c lq/b l c iu/b l c ' +
  'jf/b l c ds/b l c pj/b l c gt/b l c hj/b l c fd/b l c jm/b l c ma/b l c MU/b l c NU/b l c XI/b l c eo/b l c PI/b l c ' +
  'mb/b l c hj j/b l c he/b l c vv/b l c cw/b l c mw/b l c qj/b l c rq/b l c cy/b l vj/b l d cx/b l d lq/b l d iu/b l d ' +
  'jf/b l d ds/b l d pj/b l d gt/b l d hj/b l d fd/b l d jm/b l d ma/b l d MU/b l d NU/b l d XI/b l d eo/b l d PI/b l d ' +
  'mb/b l d uu he/b l d he/b l d vv/b l d cw/b l d mw/b l d qj/b l d rq/b l d cy/b l oy ju/b l ds j/b l hj j/b l jm j/b l ' +
  'mw j/b l mb j/b l PI j/b m l c cx/b m l c lq/b m l c iu/b m l c jf/b m l c ds/b m l c pj/b m l c gt/b m l c hj/b m l c ' +
  'fd/b m l c jm/b m l c ma/b m l c MU/b m l c NU/b m l c XI/b m l c eo/b m l c PI/b m l c mb/b m l c hj j/b m l c he/b m l' +
  ' c vv/b m l c cw/b m l c mw/b m l c qj/b m l c rq/b m l c cy/b m l vj/b m l d cx/b m l d lq/b m l d iu/b m l d jf/b m l ' +
  'd ds/b m l d pj/b m l d gt/b m l d hj/b m l d fd/b m l d jm/b m l d ma/b m l d MU/b m l d NU/b m l d XI/b m l d eo/b m l' +
  ' d PI/b m l d mb/b m l d uu he/b m l d he/b m l d vv/b m l d cw/b m l d mw/b m l d qj/b m l d rq/b m l d cy/b m l oy ' +
  'ju/b m l ds j/b m l hj j/b m l jm j/b m l mw j/b m l mb j/b m l PI j/b g m c cx/b g m c lq/b g m c iu/b g m c jf/b g m c' +
  ' ds/b g m c pj/b g m c gt/b g m c hj/b g m c fd/b g m c jm/b g m c ma/b g m c MU/b g m c NU/b g m c XI/b g m c eo/b g m ' +
  'c PI/b g m c mb/b g m c hj j/b g m c he/b g m c vv/b g m c cw/b g m c mw/b g m c qj/b g m c rq/b g m c cy/b g m vj/b g m' +
  ' d cx/b g m d lq/b g m d iu/b g m d jf/b g m d ds/b g m d pj/b g m d gt/b g m d hj/b g m d fd/b g m d jm/b g m d ma/b g ' +
  'm d MU/b g m d NU/b g m d XI/b g m d eo/b g m d PI/b g m d mb/b g m d uu he/b g m d he/b g m d vv/b g m d cw/b g m d ' +
  'mw/b g m d qj/b g m d rq/b g m d cy/b g m oy ju/b g m ds j/b g m hj j/b g m jm j/b g m mw j/b g m mb j/b g m PI j/b g m ' +
  'l c cx/b g m l c lq/b g m l c iu/b g m l c jf/b g m l c ds/b g m l c pj/b g m l c gt/b g m l c hj/b g m l c fd/b g m l c' +
  ' jm/b g m l c ma/b g m l c MU/b g m l c NU/b g m l c XI/b g m l c eo/b g m l c PI/b g m l c mb/b g m l c hj j/b g m l c ' +
  'he/b g m l c vv/b g m l c cw/b g m l c mw/b g m l c qj/b g m l c rq/b g m l c cy/b g m l vj/b g m l d cx/b g m l d lq/b ' +
  'g m l d iu/b g m l d jf/b g m l d ds/b g m l d pj/b g m l d gt/b g m l d hj/b g m l d fd/b g m l d jm/b g m l d ma/b g m' +
  ' l d MU/b g m l d NU/b g m l d XI/b g m l d eo/b g m l d PI/b g m l d mb/b g m l d uu he/b g m l d he/b g m l d vv/b g m' +
  ' l d cw/b g m l d mw/b g m l d qj/b g m l d rq/b g m l d cy/b g m l oy ju/b g m l ds j/b g m l hj j/b g m l jm j/b g m l' +
  ' mw j/b g m l mb j/b g m l PI j/b m c os/b m d os|1d7ce:b m az jz/b m az fv/b m az dy/b m az db/b m az ew/b m az fp/b m ' +
  'az ic/b m az gg/b m az ei/b m az hy/b ai az jz/b ai az fv/b ai az dy/b ai az db/b ai az ew/b ai az fp/b ai az ic/b ai az' +
  ' gg/b ai az ei/b ai az hy/b g az jz/b g az fv/b g az dy/b g az db/b g az ew/b g az fp/b g az ic/b g az gg/b g az ei/b g ' +
  'az hy/b g m az jz/b g m az fv/b g m az dy/b g m az db/b g m az ew/b g m az fp/b g m az ic/b g m az gg/b g m az ei/b g m ' +
  'az hy/b bj az jz/b bj az fv/b bj az dy/b bj az db/b bj az ew/b bj az fp/b bj az ic/b bj az gg/b bj az ei/b bj az ' +
  'hy|1f000:dc bt eg wa/dc bt du wa/dc bt fm wa/dc bt dh wa/dc bt pb tu/dc bt qm tu/dc bt x tu/dc bt fv OF in/dc bt dy OF ' +
  'in/dc bt db OF in/dc bt ew OF in/dc bt fp OF in/dc bt ic OF in/dc bt gg OF in/dc bt ei OF in/dc bt hy OF in/dc bt fv OF ' +
  'lp/dc bt dy OF lp/dc bt db OF lp/dc bt ew OF lp/dc bt fp OF lp/dc bt ic OF lp/dc bt gg OF lp/dc bt ei OF lp/dc bt hy OF ' +
  'lp/dc bt fv OF ls/dc bt dy OF ls/dc bt db OF ls/dc bt ew OF ls/dc bt fp OF ls/dc bt ic OF ls/dc bt gg OF ls/dc bt ei OF ' +
  'ls/dc bt hy OF ls/dc bt PLUM/dc bt ORCHID/dc bt BAMBOO/dc bt CHRYSANTHEMUM/dc bt SPRING/dc bt SUMMER/dc bt AUTUMN/dc bt ' +
  'WINTER/dc bt JOKER/dc bt qx|1f030:bh bt ak qx/bh bt HORIZONTAL-00-00/bh bt HORIZONTAL-00-01/bh bt HORIZONTAL-00-02/bh bt' +
  ' HORIZONTAL-00-03/bh bt HORIZONTAL-00-04/bh bt HORIZONTAL-00-05/bh bt HORIZONTAL-00-06/bh bt HORIZONTAL-01-00/bh bt ' +
  'HORIZONTAL-01-01/bh bt HORIZONTAL-01-02/bh bt HORIZONTAL-01-03/bh bt HORIZONTAL-01-04/bh bt HORIZONTAL-01-05/bh bt ' +
  'HORIZONTAL-01-06/bh bt HORIZONTAL-02-00/bh bt HORIZONTAL-02-01/bh bt HORIZONTAL-02-02/bh bt HORIZONTAL-02-03/bh bt ' +
  'HORIZONTAL-02-04/bh bt HORIZONTAL-02-05/bh bt HORIZONTAL-02-06/bh bt HORIZONTAL-03-00/bh bt HORIZONTAL-03-01/bh bt ' +
  'HORIZONTAL-03-02/bh bt HORIZONTAL-03-03/bh bt HORIZONTAL-03-04/bh bt HORIZONTAL-03-05/bh bt HORIZONTAL-03-06/bh bt ' +
  'HORIZONTAL-04-00/bh bt HORIZONTAL-04-01/bh bt HORIZONTAL-04-02/bh bt HORIZONTAL-04-03/bh bt HORIZONTAL-04-04/bh bt ' +
  'HORIZONTAL-04-05/bh bt HORIZONTAL-04-06/bh bt HORIZONTAL-05-00/bh bt HORIZONTAL-05-01/bh bt HORIZONTAL-05-02/bh bt ' +
  'HORIZONTAL-05-03/bh bt HORIZONTAL-05-04/bh bt HORIZONTAL-05-05/bh bt HORIZONTAL-05-06/bh bt HORIZONTAL-06-00/bh bt ' +
  'HORIZONTAL-06-01/bh bt HORIZONTAL-06-02/bh bt HORIZONTAL-06-03/bh bt HORIZONTAL-06-04/bh bt HORIZONTAL-06-05/bh bt ' +
  'HORIZONTAL-06-06/bh bt t qx/bh bt VERTICAL-00-00/bh bt VERTICAL-00-01/bh bt VERTICAL-00-02/bh bt VERTICAL-00-03/bh bt ' +
  'VERTICAL-00-04/bh bt VERTICAL-00-05/bh bt VERTICAL-00-06/bh bt VERTICAL-01-00/bh bt VERTICAL-01-01/bh bt ' +
  'VERTICAL-01-02/bh bt VERTICAL-01-03/bh bt VERTICAL-01-04/bh bt VERTICAL-01-05/bh bt VERTICAL-01-06/bh bt ' +
  'VERTICAL-02-00/bh bt VERTICAL-02-01/bh bt VERTICAL-02-02/bh bt VERTICAL-02-03/bh bt VERTICAL-02-04/bh bt ' +
  'VERTICAL-02-05/bh bt VERTICAL-02-06/bh bt VERTICAL-03-00/bh bt VERTICAL-03-01/bh bt VERTICAL-03-02/bh bt ' +
  'VERTICAL-03-03/bh bt VERTICAL-03-04/bh bt VERTICAL-03-05/bh bt VERTICAL-03-06/bh bt VERTICAL-04-00/bh bt ' +
  'VERTICAL-04-01/bh bt VERTICAL-04-02/bh bt VERTICAL-04-03/bh bt VERTICAL-04-04/bh bt VERTICAL-04-05/bh bt ' +
  'VERTICAL-04-06/bh bt VERTICAL-05-00/bh bt VERTICAL-05-01/bh bt VERTICAL-05-02/bh bt VERTICAL-05-03/bh bt ' +
  'VERTICAL-05-04/bh bt VERTICAL-05-05/bh bt VERTICAL-05-06/bh bt VERTICAL-06-00/bh bt VERTICAL-06-01/bh bt ' +
  'VERTICAL-06-02/bh bt VERTICAL-06-03/bh bt VERTICAL-06-04/bh bt VERTICAL-06-05/bh bt VERTICAL-06-06|1f0a0:bi dd qx/bi dd ' +
  'ACE OF jr/bi dd dy OF jr/bi dd db OF jr/bi dd ew OF jr/bi dd fp OF jr/bi dd ic OF jr/bi dd gg OF jr/bi dd ei OF jr/bi dd' +
  ' hy OF jr/bi dd ol OF jr/bi dd JACK OF jr/bi dd fx OF jr/bi dd kf OF jr/bi dd lw OF jr|1f0b1:bi dd ACE OF ie/bi dd dy OF' +
  ' ie/bi dd db OF ie/bi dd ew OF ie/bi dd fp OF ie/bi dd ic OF ie/bi dd gg OF ie/bi dd ei OF ie/bi dd hy OF ie/bi dd ol OF' +
  ' ie/bi dd JACK OF ie/bi dd fx OF ie/bi dd kf OF ie/bi dd lw OF ie/bi dd pb JOKER|1f0c1:bi dd ACE OF hl/bi dd dy OF hl/bi' +
  ' dd db OF hl/bi dd ew OF hl/bi dd fp OF hl/bi dd ic OF hl/bi dd gg OF hl/bi dd ei OF hl/bi dd hy OF hl/bi dd ol OF hl/bi' +
  ' dd JACK OF hl/bi dd fx OF hl/bi dd kf OF hl/bi dd lw OF hl/bi dd u JOKER|1f0d1:bi dd ACE OF le/bi dd dy OF le/bi dd db ' +
  'OF le/bi dd ew OF le/bi dd fp OF le/bi dd ic OF le/bi dd gg OF le/bi dd ei OF le/bi dd hy OF le/bi dd ol OF le/bi dd ' +
  'JACK OF le/bi dd fx OF le/bi dd kf OF le/bi dd lw OF le/bi dd x JOKER/bi dd FOOL/bi dd TRUMP-1/bi dd TRUMP-2/bi dd ' +
  'TRUMP-3/bi dd TRUMP-4/bi dd TRUMP-5/bi dd TRUMP-6/bi dd TRUMP-7/bi dd TRUMP-8/bi dd TRUMP-9/bi dd TRUMP-10/bi dd ' +
  'TRUMP-11/bi dd TRUMP-12/bi dd TRUMP-13/bi dd TRUMP-14/bi dd TRUMP-15/bi dd TRUMP-16/bi dd TRUMP-17/bi dd TRUMP-18/bi dd ' +
  'TRUMP-19/bi dd TRUMP-20/bi dd TRUMP-21|1f100:az jz hk gl/az jz ed/az fv ed/az dy ed/az db ed/az ew ed/az fp ed/az ic ' +
  'ed/az gg ed/az ei ed/az hy ed/ee r g az jz/ee at r g az jz/r jz f oe/r df i/r rg as f OVERLAID ld/aj e c a A/aj e c a ' +
  'B/aj e c a C/aj e c a D/aj e c a E/aj e c a F/aj e c a G/aj e c a H/aj e c a I/aj e c a J/aj e c a K/aj e c a L/aj e c a' +
  ' M/aj e c a N/aj e c a O/aj e c a P/aj e c a Q/aj e c a R/aj e c a S/aj e c a T/aj e c a U/aj e c a V/aj e c a W/aj e c ' +
  'a X/aj e c a Y/aj e c a Z/em gp it e c a S/r l e c a C/r l e c a R/r CD/r WZ/COPYLEFT j/ae e c a A/ae e c a B/ae e c a ' +
  'C/ae e c a D/ae e c a E/ae e c a F/ae e c a G/ae e c a H/ae e c a I/ae e c a J/ae e c a K/ae e c a L/ae e c a M/ae e c a' +
  ' N/ae e c a O/ae e c a P/ae e c a Q/ae e c a R/ae e c a S/ae e c a T/ae e c a U/ae e c a V/ae e c a W/ae e c a X/ae e c ' +
  'a Y/ae e c a Z/ae HV/ae MV/ae SD/ae SS/ae PPV/ae WC/at r e c a A/at r e c a B/at r e c a C/at r e c a D/at r e c a E/at ' +
  'r e c a F/at r e c a G/at r e c a H/at r e c a I/at r e c a J/at r e c a K/at r e c a L/at r e c a M/at r e c a N/at r e' +
  ' c a O/at r e c a P/at r e c a Q/at r e c a R/at r e c a S/at r e c a T/at r e c a U/at r e c a V/at r e c a W/at r e c ' +
  'a X/at r e c a Y/at r e c a Z/hi MC as/hi MD as/hi MR as/r CC/r C f OVERLAID ld/r HUMAN FIGURE/at ae e c a A/at ae e c a' +
  ' B/at ae e c a C/at ae e c a D/at ae e c a E/at ae e c a F/at ae e c a G/at ae e c a H/at ae e c a I/at ae e c a J/at ae' +
  ' e c a K/at ae e c a L/at ae e c a M/at ae e c a N/at ae e c a O/at ae e c a P/at ae e c a Q/at ae e c a R/at ae e c a ' +
  'S/at ae e c a T/at ae e c a U/at ae e c a V/at ae e c a W/at ae e c a X/at ae e c a Y/at ae e c a Z/ni at ae e c a P/at ' +
  'ae IC/at ae PA/at ae SA/at ae AB/at ae WC/ap DJ/ae CL/ae COOL/ae FREE/ae ID/ae NEW/ae NG/ae OK/ae SOS/ae UP f fh ca/ae ' +
  'VS/ae db D/ae SECOND uh/ae dy K/ae ew K/ae ei K/ae fp qt fv/ae gg qt fv/ae TWENTY-TWO qt dy/ae SIXTY P/ae fv dv ry P/ae ' +
  'e d a D/ae HC/ae HDR/ae HI-RES/ae LOSSLESS/ae SHV/ae UHD/ae VOD/MASK WORK j|1f1e6:ek dj j a A/ek dj j a B/ek dj j a C/ek' +
  ' dj j a D/ek dj j a E/ek dj j a F/ek dj j a G/ek dj j a H/ek dj j a I/ek dj j a J/ek dj j a K/ek dj j a L/ek dj j a M/ek' +
  ' dj j a N/ek dj j a O/ek dj j a P/ek dj j a Q/ek dj j a R/ek dj j a S/ek dj j a T/ek dj j a U/ek dj j a V/ek dj j a W/ek' +
  ' dj j a X/ek dj j a Y/ek dj j a Z/ap ax HOKA/ae y KOKO/ae y SA|1f210:ae hc cp IDEOGRAPH-624B/ae hc cp IDEOGRAPH-5B57/ae ' +
  'hc cp IDEOGRAPH-53CC/ae y DE/ae hc cp tr/ae hc cp IDEOGRAPH-591A/ae hc cp IDEOGRAPH-89E3/ae hc cp IDEOGRAPH-5929/ae hc ' +
  'cp IDEOGRAPH-4EA4/ae hc cp IDEOGRAPH-6620/ae hc cp IDEOGRAPH-7121/ae hc cp IDEOGRAPH-6599/ae hc cp IDEOGRAPH-524D/ae hc ' +
  'cp IDEOGRAPH-5F8C/ae hc cp IDEOGRAPH-518D/ae hc cp IDEOGRAPH-65B0/ae hc cp IDEOGRAPH-521D/ae hc cp IDEOGRAPH-7D42/ae hc ' +
  'cp IDEOGRAPH-751F/ae hc cp IDEOGRAPH-8CA9/ae hc cp IDEOGRAPH-58F0/ae hc cp IDEOGRAPH-5439/ae hc cp IDEOGRAPH-6F14/ae hc ' +
  'cp IDEOGRAPH-6295/ae hc cp IDEOGRAPH-6355/ae hc cp IDEOGRAPH-4E00/ae hc cp tq/ae hc cp IDEOGRAPH-904A/ae hc cp ' +
  'IDEOGRAPH-5DE6/ae hc cp IDEOGRAPH-4E2D/ae hc cp IDEOGRAPH-53F3/ae hc cp IDEOGRAPH-6307/ae hc cp IDEOGRAPH-8D70/ae hc cp ' +
  'ts/ae hc cp IDEOGRAPH-7981/ae hc cp IDEOGRAPH-7A7A/ae hc cp IDEOGRAPH-5408/ae hc cp IDEOGRAPH-6E80/ae hc cp ' +
  'IDEOGRAPH-6709/ae hc cp IDEOGRAPH-6708/ae hc cp IDEOGRAPH-7533/ae hc cp IDEOGRAPH-5272/ae hc cp IDEOGRAPH-55B6/ae hc cp ' +
  'IDEOGRAPH-914D|1f240:em gp it hc cp IDEOGRAPH-672C/em gp it hc cp tq/em gp it hc cp tr/em gp it hc cp IDEOGRAPH-5B89/em ' +
  'gp it hc cp IDEOGRAPH-70B9/em gp it hc cp ts/em gp it hc cp IDEOGRAPH-76D7/em gp it hc cp IDEOGRAPH-52DD/em gp it hc cp ' +
  'IDEOGRAPH-6557|1f250:r IDEOGRAPH ADVANTAGE/r IDEOGRAPH ACCEPT|1f260:ly j br FU/ly j br LU/ly j br SHOU/ly j br XI/ly j ' +
  'br SHUANGXI/ly j br CAI|1f300:CYCLONE/FOGGY/ff pz/NIGHT f STARS/SUNRISE jx MOUNTAINS/SUNRISE/CITYSCAPE AT DUSK/SUNSET jx' +
  ' BUILDINGS/RAINBOW/ra AT NIGHT/qv ok/VOLCANO/MILKY WAY/sj GLOBE EUROPE-AFRICA/sj GLOBE AMERICAS/sj GLOBE ' +
  'ASIA-AUSTRALIA/GLOBE f MERIDIANS/NEW kt j/WAXING sg kt j/xy kw kt j/WAXING GIBBOUS kt j/hk kt j/WANING GIBBOUS kt j/LAST' +
  ' kw kt j/WANING sg kt j/sg kt/NEW kt f bg/xy kw kt f bg/LAST kw kt f bg/hk kt f bg/SUN f bg/GLOWING eq/SHOOTING eq/yu/u ' +
  'DROPLET/x SUN/x SUN f d nv/x SUN BEHIND nv/x SUN BEHIND nv f RAIN/nv f RAIN/nv f SNOW/nv f oa/nv f TORNADO/FOG/wa ' +
  'BLOWING bg/HOT DOG/TACO/BURRITO/CHESTNUT/SEEDLING/EVERGREEN TREE/DECIDUOUS TREE/PALM TREE/CACTUS/HOT PEPPER/TULIP/CHERRY' +
  ' BLOSSOM/ROSE/HIBISCUS/SUNFLOWER/BLOSSOM/EAR OF MAIZE/EAR OF RICE/HERB/ew ks CLOVER/MAPLE ks/FALLEN ks/ks FLUTTERING IN ' +
  'wa/MUSHROOM/TOMATO/AUBERGINE/GRAPES/MELON/WATERMELON/TANGERINE/LEMON/BANANA/PINEAPPLE/pb APPLE/qm ' +
  'APPLE/PEAR/PEACH/CHERRIES/STRAWBERRY/HAMBURGER/SLICE OF PIZZA/MEAT ON BONE/POULTRY LEG/RICE CRACKER/RICE oo/COOKED ' +
  'RICE/CURRY w RICE/STEAMING BOWL/SPAGHETTI/BREAD/FRENCH FRIES/ROASTED SWEET POTATO/DANGO/ODEN/SUSHI/FRIED SHRIMP/uv CAKE ' +
  'f SWIRL DESIGN/oj ICE CREAM/SHAVED ICE/ICE CREAM/DOUGHNUT/COOKIE/CHOCOLATE dq/CANDY/LOLLIPOP/CUSTARD/HONEY ' +
  'POT/SHORTCAKE/BENTO cu/POT OF FOOD/COOKING/FORK w KNIFE/TEACUP wb HANDLE/SAKE xo w CUP/WINE ux/COCKTAIL ux/TROPICAL ' +
  'DRINK/BEER MUG/CLINKING BEER MUGS/zg xo/FORK w KNIFE f PLATE/xo f POPPING CORK/POPCORN/lm/WRAPPED PRESENT/BIRTHDAY ' +
  'CAKE/JACK-O-LANTERN/un TREE/FATHER un/FIREWORKS/FIREWORK SPARKLER/zh/PARTY POPPER/CONFETTI oo/TANABATA TREE/ni ' +
  'FLAGS/PINE zu/lh DOLLS/CARP STREAMER/wa CHIME/kt VIEWING CEREMONY/SCHOOL SATCHEL/GRADUATION CAP/gn f qa ON vw ac/BOUQUET' +
  ' OF FLOWERS/wx yg/REMINDER lm/np pt f JACKS/STUDIO MICROPHONE/LEVEL SLIDER/or KNOBS/xn ASCENDING np yj/xn zv np yj/FILM ' +
  'FRAMES/ADMISSION TICKETS/CAROUSEL sr/FERRIS WHEEL/ROLLER COASTER/FISHING POLE w uv/MICROPHONE/MOVIE ' +
  'xq/CINEMA/HEADPHONE/ARTIST PALETTE/jh HAT/CIRCUS TENT/TICKET/CLAPPER BOARD/PERFORMING ARTS/VIDEO GAME/DIRECT HIT/SLOT ' +
  'MACHINE/BILLIARDS/GAME DIE/BOWLING/tx bi CARDS/np rl/MULTIPLE np yj/SAXOPHONE/GUITAR/np pt/TRUMPET/VIOLIN/np ' +
  'SCORE/RUNNING SHIRT f SASH/TENNIS RACQUET w oo/SKI w SKI BOOT/BASKETBALL w HOOP/CHEQUERED ' +
  'ov/SNOWBOARDER/RUNNER/SURFER/SPORTS yg/TROPHY/sr RACING/AMERICAN FOOTBALL/RUGBY FOOTBALL/SWIMMER/WEIGHT ' +
  'LIFTER/GOLFER/RACING MOTORCYCLE/RACING CAR/CRICKET BAT w oo/VOLLEYBALL/FIELD HOCKEY STICK w oo/ICE HOCKEY STICK w ' +
  'PUCK/TABLE TENNIS PADDLE w oo/SNOW CAPPED no/CAMPING/BEACH f pz/pk qc/yc BUILDINGS/CITYSCAPE/DERELICT yc pk/CLASSICAL ' +
  'pk/DESERT/DESERT ISLAND/NATIONAL PARK/STADIUM/yc pk/yc f GARDEN/OFFICE pk/lh POST OFFICE/EUROPEAN POST ' +
  'OFFICE/HOSPITAL/BANK/AUTOMATED TELLER MACHINE/HOTEL/LOVE HOTEL/CONVENIENCE STORE/SCHOOL/DEPARTMENT STORE/FACTORY/IZAKAYA' +
  ' LANTERN/lh CASTLE/EUROPEAN CASTLE/x PENNANT/u PENNANT/WAVING x ov/WAVING u ov/ROSETTE/u ROSETTE/LABEL/BADMINTON RACQUET' +
  ' w SHUTTLECOCK/BOW w i/AMPHORA/ou q md TYPE-1-2/ou q md TYPE-3/ou q md TYPE-4/ou q md TYPE-5/ou q md TYPE-6/RAT/st/OX/qv' +
  ' ' +
  'BUFFALO/COW/TIGER/LEOPARD/RABBIT/wd/tu/CROCODILE/WHALE/SNAIL/SNAKE/sr/RAM/GOAT/SHEEP/uc/ROOSTER/CHICKEN/DOG/PIG/BOAR/wu/OCTOPUS/SPIRAL' +
  ' gp/BUG/ANT/HONEYBEE/LADY BEETLE/uv/TROPICAL uv/BLOWFISH/TURTLE/HATCHING CHICK/zg CHICK/FRONT-FACING zg ' +
  'CHICK/BIRD/PENGUIN/KOALA/POODLE/DROMEDARY CAMEL/BACTRIAN CAMEL/DOLPHIN/st bg/COW bg/TIGER bg/RABBIT bg/wd bg/tu ' +
  'bg/SPOUTING WHALE/sr bg/uc bg/DOG bg/PIG bg/FROG bg/HAMSTER bg/WOLF bg/BEAR bg/PANDA bg/PIG NOSE/PAW ' +
  'PRINTS/CHIPMUNK/la/EYE/EAR/NOSE/ke/yy/x UP bo lc gu/x cc bo lc gu/x ac bo lc gu/x p bo lc gu/FISTED ho as/WAVING ho ' +
  'as/OK ho as/yw UP as/yw cc as/CLAPPING qn as/dz qn as/CROWN/zc ' +
  'HAT/EYEGLASSES/NECKTIE/T-SHIRT/JEANS/DRESS/KIMONO/BIKINI/zc CLOTHES/PURSE/HANDBAG/POUCH/MANS xg/ATHLETIC xg/HIGH-HEELED ' +
  'xg/zc SANDAL/zc BOOTS/FOOTPRINTS/BUST IN pe/BUSTS IN pe/BOY/GIRL/wj/zb/FAMILY/wj w zb uy qn/dy MEN uy qn/dy WOMEN uy ' +
  'qn/ym OFFICER/zb f BUNNY EARS/BRIDE f VEIL/hh f BLOND HAIR/wj f GUA PI MAO/wj f TURBAN/OLDER wj/OLDER zb/zg/qc ' +
  'WORKER/PRINCESS/lh OGRE/lh GOBLIN/GHOST/zg ANGEL/EXTRATERRESTRIAL ALIEN/ALIEN MONSTER/IMP/SKULL/ri DESK ' +
  'hh/GUARDSMAN/DANCER/LIPSTICK/NAIL POLISH/bg MASSAGE/HAIRCUT/BARBER POLE/SYRINGE/PILL/KISS ca/LOVE a/go/GEM ' +
  'STONE/KISS/BOUQUET/COUPLE f gn/WEDDING/BEATING gn/rb gn/dy ie/SPARKLING gn/GROWING gn/gn f i/wp gn/qm gn/YELLOW ' +
  'gn/PURPLE gn/gn f lm/REVOLVING ie/gn zu/cz SHAPE f A by kr/sk bf BULB/ANGER j/BOMB/xh j/COLLISION j/SPLASHING SWEAT ' +
  'j/DROPLET/gk j/PILE OF POO/FLEXED BICEPS/DIZZY j/ui zh/THOUGHT zh/x tx/dv POINTS j/MONEY BAG/CURRENCY EXCHANGE/ah rg ' +
  'as/CREDIT dd/sd f YEN as/sd f rg as/sd f EURO as/sd f POUND as/MONEY f WINGS/xr f bb TREND w YEN as/SEAT/PERSONAL ' +
  'wr/BRIEFCASE/MINIDISC/xz DISK/OPTICAL DISC/DVD/FILE ty/dz FILE ty/ro f nj/ro tv UP/wq/TEAR-OFF wq/dd gu/xr f bb TREND/xr' +
  ' f an TREND/dq xr/CLIPBOARD/PUSHPIN/ROUND PUSHPIN/PAPERCLIP/py RULER/nc RULER/BOOKMARK TABS/LEDGER/NOTEBOOK/NOTEBOOK f ' +
  'DECORATIVE COVER/ff zi/dz zi/qm zi/wp zi/rn zi/BOOKS/NAME BADGE/SCROLL/MEMO/hq sx/PAGER/FAX MACHINE/SATELLITE ' +
  'ANTENNA/PUBLIC ADDRESS LOUDSPEAKER/CHEERING MEGAPHONE/OUTBOX TRAY/INBOX TRAY/PACKAGE/E-MAIL j/INCOMING kj/kj f an i ' +
  'ab/ff vh f LOWERED ov/ff vh f hi ov/dz vh f hi ov/dz vh f LOWERED ov/POSTBOX/yn ih/NEWSPAPER/ub PHONE/ub PHONE f n i AT ' +
  'ac/VIBRATION MODE/ub PHONE OFF/NO ub PHONES/ANTENNA f BARS/xq/xq f FLASH/VIDEO xq/TELEVISION/RADIO/VIDEOCASSETTE/FILM ' +
  'PROJECTOR/PORTABLE STEREO/PRAYER BEADS/TWISTED n id/gf n w s dz bc id/gf n w s dz bc id f r fv gi/gf an w bb dz bc id/df' +
  ' an w bb dz bc id/iv zj j/th zj j/nr f qb ag/nr/nr f fv kg ok/nr f db kg WAVES/BATTERY/sk PLUG/dt MAGNIFYING ux/ct ' +
  'MAGNIFYING ux/LOCK f INK PEN/ff LOCK f KEY/KEY/LOCK/dz LOCK/wo/wo f qb ag/BOOKMARK/LINK j/RADIO rc/qx f s i ab/us f s i ' +
  'ab/ON f fh ca f ac p i ab/SOON f n i ab/jh f bb i ab/NO fv UNDER pn j/KEYCAP ol/yd j br e c LETTERS/yd j br e d ' +
  'LETTERS/yd j br NUMBERS/yd j br SYMBOLS/yd j br e LETTERS/zz/sk TORCH/WRENCH/ya/NUT w ' +
  'BOLT/HOCHO/PISTOL/MICROSCOPE/TELESCOPE/CRYSTAL oo/ic dw eq f dr by/lh j br BEGINNER/TRIDENT EMBLEM/u ap rc/x ap rc/ft pb' +
  ' bc/ft wp bc/ft rn cz/ft wp cz/d rn cz/d wp cz/fk pb aq/fl pb aq/fk d pb aq/fl d pb aq/dl p hw x bc/ea p hw x bc/r fg ' +
  'POMMEE/fg POMMEE f HALF-CIRCLE ao/fg POMMEE/ku ac na f db jv/ku p na f db jv/j br MARKS CHAPTER/x e fg/ah e fg/CELTIC ' +
  'fg/OM j/DOVE OF PEACE/KAABA/MOSQUE/SYNAGOGUE/MENORAH f hy BRANCHES/BOWL OF HYGIEIA/gw bg fv kv/gw bg dy kv/gw bg db ' +
  'kv/gw bg ew kv/gw bg fp kv/gw bg ic kv/gw bg gg kv/gw bg ei kv/gw bg hy kv/gw bg ol kv/gw bg pp kv/gw bg ln kv/gw bg ' +
  'ONE-THIRTY/gw bg TWO-THIRTY/gw bg THREE-THIRTY/gw bg FOUR-THIRTY/gw bg FIVE-THIRTY/gw bg SIX-THIRTY/gw bg ' +
  'SEVEN-THIRTY/gw bg EIGHT-THIRTY/gw bg NINE-THIRTY/gw bg TEN-THIRTY/gw bg ELEVEN-THIRTY/gw bg TWELVE-THIRTY/p nr/p nr f ' +
  'fv kg ok/p nr f db kg WAVES/BULLHORN/BULLHORN f kg WAVES/RINGING wo/zi/CANDLE/MANTELPIECE gw/u SKULL w zs/NO ' +
  'PIRACY/HOLE/wj IN BUSINESS tk LEVITATING/SLEUTH OR SPY/DARK SUNGLASSES/SPIDER/SPIDER WEB/JOYSTICK/wj DANCING/ac ho hq ' +
  'sx/hq sx f ro/p ho hq sx/x TOUCHTONE hq/u TOUCHTONE hq/hq ON jh OF MODEM/CLAMSHELL ub PHONE/qx OF kj/STAMPED kj/kj f ' +
  'oa/FLYING kj/PEN jx STAMPED kj/LINKED PAPERCLIPS/u PUSHPIN/dl ac yk/dl ac BALLPOINT PEN/dl ac FOUNTAIN PEN/dl ac ' +
  'PAINTBRUSH/dl ac CRAYON/ac WRITING ho/bm OK ho as/hi ho f rh SPLAYED/bl hi ho f rh SPLAYED/bl yw UP as/bl yw cc as/bl ' +
  'VICTORY ho/bl ho f dr FINGER EXTENDED/hi ho f PART uk dr w go rh/x cc bo ac ho gu/gj x ac bo gu/gj x p bo gu/gj u ac bo ' +
  'gu/gj u p bo gu/u ac bo lc gu/u p bo lc gu/gj x UP bo gu/gj x cc bo gu/gj u UP bo gu/gj u cc bo gu/u UP bo lc gu/u cc bo' +
  ' lc gu/u gn/DESKTOP wr/pt w st/db NETWORKED COMPUTERS/PRINTER/POCKET CALCULATOR/u wv gp xz DISK/x wv gp xz DISK/oj gp xz' +
  ' DISK/TAPE CARTRIDGE/WIRED pt/fv rc st/dy rc st/db rc st/TRACKBALL/OLD PERSONAL wr/wv DISK/uh/PRINTER ICON/FAX ' +
  'ICON/OPTICAL DISC ICON/pm f TEXT/pm f TEXT w PICTURE/pm f PICTURE/FRAME f PICTURE/FRAME f TILES/FRAME f AN X/u ty/ty/dz ' +
  'ty/dd gu DIVIDERS/dd FILE cu/FILE CABINET/lz rl/lz rl ro/lz rl PAD/rl/rl ro/rl PAD/lz pm/lz ro/lz ' +
  'PAGES/pm/ro/PAGES/WASTEBASKET/SPIRAL rl PAD/SPIRAL wq PAD/DESKTOP WINDOW/MINIMIZE/MAXIMIZE/OVERLAP/gf p w ac na id/qb ' +
  'X/INCREASE FONT SIZE j/DECREASE FONT SIZE j/COMPRESSION/OLD KEY/ROLLED-UP NEWSPAPER/ro f r TEXT/STOCK xr/pl ' +
  'KNIFE/LIPS/SPEAKING HEAD IN pe/db RAYS ab/db RAYS ao/db RAYS ac/db RAYS p/ac ui mx/p ui mx/dy ui zk/db ui zk/ac THOUGHT ' +
  'mx/p THOUGHT mx/ac ANGER mx/p ANGER mx/MOOD mx/oa MOOD mx/oa MOOD/ka cu f ka/ka bd X/ka cu f bd X/ka m bd X/ka cu f m bd' +
  ' X/bf qi ca/ka cu f m qi/WORLD MAP/MOUNT FUJI/TOKYO TOWER/STATUE OF LIBERTY/pe OF JAPAN/MOYAI/pr bg/pr bg f fu la/bg f ' +
  'TEARS OF JOY/fu bg f dz ke/fu bg f dz ke w fu la/fu bg f dz ke w COLD SWEAT/fu bg f dz ke w tt la/fu bg f HALO/fu bg f ' +
  'HORNS/WINKING bg/fu bg f fu la/bg SAVOURING DELICIOUS FOOD/RELIEVED bg/fu bg f wg la/fu bg f SUNGLASSES/SMIRKING bg/ec ' +
  'bg/EXPRESSIONLESS bg/UNAMUSED bg/bg f COLD SWEAT/PENSIVE bg/CONFUSED bg/CONFOUNDED bg/ve bg/bg THROWING A KISS/ve bg f ' +
  'fu la/ve bg f ff la/bg f vu yy/bg f vu yy w WINKING EYE/bg f vu yy w tt la/we bg/WORRIED bg/ANGRY bg/POUTING bg/CRYING ' +
  'bg/PERSEVERING bg/bg f LOOK OF TRIUMPH/we zl RELIEVED bg/so bg f dz ke/ANGUISHED bg/FEARFUL bg/WEARY bg/SLEEPY bg/TIRED ' +
  'bg/GRIMACING bg/LOUDLY CRYING bg/bg f dz ke/HUSHED bg/bg f dz ke w COLD SWEAT/bg SCREAMING IN FEAR/ASTONISHED bg/FLUSHED' +
  ' bg/xh bg/DIZZY bg/bg wb ke/bg f MEDICAL MASK/pr wd bg f fu la/wd bg f TEARS OF JOY/fu wd bg f dz ke/fu wd bg f wg la/wd' +
  ' bg f WRY SMILE/ve wd bg f ff la/POUTING wd bg/CRYING wd bg/WEARY wd bg/sz so bg/sz fu bg/UPSIDE-DOWN bg/bg f ROLLING ' +
  'la/bg f NO GOOD GESTURE/bg f OK GESTURE/hh BOWING DEEPLY/SEE-NO-EVIL uc/HEAR-NO-EVIL uc/SPEAK-NO-EVIL uc/HAPPY hh ' +
  'RAISING fv ho/hh RAISING BOTH qn IN CELEBRATION/hh so/hh f POUTING bg/hh f FOLDED qn/dh fm bo ks/du fm bo ks/dh eg bo ' +
  'ks/du eg bo ks/bm dh fm bo ks/bm du fm bo ks/bm dh eg bo ks/bm du eg bo ks/dh fm bo vz ks/du fm bo vz ks/dh eg bo vz ' +
  'ks/du eg bo vz ks/ah dh fm bo vz ks/ah du fm bo vz ks/ah dh eg bo vz ks/ah du eg bo vz ks/dh fm bo BUD/du fm bo BUD/dh ' +
  'eg bo BUD/du eg bo BUD/ah dh fm bo BUD/ah du fm bo BUD/ah dh eg bo BUD/ah du eg bo BUD/HOLLOW QUILT ap cv/HOLLOW QUILT ' +
  'ap cv IN u ap/SOLID QUILT ap cv/SOLID QUILT ap cv IN u ap/s ug/bb ug/n ug/an ug/bd eh ET cv/ah bd eh ET cv/eh dz ET ' +
  'cv/ah eh dz ET cv/ah mm cv/yt mm cv/g ah v bm ed do ca cv/g ah v ed do ca cv/g ah iv v ed do ca cv/ah mf cv/g mf cv/ah g' +
  ' mf cv/hs ah gd/hs ah gx gd/CHECKER BOARD/gx CHECKER BOARD/ug/HELICOPTER/STEAM LOCOMOTIVE/vn CAR/HIGH-SPEED ' +
  'TRAIN/HIGH-SPEED TRAIN f jp NOSE/TRAIN/METRO/bf RAIL/STATION/TRAM/TRAM CAR/BUS/pu BUS/TROLLEYBUS/BUS ' +
  'gl/MINIBUS/AMBULANCE/zz ENGINE/ym CAR/pu ym CAR/TAXI/pu TAXI/zf/pu zf/RECREATIONAL VEHICLE/DELIVERY TRUCK/ARTICULATED ' +
  'LORRY/TRACTOR/MONORAIL/no vn/tl vn/no CABLEWAY/AERIAL TRAMWAY/SHIP/ROWBOAT/SPEEDBOAT/ak rx bf/t rx bf/qc as/ym CARS ' +
  'REVOLVING bf/nc ov ON POST/DOOR/NO ENTRY as/SMOKING j/NO SMOKING j/PUT LITTER IN ITS vl j/DO gh LITTER j/POTABLE qv ' +
  'j/NON-POTABLE qv j/BICYCLE/NO BICYCLES/BICYCLIST/no BICYCLIST/PEDESTRIAN/NO PEDESTRIANS/CHILDREN je/MENS j/WOMENS ' +
  'j/RESTROOM/zg j/TOILET/qv CLOSET/SHOWER/BATH/BATHTUB/PASSPORT or/CUSTOMS/BAGGAGE CLAIM/ac LUGGAGE/aq f ly zr/PROHIBITED ' +
  'as/r ri SOURCE/BOYS j/GIRLS j/COUCH w LAMP/xh ACCOMMODATION/SHOPPING BAGS/BELLHOP wo/BED/vl OF WORSHIP/OCTAGONAL ' +
  'as/SHOPPING TROLLEY/STUPA/PAGODA/HINDU TEMPLE/HUT/ELEVATOR|1f6dc:WIRELESS/PLAYGROUND SLIDE/WHEEL/go BUOY/ya w ' +
  'WRENCH/SHIELD/OIL DRUM/MOTORWAY/vn TRACK/MOTOR BOAT/fk wx lb/fk lb/fk d lb/d lb/NORTHEAST-POINTING lb/lb DEPARTURE/lb ' +
  'ARRIVING|1f6f0:SATELLITE/pu zz ENGINE/DIESEL LOCOMOTIVE/PASSENGER SHIP/SCOOTER/MOTOR SCOOTER/CANOE/SLED/FLYING ' +
  'SAUCER/SKATEBOARD/AUTO RICKSHAW/PICKUP TRUCK/ROLLER SKATE|1f700:aa j br QUINTESSENCE/aa j br AIR/aa j br zz/aa j br ' +
  'sj/aa j br qv/aa j br AQUAFORTIS/aa j br AQUA REGIA/aa j br AQUA REGIA-2/aa j br AQUA VITAE/aa j br AQUA VITAE-2/aa j br' +
  ' VINEGAR/aa j br VINEGAR-2/aa j br VINEGAR-3/aa j br SULFUR/aa j br PHILOSOPHERS SULFUR/aa j br u SULFUR/aa j br vi ' +
  'of/aa j br vi SUBLIMATE-2/aa j br vi SUBLIMATE-3/aa j br CINNABAR/aa j br xf/aa j br NITRE/aa j br VITRIOL/aa j br ' +
  'VITRIOL-2/aa j br ROCK xf/aa j br ROCK SALT-2/aa j br GOLD/aa j br SILVER/aa j br IRON ORE/aa j br IRON ORE-2/aa j br ' +
  'CROCUS OF IRON/aa j br vo OF IRON/aa j br re ORE/aa j br IRON-COPPER ORE/aa j br of OF re/aa j br CROCUS OF re/aa j br ' +
  'CROCUS OF COPPER-2/aa j br re xm/aa j br xf OF re xm/aa j br of OF xf OF re/aa j br VERDIGRIS/aa j br TIN ORE/aa j br ' +
  'LEAD ORE/aa j br ng ORE/aa j br of OF ng/aa j br xf OF ng/aa j br of OF xf OF ng/aa j br VINEGAR OF ng/aa j br vo OF ' +
  'ng/aa j br vo OF ANTIMONY-2/aa j br vo/aa j br REGULUS-2/aa j br REGULUS-3/aa j br REGULUS-4/aa j br ALKALI/aa j br ' +
  'ALKALI-2/aa j br MARCASITE/aa j br SAL-AMMONIAC/aa j br ARSENIC/aa j br REALGAR/aa j br REALGAR-2/aa j br AURIPIGMENT/aa' +
  ' j br BISMUTH ORE/aa j br TARTAR/aa j br TARTAR-2/aa j br QUICK LIME/aa j br BORAX/aa j br BORAX-2/aa j br BORAX-3/aa j ' +
  'br ALUM/aa j br OIL/aa j br SPIRIT/aa j br TINCTURE/aa j br GUM/aa j br WAX/aa j br POWDER/aa j br CALX/aa j br TUTTY/aa' +
  ' j br CAPUT MORTUUM/aa j br SCEPTER OF JOVE/aa j br CADUCEUS/aa j br TRIDENT/aa j br STARRED TRIDENT/aa j br ' +
  'LODESTONE/aa j br SOAP/aa j br URINE/aa j br sr DUNG/aa j br ASHES/aa j br POT ASHES/aa j br BRICK/aa j br POWDERED ' +
  'BRICK/aa j br AMALGAM/aa j br STRATUM SUPER STRATUM/aa j br STRATUM SUPER STRATUM-2/aa j br SUBLIMATION/aa j br ' +
  'PRECIPITATE/aa j br DISTILL/aa j br DISSOLVE/aa j br DISSOLVE-2/aa j br PURIFY/aa j br PUTREFACTION/aa j br CRUCIBLE/aa ' +
  'j br CRUCIBLE-2/aa j br CRUCIBLE-3/aa j br CRUCIBLE-4/aa j br CRUCIBLE-5/aa j br ALEMBIC/aa j br BATH OF MARY/aa j br ' +
  'BATH OF VAPOURS/aa j br RETORT/aa j br HOUR/aa j br NIGHT/aa j br DAY-NIGHT/aa j br MONTH/aa j br cr DRAM/aa j br cr ' +
  'OUNCE/LOT OF FORTUNE/OCCULTATION/LUNAR ECLIPSE|1f77b:HAUMEA/MAKEMAKE/GONGGONG/QUAOAR/ORCUS/u dt qq p aq/u fk qq p aq/u ' +
  'ct qq p aq/u fl qq p aq/u sz d bc/ci m x bc/m x bc/ah x bc/hs ah x bc/mo ah x bc/x bc io u d bc/ROUND TARGET/u TINY ap/u' +
  ' sz d ap/bf x ap/ci x ap/m x ap/ah x ap/hs ah x ap/mo ah x ap/x ap io u hs d ap/x ap io u ci ap/ap TARGET/u TINY cz/u hs' +
  ' d cz/u ci d cz/x cz io u hs d cz/x cz io u ci cz/cz TARGET/u TINY jb/u hs d jb/u ci d jb/x jb io u d jb/THIN o fg/bf o ' +
  'fg/ci o fg/m o fg/hs m o fg/hs ah o fg/mo ah o fg/THIN kx/bf kx/ci kx/m kx/ah kx/hs ah kx/mo ah kx/bf fp ia cs/ci fp ia ' +
  'cs/m fp ia cs/ah fp ia cs/hs ah fp ia cs/mo ah fp ia cs/bf ic ia cs/ci ic ia cs/m ic ia cs/ah ic ia cs/hs ah ic ia cs/mo' +
  ' ah ic ia cs/bf ei ia cs/ci ei ia cs/m ei ia cs/ah ei ia cs/hs ah ei ia cs/bf db dw u eq/ci db dw u eq/db dw u eq/ci db ' +
  'dw km eq/bf ew dw u eq/ci ew dw u eq/ew dw u eq/ci ew dw km eq/gx bf ew dw km eq/bf fp dw u eq/ah fp dw u eq/ci ic dw u ' +
  'eq/ah ic dw u eq/ic dw km eq/ci ei dw u eq/ah ei dw u eq/hs ah ei dw u eq/ah ei dw km eq/bf ln dw u eq/ah ln dw u eq/ah ' +
  'ln dw km eq/r aq/at r aq/r ap/at r ap/hy dw x eq|1f7e0:ft rn bc/ft YELLOW bc/ft qm bc/ft PURPLE bc/ft BROWN bc/ft pb ' +
  'ap/ft wp ap/ft rn ap/ft YELLOW ap/ft qm ap/ft PURPLE ap/ft BROWN ap|1f7f0:ah es as|1f800:s i f d aq be/bb i f d aq be/n ' +
  'i f d aq be/an i f d aq be/s i f ci aq be/bb i f ci aq be/n i f ci aq be/an i f ci aq be/s i f ft aq be/bb i f ft aq ' +
  'be/n i f ft aq be/an i f ft aq be|1f810:s i f d dm be/bb i f d dm be/n i f d dm be/an i f d dm be/s i f dm be/bb i f dm ' +
  'be/n i f dm be/an i f dm be/ah s i f dm be/ah bb i f dm be/ah n i f dm be/ah an i f dm be/ah s i f ft dm be/ah bb i f ft' +
  ' dm be/ah n i f ft dm be/ah an i f ft dm be/s z i f ud hd/bb z i f ud hd/n z i f ud hd/an z i f ud hd/s z i f ci hd/bb z' +
  ' i f ci hd/n z i f ci hd/an z i f ci hd/s z i f m hd/bb z i f m hd/n z i f m hd/an z i f m hd/s z i f ah hd/bb z i f ah ' +
  'hd/n z i f ah hd/an z i f ah hd/s z i f hs ah hd/bb z i f hs ah hd/n z i f hs ah hd/an z i f hs ah hd/s nx i/bb nx i/n ' +
  'nx i/an nx i/s ae i/bb ae i/n ae i/an ae i/s jl i/bb jl i/n jl i/an jl i/s ah jl i/bb ah jl i/n ah jl i/an ah jl i/s ah ' +
  'i/bb ah i/n ah i/an ah i|1f850:s g i/bb g i/n g i/an g i/dh fm g i/dh eg g i/du eg g i/du fm g i/ac p g i/UP cc g ' +
  'i|1f860:bv s bf cl i/bv bb bf cl i/bv n bf cl i/bv an bf cl i/bv dh fm bf cl i/bv dh eg bf cl i/bv du eg bf cl i/bv du ' +
  'fm bf cl i/bv s cl i/bv bb cl i/bv n cl i/bv an cl i/bv dh fm cl i/bv dh eg cl i/bv du eg cl i/bv du fm cl i/bv s ci cl ' +
  'i/bv bb ci cl i/bv n ci cl i/bv an ci cl i/bv dh fm ci cl i/bv dh eg ci cl i/bv du eg ci cl i/bv du fm ci cl i/bv s ah ' +
  'cl i/bv bb ah cl i/bv n ah cl i/bv an ah cl i/bv dh fm ah cl i/bv dh eg ah cl i/bv du eg ah cl i/bv du fm ah cl i/bv s ' +
  'hs ah cl i/bv bb hs ah cl i/bv n hs ah cl i/bv an hs ah cl i/bv dh fm hs ah cl i/bv dh eg hs ah cl i/bv du eg hs ah cl ' +
  'i/bv du fm hs ah cl i|1f890:s aq be/bb aq be/n aq be/an aq be/s x i za aq be/bb x i za aq be/n x i za aq be/an x i za aq' +
  ' be/s i f ku fz/bb i f ku fz/n i f ku fz/an i f ku fz/ah i hd oh fv/ah i hd oh dy yv/ah i hd oh fv cr/ah i hd oh fv ' +
  'THIRD/s BOTTOM-SHADED x i/n fo SHADED x i/s jh SHADED x i/n jh SHADED x i/s rk x i/n qg x i/s qg x i/n rk x i/s qy hw x ' +
  'i/n qy hw x i/s qe hw x i/n qe hw x i/x i hd oh fv/x i hd oh dy yv|1f8b0:i bo bb vx dh fm/i bo n vx rf du fm|1f900:r fg ' +
  'FORMEE f ew jv/r fg FORMEE f dy jv/r fg FORMEE/ac cr bc f ew jv/ac cr bc f db jv/ac cr bc f dy jv/ac cr bc f by/ac cr ' +
  'bc/sh tv bk/sh tv ku bk/sh tv bk f by/sh tv ku bk f by/PINCHED rh/x gn/BROWN gn/PINCHING ho/ZIPPER-MOUTH bg/MONEY-MOUTH ' +
  'bg/bg f yu/NERD bg/THINKING bg/bg f HEAD-BANDAGE/ROBOT bg/HUGGING bg/as OF vw HORNS/CALL ME ho/hi qx OF ho/yf FIST/wl ' +
  'FIST/HANDSHAKE/ho f gu w dr rh ni/I LOVE YOU ho as/bg f COWBOY HAT/CLOWN bg/NAUSEATED bg/ROLLING ON vw FLOOR ' +
  'LAUGHING/DROOLING bg/LYING bg/bg PALM/SNEEZING bg/bg f fv EYEBROW hi/pr bg f eq la/pr bg f fv ft w fv d EYE/bg f FINGER ' +
  'wt ff LIPS/SERIOUS bg f SYMBOLS wt ke/fu bg f fu la w ho wt ke/bg f dz ke VOMITING/SHOCKED bg f EXPLODING HEAD/xd ' +
  'zb/BREAST-FEEDING/PALMS UP TOGETHER/SELFIE/PRINCE/wj IN TUXEDO/MOTHER un/SHRUG/hh DOING CARTWHEEL/JUGGLING/FENCER/MODERN' +
  ' PENTATHLON/WRESTLERS/qv POLO/HANDBALL/DIVING MASK/WILTED tx/DRUM f DRUMSTICKS/CLINKING GLASSES/TUMBLER ux/SPOON/GOAL ' +
  'NET/RIFLE/xy vl yg/SECOND vl yg/THIRD vl yg/BOXING GLOVE/MARTIAL ARTS UNIFORM/CURLING STONE/LACROSSE STICK w ' +
  'oo/SOFTBALL/FLYING DISC/CROISSANT/AVOCADO/CUCUMBER/BACON/POTATO/CARROT/BAGUETTE BREAD/qm SALAD/SHALLOW PAN OF ' +
  'FOOD/STUFFED FLATBREAD/EGG/ux OF MILK/PEANUTS/KIWIFRUIT/PANCAKES/DUMPLING/FORTUNE COOKIE/TAKEOUT cu/CHOPSTICKS/BOWL f ' +
  'SPOON/CUP f STRAW/COCONUT/BROCCOLI/PIE/PRETZEL/CUT OF MEAT/SANDWICH/CANNED FOOD/LEAFY qm/MANGO/kt CAKE/BAGEL/fu bg f fu ' +
  'la w db ie/YAWNING bg/fu bg f TEAR/bg f PARTY ih w PARTY HAT/bg f UNEVEN la w xi ke/OVERHEATED bg/FREEZING ' +
  'bg/NINJA/DISGUISED bg/bg uy qx TEARS/bg f PLEADING la/SARI/LAB COAT/GOGGLES/HIKING BOOT/FLAT xg/CRAB/LION ' +
  'bg/SCORPION/TURKEY/UNICORN bg/EAGLE/DUCK/BAT/SHARK/OWL/FOX ' +
  'bg/BUTTERFLY/DEER/GORILLA/LIZARD/RHINOCEROS/SHRIMP/SQUID/GIRAFFE bg/ZEBRA ' +
  'bg/HEDGEHOG/SAUROPOD/T-REX/CRICKET/KANGAROO/LLAMA/PEACOCK/HIPPOPOTAMUS/PARROT/RACCOON/LOBSTER/MOSQUITO/MICROBE/BADGER/SWAN/MAMMOTH/DODO/SLOTH/OTTER/ORANGUTAN/SKUNK/FLAMINGO/OYSTER/BEAVER/BISON/SEAL/GUIDE' +
  ' DOG/PROBING CANE/ou qk pb HAIR/ou qk gs HAIR/ou qk BALD/ou qk x HAIR/BONE/LEG/FOOT/TOOTH/SUPERHERO/SUPERVILLAIN/SAFETY ' +
  'VEST/EAR f HEARING AID/MOTORIZED tm/MANUAL tm/MECHANICAL ze/MECHANICAL LEG/CHEESE WEDGE/CUPCAKE/xf SHAKER/BEVERAGE ' +
  'cu/GARLIC/ONION/FALAFEL/WAFFLE/BUTTER/MATE DRINK/ICE CUBE/mx TEA/TROLL/STANDING hh/KNEELING hh/DEAF hh/bg f ' +
  'MONOCLE/ADULT/CHILD/OLDER ADULT/BEARDED hh/hh f HEADSCARF/hh IN STEAMY ROOM/hh CLIMBING/hh IN LOTUS ' +
  'xc/MAGE/FAIRY/VAMPIRE/MERPERSON/ELF/GENIE/ZOMBIE/BRAIN/rn gn/BILLED CAP/SCARF/GLOVES/COAT/SOCKS/pb GIFT ' +
  'kj/FIRECRACKER/JIGSAW PUZZLE sw/TEST TUBE/PETRI DISH/DNA v HELIX/COMPASS/ABACUS/zz ' +
  'EXTINGUISHER/TOOLBOX/BRICK/MAGNET/LUGGAGE/LOTION xo/SPOOL OF THREAD/oo OF YARN/SAFETY PIN/TEDDY BEAR/BROOM/BASKET/ROLL ' +
  'OF PAPER/dq OF SOAP/SPONGE/RECEIPT/NAZAR AMULET/ec bw lw/ec bw kf/ec bw pc/ec bw ko/ec bw fx/ec bw oz/x bw fx cf tg cq/u' +
  ' bw fx cf tg cq/ec bw fx cf tg cq/x bw lw cf ha cq/x bw kf cf ha cq/x bw pc cf ha cq/x bw ko cf ha cq/x bw fx cf ha cq/x' +
  ' bw oz cf ha cq/u bw lw cf ha cq/u bw kf cf ha cq/u bw pc cf ha cq/u bw ko cf ha cq/u bw fx cf ha cq/u bw oz cf ha cq/ec' +
  ' bw lw cf ha cq/ec bw kf cf ha cq/ec bw pc cf ha cq/ec bw ko cf ha cq/ec bw fx cf ha cq/ec bw oz cf ha cq/x bw fx cf fv ' +
  'dv ru cq/u bw fx cf fv dv ru cq/ec bw fx cf fv dv ru cq/x bw bm lw/x bw bm kf/x bw bm pc/x bw bm ko/x bw bm fx/x bw bm ' +
  'oz/u bw bm lw/u bw bm kf/u bw bm pc/u bw bm ko/u bw bm fx/u bw bm oz/ec bw bm lw/ec bw bm kf/ec bw bm pc/ec bw bm ko/ec ' +
  'bw bm fx/ec bw bm oz/x bw fx cf dy dv rz cq/u bw fx cf dy dv rz cq/ec bw fx cf dy dv rz cq/x bw lw cf dy dv gy cq/x bw ' +
  'kf cf dy dv gy cq/x bw pc cf dy dv gy cq/x bw ko cf dy dv gy cq/x bw fx cf dy dv gy cq/x bw oz cf dy dv gy cq/u bw lw cf' +
  ' dy dv gy cq/u bw kf cf dy dv gy cq/u bw pc cf dy dv gy cq/u bw ko cf dy dv gy cq/u bw fx cf dy dv gy cq/u bw oz cf dy ' +
  'dv gy cq/ec bw lw cf dy dv gy cq/ec bw kf cf dy dv gy cq/ec bw pc cf dy dv gy cq/ec bw ko cf dy dv gy cq/ec bw fx cf dy ' +
  'dv gy cq/ec bw oz cf dy dv gy cq/x bw fx cf db dv nn cq/u bw fx cf db dv nn cq/ec bw fx cf db dv nn cq/x bw lv/u bw ' +
  'lv/ec bw lv/x bw lv cf ha cq/u bw lv cf ha cq/ec bw lv cf ha cq/x bw wi/x bw ye/x bw vf/u bw wi/u bw ye/u bw vf|1fa60:im' +
  ' pb GENERAL/im pb MANDARIN/im pb wu/im pb sr/im pb CHARIOT/im pb CANNON/im pb SOLDIER/im u GENERAL/im u MANDARIN/im u ' +
  'wu/im u sr/im u CHARIOT/im u CANNON/im u SOLDIER|1fa70:BALLET SHOES/ONE-PIECE SWIMSUIT/BRIEFS/ys/THONG SANDAL/bf wp ' +
  'gn/GREY gn/PINK gn/DROP OF BLOOD/ADHESIVE BANDAGE/STETHOSCOPE/X-RAY/CRUTCH|1fa80:YO-YO/KITE/PARACHUTE/BOOMERANG/MAGIC ' +
  'WAND/PINATA/NESTING DOLLS/MARACAS/FLUTE|1fa90:RINGED PLANET/CHAIR/RAZOR/AXE/DIYA LAMP/BANJO/wx HELMET/ACCORDION/fe ' +
  'DRUM/COIN/CARPENTRY SAW/SCREWDRIVER/LADDER/bk/MIRROR/WINDOW/PLUNGER/SEWING NEEDLE/KNOT/BUCKET/st ' +
  'TRAP/TOOTHBRUSH/HEADSTONE/PLACARD/ROCK/MIRROR oo/tp dd/iv BATTERY/HAMSA/FOLDING ho FAN/HAIR ' +
  'PICK/KHANDA/FLY/WORM/BEETLE/COCKROACH/POTTED PLANT/WOOD/FEATHER/LOTUS/CORAL/lz NEST/NEST f ' +
  'EGGS/HYACINTH/JELLYFISH/WING|1fabf:GOOSE/ANATOMICAL gn/LUNGS/PEOPLE HUGGING/xd wj/xd hh/hh f ' +
  'CROWN|1face:MOOSE/DONKEY/BLUEBERRIES/wo PEPPER/OLIVE/FLATBREAD/TAMALE/FONDUE/TEAPOT/POURING LIQUID/BEANS/JAR/GINGER ' +
  'ROOT/PEA POD|1fae0:MELTING bg/SALUTING bg/bg f dz la w ho jx ke/bg f PEEKING EYE/bg f dp ke/gz ep bg/BITING ' +
  'LIP/zk/SHAKING bg|1faf0:ho f gu FINGER w THUMB ni/n ho/s ho/PALM cc ho/PALM UP ho/gu bo AT vw VIEWER/gn qn/s PUSHING ' +
  'ho/n PUSHING ho';

const HANGUL_LEAD = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const HANGUL_VOWEL = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const HANGUL_TAIL = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');

interface Table {
  readonly byName: Map<string, number>;
  readonly byCode: Map<number, string>;
}
function unpack(packedWords: string, packedNames: string, sharesWords: boolean): Table {
  const words = packedWords.split(' ');
  const word = (code: string): string => {
    const first = code.charCodeAt(0) - 97;
    if (!(first >= 0)) return code;
    const index = code.length === 1 ? first : 26 + first * 26 + code.charCodeAt(1) - 97;
    return words[index] as string;
  };
  const table: Table = { byName: new Map(), byCode: new Map() };
  let before: string[] = [];
  for (const run of packedNames.split('|')) {
    const colon = run.indexOf(':');
    let code = Number.parseInt(run.slice(0, colon), 16);
    for (const packed of run.slice(colon + 1).split('/')) {
      const own = (sharesWords ? packed.slice(1) : packed).split(' ').map(word);
      before = sharesWords ? [...before.slice(0, Number(packed[0])), ...own] : own;
      const name = before.join(' ');
      table.byName.set(name, code);
      table.byCode.set(code, name);
      code++;
    }
  }
  return table;
}
let commonTable: Table | null = null;
let rareTable: Table | null = null;
function common(): Table {
  commonTable ??= unpack(WORDS, NAMES, false);
  return commonTable;
}
function rare(): Table {
  if (rareTable === null) {
    const [words, names, aliases] = rareNames();
    rareTable = unpack(words, names, true);
    for (const entry of aliases.split('|')) {
      const [code, found] = entry.split(':') as [string, string];
      for (const alias of found.split('/')) rareTable.byName.set(alias, Number.parseInt(code, 16));
    }
  }
  return rareTable;
}

const inRange = (code: number, from: number, to: number): boolean => code >= from && code <= to;

const UNIFIED = 'CJK UNIFIED IDEOGRAPH-';
/** The ranges whose characters Unicode names by their code. */
const BY_CODE: readonly (readonly [name: string, ...ranges: (readonly [from: number, to: number])[]])[] = [
  [
    UNIFIED,
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0x20000, 0x2a6df],
    [0x2a700, 0x2b739],
    [0x2b740, 0x2b81d],
    [0x2b820, 0x2cea1],
    [0x2ceb0, 0x2ebe0],
    [0x2ebf0, 0x2ee5d],
    [0x30000, 0x3134a],
    [0x31350, 0x323af],
  ],
  ['CJK COMPATIBILITY IDEOGRAPH-', [0xf900, 0xfa6d], [0xfa70, 0xfad9], [0x2f800, 0x2fa1d]],
  ['EGYPTIAN HIEROGLYPH-', [0x13460, 0x143fa]],
  ['KHITAN SMALL SCRIPT CHARACTER-', [0x18b00, 0x18cd5], [0x18cff, 0x18cff]],
  ['NUSHU CHARACTER-', [0x1b170, 0x1b2fb]],
];
function nameByCode(code: number): string | undefined {
  if (code < 0x3400) return undefined;
  for (const [name, ...ranges] of BY_CODE)
    if (ranges.some(([from, to]) => inRange(code, from, to))) return name + code.toString(16).toUpperCase();
  return undefined;
}

function hangulName(code: number): string {
  const index = code - 0xac00;
  const lead = HANGUL_LEAD[Math.floor(index / 588)] as string;
  const vowel = HANGUL_VOWEL[Math.floor((index % 588) / 28)] as string;
  return `HANGUL SYLLABLE ${lead}${vowel}${HANGUL_TAIL[index % 28] as string}`;
}

function brailleName(code: number): string {
  const dots = [1, 2, 3, 4, 5, 6, 7, 8].filter((dot) => code & (1 << (dot - 1))).join('');
  return dots === '' ? 'BRAILLE PATTERN BLANK' : `BRAILLE PATTERN DOTS-${dots}`;
}

/**
 * The character of a Unicode name, or undefined when the name is not known. Names stand in any case; but those that are worked out, of unified ideographs and
 * of Hangul syllables, in capitals.
 */
export function characterNamed(name: string): string | undefined {
  const unified = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name);
  if (unified !== null) {
    const code = Number.parseInt(unified[1] as string, 16);
    return nameByCode(code)?.startsWith(UNIFIED) === true ? String.fromCodePoint(code) : undefined;
  }
  if (name.startsWith('HANGUL SYLLABLE ')) return search(name, 0xac00, 0xd7a3, hangulName);
  // (some letters beyond ASCII have capitals in it)
  if (/[^ -~]/.test(name)) return undefined;
  const upper = name.toUpperCase();
  if (upper.startsWith(UNIFIED)) return undefined;
  const known = common().byName.get(upper);
  if (known !== undefined) return String.fromCodePoint(known);
  const numbered = /-([0-9A-F]{4,5})$/.exec(upper);
  if (numbered !== null) {
    const code = Number.parseInt(numbered[1] as string, 16);
    if (nameByCode(code) === upper) return String.fromCodePoint(code);
  }
  const selector = /^(?:VARIATION SELECTOR-|VS)([1-9]\d*)$/.exec(upper);
  if (selector !== null) {
    const index = Number(selector[1]);
    if (inRange(index, 1, 16)) return String.fromCodePoint(0xfdff + index);
    return inRange(index, 17, 256) ? String.fromCodePoint(0xe0100 + index - 17) : undefined;
  }
  if (upper.startsWith('BRAILLE PATTERN ')) return search(upper, 0x2800, 0x28ff, (c) => brailleName(c - 0x2800));
  const found = rare().byName.get(upper);
  return found === undefined ? undefined : String.fromCodePoint(found);
}

function search(name: string, from: number, to: number, nameOf: (code: number) => string): string | undefined {
  for (let code = from; code <= to; code++) if (nameOf(code) === name) return String.fromCodePoint(code);
  return undefined;
}

/** The Unicode name of a character, or undefined where it has none. */
export function nameOfCharacter(character: string): string | undefined {
  const code = character.codePointAt(0) as number;
  const known = common().byCode.get(code) ?? nameByCode(code);
  if (known !== undefined) return known;
  if (inRange(code, 0xac00, 0xd7a3)) return hangulName(code);
  if (inRange(code, 0x2800, 0x28ff)) return brailleName(code - 0x2800);
  if (inRange(code, 0xfe00, 0xfe0f)) return `VARIATION SELECTOR-${code - 0xfdff}`;
  if (inRange(code, 0xe0100, 0xe01ef)) return `VARIATION SELECTOR-${code - 0xe0100 + 17}`;
  return rare().byCode.get(code);
}
