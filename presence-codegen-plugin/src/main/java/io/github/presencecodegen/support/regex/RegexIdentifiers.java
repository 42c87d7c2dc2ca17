package io.github.presencecodegen.support.regex;

import io.github.presencecodegen.support.pattern.PatternReader;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** The names that groups can have (ECMA-262, RegExpIdentifierName), with the letters of Unicode 17. */
@NullMarked
final class RegexIdentifiers {

    /** ID_Start beyond ASCII: for each range, how many code points are left out before it, and its length less one. */
    private static final int[] STARTS = ranges(
            "Z10:0405F1N1Y>4;>47010Q441123106012101C1b21Z48U51U1206X1W2J43]1Z1S111R310?171:220@01MMh2;0HP191405E4"
                    + "09030GH7:5G16@Y1j1e130B079??47212E16103330@0=112>1:085412E16111111O310C2@8121E16111430B0?1G0;7212E16"
                    + "111430N112?0A015321331101131323;F0d17121F1?30J21121N047121F191430N211?1A8121X120@05282H55A3G181026j1"
                    + "_111<6j1110141G101911902410E3P10o171S1K4c3Z1D0@5433031724<<0AU110502Z11~:132610132X1132P1132610132>1"
                    + "h1132R2U1?@e2253[C2@1I5Z23:7A=B>A><12?c1S1040S2h27X1105U2:Na1M24;[14If1F9d1b20m2^1A7f1M=1:[1JS1Y12:S"
                    + "12:5Z122Y131511305o5P2e8252U125271010101N2d11610321633254<5216d30=0@<U30402910256010101?235440AX1gc2"
                    + "T76331<U110502g170@F9616161616161616VA2I874244e2441i2135Z11m2AO`1?P@o]6P2~dES2]12~83?:1D^1@N2_2W182V"
                    + "32a2D@12131FMc1>a1n153011;K:FIL7^1L0@419:41X1G217DF303a11031242010H22:72<5252596161Z11=6b3MSm:<F4`1T"
                    + "X8];2Y3V16<450191<141011111[3Q1Z;Bo12e1X1;d341V4T1I6I;h235252522S1;1I1B111>2=R1j3U2d1[8L3`1_1O=M5U1:"
                    + "M2S14714Z1m4BS14S14W18c1<:1>16111:1>16113c1<f99E:7H51Y118U25201[111302F:F9NQ2B11:E:I6IV1g161P20?3121"
                    + "LZ1L3LS171KKe1:E:B=A^3X2g1b1=b1=S1V1K9Fj7Y161@5h1L:08EZ1A^1DKF<d1i1120=~1P1HJS1M0208R130<_1>3E010S1A"
                    + "1HC1o1610131>197^1V17212E16111430B0<4N910201U110I010~1d1B3D2N_1D110h5^1Y13T1_1D0k1Z1=0W2JU16i5[1d3o1"
                    + "O72027111G?010n272V1@010L0:W170E0;]1C0BX2W6P1O81T1A0a1M`36111U1E0I5111O>0G[1T8B?01<1Q1l30_2iLV3^3AS6"
                    + "~b2P3?_Q1A5Ijl35VBie6MRg1hA7NA^2AMB_1@3OD5B`=~1c6o1P1H2H~1Z250R2<P2110>49eV7Y1OQ3b3m_8316111R9?0M220"
                    + ">38[<TX2Z35<3879Vk5d21V2112021231;10161P21327161K131410361c:2H1H1N1H1N1H1N1H1N1H17di1N65U8m1b4~1:6@0"
                    + "Q:MB[1T?KT7M20_6N1211162491P7613111>1T6k1S270dU131J1110201913101060401010121110201010101011102316131"
                    + "310191@52141@TZ4ofY1P1mX42]d52`Y7?]CR]2m@R_1Zj45YY8");

