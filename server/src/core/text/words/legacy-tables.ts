/**
 * How two encodings from before Unicode look when their bytes are taken for Latin-1, letter by letter. Each entry is a
 * Vietnamese letter and what stands for it.
 *
 * TCVN3: TCVN 5712:1993, the third set (fonts `.VnTime`, ABC): small letters with every tone, capitals without tones.
 * A capital with a tone was a small letter in a capital font (`.VnTimeH`).
 * VNI: the two-byte table of VNI for Windows: a vowel, and behind it the letter that stands for its marks.
 */
export const TCVN3 = `
ă¨ â© êª ô« ơ¬ ư\u00ad đ®
àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË
èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ễÔ ếÕ ệÖ
ì× ỉØ ĩÜ íÝ ịÞ
òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî
ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù
ỳú ỷû ỹü ýý ỵþ
Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§`;

/** Small letters; a capital takes the capitals of both (`AÙ`), or of the vowel alone (`Aù`). */
export const VNI = `
áaù àaø ảaû ãaõ ạaï âaâ ấaá ầaà ẩaå ẫaã ậaä ăaê ắaé ằaè ẳaú ẵaü ặaë
éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ệeä
íí ìì ỉæ ĩó ịò
óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ớôù ờôø ởôû ỡôõ ợôï
úuù ùuø ủuû ũuõ ụuï ưö ứöù ừöø ửöû ữöõ ựöï
ýyù ỳyø ỷyû ỹyõ ỵî đñ`;
