#include "support.h"

#include <unicode/putil.h>
#include <unicode/timezone.h>
#include <unicode/ustring.h>

#include <limits>

namespace cicu {

// ICU falls back to the default locale (from LANG) where it has no data for the one it is asked
// for, and reads TZ and ICU_DATA. A build has to give the same pages on every machine.
void prepare() {
    static const bool prepared = [] {
        UErrorCode status = U_ZERO_ERROR;
        u_setDataDirectory("");
        icu::Locale::setDefault(icu::Locale::getRoot(), status);
        icu::TimeZone::adoptDefault(icu::TimeZone::getGMT()->clone());
        return U_SUCCESS(status);
    }();
    (void)prepared;
}

bool fits(cicu_text text) {
    // A quarter, so that offsets and lengths that ICU derives from this one fit as well.
    return text.count <= std::numeric_limits<int32_t>::max() / 4;
}

icu::Locale locale(cicu_text tag, UErrorCode &status) {
    prepare();
    // 100 bytes hold every sensible tag; ICU's own limit for its form of the name is 157.
    if (tag.count == 0 || tag.count > 100) {
        status = U_ILLEGAL_ARGUMENT_ERROR;
        return icu::Locale::getRoot();
    }
    icu::StringPiece piece(
        reinterpret_cast<const char *>(tag.bytes), static_cast<int32_t>(tag.count));
    return icu::Locale::forLanguageTag(piece, status);
}

icu::UnicodeString string(cicu_text text) {
    if (text.count == 0) return icu::UnicodeString();
    return icu::UnicodeString::fromUTF8(icu::StringPiece(
        reinterpret_cast<const char *>(text.bytes), static_cast<int32_t>(text.count)));
}

size_t write(const icu::UnicodeString &text, cicu_buffer buffer) {
    constexpr size_t most = std::numeric_limits<int32_t>::max();
    int32_t capacity = static_cast<int32_t>(buffer.capacity < most ? buffer.capacity : most);
    int32_t length = 0;
    // Too little room is no failure here: the caller sees it from the length.
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(
        reinterpret_cast<char *>(buffer.bytes), capacity, &length, text.getBuffer(),
        text.length(), 0xFFFD, nullptr, &status);
    return static_cast<size_t>(length);
}

}  // namespace cicu
