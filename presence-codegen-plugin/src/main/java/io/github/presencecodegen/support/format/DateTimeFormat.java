package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The formats {@code date-time}, {@code date} and {@code time}: RFC 3339, section 5.6, with the rules of 5.7. */
@NullMarked
public final class DateTimeFormat {

    private static final int DATE_LENGTH = "2000-01-01".length();
    private static final int SECONDS_LENGTH = "00:00:00".length();
    private static final int OFFSET_LENGTH = "+00:00".length();
    private static final int MINUTES_OF_DAY = 24 * 60;

    private DateTimeFormat() {}

    /**
     * Whether a text is a {@code date-time}.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isDateTime(String text) {
        return text.length() > DATE_LENGTH
                && isDateAtStart(text)
                && Ascii.toLowerCase(text.charAt(DATE_LENGTH)) == 't'
                && isTimeFrom(text, DATE_LENGTH + 1);
    }

    /**
     * Whether a text is a {@code full-date}.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isDate(String text) {
        return text.length() == DATE_LENGTH && isDateAtStart(text);
    }

    /**
     * Whether a text is a {@code full-time}, which has an offset.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isTime(String text) {
        return isTimeFrom(text, 0);
    }

    private static boolean isDateAtStart(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int century = number(text, 0);
        int yearOfCentury = number(text, 2);
        int month = number(text, 5);
        int day = number(text, 8);
        return century >= 0
                && yearOfCentury >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysOf(month, century * 100 + yearOfCentury);
    }

    private static int daysOf(int month, int year) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** RFC 3339, appendix C. */
    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static boolean isTimeFrom(String text, int start) {
        int end = start + SECONDS_LENGTH;
        if (text.length() <= end || text.charAt(start + 2) != ':' || text.charAt(start + 5) != ':') {
            return false;
        }
        int hour = number(text, start);
        int minute = number(text, start + 3);
        int second = number(text, start + 6);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return false;
        }
        int offset = endOfFraction(text, end);
        return offset >= 0
                && isOffset(text, offset)
                && (second < 60 || isLastMinute(hour * 60 + minute - minutesOf(text, offset)));
    }

    /** The position behind a fraction, or the same where there is none; -1 for a dot without digits. */
    private static int endOfFraction(String text, int start) {
        if (text.charAt(start) != '.') {
            return start;
        }
        int end = Ascii.endOfDigits(text, start + 1);
        return end == start + 1 ? -1 : end;
    }

    private static boolean isOffset(String text, int start) {
        if (text.length() == start + 1) {
            return Ascii.toLowerCase(text.charAt(start)) == 'z';
        }
        if (text.length() != start + OFFSET_LENGTH || text.charAt(start + 3) != ':') {
            return false;
        }
        char sign = text.charAt(start);
        int hours = number(text, start + 1);
        int minutes = number(text, start + 4);
        return (sign == '+' || sign == '-') && hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
    }

    private static int minutesOf(String text, int offset) {
        if (text.length() == offset + 1) {
            return 0;
        }
        int minutes = number(text, offset + 1) * 60 + number(text, offset + 4);
        return text.charAt(offset) == '-' ? -minutes : minutes;
    }

    /** Section 5.7: leap seconds are inserted at the end of a day in UTC, after 23:59:59. */
    private static boolean isLastMinute(int minuteInUtc) {
        return Math.floorMod(minuteInUtc, MINUTES_OF_DAY) == MINUTES_OF_DAY - 1;
    }

    /** The number that two digits write, or -1. */
    private static int number(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return Ascii.isDigit(tens) && Ascii.isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
    }
}
