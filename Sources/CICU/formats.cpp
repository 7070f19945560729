#include "support.h"

#include <unicode/gregocal.h>
#include <unicode/listformatter.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

struct cicu_number_format {
    icu::number::LocalizedNumberFormatter formatter;
};

struct cicu_date_format {
    std::unique_ptr<icu::DateFormat> format;
    // ICU documents no const safety for date formats.
    mutable std::mutex mutex;
};

struct cicu_list_format {
    std::unique_ptr<icu::ListFormatter> formatter;
};

extern "C" {

cicu_number_format *cicu_number_format_open(
    cicu_text tag, cicu_number_style style, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    auto formatter =
        icu::number::NumberFormatter::withLocale(locale)
            .precision(icu::number::Precision::minMaxFraction(
                style.minimum_fraction, style.maximum_fraction))
            .roundingMode(UNUM_ROUND_HALFUP)
            .grouping(style.grouping ? UNUM_GROUPING_AUTO : UNUM_GROUPING_OFF);
    if (style.currency.count > 0) {
        icu::UnicodeString name = cicu::string(style.currency);
        icu::CurrencyUnit unit(name.getTerminatedBuffer(), code);
        if (name.length() != 3) code = U_ILLEGAL_ARGUMENT_ERROR;
        formatter = std::move(formatter).unit(unit).unitWidth(UNUM_UNIT_WIDTH_NARROW);
    }
    if (U_SUCCESS(code)) formatter.copyErrorTo(code);
    *status = code;
    return U_SUCCESS(code) ? new cicu_number_format{std::move(formatter)} : nullptr;
}

void cicu_number_format_close(cicu_number_format *format) { delete format; }

static size_t finish(
    const icu::number::FormattedNumber &number, cicu_buffer text, UErrorCode &code,
    int32_t *status) {
    icu::UnicodeString result = number.toTempString(code);
    *status = code;
    return U_SUCCESS(code) ? cicu::write(result, text) : 0;
}

size_t cicu_number_format_integer(
    const cicu_number_format *format, int64_t number, cicu_buffer text, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    return finish(format->formatter.formatInt(number, code), text, code, status);
}

size_t cicu_number_format_double(
    const cicu_number_format *format, double number, cicu_buffer text, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    return finish(format->formatter.formatDouble(number, code), text, code, status);
}

static icu::DateFormat *date_format(
    icu::Locale &locale, cicu_date_style style, cicu_text skeleton, UErrorCode &code) {
    switch (style) {
    case cicu_date_full: return icu::DateFormat::createDateInstance(icu::DateFormat::kFull, locale);
    case cicu_date_long: return icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale);
    case cicu_date_skeleton: break;
    }
    return icu::DateFormat::createInstanceForSkeleton(cicu::string(skeleton), locale, code);
}

cicu_date_format *cicu_date_format_open(
    cicu_text tag, cicu_date_style style, cicu_text skeleton, cicu_text name, int32_t *status) {
    UErrorCode code = cicu::fits(name) ? U_ZERO_ERROR : U_ILLEGAL_ARGUMENT_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    auto opened = std::make_unique<cicu_date_format>();
    std::string calendar(reinterpret_cast<const char *>(name.bytes), name.count);
    // Said aloud, because Persian and Thai have other calendars by default.
    if (calendar.empty()) calendar = "gregorian";
    if (U_SUCCESS(code)) locale.setKeywordValue("calendar", calendar.c_str(), code);
    if (U_SUCCESS(code)) opened->format.reset(date_format(locale, style, skeleton, code));
    if (U_SUCCESS(code) && !opened->format) code = U_MEMORY_ALLOCATION_ERROR;
    if (U_SUCCESS(code) && name.count > 0) {
        opened->format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
        // ICU falls back to the Gregorian calendar for a name that it does not know.
        if (calendar != opened->format->getCalendar()->getType()) code = U_ILLEGAL_ARGUMENT_ERROR;
    } else if (U_SUCCESS(code)) {
        auto calendar = std::make_unique<icu::GregorianCalendar>(
            icu::TimeZone::getGMT()->clone(), locale, code);
        calendar->setGregorianChange(-std::numeric_limits<double>::max(), code);
        opened->format->adoptCalendar(calendar.release());
    }
    *status = code;
    return U_SUCCESS(code) ? opened.release() : nullptr;
}

void cicu_date_format_close(cicu_date_format *format) { delete format; }

size_t cicu_date_format_minutes(
    const cicu_date_format *format, int64_t minutes, cicu_buffer text, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::UnicodeString result;
    {
        std::lock_guard<std::mutex> lock(format->mutex);
        format->format->format(static_cast<UDate>(minutes) * 60000.0, result, nullptr, code);
    }
    *status = code;
    return U_SUCCESS(code) ? cicu::write(result, text) : 0;
}

cicu_list_format *cicu_list_format_open(cicu_text tag, cicu_list_kind kind, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    UListFormatterType type = kind == cicu_list_and ? ULISTFMT_TYPE_AND
        : kind == cicu_list_or                      ? ULISTFMT_TYPE_OR
                                                    : ULISTFMT_TYPE_UNITS;
    auto opened = std::make_unique<cicu_list_format>();
    if (U_SUCCESS(code)) {
        opened->formatter.reset(
            icu::ListFormatter::createInstance(locale, type, ULISTFMT_WIDTH_WIDE, code));
    }
    *status = code;
    return U_SUCCESS(code) ? opened.release() : nullptr;
}

void cicu_list_format_close(cicu_list_format *format) { delete format; }

size_t cicu_list_format_join(
    const cicu_list_format *format, cicu_text items, const size_t *counts, size_t count,
    cicu_buffer text, int32_t *status) {
    UErrorCode code = cicu::fits(items) ? U_ZERO_ERROR : U_ILLEGAL_ARGUMENT_ERROR;
    icu::UnicodeString result;
    if (U_SUCCESS(code)) {
        std::vector<icu::UnicodeString> strings;
        strings.reserve(count);
        size_t start = 0;
        for (size_t index = 0; index < count; index++) {
            strings.push_back(cicu::string({items.bytes + start, counts[index]}));
            start += counts[index];
        }
        format->formatter->format(strings.data(), static_cast<int32_t>(count), result, code);
    }
    *status = code;
    return U_SUCCESS(code) ? cicu::write(result, text) : 0;
}

}  // extern "C"