    /** What ID_Continue has beyond ASCII and ID_Start. */
    private static final int[] CONTINUES = ranges(
            "g10XB_3G0k74Y8~110111110X2:`1N60U3625211329G0NJk2:?9Q1890H3181214[12k18Z1G1P1f121A16:129A2h101621229"
                    + "0:129>022h1014412230D;30;2h10171212D129:512h1016212272:129B0k14321390>9@4g1016121371;129A2h101612137"
                    + "1;12930<3g1116121390:129A2V204510176921m1026<719g2028;619n1169;0101041a1C115:1S190T3C19<342122633=;1"
                    + ">oE298PM3L2M1N1P2O9029Q121:_40f3;4;:9P4:l14i191L2:69F=1N2;D4_1@;9A8<2N<29~1=`1C8969f321D406022V6o1~@"
                    + "1a11C0k3<403;no22]40P3OZA5Y31P30TYM9U2049P11`21`803040G440c21b1A:96A=:L7I<~13_1=?9;0:9_1=<08129Q12b1"
                    + "012215110Y1451~771129TiC0QG?@?31H2P69U10U10gD0R70e44U99gZ121153X1240U51mA38969O4m91]25V2:a13j32e1>O:"
                    + "21:3]1:70]1962T1=1951~10<2`1=831;b2;6020m4;5963g1116212290:12634S281020131410>1b2A9940a2C<9e6628K1b2"
                    + "@?9a2<896Ci1>49b7>U59V2511231011<9g362630L9X1613809:^1?V67X49e1717@9h1E1=j353011161089`14111489f19Y8"
                    + "39110`1634=:UW506>XV;KVY29f29V14k16I9f@9e>01f173a20;1[UC1aR49V@]12Fn@4358726N3d42Y~1a1P@f14a180>0F41"
                    + ">`Z161@261114T30P5699T;0m1=b?=d7119X70207150j>6]3659fd49VXQH_7");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private RegexIdentifiers() {}

    /** Reads a name and the angle bracket behind it. */
    static String read(RegexCursor cursor, RegexEscapes escapes) throws RegexSyntaxException {
        StringBuilder name = new StringBuilder();
        while (!cursor.take(">")) {
            int start = cursor.index();
            if (cursor.peek() == RegexCursor.END) {
                throw cursor.error("the name of a group has no closing angle bracket");
            }
            int codePoint = cursor.take("\\u") ? escapes.unicode() : cursor.next();
            if (!isStart(codePoint) && (name.length() == 0 || !isContinue(codePoint))) {
                throw cursor.errorAt(start, "this character cannot be here in the name of a group");
            }
            name.appendCodePoint(codePoint);
        }
        if (name.length() == 0) {
            throw cursor.error("the name of a group is empty");
        }
        return name.toString();
    }

    private static boolean isStart(int codePoint) {
        if (codePoint < 0x80) {
            return RegexCursor.isLetter(codePoint) || codePoint == '$' || codePoint == '_';
        }
        return contains(STARTS, codePoint);
    }

    private static boolean isContinue(int codePoint) {
        return RegexCursor.isDigit(codePoint)
                || codePoint == ZERO_WIDTH_NON_JOINER
                || codePoint == ZERO_WIDTH_JOINER
                || contains(CONTINUES, codePoint);
    }

    private static boolean contains(int[] ranges, int codePoint) {
        int place = Arrays.binarySearch(ranges, codePoint);
        // A range is the place of its first code point and that behind its last: only behind an even number of these is
        // none.
        return (place >= 0 ? place + 1 : -place - 1) % 2 == 1;
    }

    private static int[] ranges(String text) {
        PatternReader reader = new PatternReader(text);
        int[] ranges = new int[text.length()];
        int size = 0;
        int place = 0x80;
        while (reader.hasNext()) {
            ranges[size++] = place + reader.next();
            ranges[size] = ranges[size - 1] + reader.next() + 1;
            place = ranges[size++];
        }
        return Arrays.copyOf(ranges, size);
    }
}
